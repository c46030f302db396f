import type { z } from 'astro/zod';
import { annotationsSchema } from '../../edition/schemas/annotations.ts';
import { decisionsSchema } from '../../edition/schemas/decisions.ts';
import { documentSchema } from '../../edition/schemas/document.ts';
import { originSchema } from '../../edition/schemas/origin.ts';
import { ledgerSchema } from '../../ledger/schema.ts';
import { siteSchema } from '../../library/site-schema.ts';
import { articleSchema } from '../../materials/articles/schema.ts';
import { datasetSchema } from '../../materials/tables/schema.ts';
import { glossarySchema, namesSchema, numbersSchema } from '../../materials/terms/schema.ts';

/** A kind of file in the library. */
export interface ContentFile {
  /** Where it stands in `content/`; `<编号>` for a name that the office chooses. */
  path: string;
  /** Name of the JSON Schema for editors, without its ending. */
  name: string;
  schema: z.ZodType;
}

/** Every kind of file in the library that has a schema, in the order in which an office meets them. */
export const CONTENT_FILES: readonly ContentFile[] = [
  { path: 'site.yaml', name: 'site', schema: siteSchema },
  { path: 'documents/<编号>.mdx', name: 'document', schema: documentSchema },
  { path: 'sources/<编号>/origin.yaml', name: 'origin', schema: originSchema },
  { path: 'sources/<编号>/decisions.yaml', name: 'decisions', schema: decisionsSchema },
  { path: 'ledger/<编号>.yaml', name: 'ledger', schema: ledgerSchema },
  { path: 'annotations/<编号>.yaml', name: 'annotations', schema: annotationsSchema },
  { path: 'datasets/<编号>.yaml', name: 'dataset', schema: datasetSchema },
  { path: 'glossary.yaml', name: 'glossary', schema: glossarySchema },
  { path: 'numbers.yaml', name: 'numbers', schema: numbersSchema },
  { path: 'names.yaml', name: 'names', schema: namesSchema },
  { path: 'articles/<编号>.mdx', name: 'article', schema: articleSchema },
];
