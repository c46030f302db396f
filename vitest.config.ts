import path from 'node:path';
import process from 'node:process';
import { defineConfig } from 'vitest/config';
import type { BrowserName } from './src/commands/browsers/launch-browser.ts';
import { isShippedLibrary } from './tests/support/is-shipped.ts';

// What rests on the words of the shipped library says nothing of another one.
const notShipped = isShippedLibrary() ? [] : ['tests/shipped/**'];

// `npm test -- --deep` sets it.
const notDeep = process.env['ZHANGJU_DEEP'] === '1' ? [] : ['**/*.deep.test.ts'];

/** The end-to-end tests in one browser: one worker, so that all files share the browser and the sites that are open. */
const inBrowser = (name: BrowserName, groupOrder: number) => ({
  test: {
    name,
    include: ['tests/e2e/**/*.test.ts', 'tests/shipped/e2e/**/*.test.ts'],
    exclude: [
      ...notShipped,
      ...notDeep,
      ...(name === 'chromium' ? [] : ['**/*.once.test.ts', '**/!(*.both).deep.test.ts']),
    ],
    globalSetup: 'tests/e2e/sites/global-setup.ts',
    provide: { browser: name },
    isolate: false,
    maxWorkers: 1,
    sequence: { groupOrder },
    // The longest walk takes half a minute on a quiet machine; a busy one is several times slower.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

// Chromium 109, the oldest browser that we promise, needs a driver of its time: a folder that holds it (docs/tests.md).
const floor = process.env['ZHANGJU_FLOOR'];
const inFloor = (folder: string) => {
  const { test } = inBrowser('chromium', 3);
  const driver = path.join(folder, 'node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js');
  // The desk is used on the machine that keeps the library, with a browser of today; the driver of that time has no fingers that move.
  const exclude = [...test.exclude, '**/desk*', '**/other-library*', '**/*bench*', '**/touch*'];
  return { test: { ...test, name: 'floor', exclude, alias: { 'puppeteer-core': driver } } };
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/shipped/e2e/**', ...notShipped, ...notDeep],
          // Some start a command, and a busy machine is slow: only what hangs may end here.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Many of them wait for a command that they have started.
          maxWorkers: 2,
          // Loading the same modules for each of a hundred files is more work than the tests in them.
          isolate: false,
          setupFiles: 'tests/support/leave-clean.ts',
        },
      },
      inBrowser('chromium', 1),
      inBrowser('firefox', 2),
      ...(floor === undefined ? [] : [inFloor(floor)]),
    ],
  },
});
