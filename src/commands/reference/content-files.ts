import { annotationsSchema } from '../../edition/schemas/annotations.ts';
import { decisionsSchema } from '../../edition/schemas/decisions.ts';
import { documentSchema } from '../../edition/schemas/document.ts';
import { originSchema } from '../../edition/schemas/origin.ts';
import { ledgerSchema } from '../../ledger/schema.ts';
import { recordSchema } from '../../library/record/record-schema.ts';
import { siteSchema } from '../../library/site-schema.ts';
import { unheldSchema } from '../../library/unheld-schema.ts';
import { materialKinds } from '../../materials/load-collections.ts';
import type { ContentFile } from '../../model/content-file.ts';
import { ROLE_ELEMENTS, ROLE_WORDS } from '../../model/roles.ts';

const ROLES = Object.entries(ROLE_ELEMENTS)
  .map(([name, role]) => `| \`<${name}>\` | ${ROLE_WORDS[role]} |`)
  .join('\n');
const DOCUMENT_BODY = `正文里，公文的组成部分可以用下面的标记包起来，如 \`<Salutation>同志们：</Salutation>\`。此外只有标题、段落、列表和表格；原文里的 \`<\`、\`{\`、\`[\`、\`*\`、\`_\`，前面加反斜杠。\n\n| 标记 | 是什么 |\n| --- | --- |\n${ROLES}`;

/** Every kind of file in the library that has a schema, in the order in which an office meets them. */
export const CONTENT_FILES: readonly ContentFile[] = [
  { path: 'site.yaml', name: 'site', schema: siteSchema },
  { path: 'documents/<编号>.mdx', name: 'document', schema: documentSchema, body: DOCUMENT_BODY },
  { path: 'sources/<编号>/origin.yaml', name: 'origin', schema: originSchema },
  { path: 'sources/<编号>/decisions.yaml', name: 'decisions', schema: decisionsSchema },
  { path: 'ledger/<编号>.yaml', name: 'ledger', schema: ledgerSchema },
  { path: 'annotations/<编号>.yaml', name: 'annotations', schema: annotationsSchema },
  { path: 'unheld.yaml', name: 'unheld', schema: unheldSchema },
  { path: 'editions.yaml', name: 'editions', schema: recordSchema },
  ...materialKinds().flatMap(({ files }) => files),
];
