/** What the second window shows the teacher. */
export interface TeacherView {
  notes: string;
  now: string;
  next: string;
  where: string;
  clock: string;
}

/** The hash by which the page knows that it is the second window. */
export const NOTES_HASH = '#notes=1';

let second: Window | null = null;

/** Opens the second window, or brings it to the front. Returns false where the browser does not allow it. */
export function openNotes(): boolean {
  if (second && !second.closed) {
    second.focus();
    return true;
  }
  second = open(`${location.href.replace(/[?#].*$/u, '')}${NOTES_HASH}`, 'zhangju-notes', 'popup,width=900,height=700');
  return second !== null;
}

/** Tells the second window what is shown. Files have no origin by which it could be named; it is one that we have opened. */
export function tellNotes(view: TeacherView): void {
  if (second && !second.closed) second.postMessage({ zhangju: view }, '*');
}

/** Takes over the page as the second window: shows what the first one tells it. */
export function startNotes(main: HTMLElement): void {
  const line = (name: string, kind: keyof TeacherView): HTMLElement => {
    const box = document.createElement('section');
    const head = document.createElement('h2');
    const text = document.createElement('p');
    head.textContent = name;
    text.dataset['show'] = kind;
    box.append(head, text);
    return box;
  };
  main.classList.replace('present', 'present-notes');
  main.append(
    line('时间', 'clock'),
    line('正在放', 'now'),
    line('出处', 'where'),
    line('给讲课的人', 'notes'),
    line('下一屏', 'next'),
  );
  main.dataset['state'] = 'notes';
  addEventListener('message', ({ source, data }: MessageEvent<{ zhangju?: TeacherView }>) => {
    if (source !== opener || !data.zhangju) return;
    for (const [kind, text] of Object.entries(data.zhangju))
      for (const place of main.querySelectorAll(`[data-show="${kind}"]`)) place.textContent = String(text);
  });
  (opener as Window | null)?.postMessage({ zhangjuNotes: true }, '*');
}
