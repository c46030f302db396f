import { countPhrases, type Counted } from './count-phrases.ts';
import { phrasesOfSample } from './frequent-phrases.ts';
import { readingsOf } from './readings.ts';
import type { Suggestion, SuggestShard } from '../core/suggestion.ts';
import type { Vocabulary } from './vocabulary.ts';

const mostHeadings = 1000;
const mostPhrases = 400;

/** The words of a library that suggestions are drawn from. */
export interface SuggestedFrom {
  streams: readonly string[];
  /** Headings of all documents, in their order. */
  headings: readonly string[];
  /** An even sample of its texts. */
  sample: readonly string[];
}

/**
 * What is offered while someone types: the library's listed words and their other forms, headings, frequent phrases.
 * Only what stands in the documents is offered; a form that does not is a way to the word that does.
 * @returns also `forms`: words that are forms of one another, e.g. `[['四个和谐', '四大和谐']]`, and the frequent phrases
 */
export function buildSuggestions(
  { streams, headings, sample }: SuggestedFrom,
  vocabulary: Vocabulary,
): SuggestShard & { forms: string[][]; phrases: Counted[] } {
  const frequent = phrasesOfSample(sample, mostPhrases).map(({ text }) => text);
  const listed = vocabulary.flatMap(({ word, aliases }) => [word, ...aliases]);
  const counts = new Map(countPhrases(streams, [...listed, ...frequent]).map((entry) => [entry.text, entry]));
  const countOf = (text: string): number => counts.get(text)?.count ?? 0;
  const words = new Map<string, Suggestion>();
  const offer = (word: Suggestion) => {
    if (word.text !== '' && !words.has(word.text)) words.set(word.text, word);
  };
  const forms: string[][] = [];
  for (const { word, aliases, kind } of vocabulary) {
    const counted = [word, ...aliases].map((text) => ({ text, count: countOf(text) }));
    const present = counted.filter(({ count }) => count > 0);
    const also = counted.filter(({ count }) => count === 0).map(({ text }) => text);
    present.forEach(({ text, count }, index) =>
      offer({ text, kind, count, ...(index === 0 && also.length > 0 && { also }) }),
    );
    if (present.length > 0 && counted.length > 1) forms.push(counted.map(({ text }) => text));
  }
  for (const text of [...new Set(headings)].slice(0, mostHeadings)) offer({ text, kind: '标题', count: 0 });
  for (const text of frequent) offer({ text, kind: '常见', count: countOf(text) });
  const list = [...words.values()];
  return { words: list, readings: readingsIn(list), forms, phrases: frequent.map((text) => counts.get(text)!) };
}

function readingsIn(words: readonly Suggestion[]): Record<string, string> {
  const characters = new Set(
    words.flatMap(({ text, also = [] }) => [text, ...also].join('').match(/[\u3400-\u9fff]/g) ?? []),
  );
  const entries = [...characters].sort().map((character): [string, string] => {
    const plain = readingsOf(character).flatMap((reading) => {
      const syllable = reading.replace(/\d/, '');
      // 绿 is typed lv or lu.
      return syllable.includes('ü') ? [syllable.replace('ü', 'v'), syllable.replace('ü', 'u')] : [syllable];
    });
    return [character, [...new Set(plain)].join(' ')];
  });
  return Object.fromEntries(entries.filter(([, readings]) => readings !== ''));
}
