import { toMdx } from '../../../src/importer/write/to-mdx.ts';
import { understand, type Understanding } from '../../../src/importer/import-source.ts';
import { readInput } from '../../../src/importer/read-input.ts';
import { deriveAddresses } from '../../../src/importer/derive-addresses.ts';
import { outlineJson, type JsonOutline } from '../../../src/importer/outline-json.ts';

/** What the importer makes of a text. */
export async function understandText(text: string): Promise<Understanding> {
  return understand(await readInput(Buffer.from(text, 'utf8'), 'input.txt'));
}

/** The MDX, without frontmatter of its own, and the outline of a text. */
export async function importText(text: string): Promise<{ mdx: string; json: JsonOutline }> {
  const { elements, metadata } = await understandText(text);
  const ids = deriveAddresses(elements).blocks.map(({ eId }) => eId);
  return { mdx: toMdx(elements, `title: 题名`), json: outlineJson(elements, ids, metadata) };
}
