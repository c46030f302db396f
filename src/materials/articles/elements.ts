/**
 * Elements that an article may use besides Markdown. They are data: each attribute is text, and none of them runs code.
 *
 * - `<Quote at="jianghua#s1-p1">exact words</Quote>`: words of a source; `……` for words left out
 * - `<Inferred reason="…" at="…" quote="…">the editors' conclusion</Inferred>`
 * - `<Absent>what is missing</Absent>`: shown as 原文未载
 * - `<See at="jianghua#s2-1" />`: a link to a passage by its label
 * - `<DatasetTable id="wuxi-xuanwu" />`: a comparison table in full
 * - `<Cases />`: the articles whose `parent` is this one
 */
export const ARTICLE_ELEMENTS: Readonly<Record<string, { required: readonly string[]; optional: readonly string[] }>> =
  {
    Quote: { required: ['at'], optional: [] },
    Inferred: { required: ['reason', 'at', 'quote'], optional: [] },
    Absent: { required: [], optional: [] },
    See: { required: ['at'], optional: [] },
    DatasetTable: { required: ['id'], optional: [] },
    Cases: { required: [], optional: [] },
  };
