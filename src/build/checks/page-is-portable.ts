import type { Fault } from '../../model/faults/fault.ts';
import type { BuiltPage } from './read-page.ts';

/** Nothing on a page that the policy or file:// would block, and no id twice. */
export function pageIsPortable(pages: readonly BuiltPage[]): Fault[] {
  const faults: Fault[] = [];
  for (const page of pages) {
    for (const what of page.forbidden) {
      faults.push({
        rule: 'page-portable',
        file: page.path,
        what: `页面里有不能用的写法：${what}。`,
        remedy: '这是程序的错误，不是文稿的错误：请把这几行原样交给维护程序的人。',
      });
    }
    const seen = new Set<string>();
    for (const id of page.ids) {
      if (seen.has(id)) faults.push(idTwice(page.path, id));
      seen.add(id);
    }
  }
  return faults;
}

/** A page that has an id twice. */
export function idTwice(file: string, id: string): Fault {
  return {
    rule: 'id-unique',
    file,
    what: `页面里有两个 id 都是 ${id}。`,
    remedy: '这是程序的错误，不是文稿的错误：请把这几行原样交给维护程序的人。',
  };
}

/** File names that every medium can carry. */
export function fileNamesPortable(files: Iterable<string>): Fault[] {
  return [...files]
    .filter((file) => !/^[A-Za-z0-9._/-]+$/u.test(file))
    .map((file) => ({
      rule: 'file-name-ascii',
      file,
      what: '文件名里有英文字母、数字、点和连字符以外的字符。',
      remedy: '换一个文件名，否则有的 U 盘和服务器读不出。',
    }));
}
