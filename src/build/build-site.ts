import process from 'node:process';
import { build } from 'astro';

/** Builds the site of `root` into its dist/. Rejects with Astro's error when a page cannot be built. */
export async function buildSite(root: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({ root, logLevel: 'warn' });
}
