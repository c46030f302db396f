import type { Article } from './read-article.ts';

/** What the statements of an article rest on, counted, in one sentence. */
export function basisOf({ quotations, absent, datasets }: Article): string {
  const quoted = quotations.filter(({ kind }) => kind === 'quote').length;
  const inferred = quotations.length - quoted;
  const parts = [
    quoted > 0 && `引原文 ${String(quoted)} 处，逐字核对`,
    inferred > 0 && `编者推断 ${String(inferred)} 处，写明理由`,
    absent > 0 && `文中没有提到 ${String(absent)} 处`,
    datasets.length > 0 && `用到比较表 ${String(new Set(datasets.map(({ id }) => id)).size)} 张`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? '本页没有引用原文。' : `本页${parts.join('；')}。其余是编者的话。`;
}
