import type { ApartImporter } from '../../importer/import-apart.ts';
import type { LibraryReader } from '../reading/library-reader.ts';
import type { Builder } from '../publishing/builder.ts';

/** What every part of the desk works with. */
export interface Desk {
  /** The project's folder. */
  root: string;
  /** The library's. */
  folder: string;
  /** Where the published site goes. */
  out: string;
  /** True for a copy of the shipped library, to try things on. */
  sample: boolean;
  reader: LibraryReader;
  importer: ApartImporter;
  builder: Builder;
}
