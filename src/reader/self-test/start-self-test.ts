import { drawPaper } from '../../lesson/self-test/draw-paper.ts';
import type { TestQuestion } from '../../lesson/self-test/question.ts';
import { bringScript } from '../dom/bring-script.ts';
import { actionButton, element } from '../dom/element.ts';
import { keepAddress } from '../dom/keep-address.ts';
import { stateSayer } from '../dom/state-sayer.ts';
import { renderBasis, renderQuestion, rightOf } from './render-question.ts';

const COUNT = 10;
const HIGHEST = 9999;

/** A number within bounds from what a field or the address holds. */
const within = (value: unknown, least: number, most: number, otherwise: number): number => {
  const number = Math.floor(Number(value));
  return number >= least ? Math.min(number, most) : otherwise;
};

/** Takes over the page of the self-test: the paper whose number the address carries, or a new one. */
export function startSelfTest(): void {
  const place = document.getElementById('test');
  const status = document.getElementById('test-status');
  if (!place || !status) return;
  const say = stateSayer(place, status);
  const fail = (): void => say('failed', '出不了题：站点里有文件不在或已损坏。请重新拷贝整个站点文件夹。');
  bringScript(
    'lessons/questions.js',
    document.documentElement.dataset['root'] ?? '',
    () => {
      const { questions } = (globalThis as { zhangju?: { questions?: TestQuestion[] } }).zhangju ?? {};
      if (questions) run(place, questions, say);
      else fail();
    },
    fail,
  );
}

function run(place: HTMLElement, bank: readonly TestQuestion[], say: (state: string, words: string) => void): void {
  if (bank.length === 0) {
    say('done', '这个文库里还出不了题。');
    return;
  }
  const field = (value: number, most: number): HTMLInputElement =>
    element('input', { type: 'number', min: '1', max: String(most), value: String(value) });
  const asked = new URLSearchParams(location.hash.slice(1));
  const fresh = 1 + Math.floor(Math.random() * HIGHEST);
  const number = field(within(asked.get('n'), 1, HIGHEST, fresh), HIGHEST);
  const count = field(within(asked.get('c'), 1, bank.length, Math.min(COUNT, bank.length)), bank.length);
  const list = element('ol.test-questions', {});
  const sheet = element('section.test-sheet', { 'aria-label': '答案' });
  let shown: ReturnType<typeof renderQuestion>[] = [];

  const draw = (): void => {
    const seed = within(number.value, 1, HIGHEST, 1);
    const many = within(count.value, 1, bank.length, COUNT);
    [number.value, count.value] = [String(seed), String(many)];
    const paper = drawPaper(bank, seed, many);
    shown = paper.map((question, n) => renderQuestion(question, n + 1));
    list.replaceChildren(...shown.map(({ box }) => box));
    sheet.replaceChildren(
      element('p', {}, `第 ${String(seed)} 号卷　答案`),
      ...paper.map((question, n) =>
        element('div', {}, element('p', {}, `${String(n + 1)}. ${rightOf(question)}`), ...renderBasis(question)),
      ),
    );
    keepAddress(`#n=${String(seed)}&c=${String(many)}`);
    say('done', `第 ${String(seed)} 号卷，${String(paper.length)} 题；题库共 ${String(bank.length)} 题。`);
  };
  const judge = (): void => {
    const right = shown.map(({ mark }) => mark()).filter(Boolean).length;
    say('done', `${String(shown.length)} 题，对了 ${String(right)} 题。`);
  };
  const another = (): void => {
    number.value = String((Number(number.value) % HIGHEST) + 1);
    draw();
  };
  number.addEventListener('change', draw);
  count.addEventListener('change', draw);
  place.replaceChildren(
    element(
      'div.test-tools',
      {},
      element('label', {}, element('span', {}, '卷号'), number),
      element('label', {}, element('span', {}, '几题'), count),
      actionButton('换一份', another),
      actionButton('全部批阅', judge),
      actionButton('打印', () => print()),
    ),
    list,
    sheet,
  );
  draw();
}
