import { isSeparator } from '../search/core/separators.ts';
import type { Variants } from '../search/core/variants.ts';
import type { Step } from './align.ts';
import { type Likeness, likeness } from './comparable.ts';
import type { PastedPassage } from './read-passages.ts';
import type { SourceText } from './source-text.ts';

/** A run of characters in which a passage departs from the source. */
export interface Difference {
  kind: 'changed' | 'missing' | 'added';
  /** Places in the passage's characters; for what is missing, both are the place before which it is missing. */
  from: number;
  to: number;
  /** UTF-16 offset of `from` in what was pasted. */
  at: number;
  /** Place of the document in the list given, and the source's characters as a range of its stream. */
  document: number;
  start: number;
  end: number;
  /** What the passage has, and what the source has. */
  quoted: string;
  source: string;
  /** All that it is: width or case, forms of characters, punctuation; `none` for other words. */
  only: Likeness;
}

/** The departures of an alignment, neighbours taken together. */
export function differencesOf(
  steps: readonly Step[],
  { characters }: PastedPassage,
  text: SourceText,
  variants: Variants,
): Difference[] {
  const differences: Difference[] = [];
  for (let index = 0; index < steps.length;) {
    let after = index;
    while (after < steps.length && steps[after]!.kind !== 'same') after += 1;
    if (after > index) differences.push(readRun(steps.slice(index, after)));
    index = Math.max(after, index + 1);
  }
  return differences;

  function readRun(run: readonly Step[]): Difference {
    const own = run.filter(({ kind }) => kind !== 'missing').map(({ passage }) => passage);
    const places = run.filter(({ kind }) => kind !== 'added').map(({ text: place }) => place);
    const theirs = places.map((place) => text.characters[place]!);
    // What is added stands before a character of the source, or after its last one.
    const first = places[0] ?? run[0]!.text;
    const nearest = Math.min(first, text.offset.length - 1);
    const from = own[0] ?? run[0]!.passage;
    const to = own.length > 0 ? own.at(-1)! + 1 : from;
    const kind = own.length === 0 ? 'missing' : theirs.length === 0 ? 'added' : 'changed';
    return {
      ...{ kind, from, to },
      at: characters[from]?.at ?? (characters.at(-1)?.at ?? 0) + (characters.at(-1)?.character.length ?? 0),
      document: text.document[nearest]!,
      start: text.offset[nearest]!,
      end: places.length > 0 ? text.offset[places.at(-1)!]! + theirs.at(-1)!.length : text.offset[nearest]!,
      quoted: own.map((place) => characters[place]!.character).join(''),
      source: theirs.join(''),
      only: widest(run.map(likenessOf)),
    };
  }

  function likenessOf({ kind, passage, text: place }: Step): Likeness {
    const [own, theirs] = [characters[passage]?.character ?? '', text.characters[place] ?? ''];
    if (kind === 'changed') return likeness(own, theirs, variants);
    return isSeparator(kind === 'added' ? own : theirs) ? 'punctuation' : 'none';
  }
}

// What covers all of a run: anything beside other words is other words.
function widest(all: readonly Likeness[]): Likeness {
  for (const each of ['none', 'form', 'punctuation'] as const) if (all.includes(each)) return each;
  return 'width';
}
