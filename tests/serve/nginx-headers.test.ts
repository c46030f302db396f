import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../src/commands/serve/security-headers.ts';
import { PROJECT } from '../support/project.ts';

it('the configuration for nginx says of every answer what our own server says', () => {
  const said = [
    ...readFileSync(path.join(PROJECT, 'server/nginx.conf'), 'utf8').matchAll(/add_header (\S+) "(.*)" always;/gu),
  ];
  expect(Object.fromEntries(said.map(([, name = '', value]) => [name.toLowerCase(), value]))).toEqual(SECURITY_HEADERS);
});
