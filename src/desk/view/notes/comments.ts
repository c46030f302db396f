import type { Base } from '../../shared/api.ts';

/** Comments on a document as the server has them. */
export interface Comments {
  emendations: Comment[];
  notes: Comment[];
  base: Base;
}

/** A comment as its file has it. */
export type Comment = Readonly<Record<string, unknown>> & { at: string; words: string; type: string };
