/**
 * The rooms of src/ and the arrows that are allowed between them, written down once: dependency-cruiser and ESLint hold
 * them in `npm test`, and docs/architecture.md prints them. A room may import from the rooms it names and from itself.
 * @type {Record<string, { holds: string, imports: string[] }>}
 */
export const ROOMS = {
  model: { holds: 'nouns and pure rules that run anywhere: document, address, evidence, numerals, fault', imports: [] },
  files: { holds: 'YAML with lines, listing, where a file really is, writing whole or not at all', imports: ['model'] },
  ledger: { holds: 'the addresses that were ever published', imports: ['model', 'files'] },
  edition: {
    holds: 'source ↔ document: reading both, verifying one against the other, annotations',
    imports: ['model', 'files', 'ledger'],
  },
  importer: { holds: 'a raw file → source, document, report', imports: ['model', 'files', 'ledger', 'edition'] },
  lesson: {
    holds: 'sections to teach from (课程, 课目): their form, places, link, file, and how words are split for a screen',
    imports: ['model'],
  },
  materials: {
    holds:
      'what an office says of its documents, one folder per kind: tables, terms, numbers, names, articles, courses',
    imports: ['model', 'files', 'edition', 'lesson'],
  },
  library: {
    holds: 'everything together, or every fault',
    imports: ['model', 'files', 'ledger', 'edition', 'materials', 'search'],
  },
  search: { holds: 'core (both sides), index (Node), engine (browser)', imports: ['model'] },
  concordance: { holds: 'rows, order and file of the concordance (逐字索引)', imports: ['model', 'search'] },
  comparison: {
    holds: 'what was changed between two texts, as a table, a page, a Word file, CSV (新旧对照)',
    imports: ['model'],
  },
  'quotation-check': { holds: 'what was pasted, compared with the source (引文核对)', imports: ['model', 'search'] },
  notes: {
    holds: 'what readers mark and write (我的笔记): its form as Web Annotation, and how it is found again',
    imports: ['model', 'search'],
  },
  papers: {
    holds: 'documents and lessons as papers that leave the site: Word files after GB/T 9704, e-books',
    imports: ['model', 'edition', 'lesson'],
  },
  exports: {
    holds:
      'the library as other programs read it, one folder per output: JSON Lines, Akoma Ntoso, TEI, text, Word, e-books, databases',
    imports: ['model', 'files', 'edition', 'lesson', 'materials', 'library', 'search', 'papers'],
  },
  service: {
    holds: 'the search service before a database: read only, phrases bound, a limit for each reader',
    imports: ['model', 'search', 'exports'],
  },
  site: {
    holds: 'what pages are made of: menus, Markdown, charts, components, layouts, styles',
    imports: [
      'model',
      'files',
      'ledger',
      'edition',
      'lesson',
      'materials',
      'library',
      'concordance',
      'exports',
      'comparison',
      'papers',
    ],
  },
  pages: {
    holds: "Astro's routes",
    imports: [
      'model',
      'edition',
      'lesson',
      'materials',
      'library',
      'concordance',
      'site',
      'exports',
      'comparison',
      'papers',
    ],
  },
  reader: {
    holds: 'what runs in the browser: frame, reading, results, compare, concordance, quotation check, lessons, notes',
    imports: ['model', 'lesson', 'search', 'concordance', 'quotation-check', 'notes', 'papers'],
  },
  build: {
    holds: 'Astro integrations, bundling, checks of the built site',
    imports: ['model', 'files', 'ledger', 'edition', 'materials', 'library', 'search', 'exports', 'site', 'reader'],
  },
  outputs: {
    holds: 'what is handed on: packs for servers, sticks and archives; signatures and checkers; editions compared',
    imports: ['model', 'files', 'library', 'site', 'build'],
  },
  commands: {
    holds: 'command line, serving, browsers, the test run, reports of verify and check',
    imports: [
      'model',
      'files',
      'ledger',
      'edition',
      'importer',
      'materials',
      'library',
      'search',
      'exports',
      'service',
      'build',
      'outputs',
      'comparison',
    ],
  },
  desk: {
    holds: '文库工作台: the library kept in a browser, on this machine only',
    imports: [
      'model',
      'files',
      'ledger',
      'edition',
      'importer',
      'materials',
      'library',
      'site',
      'build',
      'outputs',
      'commands',
    ],
  },
};

/** Rooms that `room` must not import from. */
export const forbiddenRooms = (room) =>
  Object.keys(ROOMS).filter((other) => other !== room && !ROOMS[room].imports.includes(other));
