import { bringStyle } from '../dom/bring-style.ts';
import { actionButton } from '../dom/element.ts';
import { hashTarget } from '../dom/hash-target.ts';
import { keepStill } from '../dom/keep-still.ts';
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
  // Without their style the buttons would move the text, and what an address asked for out of sight.
  void bringStyle(`${root}assets/points.css`).then(() => {
    keepStill(hashTarget(), () => blocks.forEach(offerPoints));
  });
}

function offerPoints(block: HTMLElement): void {
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
