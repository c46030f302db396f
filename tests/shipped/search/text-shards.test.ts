import { expect, it } from 'vitest';
import { textShard } from '../../../src/search/core/shard-format.ts';
import { unpackText } from '../../../src/search/engine/unpack-text.ts';
import { packText } from '../../../src/search/index/pack-text.ts';
import { speech } from '../../support/shipped.ts';

it('what a text shard leaves out is restored as it was: the speech, and names that no outline lets one expect', async () => {
  const { document } = speech();
  const odd = {
    ...document,
    blocks: document.blocks.map((block, at) => ({ ...block, eId: `x${String(at)}`, label: '', code: '0' })),
  };
  for (const each of [document, odd, { ...document, sections: [] }])
    expect(await unpackText(packText(textShard(each)))).toEqual(textShard(each));
  expect(packText(textShard(document)).length).toBeLessThan(packText(textShard(odd)).length);
});
