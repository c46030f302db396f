import { PlainError } from '../model/faults/plain-error.ts';
import { tellFailure } from '../model/faults/tell-failure.ts';
import { explainFailure } from '../model/faults/explain-failure.ts';
import { FaultError } from '../model/faults/fault.ts';

/**
 * Why one input was not imported, as lines to stand below its path: what is wrong and what to do.
 * @param name of the input without folders, which a single fault need not repeat
 */
export function tellRefusal(error: unknown, name: string): string {
  const [fault, ...more] = error instanceof FaultError ? error.faults : [];
  // What a library says, or a check of the program's own, tells nothing to the person who imports.
  if (!(error instanceof FaultError) && !(error instanceof PlainError) && explainFailure(error) === null)
    return '导入程序没有读懂这个文件，没有导入。\n怎么办：请用 Word 或 WPS 打开，只把正文另存为 .docx 或 .txt 再导入；设环境变量 ZHANGJU_DEBUG=1 再运行一次，把全部输出交给维护人员。';
  if (!fault || more.length > 0) return tellFailure(error).replace(/^([ \t]*)✗ /gmu, '$1');
  const place =
    fault.file === name ? '' : `${fault.file ?? ''}${fault.line === undefined ? '' : `:${String(fault.line)}`}  `;
  return [`${place}${fault.what}`, ...(fault.details ?? []), `怎么办：${fault.remedy}`].join('\n');
}
