import { isComposing } from '../dom/composing.ts';

const stops = '.code-place a, .answer-page a, .hit-code, .answer-beside a, .companion > a, .nothing-part a';

/** The stops in their order, without those that are folded. */
const stopsIn = (results: HTMLElement): HTMLElement[] =>
  [...results.querySelectorAll<HTMLElement>(stops)].filter((stop) => !stop.closest('details:not([open])'));

/**
 * Keys for reading results without a mouse: down from the box to the first result, up and down between results, up from the
 * first back to the box, Esc back to the box. Enter opens, since each stop is a link.
 */
export function setUpResultKeys(box: HTMLInputElement, results: HTMLElement): void {
  const toBox = () => {
    box.focus();
    box.select();
  };
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || isComposing(event) || event.altKey) return;
    const [first] = stopsIn(results);
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      toBox();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all = stopsIn(results);
    const at = placeOf(event.target as Node, all);
    if (at < 0) return;
    event.preventDefault();
    const next = all[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) next.focus();
    else if (event.key === 'ArrowUp') toBox();
  });
}

// Within a result (its buttons, say) the keys start from that result's own stop.
function placeOf(target: Node, all: readonly HTMLElement[]): number {
  return all.findIndex((stop) => (stop.closest('.hit, .companion') ?? stop).contains(target));
}
