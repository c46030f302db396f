import { chooseKey } from '../../commands/pack/choose-key.ts';
import { runKey } from '../../commands/pack/run-key.ts';
import { holdLibrary } from '../../files/hold-library.ts';
import { officeKey, PUBLIC_KEY_FILE } from '../../library/office-key.ts';
import { FaultError } from '../../model/faults/fault.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { usualKeyFile } from '../../outputs/signing/private-key.ts';
import { writeChange } from '../changes/write-change.ts';
import type { Desk } from '../server/desk.ts';
import type { KeyView } from '../shared/publishing.ts';
import { inDeskWords } from './in-desk-words.ts';

/** What packs are signed with on this machine. */
export function keyView(folder: string): KeyView {
  try {
    if (!officeKey(folder)) return { state: 'none', words: '本单位没有密钥，打的包不签名。' };
    const key = chooseKey(folder, usualKeyFile(), false);
    return { state: 'ready', words: `会签名，公钥指纹 ${key?.public.fingerprint ?? ''}。` };
  } catch (error) {
    if (error instanceof FaultError)
      return {
        state: 'broken',
        words: '文库里的公钥坏了，没法签名。拿走它，再按“做一把密钥”：这台电脑上有私钥，就还是原来那一把。',
      };
    if (!(error instanceof PlainError)) throw error;
    return {
      state: 'missing',
      words: '文库里有公钥，这台电脑上却没有和它成对的私钥。请到有私钥的电脑上打包，或者这次不签名。',
    };
  }
}

/** Takes a public key that cannot be read out of the library. It can be undone. */
export async function dropBrokenKey({ folder }: Desk): Promise<void> {
  if (keyView(folder).state !== 'broken') throw new PlainError('文库里没有坏了的公钥。请刷新网页再看。');
  await writeChange(folder, {
    label: '拿走坏了的公钥',
    base: {},
    make: () => [{ path: PUBLIC_KEY_FILE, content: null }],
  });
}

/**
 * Makes the office's key, or takes the public half of the one that is here into the library.
 * @returns what was made and what to mind, for the person
 * @throws PlainError when the library has a key, or is a copy that will be thrown away
 */
export function makeKey({ root, folder, sample }: Desk): Promise<string> {
  if (sample) throw new PlainError('这是试用的抄本，不做密钥。');
  return holdLibrary(folder, 'write', () => inDeskWords(runKey({ root, library: folder, file: usualKeyFile() })));
}
