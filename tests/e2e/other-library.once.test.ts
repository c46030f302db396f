import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { runNode, type Outcome } from '../support/command.ts';
import { temporaryFolder } from '../support/folders.ts';
import { copyOfSmallLibrary, edit } from '../support/small-library.ts';
import { HARMLESS } from './sites/hostile-library.ts';
import { siteFolder, YUNLING } from './sites/site-folders.ts';

const build = (content: string, out: string): Promise<Outcome> =>
  runNode(['scripts/build.ts', '--content', content, '--out', out]);

type Element = Tree.Element;
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** All elements below `node`, in order. */
function elements(node: Tree.Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : elements(child)));
}

/** The words of an element without the apparatus. */
function words(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if ('attrs' in node && attribute(node, 'data-apparatus') !== undefined) return '';
  return 'childNodes' in node ? node.childNodes.map(words).join('') : '';
}

/** Names of the elements that `node` stands in. */
function ancestors(node: Element): string[] {
  const parent = node.parentNode;
  return parent && 'tagName' in parent ? [parent.tagName, ...ancestors(parent)] : [];
}

const everything = (node: Tree.Node): string =>
  node.nodeName === '#text'
    ? (node as Tree.TextNode).value
    : 'childNodes' in node
      ? node.childNodes.map(everything).join('')
      : '';

describe('the library of another office, built without a change of code', () => {
  const out = siteFolder('yunling');
  const editions = new Map<string, Edition>();
  const pages = new Map<string, Element[]>();

  beforeAll(() => {
    for (const edition of loadLibrary(YUNLING).editions) editions.set(edition.document.id, edition);
    for (const id of editions.keys()) {
      pages.set(id, elements(parse(readFileSync(path.join(out, `documents/${id}.html`), 'utf8'))));
    }
  });

  const at = (id: string, eId: string): Element => {
    const found = pages.get(id)?.filter((element) => attribute(element, 'id') === eId) ?? [];
    if (found.length !== 1 || !found[0]) throw new Error(`${id}#${eId} stands ${String(found.length)} times`);
    return found[0];
  };
  const hasClass = (element: Element, name: string): boolean =>
    (attribute(element, 'class') ?? '').split(' ').includes(name);

  it('is built, with its own name and none of the words of ours', () => {
    const texts = readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => readFileSync(path.join(out, file), 'utf8'));
    expect(texts.length).toBeGreaterThan(6);
    for (const text of texts) {
      expect(text).toContain('云岭书香文库');
      expect(text).not.toMatch(/玄武|无锡|jianghua/u);
    }
  });

  it.each(['yuelan', 'tongzhi', 'jieshao'])(
    '%s: the blocks of the page are those of the document, word for word',
    (id) => {
      const found = (pages.get(id) ?? [])
        .filter((element) => attribute(element, 'data-block') !== undefined)
        .map((element) => [attribute(element, 'id'), words(element)]);
      expect(found).toEqual(editions.get(id)?.document.blocks.map(({ eId, text }) => [eId, text]));
    },
  );

  it.each(['yuelan', 'tongzhi', 'jieshao'])('%s: sentences that can be cited are those of the document', (id) => {
    const found = (pages.get(id) ?? [])
      .filter((element) => /-j\d+$/u.test(attribute(element, 'id') ?? ''))
      .map((element) => [attribute(element, 'id'), words(element)]);
    const wanted = (editions.get(id)?.document.blocks ?? []).flatMap(({ eId, text, sentences }) =>
      sentences.length < 2
        ? []
        : sentences.map(({ start, end }, index) => [`${eId}-j${String(index + 1)}`, text.slice(start, end)]),
    );
    expect(found).toEqual(wanted);
  });

  it('has tests of something: several sentences, items, rows and a quotation', () => {
    expect(at('tongzhi', 's0-p2-j2').tagName).toBe('span');
    expect(ancestors(at('tongzhi', 's2-l1-2'))).toContain('li');
    expect(at('jieshao', 's0-t1-2').tagName).toBe('tr');
    expect(ancestors(at('jieshao', 's0-p3'))).toContain('blockquote');
  });

  it.each(['yuelan', 'tongzhi', 'jieshao'])(
    '%s: every comment has its reference in the text and stands beside it, with its words',
    (id) => {
      const annotations = editions.get(id)?.annotations ?? [];
      expect(annotations.length).toBeGreaterThan(0);
      for (const { number, block, words: own } of annotations) {
        const reference = at(id, `r${String(number)}`);
        expect(elements(at(id, block))).toContain(reference);
        expect(attribute(reference, 'href')).toBe(`#n${String(number)}`);
        const note = at(id, `n${String(number)}`);
        expect(everything(note)).toContain(own);
      }
    },
  );

  it('puts a reference after the closing quotation mark', () => {
    const sentence = at('tongzhi', 's1-2-p1-j1');
    const index = sentence.childNodes.indexOf(at('tongzhi', 'r2'));
    expect(sentence.childNodes.slice(0, index).map(everything).join('')).toBe('周末“照常开放”');
  });

  it('marks the words under 校勘 and no others', () => {
    const suspect = (pages.get('tongzhi') ?? []).filter((element) => hasClass(element, 'suspect'));
    expect(suspect.map(words)).toEqual(['等侯']);
  });

  it('sets a run-in heading in one line with its text, and another on a line of its own', () => {
    const line = at('tongzhi', 's1-1-1').parentNode;
    expect(line && 'tagName' in line && hasClass(line, 'line')).toBe(true);
    expect(at('tongzhi', 's1-1-1-p1').parentNode).toBe(line);
    expect(at('tongzhi', 's1-1-2').parentNode).not.toBe(at('tongzhi', 's1-2').parentNode);
    expect(hasClass(at('tongzhi', 's1-1-2').parentNode as Element, 'line')).toBe(false);
  });

  it('gives role elements a class and no element of their own', () => {
    expect(
      ['s0-p1', 's2-p3', 's2-p4'].map((eId) => [at('tongzhi', eId).tagName, attribute(at('tongzhi', eId), 'class')]),
    ).toEqual([
      ['p', 'addressee'],
      ['p', 'signature'],
      ['p', 'issuedate'],
    ]);
    expect((pages.get('tongzhi') ?? []).filter(({ tagName }) => ['addressee', 'signature'].includes(tagName))).toEqual(
      [],
    );
  });

  it('keeps bold within a sentence', () => {
    const bold = elements(at('tongzhi', 's1-2-p1')).filter(({ tagName }) => tagName === 'strong');
    expect(bold.map(words)).toEqual(['另行']);
  });
});

describe('a library of more documents than the menu can name', () => {
  it('lists them on a page of its own with what they are chosen by, to which menu and home page lead', () => {
    const out = siteFolder('hostile');
    const read = (page: string): Element[] => elements(parse(readFileSync(path.join(out, page), 'utf8')));
    const list = read('documents.html');
    const links = list
      .filter((element) => element.tagName === 'a' && ancestors(element)[0] === 'li')
      .map((element) => [attribute(element, 'href'), everything(element)] as const);
    for (const title of HARMLESS) {
      const [href] = links.find(([, text]) => text === title) ?? [];
      expect(existsSync(path.join(out, href ?? 'nowhere'))).toBe(true);
    }
    const facets = list.filter(({ tagName }) => tagName === 'summary').map(everything);
    expect(facets.join(' ')).toContain('种类');
    for (const page of ['index.html', 'documents.html', 'help.html']) {
      const menu = read(page).filter((element) => attribute(element, 'href')?.endsWith('documents.html'));
      expect(menu.map((link) => everything(link).trim())).toContain('文库');
    }
  });
});

describe('a build that must not be', () => {
  it('a quotation that is not in the source: no site is written, and the message says where', async () => {
    const content = copyOfSmallLibrary();
    edit(content, 'annotations/tongzhi.yaml', '8点到20点', '9点到20点');
    const out = path.join(temporaryFolder(), 'dist');
    const { code, stdout, stderr } = await build(content, out);
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain('引文与原文不符');
    expect(stdout + stderr).toContain('annotations/tongzhi.yaml:');
    expect(existsSync(path.join(out, 'index.html'))).toBe(false);
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  });
});
