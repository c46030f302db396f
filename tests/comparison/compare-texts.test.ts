import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, type ChangeKind, type Comparison } from '../../src/comparison/compare-texts.ts';
import type { Passage } from '../../src/comparison/passage.ts';
import { runs, seed } from '../support/seed.ts';

const passage = (text: string, number = ''): Passage => ({
  label: number || '某段',
  number,
  text,
  level: 0,
  eId: 's1',
});

/** Both columns as texts: numbers and stretches joined. */
const columns = ({ rows }: Comparison): string[][] =>
  (['before', 'after'] as const).map((side) =>
    rows.flatMap((row) => {
      const one = row[side];
      return one ? [one.passage.number + one.stretches.map(({ text }) => text).join('')] : [];
    }),
  );

const CHARACTERS =
  '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光果珍李柰菜重芥姜海咸河淡鳞潜羽翔龙师火帝鸟官人皇始制文字乃服衣裳推位让国有虞陶唐';
// No two texts share many pairs of characters, also when they were shrunk.
const words = fc.shuffledSubarray([...CHARACTERS, '𠮷'], { minLength: 24, maxLength: 60 }).map((all) => all.join(''));

interface Edit {
  kind: 'change' | 'move' | 'add' | 'delete';
  at: number;
  to: number;
  text: string;
}
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('change', 'move', 'add', 'delete'),
  at: fc.nat(),
  to: fc.nat(),
  text: words,
});

/** A passage and what was done to it. */
interface Tracked {
  text: string;
  was: string | null;
}

/** A text after edits of different passages, with what each edit did. A passage that moves goes past three others at least. */
function edited(
  base: readonly string[],
  edits: readonly Edit[],
): { after: string[]; expected: Record<string, ChangeKind> } {
  let list: Tracked[] = base.map((text) => ({ text, was: text }));
  const expected: Record<string, ChangeKind> = {};
  const touched = new Set<string>();
  let movedOnce = false;
  for (const { kind, at, to, text } of edits) {
    const index = at % list.length;
    const own = list[index]!;
    if (kind === 'add') {
      list.splice(index, 0, { text, was: null });
      expected[text] = 'added';
      continue;
    }
    if (own.was === null || touched.has(own.was)) continue;
    if (kind === 'change') {
      touched.add(own.was);
      const half = Math.floor(own.text.length / 3);
      const cut = Array.from(own.text);
      const now = [...cut.slice(0, half), '改', ...Array.from(text).slice(0, 4), ...cut.slice(half + 3)].join('');
      expected[now] = 'changed';
      own.text = now;
    } else if (kind === 'delete') {
      touched.add(own.was);
      expected[own.was] = 'deleted';
      list = list.filter((one) => one !== own);
    } else if (!movedOnce) {
      const rest = list.filter((one) => one !== own);
      const target = to % (rest.length + 1);
      const [low, high] = [Math.min(index, target), Math.max(index, target)];
      // Of two neighbours that change places, either was moved: only what passes several others is certain.
      const passed = rest.slice(low, high).filter(({ was }) => was !== null);
      if (passed.length < 3) continue;
      touched.add(own.was);
      for (const one of passed) touched.add(one.was ?? '');
      if (passed.some(({ was, text: now }) => was !== now)) continue;
      movedOnce = true;
      expected[own.was] = 'moved';
      rest.splice(target, 0, own);
      list = rest;
    }
  }
  return { after: list.map(({ text }) => text), expected };
}

describe('two editions', () => {
  it(`every changed, moved, added and deleted passage is found, none invented; both sides are the texts (SEED=${String(seed)})`, () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(words, { minLength: 8, maxLength: 30 }),
        fc.array(edit, { maxLength: 6 }),
        (base, edits) => {
          const { after, expected } = edited(base, edits);
          const comparison = compareTexts(
            base.map((text) => passage(text)),
            after.map((text) => passage(text)),
          );
          expect(columns(comparison)).toEqual([base, after]);
          const found: Record<string, ChangeKind> = {};
          for (const { kind, before: old, after: now } of comparison.rows)
            if (kind !== 'same') found[(now ?? old)!.passage.text] = kind;
          expect(found).toEqual(expected);
        },
      ),
      { ...runs(500) },
    );
  });

  it('an article that was inserted renumbers the others and changes none of them', () => {
    const before = [passage('桥梁由县交通局管理。', '第一条'), passage('过桥的车辆应当慢行。', '第二条')];
    const after = [
      passage('桥梁由县交通局管理。', '第一条'),
      passage('桥上不得停车，也不得摆摊设点。', '第二条'),
      passage('过桥的车辆应当慢行。', '第三条'),
    ];
    const { rows, counts } = compareTexts(before, after);
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'added', 'renumbered']);
    expect(counts).toMatchObject({ same: 1, added: 1, renumbered: 1, changed: 0, deleted: 0, moved: 0 });
  });

  it('marks the characters that differ, and does not tear a change to pieces for one that both have', () => {
    const [row] = compareTexts([passage('罚款五百元以下。')], [passage('处一千元以上罚款。')]).rows;
    expect(row?.kind).not.toBe('same');
    const changed = compareTexts([passage('对违反规定的，处五百元罚款。')], [passage('对违反规定的，处一千元罚款。')])
      .rows[0];
    expect(changed?.before?.stretches.filter(({ same }) => !same).map(({ text }) => text)).toEqual(['五百']);
    expect(changed?.after?.stretches.filter(({ same }) => !same).map(({ text }) => text)).toEqual(['一千']);
  });

  it('a text compared with nothing is all added, and the other way round', () => {
    expect(compareTexts([], [passage('甲')]).counts).toMatchObject({ added: 1, same: 0 });
    expect(compareTexts([passage('甲')], []).counts).toMatchObject({ deleted: 1 });
    expect(compareTexts([], []).rows).toEqual([]);
  });
});
