import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { FORMATS } from './readers/formats.ts';
import { PlainError } from '../model/faults/plain-error.ts';

/** Endings of the files that are taken from a folder. */
const INPUT = new Set(FORMATS.flatMap(({ extensions }) => extensions).filter((each) => each !== '' && each !== 'xml'));

/** Files to import in a folder and those below it. Links are not followed: one to a folder above would lead round without end. */
function filesBelow(folder: string): string[] {
  const found: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of readdirSync(next, { withFileTypes: true })) {
      const place = path.join(next, entry.name);
      if (entry.isDirectory()) folders.push(place);
      else if (
        entry.isFile() &&
        !entry.name.startsWith('.') &&
        INPUT.has(path.extname(entry.name).slice(1).toLowerCase())
      )
        found.push(place);
    }
  }
  return found;
}

/**
 * The files to import: each file named, and those of each folder named, by name; hidden ones, links and other kinds of files in
 * folders are passed over.
 * @throws PlainError when something named does not exist or a folder holds nothing to import
 */
export function listInputs(named: readonly string[]): string[] {
  return named.flatMap((name) => {
    if (!existsSync(name)) {
      throw new PlainError(`找不到“${name}”。\n  怎么办：检查文件名和所在的文件夹；名称里有空格时，两边加引号。`, {
        exitCode: 2,
      });
    }
    if (!statSync(name).isDirectory()) return [name];
    const found = filesBelow(name).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    if (found.length === 0) {
      throw new PlainError(
        `文件夹“${name}”里没有可以导入的文件。\n  怎么办：能导入的是 .docx、.doc、.wps、.pdf、.ofd、.rtf、.odt、.html、.txt、.md；文件另有扩展名时，直接写出它的名称。`,
        { exitCode: 2 },
      );
    }
    return found;
  });
}
