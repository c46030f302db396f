import { shownPath } from '../../files/location.ts';
import type { Mention } from '../../model/mention.ts';
import { fromRoot } from '../../model/page-paths.ts';
import type { MaterialKind } from '../material-kind.ts';
import { tables } from '../tables/kind.ts';
import { ARTICLE_ELEMENTS } from './elements.ts';
import { loadArticles } from './load-articles.ts';
import { articlePath } from './paths.ts';
import { place } from './place.ts';
import type { Article } from './read-article.ts';
import { report } from './report.ts';
import { articleSchema } from './schema.ts';

const ELEMENTS = Object.values(ARTICLE_ELEMENTS)
  .map(({ example, about }) => `| \`${example}\` | ${about} |`)
  .join('\n');
const BODY = `正文用编者的话写，可以有标题、段落、列表、表格和站内的链接。说到原文的地方，用下面的写法；引号里只能是文字。\n\n| 写法 | 是什么 |\n| --- | --- |\n${ELEMENTS}`;

/** Pages in the editors' words about what the sources say: policies, cases. */
export const articles: MaterialKind<Article> = {
  order: 5,
  files: [{ path: 'articles/<编号>.mdx', name: 'article', schema: articleSchema, body: BODY }],
  load: (folder, findings, loaded) => loadArticles(folder, loaded(tables), findings),
  report,
  searchEntries: (items) =>
    items.flatMap(({ id, frontmatter, passages }) =>
      passages
        .filter(({ text }) => text.trim() !== '')
        .map(({ text }) => ({
          kind: frontmatter.genre,
          place: frontmatter.title,
          text,
          href: fromRoot(articlePath(id)),
        })),
    ),
  mentions: (items) =>
    items.flatMap(({ id, frontmatter, quotations, references }) => {
      const mention: Mention = { kind: '文章', name: frontmatter.shortTitle, path: articlePath(id) };
      const cited = [...quotations.map(({ quotation }) => quotation), ...references];
      return cited.map(({ at }) => ({ at, mention }));
    }),
  editorsWords: (items) =>
    items.flatMap(({ file, passages }) =>
      passages.map(({ own, line }) => ({ file: shownPath(file), line, text: own })),
    ),
  place,
};
