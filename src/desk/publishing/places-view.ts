import { existsSync } from 'node:fs';
import path from 'node:path';
import { earlierOf } from '../../build/earlier-edition.ts';
import { engineFolder } from '../../files/engine-folder.ts';
import { realPlace } from '../../files/real-place.ts';
import type { Desk } from '../server/desk.ts';
import type { KeptEdition, PlacesView } from '../shared/publishing.ts';
import { drives } from './drives.ts';
import { editionIn } from './look-at-place.ts';
import { keyView } from './office-key.ts';
import { recentPlaces } from './recent-places.ts';

/** Why no kit can be made of this library: kits hold the project's own one. */
function noKitOf({ root, folder, sample }: Desk): string | null {
  if (sample) return '这是试用的抄本，不能做离线包。';
  // The package of the engine leaves out what makes kits.
  if (!existsSync(path.join(engineFolder(), 'scripts', 'kit.ts')))
    return '这里装的是章句的安装包，做不了离线包；要用完整的章句文件夹。';
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
  signing: keyView(desk.folder),
  noKit: noKitOf(desk),
});
