import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { freeId } from './free-id.ts';
import { TakenId } from './taken-id.ts';

const DIGEST = /^sha256: ([0-9a-f]{64})$/mu;

/** The source of the library that was made from a file of this digest; null when there is none. */
function sourceOf(folder: string, digest: string): string | null {
  const sources = path.join(folder, 'sources');
  if (!existsSync(sources)) return null;
  for (const name of readdirSync(sources)) {
    const origin = path.join(sources, name, 'origin.yaml');
    if (existsSync(origin) && DIGEST.exec(readFileSync(origin, 'utf8'))?.[1] === digest) return name;
  }
  return null;
}

/**
 * Keeps the same file from becoming two documents, when it is imported again under another name and no id was asked for.
 * A document that was lost may come back from its own original.
 * @param id what the new document would be called
 * @throws TakenId with what to type
 */
export function refuseSecondCopy(folder: string, id: string, digest: string): void {
  const source = sourceOf(folder, digest);
  if (source === null) return;
  const file = path.join(folder, 'documents', `${source}.mdx`);
  if (source === id && !existsSync(file)) return;
  const title = existsSync(file) ? /^# (.+)$/mu.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  throw new TakenId(
    `这个文件已经导入过，在文库里是 ${source}，没有再导入一份。\n  怎么办：要重新整理那一篇，加 --id ${source}；确实要另存一篇，用 --id 另取编号，如 --id ${freeId(folder, id)}。`,
    { id: source, title: title ?? source },
  );
}
