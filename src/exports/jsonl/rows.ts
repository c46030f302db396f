import type { Edition } from '../../edition/edition.ts';
import { workFacts } from '../work-facts.ts';

/** One line about a document: what it is, where its text came from, its outline. */
export function documentRow({ document, source, verification }: Edition): object {
  const { id, title, shortTitle, genre, sections } = document;
  const { description, publisher, official, sha256 } = source.origin;
  return {
    document: id,
    title,
    shortTitle,
    genre,
    work: workFacts(document),
    metadata: document.frontmatter.metadata,
    facts: document.frontmatter.facts,
    source: { description, publisher, official, sha256 },
    characters: verification.characters,
    sections: sections.map(({ eId, parent, depth, heading, label, code }) => ({
      eId,
      parent,
      depth,
      heading,
      label,
      code,
    })),
  };
}

/** One line for each block: its address in all forms, and its words. */
export function blockRows({ document }: Edition): object[] {
  return document.blocks.map(({ eId, kind, role, level, section, label, code, continues, text, sentences }, order) => ({
    address: `${document.id}#${eId}`,
    document: document.id,
    eId,
    order,
    kind,
    role,
    level,
    section,
    label,
    code,
    continues,
    text,
    sentences: sentences.map(({ start, end }) => [start, end]),
  }));
}

/** One line for each 校勘 and each note, tied to its words. */
export function annotationRows({ document, annotations }: Edition): object[] {
  return annotations.map(({ number, block, range, words, comment }) => ({
    address: `${document.id}#${block}`,
    document: document.id,
    number,
    start: range.start,
    end: range.end,
    words,
    kind: comment.kind,
    type: comment.type,
    ...(comment.kind === 'emendation'
      ? { suspected: comment.suspected, reason: comment.reason }
      : { text: comment.text, see: comment.see.map(({ at, words: seen }) => ({ at, words: seen })) }),
  }));
}
