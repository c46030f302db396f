import { unzipSync, zipSync } from 'fflate';

/** The first time that a ZIP file can name. */
const NO_TIME = new Date(1980, 0, 1);

/** The same ZIP file without the time at which it was made, so that the same content gives the same bytes. */
export function sameBytes(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(zipSync(unzipSync(zip), { mtime: NO_TIME }));
}
