import type { shapeFaults } from '../../files/shape-faults.ts';
import type { Fault } from '../../model/faults/fault.ts';

type ShapeFault = ReturnType<typeof shapeFaults>[number];

/** What a field of a table is called in its form. */
const FIELDS: Readonly<Record<string, string>> = {
  title: '表的名称',
  summary: '比的是什么',
  rowsAre: '第一列的列名',
  introduction: '编者的话',
  warnings: '写在表上面的提醒',
};
const CHART: Pick<Fault, 'what' | 'remedy'> = { what: '图还没有选好。', remedy: '展开“图”，选好要画的列。' };

/** A name in a list of the table as it is now, or its place there where it has none. */
function nameIn(given: unknown, list: 'rows' | 'columns', at: PropertyKey | undefined, unit: string): string {
  const entries = (given as Partial<Record<typeof list, unknown>> | null)?.[list];
  const all = Array.isArray(entries) ? (entries as { key?: unknown; name?: unknown }[]) : [];
  const index = typeof at === 'number' ? at : all.findIndex(({ key }) => key === at);
  const name = all[index]?.name;
  return typeof name === 'string' && name !== '' ? `“${name}”这一${unit}` : `第 ${String(index + 1)} ${unit}`;
}

/** What is still to be done at one place of a table, in the words of its form; null for what the form does not make. */
function sayPlace(path: readonly PropertyKey[], given: unknown): Pick<Fault, 'what' | 'remedy'> | null {
  const [field, index, part, key] = path;
  if (field === 'chart') return CHART;
  if (field === 'rows' || field === 'columns') {
    const [unit, add] = field === 'rows' ? ['行', '添一行'] : ['列', '添一列'];
    const where = nameIn(given, field, index, unit);
    if (index === undefined) return { what: `表里还没有${unit}。`, remedy: `按“${add}”。` };
    if (part === 'name') return { what: `${where}还没有名称。`, remedy: `写上${unit}名。` };
    if (part !== 'cells' || key === undefined) return null;
    return {
      what: `${where}、${nameIn(given, 'columns', key, '列')}的一格还没有填完。`,
      remedy: '按这一格，在右边填完；原文没有说的，选“文中没有提到”。',
    };
  }
  const name = FIELDS[String(field)];
  return name === undefined ? null : { what: `“${name}”还没有写好。`, remedy: '写上它，一两句话就行。' };
}

/** What a table that is being made still lacks, each place once. */
export function unfinishedPlaces(faults: readonly ShapeFault[], given: unknown): Fault[] {
  const said = faults.map(({ path, fault }): Fault => {
    const place = sayPlace(path, given);
    return place ? { rule: fault.rule, ...place } : fault;
  });
  return said.filter(({ what }, index) => said.findIndex((other) => other.what === what) === index);
}
