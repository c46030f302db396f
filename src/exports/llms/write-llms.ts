import type { Library } from '../../library/compose-library.ts';
import { workFacts } from '../work-facts.ts';

/** Characters that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/[[\]\\]/gu, '\\$&').replace(/\s+/gu, ' ');

/** `llms.txt`: what the site is and where each document stands as plain text, for programs that read for people. */
export function writeLlms({ site, editions }: Pick<Library, 'site' | 'editions'>): string {
  const from = site.address ?? '';
  const lines = editions.map(({ document }) => {
    const { number = [], issuer = [] } = workFacts(document);
    const about = [document.genre, ...issuer, ...number].map(plain).join('，');
    return `- [${plain(document.title)}](${from}documents/${document.id}.txt): ${about}`;
  });
  return `# ${plain(site.name)}

> ${plain(site.motto)}

${plain(site.introduction)}

每段有固定地址：网页 documents/编号.html#地址。引用时请照原文逐字引，并写明段号；原文没有写的，不要说原文有。

## 文稿

${lines.join('\n')}
`;
}
