import type { Span } from '../../search/core/match.ts';
import { element } from '../dom/element.ts';
import type { LoadedDocument } from '../../search/engine/library.ts';

const cells = 120;
const parts = ['第一', '第二', '第三', '第四'] as const;

/** A slim bar that is the document from its beginning to its end, darker where more occurrences stand; said in words too. */
export function renderStrip({ stream, title }: LoadedDocument, spans: readonly Span[]): HTMLElement {
  const length = Math.max(stream.text.length, 1);
  const counts = new Map<number, number>();
  const quarters = parts.map(() => 0);
  for (const { start } of spans) {
    const cell = Math.floor((start * cells) / length);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
    quarters[Math.floor((start * parts.length) / length)]! += 1;
  }
  const most = Math.max(...counts.values(), 1);
  const said = parts.map((part, index) => `${part}个四分之一 ${String(quarters[index]!)} 处`).join('，');
  const strip = element('div.strip', { role: 'img', 'aria-label': `《${title}》从头到尾：${said}`, title: said });
  for (const [cell, count] of counts) {
    const mark = element('span', {});
    mark.style.left = `${String((100 * cell) / cells)}%`;
    mark.style.opacity = String(0.4 + (0.6 * count) / most);
    strip.append(mark);
  }
  return strip;
}
