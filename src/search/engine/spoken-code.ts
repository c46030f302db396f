import { foldText } from '../core/fold.ts';
import type { Manifest } from '../core/shard-format.ts';
import { loadDocuments, loadTitles } from './library.ts';
import type { ShardSource } from './load-shard.ts';

/** A place that a spoken code names. */
export interface CodePlace {
  document: string;
  eId: string;
  /** E.g. `讲话 二（一）第3段`. */
  name: string;
}

// Beyond this many documents a code without a document's name is looked up in none: reading them all would be slow.
const fewDocuments = 50;

/** Places whose code is the query: `2-1-3`, `２－１－３`, `讲话 2—1—3`. */
export async function findSpokenCode(typed: string, manifest: Manifest, source: ShardSource): Promise<CodePlace[]> {
  const parts = /^(.*?)\s*(\d+(?:-\d+)*)$/u.exec(foldText(typed.trim()).replace(/[‐‑–—−]/g, '-'));
  if (!parts) return [];
  const [, name = '', code = ''] = parts;
  const wanted = name.replace(/[《》]/g, '');
  const titles = wanted === '' ? [] : ((await loadTitles(manifest, source)) ?? []);
  const named = manifest.documents.filter(({ id }, place) =>
    [id, ...(titles[place] ?? [])].some((each) => foldText(each) === wanted),
  );
  const few = manifest.documents.length <= fewDocuments ? manifest.documents : [];
  const { documents } = await loadDocuments(wanted === '' ? few : named, source);
  return documents.flatMap(({ id, shortTitle, blocks }) =>
    blocks
      .filter((block) => foldText(block.code) === code)
      .slice(0, 1)
      .map(({ eId, label }) => ({ document: id, eId, name: `${shortTitle} ${label}` })),
  );
}
