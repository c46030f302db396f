import { existsSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { Fault } from '../../model/faults/fault.ts';
import { keepFaults } from '../../model/faults/keep-faults.ts';
import { readYaml, type YamlContent } from '../../files/read-yaml.ts';

/**
 * Reads a file that a library may do without.
 * @param purpose what the file is for, in messages
 * @returns null when it is missing, or wrong and told in `faults`
 */
export function readList<S extends z.ZodType>(
  file: string,
  schema: S,
  purpose: string,
  faults: Fault[],
): YamlContent<z.infer<S>> | null {
  return existsSync(file) ? keepFaults(faults, () => readYaml(file, schema, purpose)) : null;
}
