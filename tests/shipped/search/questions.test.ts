import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainBm25 } from '../../../bench/questions/plain-bm25.ts';
import type { Question } from '../../../bench/questions/read-questions.ts';
import { shareAnswered } from '../../../bench/questions/score-answers.ts';
import { bundleSearchEngine } from '../../../src/build/bundling/bundle-engine.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { buildSearchIndex } from '../../../src/search/index/build-index.ts';
import { openScriptPage } from '../../search/support/script-page.ts';

const SOURCE = { base: 'search/', patience: 5000 };

describe('questions over the shipped speech', () => {
  const documents = loadLibrary().editions.map(({ document }) => document);
  const lines = readFileSync(new URL('fixtures/questions.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const questions = lines.map((line): Question => ({ pages: [], ...(JSON.parse(line) as Omit<Question, 'pages'>) }));

  it('are answered by the first paragraphs, and more of them than by plain BM25', async () => {
    const { search } = openScriptPage(await bundleSearchEngine(), buildSearchIndex(documents));
    const rank = async (question: string): Promise<string[]> => {
      const ranking = await search.rankParagraphs(question, await search.loadManifest(SOURCE), SOURCE);
      return (ranking?.answers ?? []).map(({ document, block }) => `${document.id}#${document.blocks[block]!.eId}`);
    };
    const ours = shareAnswered(questions, await Promise.all(questions.map(({ q }) => rank(q))));
    const plain = shareAnswered(
      questions,
      questions.map(({ q }) => plainBm25(documents)(q)),
    );
    expect(ours[1]).toBeGreaterThan(plain[1]);
    expect(ours[1]).toBeGreaterThanOrEqual(0.75);
    expect(ours[3]).toBeGreaterThanOrEqual(0.9);
    expect(ours[5]).toBeGreaterThanOrEqual(0.95);
  });
});
