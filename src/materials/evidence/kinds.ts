import type { StatementKind } from './statement.ts';

/** How each kind of statement is marked: a sign that differs by shape and a word, so that it survives black and white. */
export const KIND_MARKS: Readonly<Record<StatementKind, { sign: string; word: string; meaning: string }>> = {
  quote: { sign: '●', word: '原文', meaning: '原文里有这些字' },
  derived: { sign: '◐', word: '计算得出', meaning: '由原文的数字算出，写明算式' },
  inferred: { sign: '○', word: '编者推断', meaning: '编者据原文得出，写明理由' },
  external: { sign: '◇', word: '外部资料', meaning: '来自别的出处，写明是哪里' },
  absent: { sign: '—', word: '文中没有提到', meaning: '原文没有说' },
};
