import { actionButton, element } from '../dom/element.ts';
import { documentArticle, wordsOf } from '../reading/source-words.ts';
import { findPoints } from './find-points.ts';
import { hasPoints, setPoints } from './set-points.ts';

const [APART, TOGETHER] = ['分点显示', '连排显示'];

/** Gives each long paragraph that counts its points a switch that sets them on lines of their own. */
export function startPoints(): void {
  const blocks = [...(documentArticle()?.querySelectorAll<HTMLElement>('p[data-block]') ?? [])].filter(
    (block) => findPoints(wordsOf(block)).length > 0,
  );
  if (blocks.length === 0) return;
  const root = document.documentElement.dataset['root'] ?? '';
  document.head.append(element('link', { rel: 'stylesheet', href: `${root}assets/points.css` }));
  for (const block of blocks) {
    const button = actionButton(
      APART,
      () => {
        const on = !hasPoints(block);
        setPoints(block, on);
        button.textContent = on ? TOGETHER : APART;
        button.setAttribute('aria-pressed', String(on));
      },
      { class: 'points', 'data-apparatus': '', 'aria-pressed': 'false' },
    );
    block.after(button);
  }
}
