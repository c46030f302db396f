import type { TermCard } from '../../model/term-card.ts';
import { bringScript } from '../dom/bring-script.ts';
import { actionButton, element } from '../dom/element.ts';
import { placeNear } from '../dom/place-near.ts';
import { renderTerm } from './render-term.ts';

const root = document.documentElement.dataset['root'] ?? '';
const EXPANDED = 'aria-expanded';

let close = (): void => undefined;

const cards = (): Record<string, TermCard> | undefined =>
  (globalThis as { zhangju?: { terms?: Record<string, TermCard> } }).zhangju?.terms;

function show(term: HTMLAnchorElement, card: TermCard): void {
  const dismiss = actionButton('✕', () => close(), { 'aria-label': '关闭' });
  const panel = element(
    'div.term-card',
    { role: 'dialog', 'aria-label': card.term, tabindex: '-1' },
    ...renderTerm(card, term.href, root),
    dismiss,
  );
  const outside = ({ target }: Event): void => {
    if (!panel.contains(target as Node)) close();
  };
  close = (): void => {
    close = (): void => undefined;
    const within = panel.contains(document.activeElement);
    panel.remove();
    term.setAttribute(EXPANDED, 'false');
    removeEventListener('pointerdown', outside, true);
    removeEventListener('resize', close);
    if (within) term.focus({ preventScroll: true });
  };
  panel.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  });
  panel.addEventListener('click', (event) => {
    if (event.target instanceof HTMLAnchorElement) close();
  });
  addEventListener('pointerdown', outside, true);
  addEventListener('resize', close);
  (document.querySelector('main') ?? document.body).append(panel);
  term.setAttribute(EXPANDED, 'true');
  placeNear(panel, term);
  panel.focus({ preventScroll: true });
}

/** The style comes with the first card, so that a page on which none is opened does not carry it. */
function bringStyle(): Promise<void> {
  return new Promise((ready) => {
    const style = element('link', { rel: 'stylesheet', href: `${root}assets/term-card.css` });
    style.onload = style.onerror = (): void => ready();
    document.head.append(style);
  });
}

const bringTerms = (): Promise<void> =>
  new Promise((ready) => {
    bringScript('terms.js', root, ready, ready);
  });

let brought: Promise<unknown> | undefined;

/** Opens the card of a term or figure, or closes it when it is open. What has no card leads to its entry. */
export function openTerm(term: HTMLAnchorElement): void {
  const again = term.getAttribute(EXPANDED) === 'true';
  close();
  if (again) return;
  brought ??= Promise.all([bringStyle(), bringTerms()]);
  void brought.then(() => {
    const card = cards()?.[term.hash.slice(1)];
    if (card) show(term, card);
    else location.assign(term.href);
  });
}
