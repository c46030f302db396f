import type { Statement } from './statement.ts';

type Derived = Extract<Statement, { kind: 'derived' }>;

/** A formula as people write it, with the figures in the place of their names: `b / a * 100` → `12 ÷ 75 × 100`. */
export function spelledFormula({ formula, operands }: Derived): string {
  const figures = new Map(operands.map(({ name, number }) => [name, String(number)]));
  return formula
    .replace(/[a-z]/gu, (name) => figures.get(name) ?? name)
    .replace(/\s*\*\s*/gu, ' × ')
    .replace(/\s*\/\s*/gu, ' ÷ ')
    .replace(/\s*\+\s*/gu, ' + ')
    .replace(/(?<=[\d)])\s*-\s*/gu, ' − ')
    .trim();
}
