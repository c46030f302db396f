import { deflateRawSync } from 'node:zlib';
import { toColumns } from '../core/columns.ts';
import { expectBlocks, expectSection, shorten } from '../core/expected-fields.ts';
import { writeZ85 } from '../core/pairs/z85.ts';
import type { TextColumns, TextShard } from '../core/shard-format.ts';

/**
 * A document's words as JSON, less what the outline lets one expect, deflated (RFC 1951) and written as text: the number of deflated bytes, a colon, the bytes by
 * `writeZ85`. Unpacked in the browser by `unpackText`.
 */
export function packText({ sections, blocks, ...names }: TextShard): string {
  const expected = expectBlocks(sections);
  const columns: TextColumns = {
    ...names,
    sections: toColumns(sections.map((section) => shorten(section, expectSection(section)))),
    blocks: toColumns(blocks.map((block) => shorten(block, expected(block)))),
  };
  const bytes = deflateRawSync(JSON.stringify(columns), { level: 9 });
  return `${String(bytes.length)}:${writeZ85(bytes)}`;
}
