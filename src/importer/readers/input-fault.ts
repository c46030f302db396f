import { FaultError } from '../../model/faults/fault.ts';

/** An input that cannot be read, in words: which file, what is wrong, what to do. `rule` is a stable name. */
export function inputFault(rule: string, file: string, what: string, remedy: string, cause?: unknown): FaultError {
  return new FaultError({ rule, file, what, remedy }, cause === undefined ? undefined : { cause });
}

/** A container whose structure is damaged. `kind` names it as people do: Word 文档（.docx）. */
export function brokenInput(file: string, kind: string, cause?: unknown): FaultError {
  return inputFault(
    'input-broken',
    file,
    `这个文件应当是${kind}，但内部已经损坏，读不出来。`,
    '请用 Word 或 WPS 打开确认；能打开就另存一份再导入，打不开就向原来的单位重新要一份。',
    cause,
  );
}

/** A container that asks for more than an honest document needs. `detail` names the bound that it breaks. */
export function oversizedInput(file: string, detail: string): FaultError {
  return inputFault(
    'input-bounds',
    file,
    `这个文件超出了导入的安全限度：${detail}。`,
    '正常的公文不会这样。请核对来源；确实是公文的，请用 Word 或 WPS 打开，只把正文另存为新文件再导入。',
  );
}
