import { lessonToFile } from '../../lesson/lesson-file.ts';
import { lessonToHash } from '../../lesson/lesson-link.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { readableFrom } from '../../lesson/qr-shape.ts';
import { copyText } from '../dom/copy-text.ts';
import { downloadText } from '../dom/download-file.ts';
import { element } from '../dom/element.ts';
import { toast } from '../frame/toast.ts';
import { listFileName } from './list-file-name.ts';
import { qrElement } from './qr-element.ts';

/** More than this a telephone hardly reads from a screen: some 100 modules a side. */
const MOST_IN_CODE = 1200;
/** Width of the code on a usual screen, in millimetres (`list.css`). */
const WIDTH = 90;

/** Address of a list's page with the list in it, on the site where it has an address, otherwise where it is open. */
function addressOf(lesson: Lesson, site: string | null, whole: boolean): string {
  const here = site === null ? location.href.replace(/[?#].*$/u, '') : `${site}list.html`;
  return `${here}#${lessonToHash(lesson, whole)}`;
}

/** Copies the list's link: with questions and notes when that leaves it short enough to be passed on, otherwise without. */
export async function copyLink(lesson: Lesson, site: string | null): Promise<void> {
  const whole = addressOf(lesson, site, true);
  if (whole.length <= 2000) return copyText(whole);
  await copyText(addressOf(lesson, site, false));
  toast('已复制链接。问题和备注太长，链接里没有带；要带上，请存成文件。');
}

/** Hands the list to the reader as the file of a course. */
export function saveFile(lesson: Lesson): void {
  downloadText(`${listFileName(lesson.title)}.mdx`, 'text/markdown', lessonToFile(lesson));
}

/** A panel with the list's link as a QR code, or why there is none. */
export function showCode(lesson: Lesson, site: string | null): void {
  const address = addressOf(lesson, site, false);
  const words =
    address.length > MOST_IN_CODE
      ? [element('p', {}, '课目太长，二维码里装不下。请复制链接，或者存成文件。')]
      : [
          qrElement(address, '课目'),
          element(
            'p',
            {},
            `码里是课目的链接，各节和分钟都在，问题和备注不在。屏幕上约宽 ${String(WIDTH)} 毫米，${String(readableFrom(WIDTH))} 米以内可以扫。`,
          ),
          ...(site === null
            ? [element('p', {}, '本站没有写网址，码里是这台电脑上的地址，别的手机打不开；请改用文件。')]
            : []),
        ];
  const dialog = element(
    'dialog.code-panel',
    { 'aria-label': '课目的二维码' },
    ...words,
    element('form', { method: 'dialog' }, element('button', {}, '关闭')),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
