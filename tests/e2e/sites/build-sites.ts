/** The step of `npm test` that builds the fixture sites, before both browsers open them. */
import { ensureSites } from './ensure-sites.ts';

await ensureSites();
