import type { HandoutChoice } from '../../lesson/handout.ts';
import { footSheet } from '../../model/foot-sheet.ts';
import { element } from '../dom/element.ts';

const CHOICES: readonly [part: keyof HandoutChoice, name: string][] = [
  ['text', '原文'],
  ['lines', '写字的横线'],
  ['answers', '答案（另起一页）'],
];

/** What of the list is put on paper, to be chosen. */
export const printChoice = (): HTMLElement =>
  element(
    'fieldset.print-choice',
    {},
    element('legend', {}, '讲义上印'),
    ...CHOICES.map(([part, name]) =>
      element('label', {}, element('input', { type: 'checkbox', id: `print-${part}`, checked: '' }), name),
    ),
  );

/** What was chosen. */
export function chosenParts(): HandoutChoice {
  const chosen = (part: keyof HandoutChoice): boolean =>
    document.querySelector<HTMLInputElement>(`#print-${part}`)?.checked ?? true;
  return { text: chosen('text'), lines: chosen('lines'), answers: chosen('answers') };
}

let foot: CSSStyleSheet | undefined;

/** Puts the documents' names at the foot of every printed page, where the browser prints one. */
export function showFoot(sources: string): void {
  if (!foot) {
    foot = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, foot];
  }
  foot.replaceSync(footSheet(sources));
}

/** Unfolds on paper what is folded on the screen. */
export function unfoldOnPaper(box: HTMLElement): void {
  for (const [event, unfolded] of [
    ['beforeprint', true],
    ['afterprint', false],
  ] as const)
    addEventListener(event, () => {
      for (const words of box.querySelectorAll<HTMLDetailsElement>('details.list-words')) words.open = unfolded;
    });
}
