import { actionButton, element } from '../dom/element.ts';
import type { PageTable } from './read-table.ts';
import { isChosen, WHOLE, type View } from './view.ts';

/** What the toolbar asks for. */
export interface ToolbarActions {
  change: (part: Partial<View>) => void;
  copy: () => void;
  openEvidence: () => void;
  print: () => void;
}

/** The toolbar of a table; `show` brings its controls to a view and says what is in sight. */
export interface Toolbar {
  show: (view: View, said: string) => void;
  say: (text: string) => void;
}

const option = (value: string, name: string): HTMLOptionElement => element('option', { value }, name);

/** Narrower than this, in px, the tools are folded up, so that they do not push the table out of sight. */
const WIDE = 700;

/**
 * Builds the toolbar above a table. The evidence button is left out where nothing opens.
 * @param unfolded whether the tools are open from the start where there is room
 */
export function addToolbar(
  { root, columns, rows, table }: PageTable,
  { change, copy, openEvidence, print }: ToolbarActions,
  unfolded: boolean,
): Toolbar {
  const words = element('input', {
    type: 'search',
    placeholder: '筛选这张表',
    'aria-label': '筛选：行里要有的字',
    autocomplete: 'off',
  });
  words.addEventListener('input', () => change({ words: words.value.trim() }));
  const groups = [...new Set(rows.map(({ group }) => group))].filter((group) => group !== '');
  const group = element(
    'select',
    { 'aria-label': '类别' },
    option('', '全部类别'),
    ...groups.map((name) => option(name, name)),
  );
  group.addEventListener('change', () => change({ group: group.value }));
  const sort = element(
    'select',
    { 'aria-label': '排序' },
    option('', '原来的次序'),
    ...columns.flatMap(({ key, name, numeric }) => [
      option(`${key}.asc`, `${name}：${numeric ? '从小到大' : '按拼音'}`),
      option(`${key}.desc`, `${name}：${numeric ? '从大到小' : '按拼音倒排'}`),
    ]),
  );
  sort.addEventListener('change', () => {
    const [key = '', order] = sort.value.split('.');
    change({ sort: sort.value === '' ? null : key, descending: order === 'desc' });
  });

  const boxes = columns.slice(1).map(({ key, name }) => {
    const box = element('input', { type: 'checkbox', autocomplete: 'off', value: key });
    box.addEventListener('change', () => {
      change({ hidden: boxes.filter((one) => !one.checked).map(({ value }) => value) });
    });
    return Object.assign(box, { shownName: name });
  });
  const choose = element(
    'details.choose',
    {},
    element('summary', {}, '选列'),
    element(
      'fieldset',
      { 'aria-label': '显示哪些列' },
      ...boxes.map((box) => element('label', {}, box, box.shownName)),
    ),
  );
  const toggle = (name: string, part: 'sideBySide' | 'differing'): HTMLButtonElement =>
    actionButton(name, () => change({ [part]: !pressed(button(part)) }), { 'aria-pressed': 'false' });
  const sideBySide = toggle('并排比较选中的行', 'sideBySide');
  const differing = toggle('只看不同', 'differing');
  const button = (part: 'sideBySide' | 'differing'): HTMLButtonElement =>
    part === 'sideBySide' ? sideBySide : differing;
  const status = element('p.table-status', { role: 'status' });

  const place = root.querySelector('[data-table-tools]');
  const fold = element(
    'details.fold',
    {},
    element('summary', {}, '排序、筛选、比较、复制'),
    element('div.tool-row', {}, words, ...(groups.length > 1 ? [group] : []), sort, choose),
    element(
      'div.tool-row',
      {},
      sideBySide,
      differing,
      ...(table.querySelector('details')
        ? [actionButton('展开全部凭据', openEvidence, { 'data-open-evidence': '' })]
        : []),
      actionButton('复制成表格', copy),
      actionButton('打印', print),
      actionButton('清除选择', () => change(WHOLE)),
    ),
  );
  fold.open = unfolded && root.clientWidth > WIDE;
  place?.setAttribute('role', 'group');
  place?.setAttribute('aria-label', '表的工具');
  place?.replaceChildren(fold, status);
  return {
    show: (view, said) => {
      if (words.value.trim() !== view.words) words.value = view.words;
      group.value = view.group;
      sort.value = view.sort === null ? '' : `${view.sort}.${view.descending ? 'desc' : 'asc'}`;
      for (const box of boxes) box.checked = !view.hidden.includes(box.value);
      if (view.hidden.length > 0) choose.open = true;
      if (isChosen(view)) fold.open = true;
      sideBySide.textContent = view.sideBySide ? '回到整张表' : `并排比较选中的行（${String(view.rows.length)}）`;
      sideBySide.disabled = !view.sideBySide && view.rows.length < 2;
      sideBySide.title = sideBySide.disabled ? '先在表里勾选两行以上' : '';
      for (const [one, on] of [
        [sideBySide, view.sideBySide],
        [differing, view.differing],
      ] as const) {
        one.setAttribute('aria-pressed', String(on));
      }
      status.textContent = said;
    },
    say: (text) => {
      status.textContent = text;
    },
  };
}

const pressed = (button: HTMLButtonElement): boolean => button.getAttribute('aria-pressed') === 'true';
