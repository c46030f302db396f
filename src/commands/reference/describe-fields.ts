import type { JsonSchema } from './json-schema.ts';
import { sayForm, type NameOf } from './say-form.ts';

/** A field as a row of the reference. */
interface Row {
  name: string;
  required: string;
  form: string;
  about: string;
}

const HEAD = '| 项 | 填写 | 写成 | 说明 |\n| --- | --- | --- | --- |';

/** A bar would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

/** A group of fields within a field: of an object, or of each item of a list. */
const groupOf = (schema: JsonSchema): JsonSchema => (schema.type === 'array' ? (schema.items ?? {}) : schema);

function rowsOf(schema: JsonSchema, nameOf: NameOf, above: string): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const name = `${above}\`${key}\``;
    const usual = typeof field.default === 'boolean' ? `，不写就是 ${String(field.default)}` : '';
    const row: Row = {
      name,
      required: schema.required?.includes(key) === true ? '必填' : '可不写',
      form: `${sayForm(field, nameOf)}${usual}`,
      about: field.description ?? '',
    };
    return [row, ...rowsOf(groupOf(field), nameOf, `${name} › `)];
  });
}

function table(schema: JsonSchema, nameOf: NameOf): string {
  const rows = rowsOf(schema, nameOf, '').map((row) => `| ${Object.values(row).map(cell).join(' | ')} |`);
  return [HEAD, ...rows].join('\n');
}

/** The one word that tells which of several forms is meant: `kind: quote`. */
function mark(form: JsonSchema): string {
  const [name, field] = Object.entries(form.properties ?? {}).find(([, { const: word }]) => word !== undefined) ?? [];
  return `\`${name ?? ''}: ${field?.const ?? ''}\``;
}

/** Fields that have several forms, each form with a table of its own. */
function forms(schema: JsonSchema, nameOf: NameOf): string[] {
  return (schema.oneOf ?? []).map((form) => `${mark(form)} ${form.description ?? ''}\n\n${table(form, nameOf)}`);
}

/** What to write in a file, or where a form that several files share is asked for, as Markdown. */
export function describeFields(schema: JsonSchema, nameOf: NameOf): string {
  if (schema.type === 'string') return `${sayForm(schema, nameOf)}。`;
  if (schema.oneOf) return forms(schema, nameOf).join('\n\n');
  const several = Object.entries(schema.properties ?? {}).filter(([, { oneOf }]) => oneOf);
  return [
    table(schema, nameOf),
    ...several.map(([key, field]) => `### ${key} 的几种写法\n\n${forms(field, nameOf).join('\n\n')}`),
  ].join('\n\n');
}
