import { seededRandom } from '../../../bench/search/random.ts';
import { needleOf } from '../../../src/exports/databases/needle.ts';
import type { StructuredDocument } from '../../../src/model/document.ts';
import { hasPunctuation, stripSeparators } from '../../../src/search/core/separators.ts';
import { buildStream } from '../../../src/search/core/stream.ts';
import { readVariants } from '../../../src/search/core/variants.ts';
import { findPhrase } from '../../../src/search/engine/phrase-spans.ts';
import { answer } from '../../../src/service/answer.ts';
import type { Engine } from '../../../src/service/engine.ts';

type Searched = Pick<StructuredDocument, 'blocks'>;

/** What is shown apart from the exact occurrences: how many, and how many in each other form. */
interface Loosely {
  across: number;
  forms: Record<string, number>;
}

/** Reads every document for a phrase as a page does whose index has failed. */
function plainLoosely(documents: readonly Searched[], forms: string): (needle: string) => Loosely {
  const variants = readVariants(forms);
  const streams = documents.map(({ blocks }) => buildStream(blocks));
  return (needle) => {
    const loosely: Loosely = { across: 0, forms: {} };
    for (const stream of streams) {
      const found = findPhrase(stream, needle, !/\s/u.test(needle), variants);
      loosely.across += found.across.length;
      for (const { start, end } of found.variants) {
        const text = stream.text.slice(start, end);
        const form = hasPunctuation(needle) ? text : stripSeparators(text).text;
        loosely.forms[form] = (loosely.forms[form] ?? 0) + 1;
      }
    }
    return loosely;
  };
}

/** Phrases as they stand without punctuation, over paragraphs too, some of their characters in another form. */
export function drawLoosePhrases(documents: readonly Searched[], forms: string, count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const other = new Map(forms.split('|').flatMap((members) => [...members].map((one) => [one, members] as const)));
  const phrases: string[] = [];
  while (phrases.length < count) {
    const { text } = stripSeparators(buildStream(random.pick(documents).blocks).text);
    const characters = Array.from(text);
    const start = random.below(characters.length);
    const drawn = characters.slice(start, start + 1 + (phrases.length % 20));
    const written = drawn.map((one) => {
      const members = other.get(one);
      return members !== undefined && random.below(2) === 0 ? random.pick(members) : one;
    });
    const phrase = written.join('');
    if (needleOf(phrase) === phrase) phrases.push(phrase);
  }
  return phrases;
}

/** Asks a service's engine for phrases. Returns those that it answers otherwise than plain reading, and how many occurrences there were. */
export async function askLoosely(
  engine: Engine,
  documents: readonly Searched[],
  phrases: readonly string[],
): Promise<{ wrong: string[]; across: number; inForms: number }> {
  const truth = plainLoosely(documents, await engine.forms());
  const result = { wrong: [] as string[], across: 0, inForms: 0 };
  for (const phrase of phrases) {
    const { across, forms } = await answer(engine, phrase);
    const sorted = (given: Record<string, number>): string =>
      JSON.stringify(Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1)));
    const wanted = truth(phrase);
    const found = Object.fromEntries(forms.map(({ form, total }) => [form, total]));
    if (across.total !== wanted.across || sorted(found) !== sorted(wanted.forms))
      result.wrong.push(
        `${phrase}: ${JSON.stringify(wanted)} ${JSON.stringify({ across: across.total, forms: found })}`,
      );
    result.across += across.total;
    result.inForms += forms.reduce((sum, { total }) => sum + total, 0);
  }
  return result;
}
