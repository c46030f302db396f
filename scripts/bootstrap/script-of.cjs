'use strict';

const fs = require('fs');
const path = require('path');

/**
 * The program of a command as a file, or null where this engine has none: TypeScript in a checkout, JavaScript in a package, which tests
 * the office's library by `npm test` and not the engine.
 */
function scriptOf(engine, command) {
  const script = path.join(engine, 'scripts', command);
  const packed = path.join(engine, 'scripts', command === 'test' ? 'test-library' : command) + '.js';
  return [script + '.ts', packed].find((file) => fs.existsSync(file)) || null;
}

module.exports = { scriptOf };
