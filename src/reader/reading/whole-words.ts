import { shortSum } from '../../search/core/checksum.ts';
import { documentArticle, wordsOf } from './source-words.ts';

/**
 * Whether the page still holds the words that the build wrote, by the checksum that it wrote beside them: one bit that
 * flips on a worn stick makes another character, and nobody is to cite that. No help against intent.
 */
export function wordsAreWhole(): boolean {
  const article = documentArticle();
  // Pages of the development server have none.
  const expected = article?.dataset['words'] ?? '';
  if (!article || expected === '') return true;
  return shortSum([...article.querySelectorAll('[data-block]')].map(wordsOf).join('')) === expected;
}
