import { removeLine, viewOf, type Draft } from '../draft.ts';
import { readDocumentNumber } from '../outline/docnum.ts';
import { DATE_LINE, TITLE_END } from '../outline/frame-patterns.ts';

/** 当前位置：首页 > 公开 > …: the trail of links that a site sets right over its text. */
const TRAIL = /^(?:[您你]?(?:现在|当前)?的?(?:所在)?的?位置(?:是)?\s*[:：]|首\s*页\s*[>＞»›])/u;
/** With what the foot of a site's page begins, or what stands in it. */
const FOOT =
  /^(?:.{0,12}扫(?:一扫|码).{0,16}|(?:浏览|点击|访问)(?:次数|量)\s*[:：].{0,20}|分享(?:到|文章到)?\s*[:：]?|返回顶部(?:\s.{0,20})?|打印(?:本页|页面)?(?:\s.{0,16})?|关闭(?:本页|窗口)|网站地图.{0,60}|(?:主办|承办)(?:单位)?\s*[:：].{0,80}|版权所有.{0,100}|网站标识码.{0,80}|.{0,40}(?:ICP备|公网安备).{0,120})$/u;
/** Only a site has these. */
const SITE = /ICP备|公网安备|网站标识码|版权所有|扫一扫/u;

/** A line of a menu is shorter than a title: 通知公告, 政府信息公开指南. */
const LEAST_TITLE = 9;
const LONGEST_MENU = 40;
const LONGEST_FOOT = 160;
/** Menus and footers are within so many lines of an end. */
const REACH = 90;

const isText = (view: string, longest: number): boolean =>
  view.length > longest || /[。；]/u.test(view) || readDocumentNumber(view) !== null || DATE_LINE.test(view);

/**
 * Reads: the lines. Writes: removals of a site's menus above the trail of links and of its foot. Matches a web page that was printed to PDF,
 * pasted into Word or saved as text: `首页` `政务公开` … `当前位置：首页 > …` above, `返回顶部` `版权所有：…` `…ICP备…号` below. Nothing goes
 * where a sentence, a date or a document's number stands among them.
 * @returns true where the text is such a page
 */
export function removePrintedPage(draft: Draft): boolean {
  const views = draft.lines.map(viewOf);
  const filled = views.flatMap((view, index) => (view === '' || draft.removed.has(index + 1) ? [] : [index]));
  const at = (place: number): string => views[filled[place] ?? -1] ?? '';
  const trail = filled.slice(0, REACH).findIndex((index) => TRAIL.test(views[index] ?? ''));
  const menu = filled.slice(0, Math.max(0, trail));
  const below = new Set(filled.slice(trail + 1).map((index) => views[index]));
  // A browser prints the page's name at its head: where that is the only place of a title, it stays.
  const isTitle = (view: string): boolean => view.length >= LEAST_TITLE && TITLE_END.test(view) && !below.has(view);
  if (menu.every((index) => !isText(views[index] ?? '', LONGEST_MENU)))
    for (const index of menu)
      if (!isTitle(views[index] ?? '')) removeLine(draft, index + 1, '网页的菜单，在“当前位置”之上');
  const links = filled[trail];
  if (trail >= 0 && links !== undefined) removeLine(draft, links + 1, '网页的导航（当前位置）');
  const ends = filled.slice(-REACH);
  const sites = ends.filter((index) => SITE.test(views[index] ?? '')).length;
  if (trail < 0 && sites < 2) return false;
  let foot = filled.length;
  for (let place = filled.length - 1; place >= Math.max(0, filled.length - REACH); place -= 1) {
    if (isText(at(place), LONGEST_FOOT)) break;
    if (FOOT.test(at(place))) foot = place;
  }
  for (const index of filled.slice(foot)) removeLine(draft, index + 1, '网页的页脚');
  return true;
}
