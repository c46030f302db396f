import { ROOMS } from '../../rooms.mjs';

const MARKS = /(<!-- rooms: .* -->)[^]*(<!-- \/rooms -->)/u;

/** The rooms of `src/` and what each may import from, as a Markdown table. */
function roomsTable(): string {
  const rows = Object.entries(ROOMS).map(
    ([room, { holds, imports }]) => `| \`${room}\` | ${holds} | ${imports.length === 0 ? '–' : imports.join(', ')} |`,
  );
  return ['| room | holds | may import from |', '| --- | --- | --- |', ...rows].join('\n');
}

/**
 * Puts the table of rooms into a paper.
 * @param paper Markdown with the two marks between which it stands
 * @throws Error when the marks are not there
 */
export function withRoomsTable(paper: string): string {
  if (!MARKS.test(paper)) throw new Error('the marks of the table of rooms are missing');
  return paper.replace(MARKS, (_all, begin: string, end: string) => `${begin}\n\n${roomsTable()}\n\n${end}`);
}
