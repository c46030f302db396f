import fc from 'fast-check';
import type { z } from 'astro/zod';
import { seed } from '../../support/seed.ts';

type Schema = z.core.$ZodType;

/** Values that fit `schema`, one for each form that it allows, every optional field filled. */
export function soundValues(schema: Schema): unknown[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return soundValues(def.innerType);
    case 'object':
      return Object.entries(def.shape).reduce<Record<string, unknown>[]>(
        (made, [name, field]) =>
          soundValues(field).map((value, index) => ({ ...(made[index] ?? made[0]), [name]: value })),
        [{}],
      );
    case 'array':
      return soundValues(def.element).map((value) => [value]);
    case 'record': {
      const [name] = soundValues(def.keyType) as string[];
      return soundValues(def.valueType).map((value) => ({ [name ?? '']: value }));
    }
    case 'union':
      return def.options.flatMap(soundValues);
    case 'literal':
      return [...def.values];
    case 'enum':
      return Object.values(def.entries).slice(0, 1);
    case 'string':
      return [text(schema)];
    case 'number':
      return [1];
    case 'boolean':
      return [true];
    default:
      throw new Error(`no sound value is known for ${def.type}`);
  }
}

/** A text that fits: one made from the schema's pattern where it has one. */
function text(schema: Schema): string {
  const checks = (schema as z.ZodString)._zod.def.checks ?? [];
  const pattern = checks.map(({ _zod }) => (_zod.def as { pattern?: RegExp }).pattern).find((one) => one !== undefined);
  if (pattern === undefined) return '字';
  const fits = fc.stringMatching(pattern).filter((made) => (schema as z.ZodString).safeParse(made).success);
  return fc.sample(fits, { seed, numRuns: 1 })[0] ?? '';
}

/** Every path into a value, its own included. */
export function pathsInto(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value);
  return [[], ...entries.flatMap(([name, inner]) => pathsInto(inner).map((path) => [name, ...path]))];
}

/** A copy of `value` with `other` at `path`; without `other`, with nothing there. */
export function withAt(value: unknown, path: readonly (string | number)[], other?: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return other;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  if (rest.length === 0 && other === undefined) {
    if (Array.isArray(copy)) copy.splice(Number(first), 1);
    else Reflect.deleteProperty(copy, first);
  } else copy[first] = withAt(copy[first], rest, other);
  return copy;
}
