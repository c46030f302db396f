/** The client of every page. Stands in the head: what is seen at once comes first, the rest when the page is parsed. */
import { startAddressMenu } from './address-menu.ts';
import { startCopyButtons } from './copy-buttons.ts';
import { startContents } from './contents.ts';
import { startExactCopy } from './exact-copy.ts';
import { startHashArrival } from './hash-arrival.ts';
import { startHelp } from './help-dialog.ts';
import { startKeyboard } from './keyboard.ts';
import { startSearch } from './search/start-search.ts';
import { startPrintButton } from './print-button.ts';
import { startReadingPosition } from './reading-position.ts';
import { startSelectionBar } from './selection-bar.ts';
import { applySettings, startSettings } from './settings.ts';
import { startToast } from './toast.ts';

applySettings();

document.addEventListener('DOMContentLoaded', () => {
  startSettings();
  startToast();
  startHelp();
  startPrintButton();
  startCopyButtons();
  startKeyboard();
  startSearch(document.documentElement.dataset['root'] ?? '');

  startContents();
  startReadingPosition();
  startAddressMenu();
  startSelectionBar();
  startExactCopy();
  startHashArrival();
});
