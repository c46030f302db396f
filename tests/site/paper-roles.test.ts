import { expect, it } from 'vitest';
import { paperRoles } from '../../src/site/views/paper-roles.ts';

it('a document brings rules for the parts that it has, and no others', () => {
  expect(paperRoles([{}, { role: 'salutation' }])).toBe('');
  const rules = paperRoles([{ role: 'masthead' }, { role: 'signature' }, {}]);
  expect(rules).toMatch(/p\.masthead \{[^}]*text-align: center/u);
  expect(rules).toMatch(/p\.signature \{[^}]*text-align: right/u);
  expect(rules).not.toContain('docnumber');
});
