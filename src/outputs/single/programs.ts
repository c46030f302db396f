import { bundleForSingle } from '../../build/bundling/bundle-single.ts';

/** The site's scripts that run in the edition in one file, and the entry that each is bundled from. */
const PROGRAMS = {
  'assets/app.js': 'app',
  'assets/copying.js': 'copying',
  'assets/help.js': 'help',
  'assets/term-card.js': 'term-card',
  'assets/tables.js': 'tables',
  'assets/concordance.js': 'concordance',
  'assets/documents.js': 'documents',
  'assets/check.js': 'quotation-check',
  'assets/search-page.js': 'search-page',
  'search/engine.js': 'engine',
} as const;

/** A script within a page ends at the first `</script`, wherever that stands. */
const embeddable = (code: string): string => code.replaceAll(/<(?=\/script|!--)/giu, '\\x3C');

/** All programs as one script: each a function that runs it, the shell at once. */
export async function writePrograms(): Promise<string> {
  const functions: string[] = [];
  for (const [name, entry] of Object.entries(PROGRAMS))
    functions.push(`${JSON.stringify(name)}:function(){${await bundleForSingle(entry)}}`);
  const shell = await bundleForSingle('single');
  return embeddable(`globalThis.zhangjuPrograms={${functions.join(',\n')}};\n${shell}`).replaceAll('\r\n', '\n');
}
