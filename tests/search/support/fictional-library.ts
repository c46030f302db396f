import type { Block, Section } from '../../../src/model/document.ts';
import type { SearchableDocument } from '../../../src/search/core/searchable.ts';

export { linesOf } from '../../../bench/search/plain-text.ts';

/**
 * A document from lines of plain text. `# ` opens a section with a heading of its own; `标题｜正文` opens one with a heading
 * and a first paragraph on the same line; every other line is a paragraph.
 */
export function writeDocument(id: string, title: string, lines: readonly string[]): SearchableDocument {
  const sections: Section[] = [];
  const blocks: Block[] = [];
  let paragraph = 0;
  const open = (heading: string, runIn: boolean) => {
    const number = sections.length;
    const label = number === 0 ? '导语' : `第${String(number)}节`;
    const eId = `s${String(number)}`;
    sections.push({ eId, depth: 1, parent: null, heading, label, code: String(number), runIn });
    paragraph = 0;
  };
  const add = (kind: Block['kind'], text: string, continues = false) => {
    const { eId: section, label, code } = sections.at(-1)!;
    if (kind === 'paragraph') paragraph += 1;
    const own =
      kind === 'paragraph'
        ? { eId: `${section}-p${String(paragraph)}`, label: `${label}第${String(paragraph)}段` }
        : { eId: section, label };
    const sentences = [...text.matchAll(/[^。？！]*[。？！]|[^。？！]+$/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    blocks.push({
      ...own,
      ...{ kind, text, continues, section, sentences, line: blocks.length + 1 },
      code: kind === 'paragraph' ? `${code}-${String(paragraph)}` : code,
    });
  };

  open('导语', false);
  for (const line of lines) {
    const [heading, body] = line.split('｜');
    if (line.startsWith('# ')) {
      open(line.slice(2), false);
      add('heading', line.slice(2));
    } else if (body !== undefined) {
      open(heading!, true);
      add('heading', heading!);
      add('paragraph', body, true);
    } else add('paragraph', line);
  }
  return { id, title, shortTitle: title.slice(0, 2), genre: '故事', sections, blocks };
}

/** Three short documents in invented words that hold what search must get right. */
export const fictionalLibrary: readonly SearchableDocument[] = [
  writeDocument('dengta', '灯塔守则', [
    '灯塔在岛的东边，灯塔的灯天黑就点。',
    '# 一、点灯',
    '每天点灯3次，每次３０分钟；软、硬件都要看过。Ａ组看灯，b组看钟。',
    '一是擦灯。｜擦灯先擦外面，再擦里面。哈哈哈哈，笑声传得很远。',
    '油量在100－150升之间，油不够就加。',
    '二是看天。｜天黑以前看天',
    '气好就多点一盏。',
  ]),
  writeDocument('haitu', '海图说明', [
    '海图上的灯塔用★标出，名叫“Café—岬”。',
    '# 一、比例',
    '比例1:50,000，编号iPhone15x与No.7。𠮷田先生画了这张图，图上有𠮷字。',
    '海图',
    '',
    '灯塔',
  ]),
  writeDocument('fuhao', '符号', ['……！！', '①②③']),
];
