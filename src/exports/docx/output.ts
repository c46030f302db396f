import type { Edition } from '../../edition/edition.ts';
import { documentPaper } from '../../papers/document-paper.ts';
import { writeDocx } from '../../papers/docx/write-docx.ts';
import type { Output } from '../output.ts';
import { courseDocx } from './course-docx.ts';
import { checkCharacters } from '../xml/check-characters.ts';

/**
 * A document as a Word file, set as an official document.
 * @throws FaultError for characters that XML cannot hold
 */
export async function editionDocx(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  checkCharacters(edition);
  return writeDocx(documentPaper(edition));
}

/** Word files, one for each document. */
export const wordFiles: Output = {
  name: 'docx',
  summary: 'Word 文件，照公文格式排版，标题、表格、脚注都能用，一篇一个 .docx；课程的讲义也在',
  files: function* ({ editions, courses, datasets, terms }) {
    for (const edition of editions) yield { path: `${edition.document.id}.docx`, bytes: () => editionDocx(edition) };
    for (const course of courses)
      yield { path: `courses/${course.id}.docx`, bytes: () => courseDocx(course, { editions, datasets, terms }) };
  },
};
