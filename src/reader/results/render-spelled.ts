import { searchAddress } from './addresses.ts';
import { element } from '../dom/element.ts';
import { sentences } from './sentences.ts';

/** Said when letters were read as pinyin: which word was asked for, and others that they spell. */
export function renderSpelled(letters: string, [word, ...others]: readonly string[]): HTMLElement[] {
  if (word === undefined) return [];
  const links = others.map((text) => element('a', { href: searchAddress(text) }, text));
  return [
    element(
      'p.notice',
      {},
      sentences.readAsPinyin(letters, word),
      ...(links.length > 0 ? [sentences.orPinyin(), ...links] : []),
    ),
  ];
}
