import { expect, it } from 'vitest';
import { groupByOutline } from '../../src/search/engine/passages.ts';
import type { LoadedDocument } from '../../src/search/engine/library.ts';
import { findAcross, findExact } from '../../src/search/core/match.ts';
import { textShard } from '../../src/search/core/shard-format.ts';
import { buildStream } from '../../src/search/core/stream.ts';
import { writeDocument } from './support/fictional-library.ts';

function load(lines: readonly string[]): LoadedDocument {
  const source = writeDocument('x', '样张', lines);
  const shard = textShard(source);
  return {
    ...shard,
    id: 'x',
    title: '样张',
    shortTitle: '样张',
    genre: '',
    shard: '',
    sum: '',
    titleEnd: 0,
    characters: 0,
    stream: buildStream(shard.blocks),
  };
}

/** One line for each passage: hits in 【】, left-out sentences as …. */
function show(document: LoadedDocument, spans: ReturnType<typeof findExact>): string[] {
  return groupByOutline(document, spans).flatMap(({ section, count, results }) => [
    `${document.sections[section]!.heading}×${String(count)}`,
    ...results.flatMap(({ passages, count: own }) =>
      passages.map(({ block, parts, more }) => {
        const words = parts.map(
          ({ skips, runs }) => (skips ? '…' : '') + runs.map(({ text, hit }) => (hit ? `【${text}】` : text)).join(''),
        );
        return `${document.blocks[block]!.eId}×${String(own)} ${words.join('')}${more ? '…' : ''}`;
      }),
    ),
  ]);
}

it('shows the sentences with hits, and that others were left out', () => {
  const document = load(['甲。灯塔。乙。丙灯塔，灯塔。丁。']);
  expect(show(document, findExact(document.stream, '灯塔'))).toEqual([
    '导语×3',
    's0-p1×3 …【灯塔】。…丙【灯塔】，【灯塔】。…',
  ]);
});

it('joins sentences that a hit spans, and marks overlapping hits once', () => {
  const document = load(['灯灯灯。塔。海。']);
  expect(show(document, findExact(document.stream, '灯灯'))).toEqual(['导语×2', 's0-p1×2 【灯灯灯】。…']);
  expect(show(document, findExact(document.stream, '灯。塔'))).toEqual(['导语×1', 's0-p1×1 灯灯【灯。塔】。…']);
});

it('follows the outline, and shows where an occurrence runs on', () => {
  const document = load(['# 一、灯', '塔', '小标题。｜正文。']);
  expect(show(document, findAcross(document.stream, '灯塔'))).toEqual([
    '一、灯×1',
    's1×1 一、【灯】',
    's1-p1×1 【塔】',
  ]);
  expect(show(document, findExact(document.stream, '题。正'))).toEqual([
    '小标题。×1',
    's2×1 小标【题。】',
    's2-p1×1 【正】文。',
  ]);
});
