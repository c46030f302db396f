import type { Edition } from '../edition/edition.ts';
import type { Library } from '../library/compose-library.ts';

/** A file of an export that is text. */
export interface TextFile {
  /** From the export's folder, with forward slashes. */
  path: string;
  /** Its text, or the parts of it in their order, so that a large file is never held whole. */
  text: string | Iterable<string>;
}

/** A file of an export that is not: made when it is written. */
export interface BinaryFile {
  path: string;
  bytes: () => Uint8Array | Promise<Uint8Array>;
}

/** A file of an export. */
export type OutputFile = TextFile | BinaryFile;

/** A form in which a library leaves the engine: what `npm run export -- --to <name>` writes. */
export interface Output {
  /** As typed after `--to`. */
  name: string;
  /** What it is and who reads it, in Chinese, for the help. */
  summary: string;
  /**
   * The files, made one after the other.
   * @throws FaultError when the form cannot hold what a document says
   */
  files: (library: Library) => Iterable<OutputFile>;
}

/** An output that has one file for each document. */
export const perDocument = (extension: string, write: (edition: Edition) => string) =>
  function* (library: Library): Iterable<OutputFile> {
    for (const edition of library.editions) yield { path: `${edition.document.id}.${extension}`, text: write(edition) };
  };
