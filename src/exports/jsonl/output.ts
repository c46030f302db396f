import type { Edition } from '../../edition/edition.ts';
import type { Output } from '../output.ts';
import { annotationRows, blockRows, documentRow } from './rows.ts';

function* lines(editions: readonly Edition[], rowsOf: (edition: Edition) => readonly object[]): Iterable<string> {
  for (const edition of editions)
    yield rowsOf(edition).reduce<string>((all, row) => `${all}${JSON.stringify(row)}\n`, '');
}

/** JSON Lines: documents, blocks with their addresses, comments. */
export const jsonLines: Output = {
  name: 'jsonl',
  summary: '每行一条数据，带每段的地址，供程序读',
  *files({ editions }) {
    yield { path: 'documents.jsonl', text: lines(editions, (edition) => [documentRow(edition)]) };
    yield { path: 'blocks.jsonl', text: lines(editions, blockRows) };
    yield { path: 'annotations.jsonl', text: lines(editions, annotationRows) };
  },
};
