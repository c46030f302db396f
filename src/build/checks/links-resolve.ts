import path from 'node:path';
import type { Fault } from '../../model/faults/fault.ts';
import type { BuiltPage } from './read-page.ts';

/**
 * Every link leads to a file of the site and every fragment to an element of that page; nothing points elsewhere.
 * @param files all files of the site, as paths from its root with forward slashes
 */
export function linksResolve(pages: readonly BuiltPage[], files: ReadonlySet<string>): Fault[] {
  const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  const faults: Fault[] = [];
  for (const page of pages) {
    const report = (where: string, url: string, what: string, details: string[] = []): void => {
      faults.push({
        rule: 'link-resolves',
        file: page.path,
        what: `${what}：${url}（${where}）`,
        details,
        remedy: '改正生成这个链接的页面或组件。',
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
      else if (fragment && !ids.get(file)?.has(decodeURIComponent(fragment))) report(where, url, '链接的位置不存在');
    }
  }
  return faults;
}
