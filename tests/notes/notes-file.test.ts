import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { fromAnnotation, toAnnotation } from '../../src/notes/annotation.ts';
import { documentOfSource, documentSource } from '../../src/notes/document-source.ts';
import { mergeNotes } from '../../src/notes/merge-notes.ts';
import { fromNotesFile, toNotesFile } from '../../src/notes/notes-file.ts';
import { ANNOTATION_CONTEXT } from './support/annotation-context.ts';
import { sampleNote, sampleNotes } from './support/sample-notes.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'https://www.w3.org/ns/activitystreams#'.replace('https', 'http');

/** The statements of a file as a JSON-LD processor reads them; `safe` refuses every name that the context does not know. */
async function statements(file: string): Promise<{ subject: string; predicate: string; object: string }[]> {
  const documentLoader = (url: string) =>
    url === 'http://www.w3.org/ns/anno.jsonld'
      ? Promise.resolve({ contextUrl: undefined, documentUrl: url, document: { '@context': ANNOTATION_CONTEXT } })
      : Promise.reject(new Error(`nothing is fetched: ${url}`));
  const quads = await jsonld.toRDF(
    JSON.parse(file) as jsonld.JsonLdDocument,
    {
      documentLoader,
      safe: true,
    } as jsonld.Options.ToRdf,
  );
  return (quads as { subject: { value: string }; predicate: { value: string }; object: { value: string } }[]).map(
    ({ subject, predicate, object }) => ({
      subject: subject.value,
      predicate: predicate.value,
      object: object.value,
    }),
  );
}

describe('the file of notes', () => {
  const notes = sampleNotes(200);
  const file = toNotesFile(notes);

  it('holds everything, and the same notes make the same file again', () => {
    const read = fromNotesFile(file);
    expect(read?.refused).toBe(0);
    expect(new Set(read?.notes)).toEqual(new Set(notes));
    expect(toNotesFile([...(read?.notes ?? [])].reverse())).toBe(file);
  });

  it('is a Web Annotation collection to a JSON-LD processor, with what the Recommendation requires of each', async () => {
    const all = await statements(file);
    const of = (predicate: string) => all.filter((statement) => statement.predicate === predicate);
    const typed = (type: string) =>
      all
        .filter(({ predicate, object }) => predicate.endsWith('#type') && object === type)
        .map(({ subject }) => subject);
    expect(typed(`${AS}OrderedCollection`)).toEqual(['urn:x-zhangju:notes']);
    expect(typed(`${AS}OrderedCollectionPage`)).toEqual(['urn:x-zhangju:notes:1']);
    expect(of(`${AS}totalItems`).map(({ object }) => object)).toEqual(['200']);
    const annotations = typed(`${OA}Annotation`);
    expect(new Set(annotations)).toEqual(new Set(notes.map(({ id }) => id)));
    for (const [predicate, most] of [
      ['hasTarget', 200],
      ['hasSource', 200],
      ['motivatedBy', 200],
      ['hasSelector', 600],
      ['exact', 200],
      ['start', 200],
    ] as const)
      expect(of(OA + predicate), predicate).toHaveLength(most);
    expect(new Set(of(`${OA}motivatedBy`).map(({ object }) => object))).toEqual(
      new Set([`${OA}highlighting`, `${OA}commenting`, `${OA}bookmarking`]),
    );
    expect(
      of('http://www.w3.org/1999/02/22-rdf-syntax-ns#value').filter(({ object }) => object === '记：7'),
    ).toHaveLength(1);
  });

  it('is read from other programs: a page, a list, a single one, with what they may leave out', () => {
    const single = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'http://example.org/anno1',
      type: 'Annotation',
      bodyValue: '别处写的',
      target: {
        source: 'https://x.gov.cn/ku/documents/tongzhi.html#s1',
        selector: { type: 'TextQuoteSelector', exact: '联读' },
      },
    };
    for (const form of [single, [single], { type: 'AnnotationPage', items: [single] }])
      expect(fromNotesFile(JSON.stringify(form))?.notes).toMatchObject([
        { id: single.id, document: 'tongzhi', text: '别处写的', style: 'yellow', quote: { exact: '联读', prefix: '' } },
      ]);
  });

  it.each(['', '{', 'null', '"x"', '{"type":"Course"}', '1'])('%j is none', (text) => {
    expect(fromNotesFile(text)).toBeNull();
  });

  it('counts what it cannot take', () => {
    const other = { ...toAnnotation(sampleNote(1)), target: 'https://example.org/photo.jpg' };
    expect(fromNotesFile(JSON.stringify([other, 5, toAnnotation(sampleNote(2))]))).toMatchObject({ refused: 2 });
  });
});

describe('the same note', () => {
  const [kept, written] = [sampleNote(1), sampleNote(1, { text: '改过', modified: '2027-01-01T00:00:00.000Z' })];
  it('is kept once', () => {
    expect(mergeNotes([kept], [kept, kept])).toEqual({ fresh: [], newer: [], same: 2, older: 0 });
    expect(mergeNotes([], [kept, kept])).toMatchObject({ fresh: [kept], same: 1 });
  });
  it('of two forms the later stays', () => {
    expect(mergeNotes([kept], [written])).toMatchObject({ newer: [written], older: 0 });
    expect(mergeNotes([written], [kept])).toMatchObject({ newer: [], older: 1 });
  });
});

it('a document has the same address on every medium', () => {
  for (const site of ['http://10.1.2.3/ku/', null])
    expect(documentOfSource(documentSource('tongzhi', site))).toBe('tongzhi');
  for (const other of [
    'javascript:alert(1)//documents/x.html',
    'http://x/documents/',
    'tongzhi',
    'data:text/html,/documents/a',
  ])
    expect(documentOfSource(other)).toBeNull();
});

it('nothing that is read as a note has other parts than a note', () => {
  const odd = { ...toAnnotation(sampleNote(3)), stylesheet: { value: '*{display:none}' }, onload: 'x' };
  expect(fromAnnotation(odd)).toEqual(sampleNote(3));
});
