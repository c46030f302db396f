import type { ShardBlock, ShardSection } from './shard-format.ts';
import { asExpected, type Shortened } from './shortened.ts';

/**
 * What the outline lets one expect of a block, so that a shard need not say it: a heading has the names of its section, a
 * paragraph the next number in it (the rule of `src/model/addresses/assign-addresses.ts`). Where that is not so, the shard says it.
 * @param sections of the document
 * @returns called block by block in their order, with kind and section
 */
export function expectBlocks(
  sections: readonly ShardSection[],
): (block: Pick<ShardBlock, 'kind' | 'section'>) => Pick<ShardBlock, 'eId' | 'label' | 'code'> {
  const counts = new Map<number, number>();
  return ({ kind, section }) => {
    const { eId, label, code } = sections[section] ?? { eId: '', label: '', code: '' };
    if (kind !== 'paragraph') return { eId, label, code };
    const number = (counts.get(section) ?? 0) + 1;
    counts.set(section, number);
    const own = String(number);
    return { eId: `${eId}-p${own}`, label: `${label}第${own}段`, code: `${code}-${own}` };
  };
}

/** Likewise of a section: its eId is its code, its label its heading. */
export function expectSection({
  code,
  label,
}: Pick<ShardSection, 'code' | 'label'>): Pick<ShardSection, 'eId' | 'heading'> {
  return { eId: `s${code}`, heading: label };
}

/** The record with every field that is as expected left out. */
export function shorten<Row extends object, Expected extends Partial<Row>>(
  row: Row,
  expected: Expected,
): Omit<Row, keyof Expected> & Shortened<Pick<Row, keyof Expected & keyof Row>> {
  const entries = Object.entries(row) as [keyof Row, unknown][];
  const short = entries.map(([key, value]) => [key, key in expected && expected[key] === value ? asExpected : value]);
  return Object.fromEntries(short) as ReturnType<typeof shorten<Row, Expected>>;
}

/** Undoes `shorten`. */
export function restore<Row extends object, Expected extends Partial<Row> = Partial<Row>>(
  row: Omit<Row, keyof Expected> & Shortened<Pick<Row, keyof Expected & keyof Row>>,
  expected: Expected,
): Row {
  const entries = Object.entries(row) as [keyof Row, unknown][];
  const whole = entries.map(([key, value]) => [key, value === asExpected && key in expected ? expected[key] : value]);
  return Object.fromEntries(whole) as Row;
}
