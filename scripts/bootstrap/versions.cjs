'use strict';

/** The Node and npm that are brought where the machine's own won't do. */
const PINNED_NODE = '24.21.0';
const PINNED_NPM = '11.21.2';
/** With an older one the bootstrap does not even try. */
const OLDEST_NODE = '18.0.0';
// 22.18 runs TypeScript without a flag; Astro 7 asks for 22.12.
const OLDEST_SUITABLE_NODE = '22.18.0';
// One line of npm for everybody: what others make of the lock file's platform packages is not tested here.
const SUITABLE_NPM_MAJOR = 11;

/** `v1.2.3-x` → [1, 2, 3]; throws RangeError on anything else. */
function parseVersion(text) {
  const match = /^v?(\d+)\.(\d+)\.(\d+)/.exec(String(text).trim());
  if (!match) throw new RangeError('not a version: ' + text);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Whether version `text` is `least` or newer, compared number by number. */
function isAtLeast(text, least) {
  const a = parseVersion(text);
  const b = parseVersion(least);
  for (let i = 0; i < 3; i += 1) if (a[i] !== b[i]) return a[i] > b[i];
  return true;
}

/** Whether this Node can run the project: 22.18 or newer, and of an even (long-term) line, as vitest and eslint ask. */
function isSuitableNode(text) {
  return isAtLeast(text, OLDEST_SUITABLE_NODE) && parseVersion(text)[0] % 2 === 0;
}

/** Whether this npm installs our lock file faithfully. */
function isSuitableNpm(text) {
  return parseVersion(text)[0] === SUITABLE_NPM_MAJOR;
}

module.exports = { PINNED_NODE, PINNED_NPM, OLDEST_NODE, parseVersion, isAtLeast, isSuitableNode, isSuitableNpm };
