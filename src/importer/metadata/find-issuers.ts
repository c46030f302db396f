import type { Element } from '../compose-elements.ts';
import type { Cited } from './entry-list.ts';
import { fullOrgan, plainOrgan } from './organ-names.ts';
import type { HistoryEvent } from './read-history.ts';
import { stretchOf } from './stretch-of.ts';

/** An event with the address of the line that tells it. */
export type PlacedEvent = HistoryEvent & { at: string };

/** An organ as lists name it, with the words that name it. */
export interface NamedOrgan extends Cited {
  name: string;
  /** True when the words have a short name of it. */
  short: boolean;
}

/** Who promulgates a law that others have passed (Constitution, article 80). */
const HEAD_OF_STATE = '中华人民共和国主席';

/** Parts of a document that name its issuer, the surest first; then the title. */
const FRAME = ['signature', 'issuedate', 'masthead', 'docnumber'] as const;

/** An organ as printed, by the name that lists use; null when nothing is left of it. */
export function namedOrgan(printed: string, cited: Cited): NamedOrgan | null {
  const bare = plainOrgan(printed);
  const name = fullOrgan(bare);
  return name === '' ? null : { name, short: name !== bare, ...cited };
}

/** Where an issuer is named in the frame of the document or in its title; null when nowhere. */
function whereNamed(issuer: string, elements: readonly Element[], ids: readonly string[]): Cited | null {
  const places = [
    ...FRAME.map((role) => elements.findIndex((one) => one.role === role && stretchOf(one.text, issuer) !== null)),
    elements.findIndex(({ kind }) => kind === 'title'),
  ];
  for (const place of places) {
    const quote = stretchOf(elements[place]?.text ?? '', issuer);
    if (quote !== null) return { at: ids[place], quote };
  }
  return null;
}

/** The events by which a law came to be: those of its passing, else its publication, else its approval, else a full revision. */
function makingEvents(events: readonly PlacedEvent[]): PlacedEvent[] {
  const passed = events.filter(({ verb, actor }) => verb === 'adopted' && actor !== '');
  if (passed.length > 0) return passed;
  const one = (verb: HistoryEvent['verb']): PlacedEvent | undefined => events.find((event) => event.verb === verb);
  const made = one('published') ?? one('approved') ?? (events[0]?.verb === 'amended' ? events[0] : undefined);
  return made ? [made] : [];
}

/**
 * The organs that issued a document: those that sign it or stand in its red head or title; for a law, those that passed it.
 * @param issuer names that the outline's roles gave, parted by 、
 */
export function findIssuers(
  elements: readonly Element[],
  ids: readonly string[],
  issuer: string | null,
  events: readonly PlacedEvent[],
): NamedOrgan[] {
  const framed = (issuer ?? '').split('、').flatMap((name) => {
    const cited = whereNamed(name, elements, ids);
    return (cited && namedOrgan(name, cited)) ?? [];
  });
  const made = makingEvents(events).flatMap(({ actor, at, quote }) =>
    actor.split('、').flatMap((name) => namedOrgan(name, { at, quote }) ?? []),
  );
  const organs =
    framed.length === 0 || (made.length > 0 && framed.every(({ name }) => name === HEAD_OF_STATE)) ? made : framed;
  return organs.filter((organ, index) => organs.findIndex(({ name }) => name === organ.name) === index);
}
