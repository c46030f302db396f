import { readPassages } from '../../quotation-check/read-passages.ts';
import { bringEngine, type SearchEngine } from '../results/bring-engine.ts';
import { keepAddress } from '../dom/keep-address.ts';
import { stateSayer } from '../dom/state-sayer.ts';
import { shardsBelow } from '../../search/engine/shards-below.ts';
import { type CheckedPassage, checkPassage } from './check-passage.ts';
import { renderChecked, verdictOf } from './render-checked.ts';

// What an address can carry without being refused anywhere.
const longestInAddress = 1000;
// A whole speech can be checked; a book takes more patience than anyone has.
const longestChecked = 50_000;

/** Takes over the page: checks what the address carries, and what is sent from the box. */
export function startQuotationCheck(): void {
  const form = document.querySelector<HTMLFormElement>('form.check-form');
  const results = document.getElementById('checked');
  const status = document.getElementById('check-status');
  const box = form?.elements.namedItem('q');
  if (!form || !results || !status || !(box instanceof HTMLTextAreaElement)) return;
  const root = document.documentElement.dataset['root'] ?? '';
  const source = shardsBelow(root);
  let turn = 0;

  const say = stateSayer(results, status);
  const check = async (engine: SearchEngine, pasted: string) => {
    const mine = (turn += 1);
    const passages = readPassages(pasted);
    const checked: CheckedPassage[] = [];
    for (const [index, passage] of passages.entries()) {
      if (passages.length > 1) say('searching', `正在核对：${String(index + 1)}／${String(passages.length)} 段……`);
      const each = await checkPassage(engine, passage, pasted, source).catch(() => undefined);
      if (mine !== turn) return;
      if (!each) {
        results.replaceChildren();
        say(
          'failed',
          '没有核对成：查找用的文件不在、已损坏或没有及时送到。请刷新再试；仍不行，就请重新拷贝整个站点文件夹。',
        );
        return;
      }
      checked.push(each);
    }
    show(checked);
  };
  const show = (checked: readonly CheckedPassage[]) => {
    const many = checked.length > 1;
    results.replaceChildren(
      ...checked.map((each, index) => renderChecked(each, root, many ? `第 ${String(index + 1)} 段` : '')),
    );
    say('done', checked.length === 0 ? '没有可以核对的字，只有标点。' : summary(checked));
  };
  const send = () => {
    turn += 1;
    const pasted = box.value;
    results.replaceChildren();
    const asked = pasted.trim();
    keepAddress(
      asked === '' || asked.length > longestInAddress
        ? location.pathname
        : `?${new URLSearchParams({ q: asked }).toString()}`,
    );
    if (asked === '') {
      say('idle', '');
      return;
    }
    if (asked.length > longestChecked) {
      say('failed', `太长了：一次最多核对 ${String(longestChecked)} 字，请分几次贴。`);
      return;
    }
    say('searching', '正在核对……');
    bringEngine(
      root,
      (engine) => void check(engine, pasted),
      () => say('failed', '没有核对成：检索程序 search/engine.js 没有读到。请重新拷贝整个站点文件夹。'),
    );
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener('reset', () =>
    setTimeout(() => {
      box.focus();
      send();
    }),
  );
  // A line end is part of what is pasted, so the plain Enter key stays a line end.
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  });
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  if (asked !== '') {
    box.value = asked;
    send();
  }
}

function summary(checked: readonly CheckedPassage[]): string {
  if (checked.length === 1) return `${verdictOf(checked[0]!)}。`;
  const counts = new Map<string, number>();
  for (const each of checked) {
    const word = each.verdict === 'joined' ? '拼成' : verdictOf(each);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const parts = [...counts].map(([word, count]) => `${word} ${String(count)} 段`);
  return `共 ${String(checked.length)} 段：${parts.join('，')}。`;
}
