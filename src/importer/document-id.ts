import { createHash } from 'node:crypto';
import path from 'node:path';
import { PlainError } from '../model/faults/plain-error.ts';

const ID = /^[a-z][a-z0-9-]*$/;
/** Names that say nothing of a document. */
const EMPTY_NAME =
  /^(?:raw|page|file|document|doc|original|untitled|new|text|download|index|input|manual|styled|legacy)-?\d*$/;

/**
 * The short name of a document, which its addresses begin with: what the person asked for, else the file's name when it can serve,
 * else one made of the title, so that the same document comes to the same place when it is imported again.
 * @throws PlainError when the name asked for cannot serve
 */
export function documentId(asked: string | undefined, fileName: string, title: string): string {
  if (asked !== undefined) {
    if (ID.test(asked)) return asked;
    throw new PlainError(
      `“${asked}”不能作编号：编号只用小写英文字母、数字和连字符，以字母开头，例如 --id jiceng-2024。`,
      { exitCode: 2 },
    );
  }
  const name = path
    .parse(fileName)
    .name.toLowerCase()
    .replace(/[\s_.]+/gu, '-');
  if (ID.test(name) && !EMPTY_NAME.test(name) && name.length <= 40) return name;
  return `doc-${createHash('sha256').update(title.replace(/\s/gu, ''), 'utf8').digest('hex').slice(0, 8)}`;
}
