import { onPress } from '../dom/on-press.ts';

/** Makes the print buttons work. */
export function startPrintButton(): void {
  onPress('[data-print]', () => {
    print();
  });
}
