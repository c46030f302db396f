import { bareHeading } from '../core/bare-heading.ts';
import { foldText } from '../core/fold.ts';
import { frequentPhrases } from './frequent-phrases.ts';
import { readingsOf } from './readings.ts';
import type { SearchableDocument } from '../core/searchable.ts';
import { buildStream } from '../core/stream.ts';
import type { Suggestion, SuggestShard } from '../core/suggestion.ts';
import type { Vocabulary } from './vocabulary.ts';

const mostHeadings = 1000;
const mostPhrases = 400;
const longestHeading = 30;

/**
 * What is offered while someone types: the library's listed words and their other forms, headings, frequent phrases.
 * Only what stands in the documents is offered; a form that does not is a way to the word that does.
 * @returns also `forms`: words that are forms of one another, e.g. `[['四个和谐', '四大和谐']]`
 */
export function buildSuggestions(
  documents: readonly SearchableDocument[],
  vocabulary: Vocabulary,
): SuggestShard & { forms: string[][] } {
  const streams = documents.map(({ blocks }) => buildStream(blocks).text);
  const countOf = (text: string) => {
    const needle = foldText(text);
    let count = 0;
    for (const stream of streams) {
      for (let at = stream.indexOf(needle); at !== -1; at = stream.indexOf(needle, at + 1)) count += 1;
    }
    return count;
  };
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
  for (const text of headingsOf(documents)) offer({ text, kind: '标题', count: 0 });
  const texts = documents.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  for (const { text } of frequentPhrases(texts, mostPhrases)) offer({ text, kind: '常见', count: countOf(text) });
  const list = [...words.values()];
  return { words: list, readings: readingsIn(list), forms };
}

// Headings without their numbers and closing marks: 二、（一）加强建设。 is looked up as 加强建设.
function headingsOf(documents: readonly SearchableDocument[]): string[] {
  const headings = documents.flatMap(({ sections, blocks }) => {
    const texts = blocks.map(({ text }) => text);
    return sections
      .map(({ heading }) => bareHeading(heading))
      .filter((heading) => heading.length >= 2 && heading.length <= longestHeading)
      .filter((heading) => texts.some((text) => text.includes(heading)));
  });
  return [...new Set(headings)].slice(0, mostHeadings);
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
