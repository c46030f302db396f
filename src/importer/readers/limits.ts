/**
 * Bounds on what an input may make the importer do. Official documents stay far below: the longest law of the state has
 * half a megabyte of text, a long report in Word with pictures some ten megabytes.
 */

/** Milliseconds that the import of one file may take, from its bytes to the files of its document. */
export const MAX_IMPORT_MILLISECONDS = 20_000;
/** Bytes of memory that the import of one file may take. */
export const MAX_IMPORT_BYTES = 1024 * 1024 * 1024;
/** Bytes of a file of any kind; checked before it is read. */
export const MAX_INPUT_BYTES = 100 * 1024 * 1024;
/** Bytes of a text, Markdown or HTML file. */
export const MAX_TEXT_BYTES = 32 * 1024 * 1024;
/** Entries that a zip's directory may list. */
export const MAX_ZIP_ENTRIES = 4_000;
/** Unpacked bytes of one part of a zip that is read; pictures and fonts are never unpacked. */
export const MAX_ZIP_PART_BYTES = 64 * 1024 * 1024;
/** Unpacked bytes of all parts that are read. */
export const MAX_ZIP_TOTAL_BYTES = 128 * 1024 * 1024;
/** Unpacked bytes per packed byte, looked at from a megabyte on: Word's XML packs to between 5 and 60. */
export const MAX_ZIP_RATIO = 200;
/** Elements inside each other in XML or HTML. */
export const MAX_NESTING = 400;
/** Elements and texts of one XML part or one page. */
export const MAX_NODES = 2_000_000;
/** Cells of one table, covered ones of merged cells included. */
export const MAX_TABLE_CELLS = 100_000;
/** Pages of a PDF. */
export const MAX_PDF_PAGES = 3_000;
/** Unpacked bytes of one stream of a PDF that is not a picture: page contents and fonts. */
export const MAX_PDF_STREAM_BYTES = 64 * 1024 * 1024;
/** Packed bytes of an LZW stream, which may unpack to 2,700 times as many. */
export const MAX_PDF_LZW_BYTES = 256 * 1024;
/** Characters of the pattern of an automatic number; Word itself writes some thirty. */
export const MAX_NUMBER_TEXT = 64;
