/** What a paragraph style says of its paragraphs. */
export interface RtfStyle {
  heading: number | null;
  centered: boolean;
  bold: boolean;
}

const plain = (): RtfStyle => ({ heading: null, centered: false, bold: false });

/** The styles of a document by their numbers, collected while its style sheet is read. */
export class StyleSheet {
  readonly #styles = new Map<number, RtfStyle>();
  #name = '';
  /** The style that is being read. */
  current = plain();

  /** Begins the style sheet. */
  open(): void {
    this.current = plain();
  }

  /** Gives the style that is being read its number. */
  number(style: number): void {
    this.#styles.set(style, this.current);
  }

  addToName(words: string): void {
    this.#name += words;
  }

  /** Ends the style that is being read: Word's own heading styles tell their level by their names alone. */
  close(): void {
    const level = /^\s*(?:heading|标题)\s*([1-9])\b/iu.exec(this.#name)?.[1];
    if (level !== undefined) this.current.heading ??= Number(level);
    this.#name = '';
    this.current = plain();
  }

  of(style: number): RtfStyle | undefined {
    return this.#styles.get(style);
  }
}
