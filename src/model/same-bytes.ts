import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first time that a ZIP file can name. */
export const NO_TIME = new Date(1980, 0, 1);

/** When an office file says that it was made and changed (ECMA-376, part 2, 11.1). */
const STAMPS = /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/gu;
const PROPERTIES = 'docProps/core.xml';

/** The same ZIP file without the time at which it was made, so that the same content gives the same bytes. */
export function sameBytes(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const files = unzipSync(zip);
  const properties = files[PROPERTIES];
  if (properties)
    files[PROPERTIES] = strToU8(
      strFromU8(properties).replace(STAMPS, (_, open: string) => `${open}1980-01-01T00:00:00Z`),
    );
  return Uint8Array.from(zipSync(files, { mtime: NO_TIME }));
}
