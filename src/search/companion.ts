/** Kinds of what the editors say beside the documents, as results name them. */
export type CompanionKind = '表格' | '词语' | '数字' | '名称' | '文章' | '校勘';

/** One thing beside the documents that a search can find: a table's cell, a term, a figure, a name, a passage, a 校勘. */
export interface Companion {
  kind: CompanionKind;
  /** Where it stands, for the reader: 表一 无锡与玄武：四个方面 · 硬件 · 无锡做法. */
  place: string;
  /** The words searched. */
  text: string;
  /** Path from the site's root, with the fragment. */
  href: string;
}
