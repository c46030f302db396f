import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { forbiddenRooms, ROOMS } from './src/rooms.mjs';

/** What oxlint, which checks the rest (.oxlintrc.json), does not read: components, and two rules for patterns. */
export default defineConfig(
  globalIgnores([
    'dist/',
    'dist.next/',
    '**/.astro/',
    '.runtime/',
    'node_modules/',
    'content/',
    'public/',
    'tests/output/',
    'bench/output/',
  ]),
  {
    // What these rooms match is the text of files from anywhere: a pattern that goes back and forth over it stands still on some of them.
    files: ['src/{importer,model,edition,files}/**/*.ts'],
    // Read as text: types are the other linter's, which has a compiler of its own and takes a tenth of the time.
    languageOptions: { parser: tseslint.parser },
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  astro.configs['flat/recommended'],
  // dependency-cruiser, which holds the arrows between rooms, does not read .astro files.
  Object.keys(ROOMS).map((room) => ({
    files: [`src/${room}/**/*.astro`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: forbiddenRooms(room).map((other) => ({
            regex: `^(\\.\\./)+${other}/`,
            message: `${room}/ must not import from ${other}/: see src/rooms.mjs.`,
          })),
        },
      ],
    },
  })),
);
