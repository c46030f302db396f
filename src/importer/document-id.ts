import { createHash } from 'node:crypto';
import path from 'node:path';
import { idProblem } from '../model/portable-name.ts';
import { PlainError } from '../model/faults/plain-error.ts';

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
    const why = idProblem(asked);
    if (why === null) return asked;
    throw new PlainError(`“${asked}”不能作编号：${why}。例如 --id jiceng-2024。`, { exitCode: 2 });
  }
  const name = path
    .parse(fileName)
    .name.toLowerCase()
    .replace(/[\s_.]+/gu, '-');
  if (idProblem(name) === null && !EMPTY_NAME.test(name) && name.length <= 40) return name;
  return `doc-${createHash('sha256').update(title.replace(/\s/gu, ''), 'utf8').digest('hex').slice(0, 8)}`;
}
