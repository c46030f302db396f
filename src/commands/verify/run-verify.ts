import { formatFaults } from '../../model/faults/fault.ts';
import { inspectLibrary } from '../../library/load-library.ts';
import { shownPath } from '../../files/location.ts';
import { readLineSet } from '../../edition/line-set.ts';
import { SPACE_REASONS } from '../../edition/space-rules.ts';

/** Line numbers that fit on a line; a law has an indent on each of a thousand. */
const shortened = (lines: string): string =>
  lines.length > 40 ? `${/^.{1,40}(?=,)/u.exec(lines)?.[0] ?? lines.slice(0, 40)}…` : lines;

/**
 * Verifies the library and prints what was compared.
 * @returns exit code: 0 when every document equals its source, 1 otherwise.
 */
export function runVerify(): number {
  const { library, faults } = inspectLibrary();
  for (const { document, source, verification, annotations } of library?.editions ?? []) {
    const emendations = annotations.filter((annotation) => annotation.comment.kind === 'emendation').length;
    const { decisions } = source;
    console.log(`《${document.title}》`);
    console.log(`  底本　　${shownPath(source.file)}，${String(source.origin.bytes)} 字节，校验码相符`);
    console.log(
      `  核对　　${String(verification.characters)} 字，${String(verification.passages)} 行，${String(verification.blocks)} 个地址`,
    );
    console.log(`  删去　　${String(verification.removals)} 处，${String(verification.removedCharacters)} 字`);
    for (const removal of decisions.removals)
      console.log(`    第 ${String(removal.line)} 行　${removal.text.slice(0, 24)}…　${removal.reason}`);
    console.log(`  还原　　${String(decisions.replacements.length)} 处网页代码`);
    for (const replacement of decisions.replacements)
      console.log(
        `    第 ${String(replacement.line)} 行　${replacement.text} → ${replacement.with}　${replacement.reason}`,
      );
    console.log(`  空白　　按 ${String(decisions.spaces.length)} 条规则略去`);
    for (const { rule, lines } of decisions.spaces)
      console.log(`    ${SPACE_REASONS[rule]}　${String(readLineSet(lines).length)} 行　第 ${shortened(lines)} 行`);
    console.log(`  接行　　${String(verification.joins)} 处`);
    for (const join of decisions.joins)
      console.log(`    第 ${String(join.line)} 行　${join.left}｜${join.right}　${join.reason}`);
    console.log(`  分段　　${String(verification.divisions)} 处（标题与正文在底本里同在一行）`);
    console.log(
      `  校勘　　${String(emendations)} 处，注 ${String(annotations.length - emendations)} 条，引文全部与原文相符`,
    );
    console.log(verification.faults.length === 0 ? '  ✓ 与底本逐字相同\n' : '  ✗ 与底本不同\n');
  }
  if (faults.length === 0) return 0;
  console.error(formatFaults(faults));
  return 1;
}
