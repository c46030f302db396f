import { addSorting } from './column-heads.ts';
import { copyRich } from '../dom/copy-rich.ts';
import { readTable } from './read-table.ts';
import { addRowChoice } from './row-choice.ts';
import { showView } from './show-view.ts';
import type { Shown } from './shown.ts';
import { shownTexts, tabbed, tableHtml } from './table-text.ts';
import { addToolbar } from './toolbar.ts';
import { readView, writeView } from './view-address.ts';
import type { View } from './view.ts';

/**
 * Makes a comparison table sort, filter and compare.
 * @param inAddress whether the choice is kept in the address; only one table of a page can have it
 */
export function startComparison(root: HTMLElement, inAddress: boolean): void {
  const page = readTable(root);
  if (!page) return;
  const parameters = new URLSearchParams(inAddress ? location.search : '');
  let view = readView(
    parameters,
    page.rows.map(({ key }) => key),
    page.columns.slice(1).map(({ key }) => key),
  );
  let shown: Shown;

  const describe = (): string => {
    const sorted = page.columns.find(({ key }) => key === view.sort);
    const direction = view.descending ? '从大到小' : '从小到大';
    return [
      shown.rows.length === 0
        ? '没有符合的行，请换几个字或清除选择'
        : `显示 ${String(shown.rows.length)} 行、${String(shown.columns.length - 1)} 列，共 ${String(page.rows.length)} 行、${String(page.columns.length - 1)} 列`,
      ...(sorted ? [`按“${sorted.name}”${sorted.numeric ? direction : '排序'}`] : []),
      ...(view.differing ? ['只列不同的列，相同的不显示'] : []),
    ].join('；');
  };
  const apply = (): void => {
    if (view.sideBySide && view.rows.length < 2) view = { ...view, sideBySide: false };
    shown = showView(page, view);
    setChosen(view.rows);
    toolbar.show(view, describe());
  };
  const change = (part: Partial<View>): void => {
    view = { ...view, ...part };
    apply();
    if (!inAddress) return;
    const query = writeView(view, new URLSearchParams(location.search)).toString();
    history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
  };

  const setChosen = addRowChoice(page, (key, chosen) => {
    const others = view.rows.filter((one) => one !== key);
    change({ rows: chosen ? [...others, key] : others });
  });
  addSorting(page, (key) => change({ sort: key, descending: view.sort === key && !view.descending }));
  const toolbar = addToolbar(
    page,
    {
      change,
      copy: () => {
        const rows = shownTexts(page, shown, view.sideBySide);
        void copyRich(tableHtml(rows), tabbed(rows)).then((done) =>
          toolbar.say(done ? '已复制，可粘贴到文档或表格里' : ''),
        );
      },
      openEvidence: () => {
        const details = [...root.querySelectorAll<HTMLDetailsElement>('td details')];
        const open = details.some((one) => !one.open);
        for (const one of details) one.open = open;
        const button = root.querySelector('[data-open-evidence]');
        if (button) button.textContent = open ? '收起全部凭据' : '展开全部凭据';
      },
      print: () => window.print(),
    },
    inAddress,
  );
  apply();
}
