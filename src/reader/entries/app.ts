/** The client of every page. Stands in the head: what is seen at once comes first, the rest when the page is parsed. */
import { bringChecking } from '../wholeness/bring-checking.ts';
import { bringCopyingToDocument } from '../reading/bring-copying.ts';
import { startCopyButtons } from '../frame/copy-buttons.ts';
import { startContents } from '../reading/contents.ts';
import { startExactCopy } from '../reading/exact-copy.ts';
import { startHashArrival } from '../reading/hash-arrival.ts';
import { startTerms } from '../terms/bring-term-card.ts';
import { startHelp } from '../frame/help-dialog.ts';
import { startKeyboard } from '../frame/keyboard.ts';
import { startSearch } from '../results/start-search.ts';
import { startPrintButton } from '../frame/print-button.ts';
import { startNumbers } from '../reading/numbers.ts';
import { startReadingPosition } from '../reading/reading-position.ts';
import { applySettings, startSettings } from '../frame/settings.ts';

applySettings();
bringChecking(bringCopyingToDocument);

document.addEventListener('DOMContentLoaded', () => {
  startSettings();
  startHelp();
  startPrintButton();
  startCopyButtons();
  startKeyboard();
  startSearch(document.documentElement.dataset['root'] ?? '');

  startContents();
  startReadingPosition();
  startNumbers();
  startTerms();
  startExactCopy();
  startHashArrival();
});
