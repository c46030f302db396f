import { assignAddresses } from '../model/addresses/assign-addresses.ts';
import type { Addressed } from '../ledger/apply-assigned.ts';
import type { Element } from './compose-elements.ts';

/** Sections and blocks with the addresses of their places, as the MDX written from these elements will have them. */
export function deriveAddresses(elements: readonly Element[]): Addressed {
  return assignAddresses(
    elements.map((element) => ({
      kind: element.kind,
      ...(element.role === undefined ? {} : { role: element.role }),
      ...(element.kind === 'heading'
        ? { level: (element.level ?? 1) + 1 }
        : element.kind === 'title'
          ? { level: 1 }
          : {}),
      text: element.text,
      continues: element.continues,
      line: element.line,
      ...(element.table === undefined ? {} : { group: element.table }),
    })),
  );
}
