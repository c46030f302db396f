import { z } from 'astro/zod';
import { fileNameProblem, idProblem } from './portable-name.ts';

/**
 * Text that must match `pattern`.
 * @param form what it may look like, in plain Chinese: the message when it does not match, and what editors and
 * docs/content-files.md show
 */
export const formed = (pattern: RegExp, form: string) =>
  z.string().regex(pattern, form).meta({ patternErrorMessage: form });

/** Text that is there. */
export const words = z.string().min(1);

/** Text that must match `pattern`, and that every disk and server can carry as a name. */
const portable = (pattern: RegExp, form: string, problem: (name: string) => string | null) =>
  formed(pattern, form).superRefine((name, context) => {
    const why = pattern.test(name) ? problem(name) : null;
    if (why !== null) context.addIssue({ code: 'custom', message: why });
  });

/** Name that becomes part of an address or a file name: of a document, a table, a column. */
export const key = portable(
  /^[a-z][a-z0-9-]*$/,
  '只用小写英文字母、数字和连字符，以字母开头，如 ge-jiedao',
  idProblem,
).meta({ id: 'key', title: '编号' });

/** Name of a file that is kept as it was received. */
export const fileName = portable(
  /^[A-Za-z0-9._-]+$/,
  '文件名只用英文字母、数字、点、连字符和下划线，不带文件夹',
  fileNameProblem,
);

/** A number that counts from 1. */
export const count = z.number().int().positive();
