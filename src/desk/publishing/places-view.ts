import path from 'node:path';
import { earlierOf } from '../../build/earlier-edition.ts';
import { chooseKey } from '../../commands/pack/choose-key.ts';
import { officeKey } from '../../library/office-key.ts';
import { realPlace } from '../../files/real-place.ts';
import { FaultError } from '../../model/faults/fault.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { usualKeyFile } from '../../outputs/signing/private-key.ts';
import type { Desk } from '../server/desk.ts';
import type { KeptEdition, PlacesView } from '../shared/publishing.ts';
import { drives } from './drives.ts';
import { editionIn } from './look-at-place.ts';
import { recentPlaces } from './recent-places.ts';

function signingOf(folder: string): PlacesView['signing'] {
  try {
    if (!officeKey(folder)) return { state: 'none', words: '本单位没有密钥，打的包不签名。' };
    const key = chooseKey(folder, usualKeyFile(), false);
    return { state: 'ready', words: `会签名，公钥指纹 ${key?.public.fingerprint ?? ''}。` };
  } catch (error) {
    if (error instanceof FaultError)
      return { state: 'missing', words: '文库里的公钥坏了，没法签名。请换回当初的备份，或者这次不签名。' };
    if (!(error instanceof PlainError)) throw error;
    return {
      state: 'missing',
      words: '文库里有公钥，这台电脑上却没有和它成对的私钥。请到有私钥的电脑上打包，或者这次不签名。',
    };
  }
}

/** Why no kit can be made of this library: kits hold the project's own one. */
function noKitOf({ root, folder, sample }: Desk): string | null {
  if (sample) return '这是试用的抄本，不能做离线包。';
  if (realPlace(folder) === realPlace(path.join(root, 'content'))) return null;
  return '离线包只能用章句文件夹里自己的文库（content）来做，现在打开的是另一个。';
}

/** Editions that are kept beside newer ones, where the desk has put them. */
export function keptEditions({ folder, out }: Desk): KeptEdition[] {
  const folders = [out, ...(recentPlaces(folder).folder ?? [])];
  return [...new Set(folders)].flatMap((place) => {
    const [now, earlier] = [editionIn(place), editionIn(earlierOf(place))];
    return earlier === null ? [] : [{ folder: place, now: now ?? '', earlier }];
  });
}

/** Where things of this library have gone, and can go. */
export const placesView = (desk: Desk): PlacesView => ({
  recent: recentPlaces(desk.folder),
  drives: drives(),
  kept: keptEditions(desk),
  signing: signingOf(desk.folder),
  noKit: noKitOf(desk),
});
