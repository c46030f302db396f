import type { z } from 'astro/zod';

type Schema = z.core.$ZodType;

/** Schemas that may stand at `part` of a value that `schema` describes, chosen by the value where there are several forms. */
function inside(schema: Schema, part: PropertyKey, value: unknown): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return inside(def.innerType, part, value);
    case 'object':
      return [def.shape[String(part)]].filter((field) => field !== undefined);
    case 'array':
      return [def.element];
    case 'record':
      return [def.valueType];
    case 'union':
      return def.options.filter((option) => isMeant(option, value)).flatMap((option) => inside(option, part, value));
    default:
      return [];
  }
}

/** False for a form whose fixed words (its `kind`) the value does not have. */
function isMeant(option: Schema, value: unknown): boolean {
  const { def } = (option as z.core.$ZodTypes)._zod;
  if (def.type === 'array') return Array.isArray(value);
  if (def.type !== 'object') return true;
  return Object.entries(def.shape).every(([name, field]) => {
    const own = (field as z.core.$ZodTypes)._zod.def;
    return own.type !== 'literal' || own.values.includes((value as Record<string, string>)[name]);
  });
}

/**
 * The description that a schema gives of the field at `path`.
 * @param value what the file holds; decides between several forms
 * @returns null where there is none
 */
export function describeField(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): string | null {
  let schemas: Schema[] = [schema];
  let here = value;
  for (const part of path) {
    schemas = schemas.flatMap((one) => inside(one, part, here));
    here = (here as Record<PropertyKey, unknown> | null | undefined)?.[part];
  }
  const texts = new Set(schemas.map((one) => (one as z.ZodType).description).filter((text) => text !== undefined));
  return texts.size === 1 ? ([...texts][0] ?? null) : null;
}
