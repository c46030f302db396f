import { z } from 'astro/zod';

/**
 * Text that must match `pattern`.
 * @param form what it may look like, in plain Chinese: the message when it does not match, and what editors and
 * docs/content-files.md show
 */
export const formed = (pattern: RegExp, form: string) =>
  z.string().regex(pattern, form).meta({ patternErrorMessage: form });

/** Text that is there. */
export const words = z.string().min(1);

/** Name that becomes part of an address or a file name: of a document, a table, a column. */
export const key = formed(/^[a-z][a-z0-9-]*$/, '只用小写英文字母、数字和连字符，以字母开头，如 wuxi-xuanwu').meta({
  id: 'key',
  title: '编号',
});

/** A number that counts from 1. */
export const count = z.number().int().positive();
