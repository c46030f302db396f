import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Edition } from '../../edition/edition.ts';
import { dayOf, workFacts } from '../work-facts.ts';
import { writeNotes } from './write-notes.ts';

const EDITOR = '#org__editor';
const ISSUER = '#org__issuer';
/** The schema wants a date; where a document has none, this one stands with a name that says so. */
const NO_DATE = { date: '0001-01-01', name: 'unknown' };

/** Writes what identifies a document: work, expression and manifestation, after FRBR, with addresses that no date can change. */
export function writeMeta(into: XMLBuilder, { document, source, annotations }: Edition): void {
  const facts = workFacts(document);
  const day = dayOf(facts);
  const date = day === undefined ? NO_DATE : { date: day, name: 'work' };
  const work = `/akn/cn/doc/${document.id}`;
  const identification = into.ele('meta').ele('identification', { source: EDITOR });
  const level = (name: string, uri: string, part: string): XMLBuilder => {
    const own = identification.ele(name);
    own.ele('FRBRthis', { value: `${uri}/!main${part}` });
    own.ele('FRBRuri', { value: `${uri}${part}` });
    if (name === 'FRBRWork') own.ele('FRBRalias', { value: document.title, name: 'title' });
    own.ele('FRBRdate', date);
    own.ele('FRBRauthor', { href: name === 'FRBRManifestation' ? EDITOR : ISSUER });
    return own;
  };
  const own = level('FRBRWork', work, '');
  own.ele('FRBRcountry', { value: 'cn' });
  own.ele('FRBRsubtype', { value: document.genre });
  for (const value of facts.number ?? []) own.ele('FRBRnumber', { value });
  level('FRBRExpression', `${work}/zho@`, '').ele('FRBRlanguage', { language: 'zho' });
  level('FRBRManifestation', `${work}/zho@`, '.xml');
  const references = identification.up().ele('references', { source: EDITOR });
  references.ele('TLCOrganization', {
    eId: ISSUER.slice(1),
    href: '/akn/ontology/organization/issuer',
    showAs: facts.issuer?.join('、') ?? '原文未载',
  });
  references.ele('TLCOrganization', {
    eId: EDITOR.slice(1),
    href: '/akn/ontology/organization/editor',
    showAs: source.origin.publisher,
  });
  writeNotes(identification.up(), annotations, EDITOR);
}
