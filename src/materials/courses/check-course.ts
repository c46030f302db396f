import type { Edition } from '../../edition/edition.ts';
import { shownPath } from '../../files/location.ts';
import { passageBlocks } from '../../lesson/passage-blocks.ts';
import { readPlace } from '../../lesson/place.ts';
import type { Fault } from '../../model/faults/fault.ts';
import { checkQuotation } from '../evidence/check-statement.ts';
import type { Glossary } from '../terms/schema.ts';
import type { LoadedDataset } from '../tables/load-datasets.ts';
import type { Course } from './read-course.ts';

/** What the places of a course are looked up in. */
interface Shelves {
  datasets: readonly LoadedDataset[];
  terms: readonly Glossary['terms'][number][];
  editions: readonly Edition[];
}

/** Why a place does not exist and what to do; null when it does. */
function missing(at: string, { datasets, terms, editions }: Shelves): Pick<Fault, 'what' | 'remedy'> | null {
  const place = readPlace(at);
  if (place?.kind === 'passage') {
    const edition = editions.find(({ document }) => document.id === place.document);
    if (!edition) {
      const remedy = `现有的文稿：${editions.map(({ document }) => document.id).join('、')}。`;
      return { what: `没有地址 ${at} 所说的文稿。`, remedy };
    }
    if (passageBlocks(edition.document, place.eId).length > 0) return null;
    const successor = edition.ledger.retired.find(({ address }) => address === place.eId)?.successor;
    if (typeof successor === 'string')
      return { what: `地址 ${at} 已停用。`, remedy: `这些文字现在在 ${place.document}#${successor}，改成它。` };
    return { what: `文稿里没有地址 ${at}。`, remedy: '改成文库里有的地址；在阅读页上点段号，复制的链接里就有。' };
  }
  if (place?.kind === 'table') {
    const table = datasets.find(({ id }) => id === place.table);
    const tables = datasets.map(({ id }) => id).join('、');
    if (!table) return { what: `没有名为 ${place.table} 的表。`, remedy: `现有的表：${tables}。` };
    const rows = table.data.rows.map(({ key }) => key);
    if (place.row === null || rows.includes(place.row)) return null;
    return { what: `表 ${place.table} 里没有 ${place.row} 这一行。`, remedy: `现有的行：${rows.join('、')}。` };
  }
  if (place && terms.some(({ key }) => key === place.term)) return null;
  return { what: `没有 ${at} 这个词语。`, remedy: '改成 glossary.yaml 里某一个词语的 key。' };
}

/** Places that do not exist, questions and answers that are not the source's words. */
export function checkCourse(course: Course, shelves: Shelves): Fault[] {
  const { frontmatter, lineOf } = course;
  const file = shownPath(course.file);
  return frontmatter.sections.flatMap(({ at, questions }, n) => {
    const gone = missing(at, shelves);
    const quotations = questions.flatMap((question, m) => [
      ...(question.at === undefined ? [] : [{ path: [m, 'ask'], quotation: { at: question.at, quote: question.ask } }]),
      ...question.answers.map((quotation, k) => ({ path: [m, 'answers', k, 'quote'], quotation })),
    ]);
    return [
      ...(gone ? [{ rule: 'place-exists', file, line: lineOf(['sections', n, 'at']), ...gone }] : []),
      ...quotations.flatMap(({ path, quotation }) => {
        const line = lineOf(['sections', n, 'questions', ...path]);
        return checkQuotation(quotation, shelves.editions, { file, line }) ?? [];
      }),
    ];
  });
}
