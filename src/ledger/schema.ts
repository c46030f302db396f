import { z } from 'astro/zod';
import { eIdSchema } from '../model/evidence.ts';

const digest = z.string().regex(/^[0-9a-f]{16}$/);

/** One published address and the words that it pointed at. */
export const ledgerEntrySchema = z.strictObject({
  address: eIdSchema,
  /** Spoken code published with the address. */
  code: z.string().min(1),
  /** First 16 hexadecimal digits of the SHA-256 of the block's text. */
  digest,
  /** Number of sentences that can be cited in it. */
  sentences: z.number().int().positive(),
  /** First characters of the text, for people who read this file. */
  opening: z.string(),
  /** Digests of earlier wordings that were accepted as corrections. */
  earlier: z.array(digest).optional(),
});

/** An address that no longer has a block of its own; the page keeps an anchor for it. */
export const retiredEntrySchema = z.strictObject({
  address: eIdSchema,
  digest,
  /** Where its words, or what replaced them, are now; null when they are gone. */
  successor: eIdSchema.nullable(),
});

/**
 * An address that does not follow from the place of its block any more: words were inserted or moved before it, and it stays
 * with its own words.
 */
export const assignedEntrySchema = z.strictObject({
  /** The address that the block's place in the outline would give it. */
  place: eIdSchema,
  /** The address that it has. */
  address: eIdSchema,
  /** The spoken code that it has. */
  code: z.string().min(1),
});

/** `content/ledger/<document>.yaml`: every address ever published. */
export const ledgerSchema = z.strictObject({
  addresses: z.array(ledgerEntrySchema),
  retired: z.array(retiredEntrySchema).default([]),
  /** Blocks whose address differs from that of their place; written by the importer when a corrected version comes. */
  assigned: z.array(assignedEntrySchema).optional(),
});

/** A published address. */
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
/** An address that was published and retired. */
export type RetiredEntry = z.infer<typeof retiredEntrySchema>;
/** An address that stays with its words. */
export type AssignedEntry = z.infer<typeof assignedEntrySchema>;
/** The ledger of one document. */
export type Ledger = z.infer<typeof ledgerSchema>;
