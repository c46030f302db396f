import { z } from 'astro/zod';
import { eIdSchema } from '../model/evidence.ts';
import { count, formed, words } from '../model/fields.ts';

const digest = formed(/^[0-9a-f]{16}$/, '16 个数字和小写英文字母（a 到 f），由 npm run check -- --accept 算出');

/** One published address and the words that it pointed at. */
export const ledgerEntrySchema = z.strictObject({
  address: eIdSchema.describe('地址'),
  code: words.describe('与地址一同公布的段号，如 2-1-3'),
  digest: digest.describe('这一段文字的校验码（SHA-256 的前 16 位）'),
  sentences: count.describe('这一段有几句可以单独引用'),
  opening: z.string().describe('开头的几个字，给看这个文件的人认'),
  earlier: z.array(digest).optional().describe('作为改正接受过的、从前文字的校验码'),
});

/** An address that no longer has a block of its own; the page keeps an anchor for it. */
export const retiredEntrySchema = z.strictObject({
  address: eIdSchema.describe('停用的地址'),
  digest: digest.describe('它从前那段文字的校验码'),
  successor: eIdSchema.nullable().describe('那段文字，或代替它的，现在在哪里；已经没有的写 null'),
});

/**
 * An address that does not follow from the place of its block any more: words were inserted or moved before it, and it stays
 * with its own words.
 */
export const assignedEntrySchema = z.strictObject({
  place: eIdSchema.describe('按次序本来会得到的地址'),
  address: eIdSchema.describe('实际的地址'),
  code: words.describe('实际的段号'),
});

/** `content/ledger/<document>.yaml`: every address ever published. */
export const ledgerSchema = z
  .strictObject({
    draft: z
      .literal(true)
      .optional()
      .describe('导入以后还没有发布过：地址还会随层次改动。npm run check -- --accept 或打包时去掉这一行，地址从此固定'),
    addresses: z.array(ledgerEntrySchema).describe('公布过、现在仍有文字的地址'),
    retired: z.array(retiredEntrySchema).default([]).describe('停用的地址；网页上仍留着它们'),
    assigned: z.array(assignedEntrySchema).optional().describe('前面增删过文字、地址仍跟着原来文字的各段。由导入写成'),
  })
  .meta({
    title: '已公布的地址',
    description: '一篇文稿公布过的全部地址。由 npm run check -- --accept 登记，不要手工改动：地址一经公布，永远有效。',
  });

/** A published address. */
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
/** An address that was published and retired. */
export type RetiredEntry = z.infer<typeof retiredEntrySchema>;
/** An address that stays with its words. */
export type AssignedEntry = z.infer<typeof assignedEntrySchema>;
/** The ledger of one document. */
export type Ledger = z.infer<typeof ledgerSchema>;
