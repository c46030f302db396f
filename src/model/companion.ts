/** One thing beside the documents that a search can find: a table's cell, a term, a figure, a name, a passage, a 校勘. */
export interface Companion {
  /** As results name it: 表格, 词语, 数字, 名称, 校勘; for an article its own kind, e.g. 政策 or 案例. */
  kind: string;
  /** Where it stands, for the reader: 表一 各街道的阅览室 · 东楼 · 座位. */
  place: string;
  /** For a cell, the row that it is part of: 表一 各街道的阅览室 · 东楼. */
  row?: string;
  /** The words searched. */
  text: string;
  /** Path from the site's root, with the fragment. */
  href: string;
}
