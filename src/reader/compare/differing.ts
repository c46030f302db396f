/**
 * The columns in which rows differ.
 * @param rows the shown words of each row, column by column
 * @returns indexes of columns; every column when there are fewer than two rows, as nothing can differ then
 */
export function differingColumns(rows: readonly (readonly string[])[]): number[] {
  const first = rows[0] ?? [];
  return first
    .map((_words, column) => column)
    .filter((column) => rows.length < 2 || rows.some((row) => row[column] !== first[column]));
}
