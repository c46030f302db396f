import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder that is removed when the running test is finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhangju-'));
  // Thousands of files take their time on a busy disk.
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  }, 120_000);
  return folder;
}
