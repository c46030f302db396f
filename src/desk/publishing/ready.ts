import { PlainError } from '../../model/faults/plain-error.ts';
import { isDraft } from '../reading/document-state.ts';
import type { Desk } from '../server/desk.ts';

/**
 * Makes sure that the library may be published: nothing is wrong, and somebody has looked every document through.
 * @throws PlainError that says what is still to be done
 */
export async function requireReady({ reader }: Desk): Promise<void> {
  const { faults, readings } = await reader.read();
  if (faults.length > 0)
    throw new PlainError(`还有 ${String(faults.length)} 处问题，不能发布。请先到“文库”里逐条改好。`);
  const drafts = [...readings.values()].flatMap(({ edition }) => (edition && isDraft(edition) ? [edition] : []));
  if (drafts.length === 0) return;
  const named = drafts.map(({ document }) => `《${document.title}》`);
  const some = named.slice(0, 3).join('、');
  throw new PlainError(
    `${some}${named.length > 3 ? ` 等 ${String(named.length)} 篇` : ''}还没有核对完，不能发布。请打开它，核对后按“核对完毕”；不要的，移出文库。`,
  );
}
