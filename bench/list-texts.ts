import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { PlainError } from '../src/model/faults/plain-error.ts';

/**
 * Every `.md` and `.txt` file below a folder, in the order of their paths; hidden ones are passed over.
 * @param folder absolute path
 * @param option under which the folder was named, for messages
 * @throws PlainError when the folder is none, cannot be opened, or holds no text
 */
export async function listTexts(folder: string, option: string): Promise<string[]> {
  const kind = await stat(folder).catch((cause: unknown) => {
    throw new PlainError(
      `找不到文件夹“${folder}”。\n  怎么办：检查 ${option} 后面的路径；名称里有空格时，两边加引号。`,
      { cause, exitCode: 2 },
    );
  });
  if (!kind.isDirectory())
    throw new PlainError(`“${folder}”是一个文件，不是文件夹。\n  怎么办：${option} 后面写放着文章的文件夹。`, {
      exitCode: 2,
    });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new PlainError(`文件夹“${folder}”打不开。\n  怎么办：检查它和里面各文件夹的读取权限。`, { cause });
  });
  const files = entries
    .filter((entry) => entry.isFile() && /^[^.].*\.(?:md|txt)$/iu.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0)
    throw new PlainError(
      `文件夹“${folder}”里没有 .md 或 .txt 文件。\n  怎么办：每篇文章放一个文件，第一行写题名（# 题名），下面是正文，用 UTF-8 保存。`,
      { exitCode: 2 },
    );
  return files;
}
