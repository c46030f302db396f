import type { Answer } from '../../search/engine/answer-shape.ts';
import { element } from '../dom/element.ts';
import type { Order } from '../../search/engine/listing.ts';
import type { ShardSource } from '../../search/engine/load-shard.ts';
import { renderGroups } from './render-groups.ts';
import { writtenForms } from '../../search/engine/variant-forms.ts';

/** Occurrences in other forms of the characters, each form named: 另有写法：台账 → 台帐，1 处. */
export async function renderForms(answer: Answer, typed: string, order: Order, source: ShardSource): Promise<Node[]> {
  const forms = await Promise.all(
    writtenForms(answer, order).map(async ({ form, count, listing }, index) => [
      element(
        'h2.found-query.found-form',
        { 'data-form': form },
        `另有写法：${typed} → ${form}，`,
        element('span', {}, `${String(count)} 处`),
      ),
      // Across separators too: the form is listed without them.
      await renderGroups(listing, { query: form, across: true, prefix: `form${String(index)}`, unit: '处' }, source),
    ]),
  );
  return forms.flat();
}
