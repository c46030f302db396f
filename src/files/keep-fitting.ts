import type { z } from 'astro/zod';

/** What of a value holds by a schema, and what does not. */
export interface Fitting<T> {
  kept: Partial<T>;
  /** Values of fields and entries of lists that were left out. */
  dropped: unknown[];
}

/** The fields of a value that hold by a schema; of a list that does not hold, the entries that do. */
export function keepFitting<T>(
  schema: z.ZodType<T> & { shape: Record<string, z.ZodType> },
  value: unknown,
): Fitting<T> {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const kept: Record<string, unknown> = {};
  const dropped: unknown[] = [];
  for (const [name, field] of Object.entries(schema.shape)) {
    const own = given[name];
    const whole = field.safeParse(own);
    if (whole.success) {
      if (whole.data !== undefined) kept[name] = whole.data;
      continue;
    }
    if (!Array.isArray(own)) {
      if (own !== undefined) dropped.push(own);
      continue;
    }
    const entries = own.filter((entry) => {
      const fits = field.safeParse([entry]).success;
      if (!fits) dropped.push(entry);
      return fits;
    });
    const rest = field.safeParse(entries);
    if (rest.success) kept[name] = rest.data;
  }
  return { kept: kept as Partial<T>, dropped };
}
