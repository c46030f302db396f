import type { Block } from '../../model/document.ts';

/** How the parts of an official document stand on paper, after GB/T 9704: rules by role. */
const RULES: Readonly<Partial<Record<NonNullable<Block['role']>, string>>> = {
  copynumber: 'text-indent: 0;',
  classification: 'text-indent: 0; font-weight: 700;',
  urgency: 'text-indent: 0; font-weight: 700;',
  masthead:
    "margin: 8mm 0 4mm; color: #d7000f; font: 700 28pt/1.3 SimSun, 'Noto Serif CJK SC', serif; text-align: center; text-indent: 0;",
  docnumber:
    'margin-bottom: 8mm; padding-bottom: 2mm; border-bottom: 1.5pt solid #d7000f; text-align: center; text-indent: 0;',
  subtitle: 'text-align: center; text-indent: 0;',
  addressee: 'text-indent: 0;',
  signature: 'padding-right: 4em; text-align: right; text-indent: 0;',
  issuedate: 'padding-right: 4em; text-align: right; text-indent: 0;',
  copyto: 'padding: 1mm 0; border-top: 1pt solid; text-indent: 0;',
  printing: 'padding: 1mm 0; border-block: 0.5pt solid; text-indent: 0;',
};

/** Rules for the parts that a document has; they go with its own style sheet for paper, so that no other page carries them. */
export function paperRoles(blocks: readonly Pick<Block, 'role'>[]): string {
  const roles = new Set(blocks.map(({ role }) => role));
  return Object.entries(RULES)
    .filter(([role]) => roles.has(role as Block['role']))
    .map(([role, rule]) => `.document .block > p.${role} { ${rule} }\n`)
    .join('');
}
