import type { Answer } from './answer-shape.ts';
import { type CountedWords, exactCount } from './exact-count.ts';
import { variantsOf } from './library.ts';
import type { ShardSource } from './load-shard.ts';
import { loadForms } from './suggestions.ts';

/**
 * Other forms that the glossary or the index of names gives for exactly what was asked, as far as they occur: 四个和谐 for
 * 四大和谐. Forms that differ in variant characters only are left out: they are part of the answer already.
 */
export async function sameWords({ query, request, manifest }: Answer, source: ShardSource): Promise<CountedWords[]> {
  const variants = variantsOf(manifest);
  const word = request?.words.length === 1 ? request.words[0]!.text : query.needle;
  const asked = variants.fold(word);
  const forms = await loadForms(manifest, source);
  const others = forms
    .filter((group) => group.some((form) => variants.fold(form) === asked))
    .flat()
    .filter((form) => variants.fold(form) !== asked);
  const counted = await Promise.all(
    [...new Set(others)].map(async (text) => ({ text, count: await exactCount(text, source) })),
  );
  return counted.filter(({ count }) => count > 0);
}
