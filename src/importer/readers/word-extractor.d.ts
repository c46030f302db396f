declare module 'word-extractor' {
  /** Without this the library turns Chinese quotation marks and dashes into ASCII. */
  interface Exact {
    filterUnicode: false;
  }
  /** Text of the stories of a Word 97–2003 document; only what is used here. */
  export interface WordDocument {
    getBody: (options: Exact) => string;
    getFootnotes: (options: Exact) => string;
    getEndnotes: (options: Exact) => string;
    getHeaders: (options: Exact & { includeFooters: boolean }) => string;
    getFooters: (options: Exact) => string;
    getAnnotations: (options: Exact) => string;
    getTextboxes: (options: Exact & { includeHeadersAndFooters: boolean; includeBody: boolean }) => string;
  }
  export default class WordExtractor {
    extract(source: string | Buffer): Promise<WordDocument>;
  }
}
