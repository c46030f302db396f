import { indexOfWords } from '../../model/words-in-text.ts';
import type { Desk } from '../server/desk.ts';
import type { FoundPlace } from '../shared/api.ts';

const MOST = 8;

/** The places where words stand in the library's documents, character for character, the first of them. */
export async function findWords({ reader }: Desk, words: string): Promise<FoundPlace[]> {
  const { library } = await reader.read();
  const places: FoundPlace[] = [];
  if (words.trim() === '') return places;
  for (const { document } of library?.editions ?? []) {
    for (const block of document.blocks) {
      const start = indexOfWords(block.text, words);
      if (start < 0) continue;
      const sentence = block.sentences.find((range) => range.start <= start && start + words.length <= range.end);
      places.push({
        at: `${document.id}#${block.eId}`,
        citation: `《${document.shortTitle}》${block.label}`,
        sentence: sentence ? block.text.slice(sentence.start, sentence.end) : block.text.slice(0, 200),
      });
      if (places.length >= MOST) return places;
    }
  }
  return places;
}
