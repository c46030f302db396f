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

/** A number that counts from 1. */
export const count = z.number().int().positive();
