import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../../edition/edition.ts';
import { readYaml } from '../../files/read-yaml.ts';
import type { Collections } from '../../materials/load-collections.ts';
import type { Fault } from '../../model/faults/fault.ts';
import { keepFaults } from '../../model/faults/keep-faults.ts';
import { unheldSchema } from '../unheld-schema.ts';
import { checkAttributions } from './unheld-attributions.ts';
import { checkUnheldNamed } from './unheld-named.ts';

/**
 * Reads `unheld.yaml`, which a library may do without, and checks it and what it forbids.
 * @param whole whether every document could be read: one that could not may name what is listed
 */
export function checkUnheld(
  folder: string,
  editions: readonly Edition[],
  collections: Collections,
  whole: boolean,
): Fault[] {
  const file = path.join(folder, 'unheld.yaml');
  if (!existsSync(file)) return [];
  const faults: Fault[] = [];
  const content = keepFaults(faults, () => readYaml(file, unheldSchema, '写明哪些文件没有收到'));
  if (!content) return faults;
  return [
    ...(whole ? checkUnheldNamed(file, content, editions) : []),
    ...checkAttributions(folder, content.data.documents, editions, collections),
  ];
}
