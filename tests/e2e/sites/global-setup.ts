import { ensureSites } from './ensure-sites.ts';

/** Before any test in a browser: a single file run by hand finds its sites too. */
export default ensureSites;
