/** Something that speaks of a block, and the way to it. */
export interface Mention {
  /** What it is, for the reader: 表格, 文章, 词语, 数字. */
  kind: string;
  name: string;
  path: string;
  /** Leads to all entries of its kind, which show a block's side by side; so they are not counted one by one. */
  together?: true;
}
