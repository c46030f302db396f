import type { Stated } from '../../edition/schemas/metadata.ts';
import { readDate } from '../../model/read-date.ts';
import type { Element } from '../compose-elements.ts';
import { withoutRemarks } from '../genre.ts';
import { readDocumentNumber } from '../outline/docnum.ts';
import type { Metadata } from '../read-metadata.ts';
import { findEffect } from './effective-date.ts';
import { entryList, type Cited } from './entry-list.ts';
import { findIssuers, namedOrgan, type PlacedEvent } from './find-issuers.ts';
import { kindOf } from './kind-of.ts';
import { placesOf } from './organ-names.ts';
import { readHistory, type HistoryEvent } from './read-history.ts';
import { stretchOf } from './stretch-of.ts';

/** Lines under the title among which its history may stand as a plain note. */
const NEAR_TITLE = 8;
const STATE = /^中华人民共和国(?=\p{Script=Han}{2})/u;
/** 某某法（已废止） */
const REPEALED = /[（(][^（）()]{0,12}(?:废止|失效)[）)]$/u;

/** The order or notice by which a law was published: 国务院令第332号; null when none is named. */
function orderNumber({ quote }: HistoryEvent): string | null {
  const named = quote.replace(/^.{0,20}?日\s*/u, '');
  return (
    /(?<![\p{Script=Han}、])([\p{Script=Han}、]{2,120}(?:令|公告)\s*[（(]?第[\p{Script=Han}\d]{1,8}号)/u.exec(
      named,
    )?.[1] ?? null
  );
}

/** The last amendment by its date. */
const lastAmendment = (events: readonly PlacedEvent[]): PlacedEvent | undefined =>
  events.filter(({ verb }) => verb === 'amended').toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];

/**
 * What a document says of itself, as entries for its frontmatter: each with the words that it was read from. What it does not say is
 * left out, never guessed.
 * @param ids address of each element
 * @param read what the outline's roles and the title say
 */
export function describe(elements: readonly Element[], ids: readonly string[], read: Metadata): Stated[] {
  const { entries, quote, infer } = entryList();
  const title = elements.findIndex(({ kind }) => kind === 'title');
  const words = elements[title]?.text ?? '';
  const inTitle = (part: string): Cited => ({ at: ids[title], quote: part });
  const events: PlacedEvent[] = elements.flatMap(({ role, text }, index) =>
    role === 'history' || (role === 'note' && index > title && index < title + NEAR_TITLE)
      ? readHistory(text).map((event) => ({ ...event, at: ids[index] ?? '' }))
      : [],
  );
  const first = (verb: HistoryEvent['verb']): PlacedEvent | undefined => events.find((event) => event.verb === verb);
  const organs = findIssuers(elements, ids, read.issuer, events);
  const makers = [
    ...organs,
    ...events.flatMap((event) => (event.verb === 'amended' ? [] : (namedOrgan(event.actor, event) ?? []))),
  ];

  const byOrder = /令/u.test(read.docnum ?? '') || events.some((event) => /令/u.test(event.quote));
  const kind = kindOf(
    withoutRemarks(words.replace(/\s/gu, '')),
    makers.map(({ name }) => name),
    byOrder,
  );
  if (kind?.reason === null) quote('种类', kind.value, inTitle(stretchOf(words, kind.value) ?? ''));
  else if (kind) infer('种类', kind.value, inTitle(words), kind.reason);

  for (const organ of organs) {
    if (organ.short) infer('发文机关', organ.name, organ, '机关的简称写成全称');
    else quote('发文机关', organ.name, organ);
  }

  const numbered = elements.findIndex(({ role }) => role === 'docnumber');
  const number = readDocumentNumber(elements[numbered]?.text ?? '')?.number;
  const publication = first('published');
  const order = publication && orderNumber(publication);
  if (number !== undefined) quote('文号', number, { at: ids[numbered], quote: number });
  else if (publication && order)
    quote('文号', order.replace(/\s/gu, '').replace(STATE, ''), { ...publication, quote: order });

  // A decision or opinion has its date in brackets under the title.
  const under = elements.findIndex(({ role, text }) => role === 'subtitle' && readDate(text) !== null);
  const signed = elements.findIndex(({ role }) => role === 'issuedate');
  const dated = signed < 0 ? under : signed;
  const day = elements[dated]?.text.trim() ?? '';
  quote('成文日期', readDate(day), { at: ids[dated], quote: day });
  quote('通过日期', first('adopted')?.date, first('adopted'));
  quote('公布日期', publication?.date, publication);
  const effect = findEffect(elements.map(({ kind: one, text }) => (one === 'paragraph' ? text : '')));
  const effective = effect && { at: ids[effect.index], quote: effect.quote };
  if (effective && effect.date !== null) quote('施行日期', effect.date, effective);
  else if (first('effective')) quote('施行日期', first('effective')?.date, first('effective'));
  else if (effective && publication) infer('施行日期', publication.date, effective, `公布之日是${publication.date}`);
  quote('最近修改', lastAmendment(events)?.date, lastAmendment(events));

  for (const maker of makers)
    for (const place of placesOf(maker.name)) infer('地域', place, maker, `据机关名称“${maker.name}”`);
  const [place] = placesOf(words.replace(/\s/gu, ''));
  if (place !== undefined && place !== '全国') quote('地域', place, inTitle(stretchOf(words, place) ?? ''));
  const repealed = REPEALED.exec(words.trim())?.[0];
  if (repealed !== undefined) infer('时效', '已废止', inTitle(repealed), '题名后面注明');
  return entries;
}
