import { eventWithin } from '../dom/event-within.ts';
import { hasKeys } from '../dom/has-keys.ts';
import { openHelp } from './help-dialog.ts';
import { bringCopying } from '../reading/bring-copying.ts';
import type { CopiedForm } from '../reading/passage.ts';
import { lineAtHand } from '../reading/line-at-hand.ts';
import { documentLines, lineInView } from '../reading/reading-position.ts';
import { changeSize, toggleContrast, toggleTheme } from './settings.ts';
import { coveredTop, scrollBelowStrip } from '../reading/sticky-strip.ts';

function goBy(step: 1 | -1): void {
  const lines = documentLines();
  const atHand = lineAtHand();
  const seen = lineInView(lines);
  const here = atHand ?? seen;
  const from = here ? lines.indexOf(here) : lines.length;
  // Nothing is at hand yet: the line at the top of the window comes first, unless its beginning is gone already.
  const begin = !atHand && seen && step > 0 && seen.getBoundingClientRect().top >= coveredTop();
  const line = lines[begin ? from : from + step];
  if (!line) return;
  line.querySelector<HTMLElement>('a.no')?.focus({ preventScroll: true });
  scrollBelowStrip(line);
}

/** Copies of the words selected, or else of the line that one reads. */
function copy(what: CopiedForm): void {
  const line = lineAtHand() ?? lineInView();
  bringCopying().then(
    ({ copyPassage }) => {
      copyPassage(line, what);
    },
    () => undefined,
  );
}

const KEYS: Record<string, () => void> = {
  j: () => {
    goBy(1);
  },
  k: () => {
    goBy(-1);
  },
  c: () => {
    copy('quotation');
  },
  l: () => {
    copy('link');
  },
  '+': () => {
    changeSize(1);
  },
  '=': () => {
    changeSize(1);
  },
  '-': () => {
    changeSize(-1);
  },
  d: toggleTheme,
  g: toggleContrast,
  '?': openHelp,
  '？': openHelp,
};

/** Keys of one character, as the help panel lists them; never while something is being typed or a panel is open. */
export function startKeyboard(): void {
  document.addEventListener('keydown', (event) => {
    if (!hasKeys() || event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
      return;
    if (eventWithin(event, 'input, textarea, select, [contenteditable]') || document.querySelector('dialog[open]'))
      return;
    const act = KEYS[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
