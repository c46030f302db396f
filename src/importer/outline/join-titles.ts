import type { Passage } from '../../edition/join-lines.ts';
import { indentOf, type Draft } from '../draft.ts';
import { addJoin } from '../rejoin-lines.ts';
import { findAttached } from './find-attached.ts';
import { findTitle } from './find-head.ts';
import { findRoles } from './find-roles.ts';
import { runsIntoSigner } from './find-tail.ts';
import { findToc } from './find-toc.ts';

/**
 * Reads: passages, and the cleaned lines that they were made of. Writes: joins of titles that were set on several lines (`国务院关于印发` `《国务院工作规则》的通知`), of the document and
 * of those attached to it; and joins of an organ's name in the signature.
 * @returns true when something was joined, so that the passages must be made anew
 */
export function joinTitles(draft: Draft, passages: readonly Passage[], cleaned: readonly string[]): boolean {
  const toc = findToc(passages, (index) => indentOf(draft, passages[index]?.from ?? 0));
  const hints = (index: number) => draft.source.lines[(passages[index]?.from ?? 0) - 1]?.hints;
  const title = findTitle(passages, draft.pageInfo, hints, toc);
  const { roles, afterSignature, bodyStart } = findRoles(passages, title ?? { start: 0, count: 0 }, toc);
  const runs = [...(title ? [title] : []), ...findAttached(passages, afterSignature, bodyStart)];
  let joined = false;
  for (const { start, count } of runs) {
    for (let index = start; index < start + count - 1; index += 1) {
      const left = passages[index];
      const right = passages[index + 1];
      if (!left || !right) continue;
      // A passage may be of several lines, the last of them shorter than what is recorded of it.
      addJoin(draft, left.to, cleaned[left.to - 1] ?? '', cleaned[right.from - 1] ?? '', '题名分排在几行');
      joined = true;
    }
  }
  for (const [index, role] of roles) {
    const left = passages[index];
    const right = passages[index + 1];
    if (role !== '署名' || roles.get(index + 1) !== '署名' || !left || !right) continue;
    if (!runsIntoSigner(left.text, right.text)) continue;
    addJoin(draft, left.to, cleaned[left.to - 1] ?? '', cleaned[right.from - 1] ?? '', '署名的机关名称分排在两行');
    joined = true;
  }
  draft.decisions.joins.sort((a, b) => a.line - b.line);
  return joined;
}
