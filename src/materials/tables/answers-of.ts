import type { Statement } from '../evidence/statement.ts';
import { cellStatements } from './cell-statements.ts';
import type { Dataset } from './schema.ts';

/** What a table says of one thing; never what nobody says. */
export interface Said {
  name: string;
  group: string | undefined;
  statements: readonly Statement[];
}

/** A table as an answer: what is said, and the names of what is not. */
export interface TableAnswer {
  said: Said[];
  notSaid: string[];
}

const isSaid = ({ kind }: Statement): boolean => kind !== 'absent';

/**
 * Reads a table as an answer, row by row; or one of its rows, column by column.
 * @param row key of the row, for one only
 */
export function answersOf(data: Dataset, row?: string): TableAnswer {
  const only = data.rows.find(({ key }) => key === row);
  const things: Said[] = only
    ? data.columns.map(({ key, name }) => ({ name, group: undefined, statements: cellStatements(only, key) }))
    : data.rows.map((each) => ({
        name: each.name,
        group: each.group,
        statements: data.columns.flatMap(({ key }) => cellStatements(each, key)),
      }));
  return {
    said: things
      .filter(({ statements }) => statements.some(isSaid))
      .map((thing) => ({ ...thing, statements: thing.statements.filter(isSaid) })),
    notSaid: things.filter(({ statements }) => !statements.some(isSaid)).map(({ name }) => name),
  };
}

/** What is said, by the groups of its rows in their order; one group without a name where a table has none. */
export function byGroup(said: readonly Said[]): { group: string; said: Said[] }[] {
  const groups = new Map<string, Said[]>();
  for (const each of said) groups.set(each.group ?? '', [...(groups.get(each.group ?? '') ?? []), each]);
  return [...groups].map(([group, own]) => ({ group, said: own }));
}

/** `wuxi-cases#nanjian`: a table, and one of its rows. */
export function readAnswerPlace(place: string): { id: string; row: string | undefined } {
  const [id = '', row] = place.split('#');
  return { id, row };
}
