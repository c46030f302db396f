import { existsSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { writeWhole } from '../../files/flush.ts';
import { readYaml } from '../../files/read-yaml.ts';
import { RECORD_FILE } from '../library-version.ts';
import { recordSchema, type PublishedEdition } from './record-schema.ts';

const HEADING = '# 发过的各版改了什么，由 npm run pack 写，“本期更新”页由它而来。平常不用手改。\n';

/**
 * The editions that a library was handed on in, the newest last; none where it has no record.
 * @throws FaultError when the record cannot be read
 */
export function readRecord(folder: string): PublishedEdition[] {
  const file = path.join(folder, RECORD_FILE);
  return existsSync(file) ? readYaml(file, recordSchema, '写明发过的各版').data.editions : [];
}

/** Writes the record, whole or not at all. */
export function writeRecord(folder: string, editions: readonly PublishedEdition[]): void {
  writeWhole(path.join(folder, RECORD_FILE), HEADING + stringify({ editions }, { lineWidth: 0 }));
}
