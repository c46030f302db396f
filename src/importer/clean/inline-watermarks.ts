import type { Draft } from '../draft.ts';

/** A site's advertisement that was pasted to the end of a sentence: 「。本文档由某网www.x.com收集整理」. */
const TAIL =
  /(?<=[。！？”）])\s*(?:[（(【]?(?:本文|本文档|文章|资料)(?:来自|来源于|转自|由)[^。]{0,40}(?:www\.|\.com|\.cn|\.net|收集整理|转载)[^。]{0,40}[。]?)$/iu;

/**
 * Reads: the lines. Writes: removals of watermarks within a line. Matches an advertisement with a site's address after the
 * last full stop of a line.
 */
export function removeInlineWatermarks(draft: Draft): void {
  const { removed } = draft;
  draft.lines.forEach((text, index) => {
    const match = removed.has(index + 1) ? null : TAIL.exec(text);
    if (!match) return;
    draft.decisions.removals.push({
      line: index + 1,
      at: match.index + 1,
      text: match[0],
      reason: '粘在行末的转载网站水印，不是正文',
    });
  });
}
