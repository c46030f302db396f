import { expect, it } from 'vitest';
import type { ShownBlock } from '../../src/desk/shared/api.ts';
import { placesSeen } from '../../src/desk/view/notes/drafts.ts';

const block = (eId: string, text: string): [string, ShownBlock] => [eId, { eId, text } as ShownBlock];
const blocks = new Map([block('s1', '开放时间'), block('s2', '座位共200个'), block('s3', '照常开放')]);
const note = (see?: unknown) => ({ at: 's1', words: '时间', type: '参', ...(see === undefined ? {} : { see }) });
const chosen = { block: { eId: 's3', text: '照常开放' } as ShownBlock, words: '开放' };
const [one, lost] = [
  { at: 's1', words: '开放' },
  { at: 's2', words: '座位300个' },
];
const now = { at: 's3', words: '开放' };

it('keeps the places of a note when another is chosen in the place of one', () => {
  expect(placesSeen(blocks, null, null)).toBeUndefined();
  expect(placesSeen(blocks, null, chosen)).toEqual([now]);
  expect(placesSeen(blocks, note([one, lost]), null)).toEqual([one, lost]);
  expect(placesSeen(blocks, note([one, lost]), chosen)).toEqual([one, now]);
  expect(placesSeen(blocks, note([one, one]), chosen)).toEqual([now, one]);
  expect(placesSeen(blocks, note('坏'), chosen)).toEqual([now]);
});
