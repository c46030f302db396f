/** A word that the library itself lists, with its other forms. */
export interface ListedWord {
  word: string;
  aliases: readonly string[];
  /** What it is offered as while someone types: 词语, 名称. */
  kind: string;
}
