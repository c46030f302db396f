'use strict';

const fs = require('fs');
const path = require('path');

/**
 * The program of a command as a file, or null where this engine has none: TypeScript in a checkout and in a kit, JavaScript in a package.
 * `npm test` tests the engine in a checkout, the office's library where the engine's tests are not.
 */
function scriptOf(engine, command) {
  const names = command === 'test' ? ['test', 'test-library'] : [command];
  const files = names.map((name) => path.join(engine, 'scripts', name));
  return files.flatMap((file) => [file + '.ts', file + '.js']).find((file) => fs.existsSync(file)) || null;
}

module.exports = { scriptOf };
