import { afterAll } from 'vitest';
import { openApart } from '../../../src/importer/import-apart.ts';
import { runImport, type ImportRequest } from '../../../src/importer/run-import.ts';

/** Imports as the command does, in one thread for all imports of a test file: starting it costs more than they do. */
export function openWarmImport(): (request: ImportRequest) => Promise<number> {
  const apart = openApart();
  afterAll(() => apart.close());
  return (request) => runImport(request, apart);
}
