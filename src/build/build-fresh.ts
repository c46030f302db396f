import { forgetBuilt, isBuiltFrom, noteBuiltFrom } from './build-stamp.ts';
import { digestInputs } from './digest-inputs.ts';

/** Builds by `build` and notes what from. The digest is taken before, so that an edit made meanwhile is not missed. */
export async function buildNoted(root: string, build: (root: string) => Promise<void>): Promise<void> {
  const digest = await digestInputs(root);
  await forgetBuilt(root);
  await build(root);
  await noteBuiltFrom(root, digest);
}

/** Builds only when dist/ is not the build of the present inputs. Returns whether it built. */
export async function buildWhenStale(root: string, build: (root: string) => Promise<void>): Promise<boolean> {
  if (await isBuiltFrom(root, await digestInputs(root))) return false;
  await buildNoted(root, build);
  return true;
}
