/** What a title ends with, and the kind of material that it names. The importer's guess; a person may write another. */
const GENRES: readonly [RegExp, string][] = [
  [/(?:讲话|致辞|发言|演讲|报告|报告提纲)$/u, '讲话'],
  [/(?:法|法典|条例|规定|办法|细则|解释|规则|准则|决定|章程|规章)$/u, '法规'],
  [/(?:通知|意见|方案|规划|纲要|通报|批复|函|计划|要点|措施|公告|通告|公报|指南|预案|决议)$/u, '政策'],
  [/(?:案例|调研报告|总结|做法|经验)$/u, '案例'],
];

/** A title without what stands in brackets at its end: （试行）（2020年修订）. */
export function withoutRemarks(title: string): string {
  let rest = title;
  while (/[）)〕]/u.test(rest.at(-1) ?? '')) {
    const inner = rest.slice(0, -1);
    const [open, close] = ['（(〔', '）)〕'].map((signs) =>
      Math.max(...[...signs].map((sign) => inner.lastIndexOf(sign))),
    );
    if (open === undefined || close === undefined || open <= close) break;
    rest = rest.slice(0, open);
  }
  return rest;
}

/** The kind of material that a title names: 讲话, 法规, 政策, 案例, else 文件. */
export function genreOf(title: string): string {
  const bare = withoutRemarks(title.replace(/\s/gu, '')).replace(/》$/u, '');
  return GENRES.find(([pattern]) => pattern.test(bare))?.[1] ?? '文件';
}
