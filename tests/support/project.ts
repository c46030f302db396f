import path from 'node:path';

/** Root of the project, wherever the tests are started from. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');
