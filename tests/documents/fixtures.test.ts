import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assignAddresses } from '../../src/model/addresses/assign-addresses.ts';
import { collectBlocks } from '../../src/edition/document/collect-blocks.ts';
import type { Block, Section } from '../../src/model/document.ts';
import { parseMdx } from '../../src/edition/document/parse-mdx.ts';

const FOLDER = path.join(import.meta.dirname, 'fixtures');

/** One line for each section and block, so that a change of the expected file can be read. */
function shown({ sections, blocks }: { sections: Section[]; blocks: Block[] }): {
  sections: string[];
  blocks: string[];
} {
  return {
    sections: sections.map(({ eId, depth, parent, label, code, runIn }) =>
      [eId, code, label, `depth ${String(depth)}`, `in ${parent ?? '-'}`, ...(runIn ? ['run-in'] : [])].join(' | '),
    ),
    blocks: blocks.map(({ eId, code, label, kind, level, role, section, line, continues, sentences, text }) =>
      [
        eId,
        code,
        label,
        kind + (level === undefined ? '' : ` ${String(level)}`) + (role === undefined ? '' : ` ${role}`),
        `in ${section}`,
        `line ${String(line)}${continues ? ' continues' : ''}`,
        sentences.map(({ start, end }) => text.slice(start, end)).join('/'),
      ].join(' | '),
    ),
  };
}

// UPDATE=1 rewrites the expected files; read the differences before they are committed.
describe.each(readdirSync(FOLDER))('%s', (name) => {
  it('has the blocks and addresses that are expected', () => {
    const text = readFileSync(path.join(FOLDER, name, 'input.mdx'), 'utf8');
    const actual = shown(assignAddresses(collectBlocks(parseMdx(text, name), name)));
    const file = path.join(FOLDER, name, 'expected.json');
    if (process.env['UPDATE'] === '1') {
      writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
    }
    expect(actual).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
