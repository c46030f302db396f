import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PlainError } from '../../src/model/faults/plain-error.ts';
import { measureCommand } from './measure-command.ts';

/** Texts to make a library of. */
export interface Texts {
  /** ASCII, names their folder. */
  key: string;
  /** For people. */
  name: string;
  /** File names, each with its text. */
  files: ReadonlyMap<string, Buffer | string>;
}

/** A library that our importer made of texts. */
export interface ScratchLibrary {
  folder: string;
  /** Short names of the documents, in order. */
  ids: string[];
  /** Texts that the importer refused; neither builder gets them. */
  refused: number;
}

/** What a document depends on beside its text: a library is made anew when one of these changes. */
const IMPORTER = ['importer', 'edition', 'ledger', 'model', 'files'];

const SITE = `# 量构建用的文库，由一个文件夹的文章导入而成。
name: 量构建的文库
motto: 由一个文件夹的文章导入而成
introduction: 量构建用，不供阅读。
`;

/**
 * Makes a library of texts by `npm run import`. One that was made earlier of the same texts by the same importer is used
 * again, because an import takes many times longer than a build.
 * @param root the project's folder
 * @param out folder for the library and the texts
 * @throws PlainError when the importer takes none of them
 */
export async function makeLibrary(
  root: string,
  out: string,
  texts: Texts,
  say: (what: string) => void,
): Promise<ScratchLibrary> {
  const folder = path.join(out, 'library');
  const stamp = path.join(out, 'library-made-of');
  const digest = await digestOf(root, texts);
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== digest) {
    say(`${texts.name}：导入 ${String(texts.files.size)} 篇（这样的文库下次接着用，不必再导入）`);
    await rm(out, { recursive: true, force: true });
    const typed = path.join(out, 'texts');
    await mkdir(typed, { recursive: true });
    await mkdir(folder);
    for (const [name, text] of texts.files) await writeFile(path.join(typed, name), text);
    await writeFile(path.join(folder, 'site.yaml'), SITE);
    const { tail } = await importInto(root, folder, [typed]);
    // Some may have been refused, which the importer also calls a failure.
    if ((await idsOf(folder)).length === 0)
      throw new PlainError(
        `“${texts.name}”里没有一篇能导入：\n${tail}\n  怎么办：先用 npm run import -- 文件 --dry-run 看看原因。`,
      );
    await writeFile(stamp, digest);
  }
  const ids = await idsOf(folder);
  return { folder, ids, refused: texts.files.size - ids.length };
}

/** Runs the importer. */
export const importInto = (root: string, folder: string, args: readonly string[]): ReturnType<typeof measureCommand> =>
  measureCommand({ args: [path.join(root, 'scripts', 'import.ts'), ...args, '--content', folder], cwd: root });

async function idsOf(folder: string): Promise<string[]> {
  const names = await readdir(path.join(folder, 'documents')).catch(() => []);
  return names
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -'.mdx'.length))
    .sort();
}

async function digestOf(root: string, { files }: Texts): Promise<string> {
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(`${name}\0`).update(text).update('\0');
  for (const room of IMPORTER) {
    const folder = path.join(root, 'src', room);
    for (const name of (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts')).sort())
      hash.update(await readFile(path.join(folder, name)));
  }
  return hash.digest('hex');
}
