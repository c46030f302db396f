import type { Element } from './compose-elements.ts';
import type { PageInfo } from './draft.ts';
import { readNumeral } from '../model/chinese-numerals.ts';
import { DATE, ORGAN_LINE } from './outline/frame-patterns.ts';

/** What a document says of itself; null where it does not. */
export interface Metadata {
  title: string | null;
  issuer: string | null;
  docnum: string | null;
  /** YYYY-MM-DD */
  date: string | null;
  addressee: string | null;
}

const solid = (text: string): string => text.replace(/\s/gu, '');

/** The first full date in `text` as YYYY-MM-DD, or null. Matches 2019年1月24日, 二〇〇四年六月二十六日, 2026-02-02. */
export function readDate(text: string): string | null {
  const match = DATE.exec(text)?.[0] ?? /(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}/u.exec(text)?.[0];
  if (match === undefined) return null;
  const [year = '', month = '', day = ''] = match.split(/[年月日\-/.]/u).map((part) => part.trim());
  const numbers = [year.replace(/Ｏ/gu, '〇'), month, day].map(readNumeral);
  if (numbers.some((number) => !Number.isFinite(number))) return null;
  return numbers.map((number, index) => String(number).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** The offices that a title names as its author: 国务院关于…的通知 → 国务院. */
function issuerOfTitle(title: string): string | null {
  const match = /^(.{2,30}?)(?:关于|印发|转发|批转)/u.exec(solid(title));
  const name = match?.[1] ?? '';
  return ORGAN_LINE.test(name) && !/[在]/u.test(name) ? name : null;
}

/**
 * Reads: the blocks with their roles, and the page's table of information. Writes: title, issuer, number, date, addressee.
 * The document's own words come before those of the page around it.
 */
export function readMetadata(elements: readonly Element[], info: PageInfo): Metadata {
  const title = elements.find(({ kind }) => kind === 'title')?.text ?? info.title ?? null;
  const of = (role: Element['role']): Element | undefined => elements.find((element) => element.role === role);
  const firstHeading = elements.findIndex(({ kind }) => kind === 'heading');
  const head = elements.slice(0, firstHeading < 0 ? 20 : firstHeading);
  const signed = elements.findIndex(({ role }) => role === 'issuedate');
  const signature = elements
    .slice(0, signed < 0 ? undefined : signed)
    .filter(({ role }) => role === 'signature')
    .map(({ text }) => solid(text));
  const subtitleDate = head
    .filter(({ role }) => role === 'subtitle')
    .map(({ text }) => readDate(text))
    .find((date) => date !== null);
  const date =
    (signed >= 0 ? readDate(elements[signed]?.text ?? '') : null) ??
    subtitleDate ??
    (info.date ? readDate(info.date) : null);
  const addressee = head.find(({ role }) => role === 'addressee')?.text ?? null;
  return {
    title,
    issuer:
      (signature.length > 0 ? signature.join('、') : null) ?? info.issuer ?? (title ? issuerOfTitle(title) : null),
    docnum: of('docnumber')?.text ?? info.docnum ?? null,
    date,
    addressee: addressee?.replace(/[:：]$/u, '') ?? null,
  };
}
