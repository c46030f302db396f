import type { Page } from 'puppeteer-core';

/** What a reader sees who has followed a link into the middle of a page. */
export interface Arrived {
  /** Whether the page has the place. */
  exists: boolean;
  /** Distance of the first line of the place from the lower edge of the strip, in CSS pixels. */
  below: number;
  /** Whether the place is seen from left to right and at least its first line from top to bottom. */
  inSight: boolean;
  /** Whether the page can be moved no further down. */
  atEnd: boolean;
  /** Whether something looks different because the place was asked for. */
  marked: boolean;
  /** What the breadcrumb says; null where a page has none. */
  named: string | null;
  /** What it should say; null for a place outside the numbered text. */
  label: string | null;
  /** Entry marked in the contents, by its href. */
  entry: string | null;
  /** The entry that should be. */
  section: string | null;
}

/** Waits until the page has stopped moving and looks at the place that its address names. */
export const arrivedAt = (page: Page): Promise<Arrived> =>
  page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((next) => requestAnimationFrame(next));
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const firstLine = (): DOMRect => place!.getClientRects()[0] ?? place!.getBoundingClientRect();
    if (!place)
      return {
        exists: false,
        below: NaN,
        inSight: false,
        atEnd: false,
        marked: false,
        named: null,
        label: null,
        entry: null,
        section: null,
      };
    for (let [still, last] = [0, NaN]; still < 8;) {
      await frame();
      const { top } = firstLine();
      still = top === last ? still + 1 : 0;
      last = top;
    }
    const strip = document.querySelector('.strip');
    const sticks = strip !== null && /sticky|fixed/u.test(getComputedStyle(strip).position);
    const { top, left, height } = firstLine();
    const heads = [...(place.closest('table')?.querySelectorAll('thead th') ?? []), place.closest('tr')?.cells[0]];
    const bars = heads.filter((head) => head && head !== place && getComputedStyle(head).position === 'sticky');
    const edge = Math.max(
      0,
      ...[sticks ? strip : null, ...bars].map((bar) => {
        const box = bar?.getBoundingClientRect();
        // Stuck, or just above its first cell.
        return box && (box.top <= 0 || Math.abs(box.bottom - top) < 2) ? box.bottom : 0;
      }),
    );
    const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const line = place.closest<HTMLElement>('.block');
    const eId = line?.querySelector('[data-block]')?.id ?? '';
    const label = eId === 'title' ? '题名' : (document.getElementById(eId)?.dataset['pagefindTitle'] ?? null);
    const named = document.querySelector('[data-where]')?.textContent ?? null;
    const entries = [...document.querySelectorAll<HTMLAnchorElement>('nav.toc a[data-section]')];
    const above = entries.filter(({ hash }) => {
      const start = document.getElementById(hash.slice(1))?.closest('.block');
      return line && start && (start === line || (start.compareDocumentPosition(line) & 4) > 0);
    });
    const looks = (): string =>
      [place, line, line?.querySelector('[data-block]'), place.closest('td'), place.closest('tr')?.children[0]]
        .map((element) => {
          if (!element) return '';
          const { backgroundColor, boxShadow, outlineStyle } = getComputedStyle(element);
          return [backgroundColor, boxShadow, outlineStyle].join();
        })
        .join(';');
    const current = entries.find((entry) => entry.getAttribute('aria-current') !== null)?.hash ?? null;
    const asked = looks();
    const result = {
      exists: true,
      below: Math.round(top - edge),
      inSight: top >= edge - 1 && top + Math.min(height, 24) <= innerHeight && left >= -1 && left < innerWidth - 24,
      atEnd,
      named,
      label: named === null || !line ? null : label,
      entry: current,
      section: line && entries.length > 0 ? (above.at(-1)?.hash ?? null) : null,
    };
    location.hash = '';
    await frame();
    await frame();
    return { ...result, marked: looks() !== asked };
  });

/** Room that may be left between the strip and the place, in CSS pixels. */
const ROOM = 48;

/** What is wrong with an arrival, in words; '' for nothing. */
export function faultOf(seen: Arrived): string {
  if (!seen.exists) return 'no such place';
  const faults: string[] = [];
  const first = seen.below >= -1 && seen.below <= ROOM;
  if (!first && !(seen.atEnd && seen.inSight)) faults.push(`${String(seen.below)} px below the strip`);
  if (!seen.inSight) faults.push('out of sight');
  if (!seen.marked) faults.push('not marked');
  if (seen.label !== null && seen.named !== seen.label)
    faults.push(`named ${String(seen.named)} instead of ${seen.label}`);
  if (seen.section !== null && seen.entry !== seen.section)
    faults.push(`contents at ${String(seen.entry)} instead of ${seen.section}`);
  return faults.join('; ');
}
