import { lessonFromHash } from '../../lesson/lesson-link.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { codeText } from '../../lesson/qr-shape.ts';
import { actionButton, element } from '../dom/element.ts';
import { keepAddress } from '../dom/keep-address.ts';
import { NOTES_HASH, openNotes, startNotes, tellNotes } from './notes-window.ts';
import { startMarking } from './mark-words.ts';
import { helpPanel } from './present-help.ts';
import { listenForKeys } from './present-keys.ts';
import { qrElement } from './qr-element.ts';
import { bringShelves, resolvePlace } from './resolve-places.ts';
import { clockTime } from './show-clock.ts';
import { slidesOf, type Slide } from './slides.ts';
import { openStage } from './stage.ts';

const MISSING = '放映不了：站点里有文件不在、已损坏或没有及时送到。请刷新再试；仍不行，就请重新拷贝整个站点文件夹。';

/** Which slide the address asks for: people reload, and come back to where they were. */
const askedSlide = (): number => Number(/(?:^#|&)i=(\d+)/u.exec(location.hash)?.[1] ?? 0);

/** Takes over the page that presents. */
export async function startPresenting(): Promise<void> {
  const main = document.querySelector<HTMLElement>('main.present');
  if (!main) return;
  if (location.hash === NOTES_HASH) {
    startNotes(main);
    return;
  }
  const lesson = lessonFromHash(location.hash);
  if (!lesson || lesson.sections.length === 0) {
    main.querySelector('.present-empty')?.removeAttribute('hidden');
    main.dataset['state'] = 'empty';
    return;
  }
  try {
    const shelves = await bringShelves(lesson.sections.map(({ at }) => at));
    const places = lesson.sections.map(({ at }) => resolvePlace(at, shelves));
    run(main, lesson, slidesOf(lesson, places), shelves.places.site);
  } catch {
    main.append(element('p.present-failed', { role: 'alert' }, MISSING));
    main.dataset['state'] = 'failed';
  }
}

function run(main: HTMLElement, lesson: Lesson, slides: readonly Slide[], site: string | null): void {
  const stage = openStage();
  const where = element('p.present-where', {});
  const count = element('p.present-count', {});
  const timer = element('p.present-timer', { hidden: '' });
  const code = element('div.present-code', {});
  const curtain = element('div.present-curtain', { hidden: '', 'aria-label': '黑屏' });
  const said = element('p.hidden', { role: 'status' });
  const hash = location.hash.replace(/&i=\d+/u, '');
  const started = Date.now();
  let sectionSince = started;
  let slide = Math.min(askedSlide(), slides.length - 1);
  let pieces: string[] = [];
  let piece = 0;
  let section = -2;

  const nextText = (): string => pieces[piece + 1] ?? slides[slide + 1]?.text ?? '';
  const clock = (): string => {
    const seconds = (since: number): number => Math.floor((Date.now() - since) / 1000);
    const planned = lesson.sections[section]?.minutes;
    const own = planned === undefined ? '' : `　本节 ${clockTime(seconds(sectionSince))}／${String(planned)} 分钟`;
    return `已讲 ${clockTime(seconds(started))}${own}`;
  };
  const tell = (): void => {
    const now = slides[slide]!;
    timer.textContent = clock();
    tellNotes({ notes: now.notes, now: pieces[piece] ?? '', next: nextText(), where: now.where, clock: clock() });
  };
  const show = (): void => {
    const now = slides[slide]!;
    if (now.section !== section) {
      section = now.section;
      sectionSince = Date.now();
    }
    stage.show(now, pieces[piece] ?? '');
    where.textContent = now.where + (now.code === '' ? '' : `　${now.code}`);
    const label = now.kind === 'question' ? '问　' : now.kind === 'answer' ? '答　' : '';
    count.textContent = `${label}${String(slide + 1)}／${String(slides.length)}`;
    code.replaceChildren(
      ...(now.path === '' ? [] : [qrElement(codeText(site ?? undefined, now.path, now.where, now.code), now.where)]),
    );
    said.textContent = pieces[piece] ?? '';
    main.dataset['slide'] = String(slide);
    main.dataset['kind'] = now.kind;
    keepAddress(`${hash}&i=${String(slide)}`);
    tell();
  };
  const to = (target: number, atEnd = false): void => {
    slide = Math.max(0, Math.min(slides.length - 1, target));
    pieces = stage.pieces(slides[slide]!);
    piece = atEnd ? pieces.length - 1 : 0;
    show();
  };
  const step = (by: 1 | -1): void => {
    if (!curtain.hidden) curtain.hidden = true;
    else if (pieces[piece + by] !== undefined) {
      piece += by;
      show();
    } else if (slides[slide + by]) to(slide + by, by < 0);
  };
  const help = helpPanel();
  const actions = {
    next: () => step(1),
    previous: () => step(-1),
    first: () => to(0),
    last: () => to(slides.length - 1, true),
    blank: () => {
      curtain.hidden = !curtain.hidden;
    },
    timer: () => {
      timer.hidden = !timer.hidden;
    },
    code: () => {
      main.classList.toggle('big-code');
    },
    notes: () => {
      if (!openNotes()) said.textContent = '浏览器不让打开第二个窗口。';
    },
    fullScreen: () => {
      const done = document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen();
      done.catch(() => undefined);
    },
    help: () => {
      if (help.open) help.close();
      else help.showModal();
    },
    leave: () => {
      if (help.open) help.close();
      else if (!curtain.hidden) curtain.hidden = true;
      else if (main.classList.contains('big-code')) main.classList.remove('big-code');
      else leave(slides[slide]!);
    },
  };
  const bar = element(
    'nav.present-bar',
    { 'aria-label': '放映' },
    actionButton('退出', actions.leave),
    actionButton('上一屏', actions.previous),
    actionButton('下一屏', actions.next),
    actionButton('全屏', actions.fullScreen),
    actionButton('快捷键', actions.help, { 'aria-haspopup': 'dialog' }),
  );
  main.append(
    stage.box,
    element('div.present-foot', {}, element('div.present-says', {}, where, timer, count), code),
    curtain,
    said,
    bar,
    help,
  );
  startMarking(stage.box);
  listenForKeys(main, actions);
  addEventListener('message', ({ data }: MessageEvent<{ zhangjuNotes?: true }>) => {
    if (data.zhangjuNotes) tell();
  });
  addEventListener('resize', () => {
    const text = pieces.slice(0, piece).join('').length;
    pieces = stage.pieces(slides[slide]!);
    // The piece that begins where the one shown began, or holds its beginning.
    let [passed, at] = [0, 0];
    while (at < pieces.length - 1 && passed + pieces[at]!.length <= text) {
      passed += pieces[at]!.length;
      at += 1;
    }
    piece = at;
    show();
  });
  setInterval(tell, 1000);
  to(slide);
  main.dataset['state'] = 'done';
}

/** Back to the page that one came from, which the browser puts where it was; a page that was opened by itself leads to what it shows. */
function leave({ path }: Slide): void {
  if (history.length > 1) history.back();
  else location.href = `${document.documentElement.dataset['root'] ?? ''}${path === '' ? 'list.html' : path.slice(1)}`;
}
