import type { Draft } from '../draft.ts';

const SITE = String.raw`(?:https?:\/\/[^\s，。；）)】]+|www\.[a-z0-9.-]+|[a-z0-9-]+\.(?:com|net|cn|org)(?:\.cn)?)`;
const FORMS: readonly RegExp[] = [
  // （本文由某某网www.x.com整理）
  new RegExp(
    String.raw`[（(【[](?=[^（）()【】]{0,60}(?:整理|转载|收集|下载|范文|文库|来源|来自|更多))[^（）()【】]{0,40}${SITE}[^（）()【】]{0,40}[）)】\]]`,
    'giu',
  ),
  // 本文档由某某网www.x.com收集整理，更多范文请登录查询。
  new RegExp(
    String.raw`(?:本文档?|此文|文章|资料)(?:来自|来源于|转自|由|摘自)[^，。；]{0,24}?${SITE}(?:网站?)?(?:收集整理|整理提供|整理发布|收集|整理|提供|发布|转载)?(?:，(?:更多|请|如需|欢迎)[^，。；（]{0,30}?(?:查找|查询|下载|关注|登录|移步|访问)[^，。；]{0,12})?。?`,
    'giu',
  ),
];

/**
 * Reads: the lines. Writes: removals of watermarks within a line. Matches a site's address together with words such as 收集整理, in
 * brackets or as a sentence, pasted into a paragraph or to its end.
 */
export function removeInlineWatermarks(draft: Draft): void {
  draft.lines.forEach((text, index) => {
    if (draft.removed.has(index + 1)) return;
    const taken: [number, number][] = [];
    for (const form of FORMS) {
      for (const match of text.matchAll(form)) {
        const start = match.index;
        let end = start + match[0].length;
        // Pasted in between two commas, it takes one with it.
        if (/[，。；：]/u.test(text[start - 1] ?? '') && text[end] === '，') end += 1;
        if (taken.some(([from, to]) => from < end && start < to)) continue;
        taken.push([start, end]);
      }
    }
    for (const [start, end] of taken.sort((a, b) => a[0] - b[0])) {
      const line = index + 1;
      const words = text.slice(start, end);
      draft.decisions.removals.push({ line, at: start + 1, text: words, reason: '粘在行中的转载网站水印，不是正文' });
      draft.doubts.push({
        line,
        weight: 0.2,
        chosen: '删去，作为转载网站的水印',
        alternative: '保留，作为正文',
        how: `在 decisions.yaml 的 removals 里删去第 ${String(line)} 行这一条`,
        words: words.slice(0, 24),
      });
    }
  });
}
