import { shortSum } from '../../search/core/checksum.ts';

/** What a script of the site leaves on its element when it has run to its end (`src/build/bundling/seal-script.ts`). */
type Sealed = HTMLScriptElement & { seal?: [program: () => void, sum: string] };

/**
 * Whether a script that has come is as the build wrote it.
 * @param sealed whether it must have left its seal; scripts that only hand data over have none
 */
export function scriptIsWhole({ seal }: Sealed, sealed: boolean): boolean {
  return seal ? shortSum(seal[0].toString()) === seal[1] : !sealed;
}
