import type { z } from 'astro/zod';
import type { Fault } from '../model/faults/fault.ts';
import { describeField } from './describe-field.ts';
import { explainIssue } from './explain-issue.ts';
import { innermostIssues } from './innermost-issues.ts';

/** The paper that says what may stand in each file of the library, as messages name it. */
export const REFERENCE = 'docs/content-files.md';

/** A value that does not fit, and the place of it within the file. */
interface ShapeFault {
  path: readonly PropertyKey[];
  fault: Fault;
}

/** Every issue that a schema has with `value`, in words: what is wrong, what the field is for, where to read more. */
export function shapeFaults(error: z.ZodError, schema: z.ZodType, value: unknown): ShapeFault[] {
  const section = schema.meta()?.title;
  return error.issues.flatMap(innermostIssues).map((issue) => {
    const about = describeField(schema, value, issue.path);
    const field = String(issue.path.at(-1));
    return {
      path: issue.path,
      fault: {
        rule: 'yaml-shape',
        what: explainIssue(issue),
        ...(about === null ? {} : { details: [`${field}：${about}`] }),
        remedy: `补上缺的、改正写错的；各项怎么写，见 ${REFERENCE}${section === undefined ? '' : ` 的“${section}”一节`}。`,
      },
    };
  });
}
