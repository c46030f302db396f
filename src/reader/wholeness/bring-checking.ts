import { bringScript } from '../dom/bring-script.ts';
import { handed } from './handed.ts';

/**
 * Keeps the words of the page as they were read, and when the page stands brings what looks whether all of it came undamaged. Without
 * that script a page is read as it is.
 * @param then called after that, in any case
 */
export function bringChecking(then: () => void): void {
  document.addEventListener(
    'readystatechange',
    () => {
      // A page that is left while it comes may end without one.
      const page = document.querySelector('.page');
      if (page) handed().read = page.textContent;
    },
    { once: true },
  );
  addEventListener('load', () => {
    bringScript('assets/whole.js', document.documentElement.dataset['root'] ?? '', then, then);
  });
}
