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

/** Why an element is not part of the document, in words for the report. */
export type Reason = '隐藏的内容' | '网页的导航、广告或页脚' | '链接列表' | '网页的按钮';

/** Names that makers of pages give to what stands around a text; whole words of class and id. */
const furnitureNames =
  /^(?:nav(?:bar|igation)?|(?:top|main|side|sub)?-?(?:nav|menu)|menus?|foot(?:er)?|bottom(?:bar|nav)?|copyright|bread-?crumbs?|crumbs?|position|location|weizhi|dangqian|share|bdshare\w*|related?|xgwz|xgyd|recommend|side-?bar|aside|ad|ads|ad\d+|advert\w*|guanggao|login|search(?:box|bar)?|pager?|pagination|qr-?code|ewm|erweima|tool-?bars?|tools?|comments?|link-?list|friend-?links?|yqlj|skip|print(?:btn)?|font-?size)$/i;
const furnitureTags: ReadonlySet<string> = new Set(['nav', 'footer', 'aside']);
const furnitureRoles: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'search',
  'contentinfo',
  'complementary',
  'menu',
  'menubar',
  'toolbar',
  'dialog',
]);

/** Characters below an element: all, those inside links, and the links. Undrawn elements do not count. */
export interface Measure {
  all: number;
  linked: number;
  links: number;
  /** Links to files and to titles in 《》, which documents have too. */
  documentLinks: number;
}

/** Measures every element of a page once. */
export function measurePage(root: Element): Map<Element, Measure> {
  const measures = new Map<Element, Measure>();
  const measure = (node: Node, inLink: boolean): Measure => {
    if (isText(node)) {
      const all = node.value.replace(/[\s|｜·>»]/gu, '').length;
      return { all, linked: inLink ? all : 0, links: 0, documentLinks: 0 };
    }
    const sum: Measure = { all: 0, linked: 0, links: 0, documentLinks: 0 };
    if (!isElement(node) || undrawn.has(node.tagName)) return sum;
    const isLink = node.tagName === 'a' && attribute(node, 'href') !== null;
    for (const child of node.childNodes) {
      const part = measure(child, inLink || isLink);
      for (const key of ['all', 'linked', 'links', 'documentLinks'] as const) sum[key] += part[key];
    }
    if (isLink) {
      sum.links += 1;
      if (isDocumentLink(node)) sum.documentLinks += 1;
    }
    measures.set(node, sum);
    return sum;
  };
  measure(root, false);
  return measures;
}

function isDocumentLink(link: Element): boolean {
  const href = attribute(link, 'href') ?? '';
  const first = link.childNodes.find(isText)?.value.trim() ?? '';
  return /\.(?:docx?|wps|pdf|xlsx?|et|ofd|zip|rar)(?:[?#]|$)/i.test(href) || /^(?:《|附件)/.test(first);
}

/**
 * Says whether an element is furniture of the page rather than part of its document, by its own marks.
 * @param total Measure of the whole page: what holds most of the words is never furniture, whatever its name.
 */
export function furnitureReason(
  element: Element,
  measures: ReadonlyMap<Element, Measure>,
  total: Measure,
): Reason | null {
  if (
    attribute(element, 'hidden') !== null ||
    ownStyle(element, 'display') === 'none' ||
    ownStyle(element, 'visibility') === 'hidden'
  ) {
    return '隐藏的内容';
  }
  const measure = measures.get(element);
  if (measure === undefined || measure.all === 0) return null;
  if (element.tagName === 'a' && /^\s*javascript:/i.test(attribute(element, 'href') ?? '')) return '网页的按钮';
  if ((measure.all - measure.linked) * 3 > total.all - total.linked) return null;
  if (furnitureTags.has(element.tagName) || furnitureRoles.has(attribute(element, 'role') ?? ''))
    return '网页的导航、广告或页脚';
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.split(/\s+/);
  if (names.some((name) => furnitureNames.test(name))) return '网页的导航、广告或页脚';
  const isList = blockTags.has(element.tagName) && measure.links - measure.documentLinks >= 2;
  return isList && measure.linked > measure.all * 0.6 && measure.documentLinks * 2 < measure.links ? '链接列表' : null;
}

/** Elements of furniture, outermost first found, with their reasons. */
export function findFurniture(body: Element): Map<Element, Reason> {
  const measures = measurePage(body);
  const total = measures.get(body) ?? { all: 0, linked: 0, links: 0, documentLinks: 0 };
  const found = new Map<Element, Reason>();
  const visit = (element: Element): void => {
    for (const child of childElements(element)) {
      const reason = furnitureReason(child, measures, total);
      if (reason === null) visit(child);
      else found.set(child, reason);
    }
  };
  visit(body);
  return found;
}
