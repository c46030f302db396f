import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { ResolvedAnnotation } from '../../edition/resolve-annotations.ts';
import { anchorsOf } from './anchors.ts';

/** Writes 校勘 as a critical apparatus and the editors' notes after it, both attached to the text by anchors. */
export function writeApparatus(into: XMLBuilder, annotations: readonly ResolvedAnnotation[]): void {
  if (annotations.length === 0) return;
  const division = into.ele('back').ele('div', { type: 'apparatus' });
  const emendations = annotations.filter(({ comment }) => comment.kind === 'emendation');
  if (emendations.length > 0) {
    const list = division.ele('listApp');
    for (const annotation of emendations) {
      const { comment, words } = annotation;
      if (comment.kind !== 'emendation') continue;
      const { from, to } = anchorsOf(annotation);
      const entry = list.ele('app', { from: `#${from}`, to: `#${to}`, type: comment.type });
      entry.ele('lem').txt(words);
      if (comment.suspected !== undefined) entry.ele('rdg', { type: 'conjecture' }).txt(comment.suspected);
      entry.ele('note').txt(comment.reason);
    }
  }
  for (const annotation of annotations) {
    const { comment } = annotation;
    if (comment.kind !== 'note') continue;
    const { from, to } = anchorsOf(annotation);
    const note = division.ele('note', { target: `#${from}`, targetEnd: `#${to}`, type: comment.type });
    note.txt(comment.text);
    for (const { at, words } of comment.see) note.ele('ref', { target: `#${at}` }).txt(words);
  }
}
