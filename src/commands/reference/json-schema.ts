import { z } from 'astro/zod';
import type { ContentFile } from '../../model/content-file.ts';

/** What we read of a JSON Schema (draft 7, which editors know best). */
export interface JsonSchema {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string;
  const?: string;
  enum?: readonly string[];
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: JsonSchema | false;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  allOf?: readonly JsonSchema[];
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
  definitions?: Readonly<Record<string, JsonSchema>>;
  default?: unknown;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  patternErrorMessage?: string;
}

/** The JSON Schema of a kind of file, as a person writes it: fields with a default may be left out. */
export function jsonSchemaOf({ schema }: ContentFile): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema;
}

/** The same as the text of a file beside the reference. */
export function jsonSchemaText(file: ContentFile): string {
  return `${JSON.stringify(jsonSchemaOf(file), null, 2)}\n`;
}
