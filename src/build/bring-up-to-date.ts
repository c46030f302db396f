import { buildWhenStale } from './build-fresh.ts';
import { usualPlace, type BuildPlace } from './build-place.ts';

/**
 * Builds the site of `root` where it is not that of its inputs. The build is to be held (`hold-build.ts`).
 * @param says told before a build, in the words of the command
 * @param keep whether the site that stood there is kept as the edition before
 * @returns whether it built
 * @throws as `buildSite` does
 */
export const bringUpToDate = (
  root: string,
  says: string,
  place: BuildPlace = usualPlace(root),
  keep = false,
): Promise<boolean> =>
  buildWhenStale(
    root,
    async () => {
      console.log(says);
      // Imported only now: loading Astro takes seconds, which a run without a build need not spend.
      const { buildSite } = await import('./build-site.ts');
      await buildSite(root, place.out, keep);
    },
    place,
  );
