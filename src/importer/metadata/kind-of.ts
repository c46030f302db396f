/** What a title ends with when it names its own kind, longest first. */
const NAMED =
  /(?:法典|修正案|条例|规定|办法|细则|解释|规则|准则|章程|决定|决议|通知|意见|方案|规划|纲要|通报|批复|函|公告|通告|公报|纪要|报告|讲话|致辞|发言|演讲|要点|计划|措施|指南|预案|案例|法)$/u;
/** Titles whose kind depends on who made them. */
const NORMATIVE = /^(?:法典|法|修正案|条例|规定|办法|细则|规则|准则|章程|解释|批复)$/u;

/** A kind of document, and why, when it is not simply the last word of the title. */
export interface Kind {
  value: string;
  reason: string | null;
}

/**
 * The kind of a document. What only names itself (通知, 讲话) is that; what is called 法, 条例, 规定 … is told by the organ that made it,
 * as the Legislation Law divides them.
 * @param title without what stands in brackets at its end
 * @param makers names of the organs that passed, approved or published it
 * @returns null when it cannot be told
 */
export function kindOf(title: string, makers: readonly string[], order: boolean): Kind | null {
  const noun = NAMED.exec(title.replace(/》$/u, ''))?.[0];
  if (noun === undefined) return null;
  if (!NORMATIVE.test(noun)) return { value: noun, reason: null };
  const by = (pattern: RegExp): string | undefined => makers.find((maker) => pattern.test(maker));
  const kind = (value: string, maker: string, how: string): Kind => ({
    value,
    reason: `题名是“${noun}”，由${maker}${how}`,
  });
  const congress = by(/^全国人民代表大会(?:常务委员会)?$/u);
  if (congress !== undefined) return kind(title.includes('宪法修正案') ? '宪法' : '法律', congress, '通过');
  if (/^法/u.test(noun) && makers.length === 0)
    return /^中华人民共和国/u.test(title) ? { value: '法律', reason: '题名是“中华人民共和国……法”' } : null;
  const court = by(/^最高人民(?:法院|检察院)$/u);
  if (court !== undefined) return kind('司法解释', court, '制定');
  const party = by(/^(?:中共|中国共产党)/u);
  if (party !== undefined) return kind('党内法规', party, '制定');
  const local = by(/人民代表大会(?:常务委员会)?$/u);
  if (local !== undefined) return kind('地方性法规', local, '通过或批准');
  const council = by(/^国务院$/u);
  if (council !== undefined) return kind('行政法规', council, '制定或批准');
  const ruler = by(/(?:部|委员会|总局|总署|局|人民政府|银行)$/u);
  if (ruler !== undefined && order && /^(?:规定|办法|细则|规则)$/u.test(noun)) return kind('规章', ruler, '以令公布');
  return null;
}
