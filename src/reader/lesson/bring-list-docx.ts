import type { Handout, HandoutChoice } from '../../lesson/handout.ts';
import { bringScript } from '../dom/bring-script.ts';
import { downloadBytes } from '../dom/download-file.ts';
import { toast } from '../frame/toast.ts';

/** What `assets/list-docx.js` offers as `zhangju.listDocx`. */
export type ListDocx = (handout: Handout, choice: HandoutChoice, foot: string) => Promise<Uint8Array<ArrayBuffer>>;

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const shared = globalThis as { zhangju?: { listDocx?: ListDocx } };

/** Hands the list to the reader as a Word file, by a script that only those load who ask for one. */
export function saveWord(handout: Handout, choice: HandoutChoice, foot: string): void {
  const fail = (): void => toast('没有做成：做 Word 用的文件不在。请重新拷贝整个站点文件夹。');
  const save = (): void => {
    const { listDocx } = shared.zhangju ?? {};
    if (!listDocx) {
      fail();
      return;
    }
    listDocx(handout, choice, foot).then((bytes) => {
      downloadBytes(`${handout.title.replace(/[\\/:*?"<>|]/gu, ' ').trim()}.docx`, WORD, bytes);
    }, fail);
  };
  if (shared.zhangju?.listDocx) save();
  else bringScript('assets/list-docx.js', document.documentElement.dataset['root'] ?? '', save, fail);
}
