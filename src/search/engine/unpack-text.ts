import { fromColumns } from '../core/columns.ts';
import { readZ85 } from '../core/pairs/z85.ts';
import { expectBlocks, expectSection, restore } from '../core/expected-fields.ts';
import type { ShardBlock, ShardSection, TextColumns, TextShard } from '../core/shard-format.ts';

/**
 * The words that `packText` packed.
 * @throws when the text is damaged
 */
export async function unpackText(packed: string): Promise<TextShard> {
  const colon = packed.indexOf(':');
  // The zeros that fill up the last four bytes would count as rubbish after the end.
  const bytes = readZ85(packed.slice(colon + 1)).subarray(0, Number(packed.slice(0, colon)));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const { sections, blocks, ...names } = JSON.parse(await new Response(unpacked).text()) as TextColumns;
  const outline = fromColumns(sections).map((section) => restore<ShardSection>(section, expectSection(section)));
  const expected = expectBlocks(outline);
  return {
    ...names,
    sections: outline,
    blocks: fromColumns(blocks).map((block) => restore<ShardBlock>(block, expected(block))),
  };
}
