import { pinyin } from 'pinyin-pro';
import { idProblem } from '../../model/portable-name.ts';

const LONGEST = 40;

/**
 * A name for addresses from the sound of words: 社区党建 → shequ-dangjian would need a dictionary of words, so it is she-qu-dang-jian.
 * @param taken names that are in use
 */
export function entryKey(words: string, taken: readonly string[]): string {
  const sounds = pinyin(words, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+/u, '');
  let stem = sounds.slice(0, LONGEST);
  if (sounds.length > LONGEST) stem = stem.replace(/-[^-]*$/u, '');
  stem = stem.replace(/-+$/u, '');
  // A number has no letter to begin with.
  if (idProblem(stem) !== null) stem = `n-${stem}`.replace(/-+$/u, '');
  if (idProblem(stem) !== null) stem = 'item';
  let key = stem;
  for (let count = 2; taken.includes(key); count += 1) key = `${stem}-${String(count)}`;
  return key;
}
