import type { Handout, HandoutChoice } from '../../lesson/handout.ts';
import { bringScript } from '../dom/bring-script.ts';
import { downloadBytes } from '../dom/download-file.ts';
import { toast } from '../frame/toast.ts';
import { listFileName } from './list-file-name.ts';

/** What `assets/list-docx.js` offers as `zhangju.listDocx`. */
export type ListDocx = (handout: Handout, choice: HandoutChoice, foot: string) => Promise<Uint8Array<ArrayBuffer>>;

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const shared = globalThis as { zhangju?: { listDocx?: ListDocx } };

const NO_SCRIPT =
  '没有做成：做 Word 用的文件不在，或者坏了。请刷新再试；仍不行，就请重新拷贝整个站点文件夹，或者改用“打印讲义”。';
const NOT_MADE = '没有做成：这份课目做不成 Word 文件。请改用“打印讲义”，并告诉管理这个网站的人。';

/** Hands the list to the reader as a Word file, by a script that only those load who ask for one. */
export function saveWord(handout: Handout, choice: HandoutChoice, foot: string): void {
  const make = async (listDocx: ListDocx): Promise<void> => {
    downloadBytes(`${listFileName(handout.title)}.docx`, WORD, await listDocx(handout, choice, foot));
  };
  const save = (): void => {
    const { listDocx } = shared.zhangju ?? {};
    if (listDocx) make(listDocx).catch(() => toast(NOT_MADE));
    else toast(NO_SCRIPT);
  };
  if (shared.zhangju?.listDocx) save();
  else bringScript('assets/list-docx.js', document.documentElement.dataset['root'] ?? '', save, () => toast(NO_SCRIPT));
}
