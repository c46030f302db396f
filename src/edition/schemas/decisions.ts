import { z } from 'astro/zod';
import { LINE_SET } from '../line-set.ts';
import { SPACE_RULES } from '../space-rules.ts';

const reason = z.string().min(1);
const line = z.number().int().positive();
/** Lines by their numbers, e.g. `3-27,40`. */
const lines = z.string().regex(LINE_SET);

/** Parts of an official document that a paragraph may be; the words are those of the report and of this file. */
export const ROLE_NAMES = [
  '份号',
  '密级',
  '紧急程度',
  '发文机关标志',
  '文号',
  '签发人',
  '副题',
  '题注',
  '会议信息',
  '目录',
  '主送',
  '称谓',
  '附件',
  '附件说明',
  '署名',
  '日期',
  '附注',
  '抄送',
  '印发',
] as const;

/** A part of an official document, in the words of decisions.yaml. */
export type RoleName = (typeof ROLE_NAMES)[number];

/**
 * `content/sources/<id>/decisions.yaml`: every place where the document departs from the bytes as received, and, for
 * documents made by the importer, how the outline was read. Anything not listed under removals, replacements, spaces and
 * joins must be equal, character for character, line for line.
 */
export const decisionsSchema = z.strictObject({
  /** Words of the copy that are not part of the document. Several may take one line to pieces. */
  removals: z
    .array(
      z.strictObject({
        line,
        /** Place of the first removed character in the line as received, from 1; without it, the line's beginning. */
        at: z.number().int().positive().optional(),
        /** The removed words, exactly. */
        text: z.string().min(1),
        reason,
      }),
    )
    .default([]),
  /** Codes that stand for a character, such as the entity of a quotation mark, and the character that they stand for. */
  replacements: z
    .array(
      z.strictObject({
        line,
        at: z.number().int().positive(),
        text: z.string().min(1),
        with: z.string().min(1),
        reason,
      }),
    )
    .default([]),
  /** White space and invisible characters that were left out, by rule (src/edition/space-rules.ts) and line. */
  spaces: z.array(z.strictObject({ rule: z.enum(SPACE_RULES), lines })).default([]),
  /** Lines that a copyist broke in the middle of a sentence. */
  joins: z
    .array(
      z.strictObject({
        /** The line to whose end the next line that is not empty is joined. */
        line,
        /** Last words of that line, exactly. */
        left: z.string().min(1),
        /** First words of the next line, exactly. */
        right: z.string().min(1),
        reason,
      }),
    )
    .default([]),
  /** Numbers that the container draws and that nobody typed; they stand at the head of these lines. */
  numbers: z.array(z.strictObject({ line, text: z.string().min(1) })).default([]),
  /** Tables: the lines that are their rows. */
  tables: z.array(z.strictObject({ lines, header: z.boolean() })).default([]),
  /** Paragraphs that are part of an official document's frame, by their first line. */
  roles: z.array(z.strictObject({ line, role: z.enum(ROLE_NAMES) })).default([]),
  /**
   * The outline: each heading by the line on which it stands, its exact words and its level (0 title, 1 第一层 …). Words
   * after the heading on the same line are its text. To correct a level, change it here and import again; to make a
   * heading a paragraph, delete its entry.
   */
  outline: z
    .array(z.strictObject({ line, level: z.number().int().min(0).max(5), text: z.string().min(1) }))
    .default([]),
});

/** Validated decisions on a source. */
export type Decisions = z.infer<typeof decisionsSchema>;
