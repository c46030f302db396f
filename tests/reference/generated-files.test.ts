import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CONTENT_FILES } from '../../src/commands/reference/content-files.ts';
import { generatedFiles, staleFiles } from '../../src/commands/reference/generated-files.ts';
import { jsonSchemaOf, type JsonSchema } from '../../src/commands/reference/json-schema.ts';
import { REFERENCE } from '../../src/files/shape-faults.ts';
import { PROJECT } from '../support/project.ts';

it('what npm run docs writes is as the schemas are now', async () => {
  const files = await generatedFiles(PROJECT);
  expect(files.map((file) => file.path)).toContain(REFERENCE);
  const stale = await staleFiles(PROJECT, files);
  expect(
    stale.map((file) => file.path),
    'run npm run docs',
  ).toEqual([]);
});

it('docs/schemas holds nothing else', () => {
  const expected = CONTENT_FILES.map(({ name }) => `${name}.json`).sort();
  expect(readdirSync(path.join(PROJECT, 'docs/schemas')).sort()).toEqual(expected);
});

/** Every schema within one, with a name for messages. */
function within(schema: JsonSchema, name: string): [string, JsonSchema][] {
  const inner = [
    ...Object.entries(schema.properties ?? {}),
    ...Object.entries(schema.definitions ?? {}),
    ...[...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].entries(),
    ...(schema.items ? [['items', schema.items] as const] : []),
    ...(typeof schema.additionalProperties === 'object' ? [['values', schema.additionalProperties] as const] : []),
  ];
  return [[name, schema], ...inner.flatMap(([key, one]) => within(one, `${name} › ${String(key)}`))];
}

it.each(CONTENT_FILES)('$path: every file, form and field says what it is for', (file) => {
  const schema = jsonSchemaOf(file);
  expect(schema.title).toBeDefined();
  expect(schema.description).toBeDefined();
  for (const [name, { properties = {}, oneOf = [] }] of within(schema, file.name)) {
    for (const [key, field] of Object.entries(properties)) {
      if (field.const === undefined) expect(field.description, `${name} › ${key}`).toMatch(/\p{Script=Han}/u);
    }
    for (const form of oneOf) expect(form.description, name).toMatch(/\p{Script=Han}/u);
  }
});

it.each(CONTENT_FILES)('$path: every pattern says what it allows', (file) => {
  for (const [name, schema] of within(jsonSchemaOf(file), file.name)) {
    if ('pattern' in schema) expect(schema.patternErrorMessage, name).toMatch(/\p{Script=Han}/u);
  }
});

it('files of the library that name a schema for editors name the one of their kind', () => {
  const named = globSync('content/**/*.yaml', { cwd: PROJECT }).flatMap((file) => {
    const schema = /^# yaml-language-server: \$schema=(.+)$/mu.exec(
      readFileSync(path.join(PROJECT, file), 'utf8'),
    )?.[1];
    return schema === undefined ? [] : [{ file, schema }];
  });
  for (const { file, schema } of named) {
    const kind = CONTENT_FILES.find(({ path: pattern }) =>
      path.matchesGlob(file, `content/${pattern.replace('<编号>', '*')}`),
    );
    expect(path.join(path.dirname(file), schema), file).toBe(path.join('docs/schemas', `${kind?.name ?? ''}.json`));
  }
});
