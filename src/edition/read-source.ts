import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FaultError } from '../model/faults/fault.ts';
import { shownPath } from '../files/location.ts';
import { readYaml } from '../files/read-yaml.ts';
import { decisionsSchema, type Decisions } from './schemas/decisions.ts';
import { originSchema, type Origin } from './schemas/origin.ts';

/** A source: the lines of the copy as received, where it came from, and what was decided about it. */
export interface Source {
  id: string;
  /** Path of the file with the bytes as received. */
  file: string;
  origin: Origin;
  decisionsFile: string;
  decisions: Decisions;
  /** Line of the decisions file on which the value at `path` begins. */
  decisionLine: (path: readonly PropertyKey[]) => number;
  /** Decoded lines without their line ends; line 1 is `lines[0]`. */
  lines: string[];
}

/**
 * Reads `content/sources/<id>/` and makes sure that the bytes are still those that were received.
 * @throws FaultError when origin.yaml or the file is missing, or size, digest or encoding do not agree.
 */
export function readSource(folder: string): Source {
  const id = path.basename(folder);
  const originFile = path.join(folder, 'origin.yaml');
  const origin = readYaml(originFile, originSchema, `说明底本“${id}”的来历`);
  const file = path.join(folder, origin.data.file);
  if (!existsSync(file)) {
    throw new FaultError({
      rule: 'source-present',
      file: shownPath(originFile),
      line: origin.lineOf(['file']),
      what: `底本文件 ${origin.data.file} 不在这个文件夹里。`,
      remedy: '把收到的原件放回来（不要用编辑器另存），或改正 file 一项。',
    });
  }
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== origin.data.sha256 || bytes.length !== origin.data.bytes) {
    throw new FaultError({
      rule: 'source-unchanged',
      file: shownPath(file),
      what: '底本的字节和收到时不一样了。',
      details: [
        `登记的：${origin.data.sha256}（${String(origin.data.bytes)} 字节）`,
        `现在的：${sha256}（${String(bytes.length)} 字节）`,
      ],
      remedy: '用原件覆盖这个文件；如果确实换了底本，请在 origin.yaml 里登记新的 sha256 和 bytes。',
    });
  }
  const decisionsFile = path.join(folder, 'decisions.yaml');
  const decisions = readYaml(decisionsFile, decisionsSchema, `登记底本“${id}”的删除与接行`);
  return {
    id,
    file,
    origin: origin.data,
    decisionsFile,
    decisions: decisions.data,
    decisionLine: decisions.lineOf,
    lines: origin.data.extracted
      ? readExtracted(folder, origin.data.extracted)
      : decode(bytes, origin.data.encoding, file).split(/\r\n|\n|\r/),
  };
}

/** Lines of the text that was taken out of a container. */
function readExtracted(folder: string, extracted: NonNullable<Origin['extracted']>): string[] {
  const file = path.join(folder, extracted.file);
  const text = existsSync(file) ? readFileSync(file) : null;
  if (text === null || createHash('sha256').update(text).digest('hex') !== extracted.sha256) {
    throw new FaultError({
      rule: 'extracted-unchanged',
      file: shownPath(file),
      what: text === null ? '从原件里取出的文字不见了。' : '从原件里取出的文字被改动了。',
      remedy: '把原件再导入一次：npm run import -- 原件 --id 编号。',
    });
  }
  return text.toString('utf8').split('\n');
}

function decode(bytes: Uint8Array, encoding: string, file: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FaultError(
      {
        rule: 'source-encoding',
        file: shownPath(file),
        what: `按 ${encoding} 编码读不通这个底本。`,
        remedy: '在 origin.yaml 的 encoding 一项写上正确的编码，如 utf-8、gb18030、utf-16le。',
      },
      { cause },
    );
  }
}
