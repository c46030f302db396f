import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../../files/flush.ts';
import { officeKey, PUBLIC_KEY_FILE } from '../../library/office-key.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { makeSigningKey, readSigningKey } from '../../outputs/signing/private-key.ts';

/**
 * Makes the office's key: the private half in `file`, the public one in the library. Where the private half is there
 * already and the library has none, the library gets its public half.
 * @returns what was made and what to mind, for the person
 * @throws PlainError in words when the library has a key; nothing is then written
 */
export function runKey({ root, library, file }: { root: string; library: string; file: string }): string {
  const known = officeKey(library);
  const publicFile = path.join(library, PUBLIC_KEY_FILE);
  if (known)
    throw new PlainError(
      `文库里已经有公钥了（${publicFile}，指纹 ${known.fingerprint}），没有动它：换了密钥，以前发出去的就认不出了。\n  怎么办：照旧用它；真要换，先把它移到别处收好。`,
      { exitCode: 2 },
    );
  const key = (existsSync(file) && readSigningKey(file)) || makeSigningKey(file, [root, library]);
  writeWhole(publicFile, `untrusted comment: zhangju public key ${key.public.fingerprint}\n${key.public.line}\n`);
  return [
    `私钥：${file}`,
    '  只有它能签名。不要发给任何人；请在另一个盘上留一份备份，锁好。丢了，以后发的就不能再用这把密钥签名。',
    `公钥：${publicFile}`,
    `  指纹：${key.public.fingerprint}`,
    '  指纹会印在《使用说明》页上。请用另外的途径（公文、电话）告诉用的人，供他们核对。',
    '以后每次 npm run pack 都会签名。',
  ].join('\n');
}
