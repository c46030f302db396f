import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { KIND_MARKS } from '../../../materials/evidence/kinds.ts';
import type { FoundPlace } from '../../shared/api.ts';
import { post } from '../ask.ts';
import { useActing } from '../frame/acting.ts';
import { addColumn, addRow, withCell, type Table } from './table-model.ts';

/** What was copied in a spreadsheet, as rows of cells; cells with line ends in them are quoted there. */
export const readPasted = (text: string): string[][] =>
  text
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()));

/** Fills a table from what was pasted: the first row names the columns, the first column the rows. */
async function fill(table: Table, cells: readonly string[][]): Promise<{ table: Table; unfound: string[] }> {
  const [head = [], ...lines] = cells;
  let next: Table = {
    ...table,
    rowsAre: table.rowsAre === '' ? (head[0] ?? '') : table.rowsAre,
    columns: [],
    rows: [],
  };
  for (const name of head.slice(1)) next = addColumn(next, name);
  const unfound: string[] = [];
  for (const line of lines) {
    next = addRow(next, line[0] ?? '');
    const row = next.rows.at(-1);
    for (const [index, column] of next.columns.entries()) {
      const words = line[index + 1] ?? '';
      if (words === '' || !row) continue;
      const [found] = await post<FoundPlace[]>('words', { words });
      if (!found) {
        unfound.push(words);
        continue;
      }
      const { at, sentence } = found;
      const quote = { kind: 'quote' as const, at, quote: sentence, ...(sentence === words ? {} : { value: words }) };
      next = withCell(next, row.key, column.key, [quote]);
    }
  }
  return { table: next, unfound };
}

/** Takes a table from a spreadsheet and proposes a quotation for every cell whose words stand in a document. */
export function PasteForm({ table, onTable }: { table: Table; onTable: (table: Table) => void }): JSX.Element {
  const { act, busy } = useActing();
  const [text, setText] = useState('');
  const [unfound, setUnfound] = useState<string[] | null>(null);
  const paste = async (): Promise<void> => {
    const filled = await act(() => fill(table, readPasted(text)));
    if (!filled) return;
    onTable(filled.table);
    setUnfound(filled.unfound);
    setText('');
  };
  return (
    <details>
      <summary>从 Excel 粘贴</summary>
      <p class="hint">
        在 Excel
        里选中整张表（第一行是列名，第一列是行名），复制，粘在这里。原来的行列会换掉；文稿里有的字自动配上出处。
      </p>
      <p class="field">
        <label for="pasted">粘在这里</label>
        <textarea id="pasted" rows={3} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </p>
      <p class="buttons">
        <button type="button" disabled={busy || text.trim() === ''} onClick={() => void paste()}>
          换成粘贴的表
        </button>
      </p>
      {unfound && (
        <p role="status">
          {unfound.length === 0
            ? '每一格都在文稿里找到了出处，请逐格核对。'
            : `这 ${String(unfound.length)} 格的字，文稿里没有，先写了“${KIND_MARKS.absent.word}”：${unfound.join('、')}`}
        </p>
      )}
    </details>
  );
}
