import { z } from 'astro/zod';
import { aboutSchema } from '../editing/about.ts';
import type { Value } from '../editing/sync-yaml.ts';
import { siteSchema } from '../../library/site-schema.ts';

/** What the page may ask: every body is read by one of these before anything is done with it. */

const base = z.record(z.string().max(200), z.string().max(64).nullable());
const changing = { base, force: z.boolean().optional() };
const line = z.number().int().positive();
const value = z.json() as unknown as z.ZodType<Value>;

const correction = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('level'),
    line,
    level: z.number().int().min(0).max(5).nullable(),
    text: z.string().min(1).optional(),
    below: z.boolean().optional(),
  }),
  z.strictObject({ do: z.literal('join'), line }),
  z.strictObject({ do: z.literal('separate'), line }),
  z.strictObject({ do: z.literal('remove'), line }),
  z.strictObject({ do: z.literal('removeWords'), line, words: z.string().min(1) }),
  z.strictObject({ do: z.literal('restore'), line }),
  z.strictObject({ do: z.literal('role'), line, role: z.string().nullable() }),
]);

export const correctRequest = z.strictObject({ ...changing, correction });
export const aboutRequest = z.strictObject({ ...changing, about: aboutSchema });
export const listRequest = z.strictObject({ ...changing, change: z.strictObject({ before: value, after: value }) });
export const tableRequest = z.strictObject({ ...changing, table: value });
export const siteRequest = z.strictObject({ ...changing, site: siteSchema });
export const tryRequest = z.strictObject({ table: value });
export const wordsRequest = z.strictObject({ words: z.string().max(2000) });
const page = z.strictObject({
  head: z.record(z.string().max(200), value),
  blocks: z.array(z.string().max(200_000)).max(5000),
});
export const pageRequest = z.strictObject({ ...changing, page });
export const tryPageRequest = z.strictObject({ id: z.string().max(100), page });
export const putBackSoundRequest = z.strictObject({ files: z.array(z.string().max(300)).max(10_000) });
export const renameRequest = z.strictObject({ file: z.string().max(300) });
export const undoRequest = z.strictObject({ force: z.boolean().optional() });

const place = z.string().max(1000);
const unsigned = z.boolean();
export const jobRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('preview') }),
  z.strictObject({ kind: z.literal('publish') }),
  z.strictObject({ kind: z.literal('folder'), to: place, keep: z.boolean(), unsigned }),
  z.strictObject({ kind: z.literal('zip'), to: place, unsigned }),
  z.strictObject({ kind: z.literal('update'), to: place, from: place, unsigned }),
  z.strictObject({ kind: z.literal('apply'), to: place, from: place }),
  z.strictObject({ kind: z.literal('kit'), to: place }),
]);
export const lookRequest = z.strictObject({ kind: z.enum(['folder', 'zip', 'update', 'apply', 'kit']), to: place });
export const compareRequest = z.strictObject({ with: place });
export const putBackRequest = z.strictObject({ folder: place });
export const noRequest = z.strictObject({});
