import path from 'node:path';
import { PROJECT } from '../../support/project.ts';

/** A site that tests open. `content` is the built site of the library at hand; the others are built from fixtures. */
export type SiteName = 'content' | 'yunling' | 'hostile' | 'redHeads' | 'search';

const CACHE = path.join(PROJECT, 'node_modules', '.cache', 'zhangju', 'test-sites');

/** Where a site stands when it is built. */
export const siteFolder = (name: SiteName): string =>
  name === 'content' ? path.join(PROJECT, 'dist') : path.join(CACHE, name);

/** Notes what the fixture sites were built from. */
export const stampFile = path.join(CACHE, 'built-from');

/** A fictional library with something of every kind of material. */
export const YUNLING = path.join(PROJECT, 'tests', 'fixtures', 'yunling');
