import { copyText } from '../dom/copy-text.ts';
import { startToast } from '../frame/toast.ts';
import { startNotes } from '../notes/bring-notes.ts';
import { nameMenus, pressNumber } from '../reading/address-menu.ts';
import type { Copying } from '../reading/bring-copying.ts';
import { choosePrint } from '../reading/choose-print.ts';
import { startMissingPlace } from '../reading/missing-place.ts';
import { copyPassage } from '../reading/passage.ts';
import { startPoints } from '../points/start-points.ts';
import { documentArticle } from '../reading/source-words.ts';
import { wordsAreWhole } from '../reading/whole-words.ts';
import { startSelectionBar } from '../reading/selection-bar.ts';

/** Says that the page is damaged instead of copying from it. */
function refuse(): void {
  startToast().replaceChildren('这一页的文字已经损坏，和原来的不一样，不能从这里引用。请向发给您的单位另要一份。');
}

// One classic script, loaded after the page.
const shared = ((globalThis as { zhangju?: Record<string, unknown> }).zhangju ??= {});
startToast();
if (wordsAreWhole()) {
  shared['copying'] = { choosePrint, copyPassage, copyText, pressNumber } satisfies Copying;
  nameMenus();
  startMissingPlace();
  startPoints();
  startSelectionBar();
  startNotes(documentArticle()?.dataset['document'] ?? '');
} else {
  const copying: Copying = {
    choosePrint: () => print(),
    copyPassage: refuse,
    copyText: () => {
      refuse();
      return Promise.resolve();
    },
    pressNumber: refuse,
  };
  shared['copying'] = copying;
  refuse();
}
