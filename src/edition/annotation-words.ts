import type { ResolvedAnnotation } from './resolve-annotations.ts';

/** The one character that tells a reader what kind of comment follows. */
export function annotationMark(annotation: ResolvedAnnotation): string {
  return annotation.comment.kind === 'emendation' ? '校' : annotation.comment.type;
}

/** What a comment says, as plain text. */
export function annotationText(annotation: ResolvedAnnotation): string {
  const { comment } = annotation;
  if (comment.kind === 'note') return `${comment.text}。`;
  const verb = comment.type === '异形' ? '今作' : '当作';
  const suspected = comment.suspected === undefined ? '' : `，${verb}“${comment.suspected}”`;
  return `${comment.type}${suspected}。${comment.reason}。`;
}
