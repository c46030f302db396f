import { forgetBuilt, isBuiltFrom, noteBuiltFrom } from './build-stamp.ts';
import { usualPlace, type BuildPlace } from './build-place.ts';
import { digestInputs } from './digest-inputs.ts';

/** Builds a site whose place is known. */
export type Build = (root: string) => Promise<void>;

/** Builds by `build` and notes what from. The digest is taken before, so that an edit made meanwhile is not missed. */
export async function buildNoted(root: string, build: Build, place: BuildPlace = usualPlace(root)): Promise<void> {
  const digest = digestInputs(place);
  await forgetBuilt(place);
  await build(root);
  noteBuiltFrom(place, digest);
}

/** Builds only when the site is not the build of the present inputs. Returns whether it built. */
export async function buildWhenStale(
  root: string,
  build: Build,
  place: BuildPlace = usualPlace(root),
): Promise<boolean> {
  if (await isBuiltFrom(place, digestInputs(place))) return false;
  await buildNoted(root, build, place);
  return true;
}
