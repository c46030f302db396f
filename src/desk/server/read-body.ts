import type { Context } from 'hono';
import type { z } from 'astro/zod';
import { shapeFaults } from '../../files/shape-faults.ts';
import { FaultError } from '../../model/faults/fault.ts';

/**
 * The body of a request, read by its schema.
 * @throws FaultError that says what is wrong with it
 */
export async function read<S extends z.ZodType>(context: Context, schema: S): Promise<z.infer<S>> {
  const given: unknown = await context.req.json().catch(() => null);
  const parsed = schema.safeParse(given, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new FaultError(
    shapeFaults(parsed.error, schema, given).map(({ fault }) => ({ ...fault, remedy: '改好后再存。' })),
  );
}
