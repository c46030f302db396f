import { akomaNtoso } from './akn/output.ts';
import { clickhouse } from './clickhouse/output.ts';
import { jsonLines } from './jsonl/output.ts';
import { wordFiles } from './docx/output.ts';
import { ebooks } from './epub/output.ts';
import type { Output } from './output.ts';
import { postgresql } from './postgresql/output.ts';
import { tei } from './tei/output.ts';
import { plainTexts } from './text/output.ts';

/** Every form in which a library can be exported, in the order of the help. */
export const OUTPUTS: readonly Output[] = [
  jsonLines,
  akomaNtoso,
  tei,
  plainTexts,
  wordFiles,
  ebooks,
  clickhouse,
  postgresql,
];
