import type { Fault } from '../../model/faults/fault.ts';
import { linksResolve } from './links-resolve.ts';
import { fileNamesPortable, idTwice, pageIsPortable } from './page-is-portable.ts';
import { partOf, type PagePart } from './page-part.ts';
import { readPage } from './read-page.ts';

/** Figures of a check of the built site. */
export interface BuiltSiteReport {
  pages: number;
  links: number;
  blocks: number;
  faults: Fault[];
}

/** Collects what is written, page by page, and judges it when all is there. */
export class SiteCheck {
  readonly #parts: PagePart[] = [];
  readonly #faults: Fault[] = [];

  /**
   * Takes in a whole page as it is written.
   * @returns the words that it shows
   */
  addPage(path: string, html: string): string {
    const page = readPage(path, html);
    this.#faults.push(...pageIsPortable([page]));
    this.#parts.push(partOf(page));
    return page.shown;
  }

  /**
   * Takes in pages that fill a frame.
   * @param frame the frame's HTML with a mark in each slot
   * @param mark what the marks look like
   * @param parts what fills it, by page
   */
  addFramed(frame: string, mark: RegExp, parts: readonly PagePart[]): void {
    const read = readPage('', frame);
    const own = { ...read, urls: read.urls.filter(({ url }) => !mark.test(url)) };
    const whole = partOf(own);
    const ids = new Set(own.ids);
    this.#faults.push(...pageIsPortable([{ ...own, path: parts[0]?.path ?? '' }]));
    for (const part of parts) {
      this.#parts.push(part, { ...whole, path: part.path });
      for (const id of part.ids.split(' ')) if (ids.has(id)) this.#faults.push(idTwice(part.path, id));
    }
  }

  /**
   * Everything that is wrong.
   * @param files all files of the site, as paths from its root with forward slashes
   */
  report(files: ReadonlySet<string>): BuiltSiteReport {
    const pages = new Set(this.#parts.map(({ path }) => path));
    return {
      pages: pages.size,
      links: this.#parts.reduce((sum, { links }) => sum + links, 0),
      blocks: this.#parts.reduce((sum, { blocks }) => sum + blocks, 0),
      faults: [
        ...this.#faults,
        ...linksResolve(this.#parts, files),
        ...fileNamesPortable(files),
        ...[...files]
          .filter((file) => file.endsWith('.html') && !pages.has(file))
          .map((file) => ({
            rule: 'page-checked',
            file,
            what: '这一页没有经过检查。',
            remedy: '这是程序的错误，不是文稿的错误：请把这几行原样交给维护程序的人。',
          })),
      ],
    };
  }
}
