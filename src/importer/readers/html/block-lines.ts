import { addText, endLine, type Around, type Building, type PageLine } from './build-lines.ts';
import {
  attribute,
  blockTags,
  childElements,
  isElement,
  isText,
  ownStyle,
  undrawn,
  type Element,
  type Node,
} from './dom.ts';
import { isLayoutTable, tableRows } from './table.ts';

/**
 * Lines of what an element draws, in order, one per block or piece between `<br>`.
 * @param isLeftOut Says of an element below that it is to be passed over.
 */
export function blockLines(root: Element, isLeftOut: (element: Element) => boolean): PageLine[] {
  const around: Around = { bold: false, centered: false, heading: null, preformatted: false };
  const state: Building = {
    lines: [],
    text: '',
    inked: 0,
    bold: 0,
    softBreak: false,
    number: null,
    around,
    block: root,
  };
  walk(root, around, state, isLeftOut);
  endLine(state, false);
  state.lines.forEach(({ line }, index) => (line.line = index + 1));
  return state.lines;
}

function walk(node: Node, around: Around, state: Building, isLeftOut: (element: Element) => boolean): void {
  if (isText(node)) {
    addText(node.value, around, state);
    return;
  }
  if (!isElement(node) || undrawn.has(node.tagName) || isLeftOut(node)) return;
  if (node.tagName === 'br') {
    endLine(state, true);
    return;
  }
  if (node.tagName === 'table' && !isLayoutTable(node)) {
    endLine(state, false);
    addTable(node, state, isLeftOut);
    return;
  }
  const inner = inside(node, around);
  const isBlock = blockTags.has(node.tagName);
  const { block, around: outer } = state;
  if (isBlock) {
    endLine(state, false);
    state.block = node;
    state.around = inner;
  }
  if (node.tagName === 'ol') walkList(node, inner, state, isLeftOut);
  else for (const child of node.childNodes) walk(child, inner, state, isLeftOut);
  if (isBlock) {
    endLine(state, false);
    state.number = null;
    state.block = block;
    state.around = outer;
  }
}

/** `<ol>` draws a number before each item; `start`, `value` and `type` as in HTML. */
function walkList(list: Element, around: Around, state: Building, isLeftOut: (element: Element) => boolean): void {
  const start = Number(attribute(list, 'start') ?? '1');
  let next = Number.isInteger(start) ? start : 1;
  const unnumbered = /none|disc|circle|square/.test(
    `${ownStyle(list, 'list-style') ?? ''} ${ownStyle(list, 'list-style-type') ?? ''}`,
  );
  for (const child of list.childNodes) {
    if (isElement(child) && child.tagName === 'li') {
      const value = Number(attribute(child, 'value') ?? String(next));
      if (Number.isInteger(value)) next = value;
      endLine(state, false);
      state.number = unnumbered ? null : `${String(next)}.`;
      next += 1;
    }
    walk(child, around, state, isLeftOut);
  }
}

function inside(element: Element, around: Around): Around {
  const weight = ownStyle(element, 'font-weight');
  const align =
    ownStyle(element, 'text-align') ??
    (blockTags.has(element.tagName) ? attribute(element, 'align')?.toLowerCase() : undefined);
  const heading = /^h([1-6])$/.exec(element.tagName);
  const strong = ['b', 'strong', 'th'].includes(element.tagName);
  return {
    bold: weight === null ? around.bold || strong : /^(?:bold|bolder|[6-9]00)$/.test(weight),
    centered:
      align === undefined || align === '' ? around.centered || element.tagName === 'center' : align === 'center',
    heading: heading === null ? around.heading : Number(heading[1]),
    preformatted:
      around.preformatted || element.tagName === 'pre' || /^pre/.test(ownStyle(element, 'white-space') ?? ''),
  };
}

function addTable(table: Element, state: Building, isLeftOut: (element: Element) => boolean): void {
  for (const caption of childElements(table).filter(({ tagName }) => tagName === 'caption')) {
    state.lines.push(...blockLines(caption, isLeftOut));
  }
  const { header, rows } = tableRows(table, (cell) =>
    blockLines(cell, isLeftOut)
      .map(({ line }) =>
        line.table === undefined
          ? (line.hints?.number ?? '') + line.text.trim()
          : line.table.rows.map((row) => row.join('\t')).join('\n'),
      )
      .join('\n'),
  );
  if (rows.some((row) => row.some((cell) => cell !== ''))) {
    state.lines.push({ block: table, line: { line: 0, text: '', table: { header, rows } } });
  }
}
