import { HAN_NUMERAL } from '../../model/chinese-numerals.ts';
import { DAY, readDate } from '../../model/read-date.ts';

/** What happened to a law on a day, by the line under its title. */
export type HistoryVerb = 'adopted' | 'approved' | 'published' | 'amended' | 'effective';

/** One event: 2015年12月27日 第十二届…第十八次会议通过. */
export interface HistoryEvent {
  verb: HistoryVerb;
  /** YYYY-MM-DD */
  date: string;
  /** Who did it, as printed: 第十二届全国人民代表大会常务委员会; '' when that is not said. */
  actor: string;
  /** The words of the event, from the date to the verb. */
  quote: string;
}

const EVENT = new RegExp(DAY, 'gu');
/** The first of them that stands in the words of an event says what it was: an amendment is passed and published too. */
const VERBS: readonly [RegExp, HistoryVerb][] = [
  [/修\s*[正订改]/u, 'amended'],
  [/通\s*过|审议通过/u, 'adopted'],
  [/批\s*准/u, 'approved'],
  [/公\s*布|发\s*布|颁\s*布|印\s*发/u, 'published'],
  [/施\s*行|实\s*施|生\s*效/u, 'effective'],
];
const NUMERAL = `[${HAN_NUMERAL}\\d]{1,6}`;
/** Where the name of the organ ends: before its meeting, its order, or what it did. */
const ACTOR_END = new RegExp(
  `第${NUMERAL}(?:次|会议)|第${NUMERAL}届检察|[（(]?第${NUMERAL}号|令|公告|审判委员会|检察委员会|《|审议|通\\s*过|批\\s*准|公\\s*布|发\\s*布|颁\\s*布|印\\s*发|修\\s*[正订改]|起?\\s*施\\s*行`,
  'u',
);

/** The words with the titles of decisions left out: 《关于修改…的决定》 says nothing of this event. The length stays. */
const withoutTitles = (text: string): string =>
  text.replace(/《[^《》]*(?:《[^《》]*》[^《》]*)*》/gu, (title) => '＊'.repeat(title.length));

/**
 * The events that a line under the title tells, in order: passed, approved, published, amended, in force.
 * Meetings of several organs that passed something together, parted by 、, are one event each.
 */
export function readHistory(text: string): HistoryEvent[] {
  const plain = withoutTitles(text);
  const starts = [...plain.matchAll(EVENT)].map(({ index }) => index);
  const events: HistoryEvent[] = [];
  let joined: { date: string; actor: string; quote: string }[] = [];
  starts.forEach((start, place) => {
    const part = plain.slice(start, starts[place + 1] ?? plain.length);
    const date = readDate(part);
    if (date === null) return;
    const rest = part.replace(EVENT, '').replace(/^[\s，,]*(?:经|由|根据|自)?\s*/u, '');
    const end = ACTOR_END.exec(rest)?.index ?? 0;
    const found = VERBS.map(([pattern, verb]) => ({ match: pattern.exec(part), verb })).find(
      ({ match }) => match !== null,
    );
    const length = found?.match ? found.match.index + found.match[0].length : part.trimEnd().length;
    const event = { date, actor: rest.slice(0, end).trim(), quote: text.slice(start, start + length) };
    if (!found) {
      if (/、\s*$/u.test(part)) joined.push({ ...event, quote: event.quote.replace(/、$/u, '') });
      return;
    }
    for (const one of [...joined, event]) events.push({ ...one, verb: found.verb });
    joined = [];
  });
  return events;
}
