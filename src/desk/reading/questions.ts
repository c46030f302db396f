import path from 'node:path';
import { z } from 'astro/zod';
import type { ReadEdition } from '../../edition/edition.ts';
import { readIfThere } from '../changes/digest.ts';
import { answerDoubt } from '../corrections/answer-doubt.ts';
import type { Question } from '../shared/api.ts';

const reportSchema = z.object({
  doubts: z.array(
    z.object({
      line: z.number(),
      weight: z.number(),
      chosen: z.string(),
      alternative: z.string(),
      how: z.string(),
      words: z.string(),
    }),
  ),
});

/** What the importer was not sure of when it made the document, the most doubtful first; nothing where it keeps no report. */
export function questionsOf({ source }: ReadEdition): Question[] {
  const text = readIfThere(path.join(path.dirname(source.file), 'report.json'));
  if (text === null) return [];
  let report: unknown;
  try {
    report = JSON.parse(text.toString('utf8'));
  } catch {
    return [];
  }
  const read = reportSchema.safeParse(report);
  if (!read.success) return [];
  return read.data.doubts.map((doubt) => ({
    line: doubt.line,
    words: doubt.words,
    chosen: doubt.chosen,
    alternative: doubt.alternative,
    correction: answerDoubt(doubt, source.decisions.outline),
  }));
}
