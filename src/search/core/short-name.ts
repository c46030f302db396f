import { foldText } from './fold.ts';

const STATE = /^中华人民共和国(?=.{2})/;
/** Fewer characters than these would be short for too many names. */
const LEAST = 3;

/** A name without the state before it and what its edition is called. */
const core = (name: string): string =>
  foldText(name)
    .replace(STATE, '')
    .replace(/[(（][^()（）]*[)）]$/, '');

/**
 * Names that a person may mean by a short one, as 反恐法 is short for 反恐怖主义法: the same first and last character, the others in
 * their order. The name itself wins; else the shortest names.
 */
export function namesMeant(short: string, names: readonly string[]): string[] {
  const typed = core(short);
  const exact = names.filter((name) => core(name) === typed);
  if (exact.length > 0) return exact;
  if (typed.length < LEAST) return [];
  const fits = names.filter((name) => {
    const whole = core(name);
    if (whole[0] !== typed[0] || whole.at(-1) !== typed.at(-1)) return false;
    let at = 0;
    for (const character of typed) {
      at = whole.indexOf(character, at) + 1;
      if (at === 0) return false;
    }
    return true;
  });
  const shortest = Math.min(...fits.map((name) => core(name).length));
  return fits.filter((name) => core(name).length === shortest);
}
