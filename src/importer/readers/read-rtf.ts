import type { SourceLines } from '../source-lines.ts';
import { brokenInput } from './input-fault.ts';
import { createOmissionLog } from './omission-log.ts';
import { collectRtf } from './rtf/collect-lines.ts';

/**
 * Lines of an RTF document: paragraphs, soft breaks, tables, drawn numbers, notes. Pictures, objects, headers and fields' instructions are
 * passed over.
 * @throws FaultError when the file is damaged or breaks a bound
 */
export function readRtf(bytes: Uint8Array, file: string): SourceLines {
  const omissions = createOmissionLog();
  const { lines, title } = collectRtf(new TextDecoder('latin1').decode(bytes), file, omissions);
  if (lines.length === 0) throw brokenInput(file, ' RTF 文档');
  lines.forEach((line, index) => (line.line = index + 1));
  return {
    kind: 'rtf',
    encoding: null,
    hardWrapped: false,
    ...(title === '' ? {} : { properties: { title } }),
    lines,
    omissions: omissions.list(),
  };
}
