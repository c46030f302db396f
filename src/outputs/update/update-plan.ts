import { utf8ToBytes } from '@noble/hashes/utils.js';
import { PlainError } from '../../model/faults/plain-error.ts';
import { readPublicKey, type PublicKey } from '../../model/signing-key.ts';
import { judgePack, type Verdict } from '../checking/judge-pack.ts';
import { MANIFEST, readManifest } from '../manifest.ts';
import type { OpenPack } from '../open-pack.ts';
import { sha256Of } from '../packed-file.ts';

/** What an update says of itself: which edition it begins from and where it leads. */
export interface UpdatePlan {
  format: 'zhangju-update-1';
  /** Digests of the two lists. */
  from: string;
  to: string;
  /** In words, for messages. */
  name: string;
}

/** The plan within an update, and the folder of the files that it brings. */
export const PLAN = 'update.json';
export const BROUGHT = 'files/';

/** The key that a pack says it was signed with, by the page that checks it; null when it was not. */
export async function keyOf(pack: OpenPack): Promise<PublicKey | null> {
  if (!pack.paths.includes('verify.html')) return null;
  const page = (await pack.read('verify.html')).toString('utf8');
  return readPublicKey(/data-key="([^"]*)"/u.exec(page)?.[1] ?? '');
}

const textOf = async (pack: OpenPack, path: string): Promise<string> => (await pack.read(path)).toString('utf8');

/** Judges a pack by its own list and key. */
export const judge = async (pack: OpenPack): Promise<Verdict> =>
  judgePack(
    {
      paths: pack.paths,
      text: (path) => textOf(pack, path),
      digest: async (path) => sha256Of(await pack.read(path)),
    },
    await keyOf(pack),
  );

/**
 * The list of a pack that is whole, with its digest.
 * @throws PlainError that names what is wrong with it
 */
export async function wholeManifest(pack: OpenPack, doing: string): Promise<{ text: string; digest: string }> {
  const { whole, damaged, missing, added } = await judge(pack);
  const text = pack.paths.includes(MANIFEST) ? await textOf(pack, MANIFEST) : '';
  if (whole && readManifest(text)) return { text, digest: sha256Of(utf8ToBytes(text)) };
  const named = [
    ...damaged.map((path) => `损坏 ${path}`),
    ...missing.map((path) => `缺少 ${path}`),
    ...added.map((path) => `多出 ${path}`),
  ];
  throw new PlainError(
    `“${pack.shown}”和打包时不一样，${doing}，什么也没有动。\n${named
      .slice(0, 20)
      .map((line) => `    ${line}\n`)
      .join('')}  怎么办：用完整的包（npm run pack -- --to）换掉它。`,
  );
}
