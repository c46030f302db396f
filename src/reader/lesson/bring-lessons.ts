import { bringScript } from '../dom/bring-script.ts';
import { toast } from '../frame/toast.ts';
import type { addSections } from './add-section.ts';

/** What `assets/lesson.js` offers as `zhangju.lesson`. */
export interface Lessons {
  addSections: typeof addSections;
}

/** Adds places to the reader's list by a script that only those load who collect. */
export function addToList(places: readonly string[]): void {
  const shared = globalThis as { zhangju?: { lesson?: Lessons } };
  const fail = (): void => {
    toast('没有加入：课目用的文件不在。请重新拷贝整个站点文件夹。');
  };
  const add = (): void => {
    const { lesson } = shared.zhangju ?? {};
    if (lesson) void lesson.addSections(places);
    else fail();
  };
  if (shared.zhangju?.lesson) add();
  else bringScript('assets/lesson.js', document.documentElement.dataset['root'] ?? '', add, fail);
}

/**
 * Shows a passage large, on the page that presents.
 * @param document id of its document
 * @param eId its address there
 */
export function presentPassage(document: string, eId: string): void {
  const root = globalThis.document.documentElement.dataset['root'] ?? '';
  // The form of `lesson-link.ts`, without the code that packs whole lists.
  location.href = `${root}present.html#s=${document}.${eId},5`;
}

/** Shows a comparison table large: its figure, and the table whole or row by row. */
export function presentTable(table: string): void {
  location.href = `${document.documentElement.dataset['root'] ?? ''}present.html#s=*${table},5`;
}
