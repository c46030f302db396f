import type { Element } from './compose-elements.ts';
import type { PageInfo } from './draft.ts';
import { numberInTitle, readDocumentNumber } from './outline/docnum.ts';
import { readDate } from '../model/read-date.ts';
import { ORGAN_LINE, SIGNED_DATE } from './outline/frame-patterns.ts';
import { organsOf, organsOfMasthead } from './outline/signers.ts';

/** What a document says of itself; null where it does not. */
export interface Metadata {
  title: string | null;
  issuer: string | null;
  docnum: string | null;
  /** YYYY-MM-DD */
  date: string | null;
  addressee: string | null;
}

/** Lines that two days and the organs below them take on the cover of a standard. */
const DAYS_AND_ORGANS = 6;

const solid = (text: string): string => text.replace(/\s/gu, '');

/** The offices that a title names as its author: 国务院关于…的通知 → 国务院. */
function organsOfTitle(title: string): string[] {
  const match = /^(.{2,80}?)(?:关于|印发|转发|批转)/u.exec(title)?.[1]?.trim();
  const numbered = numberInTitle(title);
  if (numbered !== null) return organsOfMasthead(numbered);
  if (match === undefined) return [];
  const names = organsOf(match);
  return names.every((name) => ORGAN_LINE.test(name) && !/[在]/u.test(name)) ? names : [];
}

/** The number with the name of the order that it belongs to: 某某部令 and 第76号 → 某某部令第76号. */
function documentNumber(elements: readonly Element[], title: string | null, info: PageInfo): string | null {
  const index = elements.findIndex(({ role }) => role === 'docnumber');
  const text = elements[index]?.text;
  const read = text === undefined ? null : readDocumentNumber(text);
  if (read === null) return (title === null ? null : numberInTitle(title)) ?? text ?? info.docnum ?? null;
  if (!read.bare) return read.number;
  const above = elements
    .slice(0, index)
    .findLast(({ kind, text: words }) => kind !== 'row' && /(?:令|公\s*告|通\s*告)$/u.test(words.trim()));
  return above ? solid(above.text) + solid(read.number) : (info.docnum ?? read.number);
}

/**
 * Reads: the blocks with their roles, and the page's table of information. Writes: title, issuer, number, date, addressee.
 * The document's own words come before those of the page around it.
 */
export function readMetadata(elements: readonly Element[], info: PageInfo): Metadata {
  const title = elements.find(({ kind }) => kind === 'title')?.text ?? info.title ?? null;
  const firstHeading = elements.findIndex(({ kind }) => kind === 'heading');
  const head = elements.slice(0, firstHeading < 0 ? 30 : firstHeading);
  const signed = elements.findIndex(({ role }) => role === 'issuedate');
  const dated = elements[signed]?.text ?? '';
  const signers = (from: number, to?: number): string[] =>
    elements.slice(from, to).flatMap(({ role, text }) => (role === 'signature' ? [text] : []));
  const above = signers(0, signed < 0 ? undefined : signed);
  const signature = [
    // On the cover of a standard the days stand above those who issue it.
    ...(above.length === 0 && signed >= 0 ? signers(signed, signed + DAYS_AND_ORGANS) : above),
    ...(SIGNED_DATE.exec(dated)?.slice(1, 2) ?? []),
  ].flatMap(organsOf);
  const subtitleDate = head
    .filter(({ role }) => role === 'subtitle')
    .map(({ text }) => readDate(text))
    .find((date) => date !== null);
  const date = (signed >= 0 ? readDate(dated) : null) ?? subtitleDate ?? (info.date ? readDate(info.date) : null);
  const addressee = head.find(({ role }) => role === 'addressee')?.text ?? null;
  const mastheads = head.filter(({ role }) => role === 'masthead').flatMap(({ text }) => organsOfMasthead(text));
  const numbered = head.filter(({ role }) => role === 'docnumber').flatMap(({ text }) => organsOfMasthead(text));
  const titled = title === null ? [] : organsOfTitle(title);
  const organs = [signature, mastheads, numbered].find((names) => names.length > 0);
  const named = info.issuer === undefined ? titled : organsOf(info.issuer);
  return {
    title,
    issuer: (organs ?? (named.length > 0 ? named : titled)).join('、') || null,
    docnum: documentNumber(elements, title, info),
    date,
    addressee: addressee?.replace(/[:：]$/u, '').trimEnd() ?? null,
  };
}
