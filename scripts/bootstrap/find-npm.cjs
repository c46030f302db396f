'use strict';

const fs = require('fs');
const path = require('path');

/**
 * The machine's own npm as a JavaScript file, so that it can be run by any Node and without a shell:
 * { cli, version }, or null when there is none. Looks at the npm that started us, then beside Node, then in PATH.
 */
function findNpm(env, execPath) {
  const bin = path.dirname(execPath);
  const candidates = [
    env.npm_execpath,
    path.join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const searched = String(env.PATH || env.Path || '').split(path.delimiter);
  for (const folder of searched) {
    if (folder === '') continue;
    candidates.push(path.join(folder, 'npm'), path.join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'));
  }
  for (const candidate of candidates) {
    const found = candidate ? readNpm(candidate) : null;
    if (found) return found;
  }
  return null;
}

// `npm` in PATH is a link to npm-cli.js on Linux and macOS; on Windows it is a shell script, which readNpm refuses.
function readNpm(candidate) {
  try {
    const cli = fs.realpathSync(candidate);
    if (path.basename(cli) !== 'npm-cli.js') return null;
    const manifest = JSON.parse(fs.readFileSync(path.join(path.dirname(cli), '..', 'package.json'), 'utf8'));
    return manifest.name === 'npm' ? { cli, version: manifest.version } : null;
  } catch (error) {
    return null;
  }
}

module.exports = { findNpm };
