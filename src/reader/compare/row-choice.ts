import { element } from '../dom/element.ts';
import type { PageTable } from './read-table.ts';

/**
 * Puts a box into every row's head by which the row is chosen.
 * @returns sets the boxes to what is chosen
 */
export function addRowChoice(
  { rows }: PageTable,
  choose: (key: string, chosen: boolean) => void,
): (chosen: readonly string[]) => void {
  const boxes = rows.map((row) => {
    const box = element('input', { type: 'checkbox', autocomplete: 'off' });
    box.addEventListener('change', () => choose(row.key, box.checked));
    row.cells[0]?.append(
      element('label.pick', {}, box, element('span', {}, '选', element('span.hidden', {}, row.name))),
    );
    return { key: row.key, box };
  });
  return (chosen) => {
    for (const { key, box } of boxes) box.checked = chosen.includes(key);
  };
}
