import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { forbiddenRooms, ROOMS } from './src/rooms.mjs';

export default defineConfig(
  globalIgnores([
    'dist/',
    '**/.astro/',
    '.runtime/',
    'node_modules/',
    'content/',
    'public/',
    'tests/output/',
    'bench/output/',
  ]),
  {
    files: ['**/*.ts', '**/*.tsx'],
    // Scripts within components belong to no program.
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    // One program for all files: the service for editors opens them one by one, which takes longer.
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // With noUncheckedIndexedAccess an index that a loop has just proven still needs the mark.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Chinese text is counted in code points and UTF-16 units here on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    // What these rooms match is the text of files from anywhere: a pattern that goes back and forth over it stands still on some of them.
    files: ['src/{importer,model,edition,files}/**/*.ts'],
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
  {
    // Runs on whatever Node a machine has, before any package is there: no modules, no types.
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', ecmaVersion: 2020 },
  },
);
