import { element } from '../dom/element.ts';
import { whatFails } from './what-fails.ts';

const REMEDY =
  location.protocol === 'file:'
    ? '请向发给您的单位另要一份，或把整个文件夹重新拷贝一遍。'
    : '请刷新一次；还是这样，就告诉管理这个网站的人。';

const told = new Set<string>();
let notice: HTMLElement | undefined;

function place(): HTMLElement {
  if (notice) return notice;
  notice = element('div', { role: 'alert', 'data-damage': '' });
  // Set one by one, as the policy allows: the style sheet may be what is missing.
  const { style } = notice;
  style.padding = '0.3em 1.2em';
  style.borderBlock = '3px solid #a61c1c';
  style.background = '#fff';
  style.color = '#1a1a1a';
  document.body.prepend(notice);
  return notice;
}

function say(file: string, words: string): void {
  if (told.has(file)) return;
  told.add(file);
  const line = element('p', {}, words + REMEDY + (file === '' ? '' : `（缺少或损坏的文件：${file}）`));
  line.style.margin = '0.3em 0';
  place().append(line);
}

/**
 * Says at the top of the page, once for each, that a file of the site is missing or damaged.
 * @param file its path from the site's root
 */
export function tellDamage(file: string): void {
  say(file, `${whatFails(file)}。`);
}

/** Says that the words of this page are not those that the build wrote. */
export function tellTextDamage(): void {
  say('', '这一页的文字已经损坏，和原来的不一样，不要引用。');
}
