import { tellFailure } from '../model/faults/tell-failure.ts';
import { FaultError } from '../model/faults/fault.ts';

/**
 * Why one input was not imported, as lines to stand below its path: what is wrong and what to do.
 * @param name of the input without folders, which a single fault need not repeat
 */
export function tellRefusal(error: unknown, name: string): string {
  const [fault, ...more] = error instanceof FaultError ? error.faults : [];
  if (!fault || more.length > 0) return tellFailure(error).replace(/^(\s*)✗ /gmu, '$1');
  const place =
    fault.file === name ? '' : `${fault.file ?? ''}${fault.line === undefined ? '' : `:${String(fault.line)}`}  `;
  return [`${place}${fault.what}`, ...(fault.details ?? []), `怎么办：${fault.remedy}`].join('\n');
}
