import { actionButton, element } from '../dom/element.ts';

const KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['/', 'Ctrl K'], '到检索框'],
  [['j', 'k'], '下一段、上一段'],
  [['c'], '复制这一段的引文和出处'],
  [['l'], '复制这一段的链接'],
  [['h', 'm', 'b'], '划线、写笔记、加书签'],
  [['n', 'p'], '下一处、上一处命中'],
  [['+', '-'], '放大、缩小文字'],
  [['d'], '夜间'],
  [['g'], '高对比'],
  [['?'], '打开这个说明'],
  [['Esc'], '关闭、取消'],
];

/**
 * The panel of keys, closed. A reader with a keyboard opens it once in a while, so no page carries it.
 * @param toggleKeys switches the keys of one character on and off
 */
export function makeHelpPanel(toggleKeys: () => void): HTMLDialogElement {
  const rows = KEYS.map(([keys, what]) =>
    element('div', {}, element('dt', {}, ...keys.map((key) => element('kbd', {}, key))), element('dd', {}, what)),
  );
  const title = element('h2', { id: 'help-title' }, '键盘操作');
  const choices = element(
    'form',
    { method: 'dialog' },
    actionButton('单个键起作用', toggleKeys, { 'data-keys-toggle': '' }),
    element('button', { type: 'submit' }, '关闭'),
  );
  return element(
    'dialog.help-panel',
    { id: 'help', 'aria-labelledby': 'help-title' },
    title,
    element('dl', {}, ...rows),
    choices,
  );
}
