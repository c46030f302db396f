import type { Paper } from '../paper.ts';

/** An e-book: papers in their order. */
export interface Book {
  /** By which reading programs know it. */
  id: string;
  title: string;
  creators: readonly string[];
  publisher: string;
  /** Its day, as 2026-03-05; the same book keeps it. */
  date?: string;
  chapters: readonly { id: string; paper: Paper }[];
}
