import { PAGEFIND } from '../../search/core/pagefind-parts.ts';

/** Where Pagefind's files stand as classic scripts. */
const SHARDS = 'search/pagefind';

/**
 * The script that hands over the bytes of one of Pagefind's files.
 * @param file from the site's root
 * @returns its path from the site's root, and its text
 */
export const shardOf = (file: string, bytes: Uint8Array): [file: string, script: string] => [
  `${SHARDS}${file.slice(PAGEFIND.length)}.js`,
  `zhangju.bytes("${Buffer.from(bytes).toString('base64')}")`,
];
