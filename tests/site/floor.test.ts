import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { listBuilt } from '../../src/build/list-built.ts';
import { PROJECT } from '../support/project.ts';

/** Rooms that run in browsers. */
const ROOMS = [
  'reader',
  'search/engine',
  'search/core',
  'notes',
  'lesson',
  'quotation-check',
  'concordance',
  'papers',
  'model',
];
/** What came after Chromium 109 or Firefox 115, and is missed only when it is called (MDN's browser-compat-data). */
const YOUNGER = [
  /\bURL\.(?:canParse|parse)\b/u,
  /\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|bytes|toHex|toBase64|moveBefore|setHTMLUnsafe)\(/u,
  /\b(?:Object|Map)\.groupBy\b/u,
  /\bPromise\.(?:withResolvers|try)\b/u,
  /\b(?:Array\.fromAsync|Iterator\.from|AbortSignal\.any|RegExp\.escape|Uint8Array\.from(?:Hex|Base64))\b/u,
  /\.(?:keys|values|entries)\(\)\s*\.(?:map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(/u,
  /\.(?:union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/u,
];

it('nothing is called that the oldest browsers we promise do not have', () => {
  const found = ROOMS.flatMap((room) => {
    const folder = path.join(PROJECT, 'src', room);
    return listBuilt(folder).flatMap((file) => {
      const code = readFileSync(path.join(folder, file), 'utf8').replaceAll(/^\s*(?:\/\/|\/?\*).*$/gmu, '');
      return YOUNGER.flatMap((name) => (name.test(code) ? [`${room}/${file} ${String(name.exec(code)?.[0])}`] : []));
    });
  });
  expect(found).toEqual([]);
});
