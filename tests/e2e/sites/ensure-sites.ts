import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { digestFiles, ENGINE } from '../../../src/build/digest-inputs.ts';
import { PROJECT } from '../../support/project.ts';
import { siteFolder, stampFile, type SiteName } from './site-folders.ts';

const FIXTURES = [
  'tests/fixtures',
  'tests/library/fixtures',
  'tests/search/site/src',
  'tests/search/support',
  'tests/importer/fixtures',
  'tests/e2e/sites',
];

/** Builds the fixture sites that the tests open, unless they stand there as built from what there is now. */
export async function ensureSites(): Promise<void> {
  const inputs = [...ENGINE, 'scripts', ...FIXTURES];
  const digest = inputs.map((input) => `${input} ${digestFiles(path.join(PROJECT, input))}\n`).join('');
  if (noted() === digest) return;
  // Astro is loaded only when there is something to build.
  const { BUILDERS } = await import('./site-builders.ts');
  rmSync(path.dirname(stampFile), { recursive: true, force: true });
  mkdirSync(path.dirname(stampFile), { recursive: true });
  // One after the other: builds of one project share Astro's caches.
  for (const [name, build] of Object.entries(BUILDERS)) {
    const scratch = mkdtempSync(path.join(tmpdir(), 'zhangju-site-'));
    const since = performance.now();
    // A build refuses to be written into the project; made elsewhere, it is kept for every run that it holds for.
    const out = path.join(scratch, 'site');
    await build(out, scratch);
    cpSync(out, siteFolder(name as SiteName), { recursive: true });
    rmSync(scratch, { recursive: true, force: true });
    console.log(`试验站点 ${name}：${((performance.now() - since) / 1000).toFixed(1)} 秒`);
  }
  writeFileSync(stampFile, digest);
}

function noted(): string | undefined {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return undefined;
  }
}
