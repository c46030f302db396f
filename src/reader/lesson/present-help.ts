import { element } from '../dom/element.ts';

const KEYS: readonly [string, string][] = [
  ['→ ↓ 空格 PageDown', '下一屏'],
  ['← ↑ PageUp', '上一屏'],
  ['Home、End', '第一屏、最后一屏'],
  ['B', '黑屏，再按恢复'],
  ['T', '显示时间'],
  ['Q', '把二维码放大'],
  ['N', '另开一个窗口，看备注和下一屏'],
  ['F', '全屏'],
  ['Esc', '退出，回到原来的地方'],
  ['?', '这张表'],
];

/** The panel with the keys, as a dialog that is closed. */
export function helpPanel(): HTMLDialogElement {
  return element(
    'dialog.present-help',
    { 'aria-label': '放映的快捷键' },
    element('h2', {}, '放映的快捷键'),
    element(
      'dl',
      {},
      ...KEYS.map(([keys, act]) => element('div', {}, element('dt', {}, keys), element('dd', {}, act))),
    ),
    element('p', {}, '翻页笔就是 PageUp、PageDown。用手左右划也可以翻。按住鼠标划过几个字，就标出来；点一下标记去掉。'),
    element('p', {}, '二维码：手机离得远，码要放大；码宽的十倍以内可以扫，如幕布上码宽一米，十米以内可以扫。'),
    element('form', { method: 'dialog' }, element('button', {}, '关闭')),
  );
}
