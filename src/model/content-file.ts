import type { z } from 'astro/zod';

/** A kind of file in the library. */
export interface ContentFile {
  /** Where it stands in `content/`; `<编号>` for a name that the office chooses. */
  path: string;
  /** Name of the JSON Schema for editors, without its ending. */
  name: string;
  schema: z.ZodType;
  /** What a file holds beside the fields of its schema, in Chinese, for the reference; Markdown. */
  body?: string;
}
