import { onPress } from '../dom/on-press.ts';
import { bringCopying } from '../reading/bring-copying.ts';
import { documentArticle } from '../reading/source-words.ts';

/** Makes the print buttons work. A document is asked for first: as it stands, or its words alone. */
export function startPrintButton(): void {
  onPress('[data-print]', (button) => {
    if (!documentArticle()) print();
    else
      bringCopying().then(
        ({ choosePrint }) => choosePrint(button),
        () => print(),
      );
  });
}
