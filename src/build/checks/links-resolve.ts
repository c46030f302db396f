import path from 'node:path';
import type { Fault } from '../../model/faults/fault.ts';
import type { PagePart } from './page-part.ts';

/**
 * Every link leads to a file of the site and every fragment to an element of that page; nothing points elsewhere.
 * @param pages what is kept of each page; a page may come in several parts
 * @param files all files of the site, as paths from its root with forward slashes
 */
export function linksResolve(pages: readonly PagePart[], files: ReadonlySet<string>): Fault[] {
  const parts = new Map<string, PagePart[]>();
  for (const page of pages) parts.set(page.path, [...(parts.get(page.path) ?? []), page]);
  const idSets = new Map<string, ReadonlySet<string>>();
  const idsOf = (file: string): ReadonlySet<string> => {
    const known = idSets.get(file) ?? new Set((parts.get(file) ?? []).flatMap(({ ids }) => ids.split(' ')));
    idSets.set(file, known);
    return known;
  };
  const faults: Fault[] = [];
  for (const page of pages) {
    const report = (where: string, url: string, what: string, details: string[] = []): void => {
      faults.push({
        rule: 'link-resolves',
        file: page.path,
        what: `${what}：${url}（${where}）`,
        details,
        remedy: '链接写在文章里的，改文章里的链接；文章里没有的，是程序的错误：请把这几行原样交给维护程序的人。',
      });
    };
    for (const { url, where } of page.urls) {
      if (where === 'html[data-root]') continue;
      if (/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(url)) {
        report(where, url, '链接指向站外');
        continue;
      }
      if (url.startsWith('/')) {
        report(where, url, '链接不是相对地址，换一个目录或在 U 盘上就会失效');
        continue;
      }
      const [beforeHash = '', fragment] = url.split('#');
      const target = beforeHash.split('?')[0] ?? '';
      const file =
        target === ''
          ? page.path
          : path.posix.normalize(path.posix.join(path.posix.dirname(page.path), decodeURI(target)));
      if (!files.has(file)) report(where, url, '链接的文件不存在');
      // What holds an equals sign is what a page is to show, not a place in it; an id of ours never does.
      else if (fragment && !fragment.includes('=') && !idsOf(file).has(decodeURIComponent(fragment)))
        report(where, url, '链接的位置不存在');
    }
  }
  return faults;
}
