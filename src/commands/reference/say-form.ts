import type { JsonSchema } from './json-schema.ts';

/** Name of a shared form by its reference, as its section is headed. */
export type NameOf = (reference: string) => string;

const items = ({ minItems = 0, maxItems }: JsonSchema): string =>
  [minItems > 0 && `至少 ${String(minItems)} 项`, maxItems !== undefined && `不超过 ${String(maxItems)} 项`]
    .filter(Boolean)
    .map((words) => `，${String(words)}`)
    .join('');

function sayNumber({ exclusiveMinimum, minimum, maximum }: JsonSchema): string {
  const from = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1;
  if (from === undefined) return '整数';
  // Zod names the greatest whole number that a computer counts exactly; nobody has to know it.
  return maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER
    ? `整数，从 ${String(from)} 起`
    : `整数，${String(from)} 到 ${String(maximum)}`;
}

/** What to write for a field, in plain Chinese and Markdown. */
export function sayForm(schema: JsonSchema, nameOf: NameOf): string {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (reference !== undefined) return `[${nameOf(reference)}](#${nameOf(reference)})`;
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) return `其一：${schema.enum.join('、')}`;
  if (schema.oneOf) return '一组，有几种写法，见下';
  if (schema.anyOf) return schema.anyOf.map((form) => sayForm(form, nameOf)).join('，或者');
  if (schema.patternErrorMessage !== undefined) return schema.patternErrorMessage;
  switch (schema.type) {
    case 'string':
      return schema.maxLength === undefined ? '文字' : `文字，不超过 ${String(schema.maxLength)} 个字`;
    case 'integer':
      return sayNumber(schema);
    case 'number':
      return '数字';
    case 'boolean':
      return 'true 或 false';
    case 'null':
      return 'null';
    case 'array': {
      const item = schema.items ?? {};
      return `列表${items(schema)}${item.type === 'object' ? '，每项一组' : `，每项：${sayForm(item, nameOf)}`}`;
    }
    case 'object':
      return typeof schema.additionalProperties === 'object'
        ? `一组“名称: 内容”，内容：${sayForm(schema.additionalProperties, nameOf)}`
        : '一组';
    default:
      throw new Error(`no words for the schema ${JSON.stringify(schema)}`);
  }
}
