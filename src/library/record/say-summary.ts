import type { PublishedEdition, RecordedChange } from './record-schema.ts';
import { SHELVES } from './shelves.ts';

/** `新增《通知》` or `改动《讲话》3 段`. */
export const sayFate = ({ fate, name, count }: RecordedChange, unit: string): string =>
  fate === 'changed' ? `改动 ${name} ${String(count)} ${unit}` : `${fate === 'added' ? '新增' : '删去'} ${name}`;

/** What an edition changed, in one line. */
export function saySummary(edition: PublishedEdition): string {
  if (edition.since === null) return '没有和以前的版本比较。';
  const said = SHELVES.flatMap(({ key, unit }) => edition[key].map((change) => sayFate(change, unit)));
  return said.length === 0 ? '文稿、表、索引和网页的地址都没有改动。' : `${said.join('；')}。`;
}
