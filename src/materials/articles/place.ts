import type { SitePage } from '../../model/site-page.ts';
import type { HomeDoor, SitePlace } from '../site-place.ts';
import { articlePath, ARTICLES } from './paths.ts';
import type { Article } from './read-article.ts';

/** More articles than these are listed on their own page only. */
const IN_MENU = 2;

const pageOf = ({ id, frontmatter }: Article): SitePage => ({
  path: articlePath(id),
  name: frontmatter.shortTitle,
  also: [frontmatter.title],
});

/** What the home page shows of an article: what it is, and the first words that it rests on. */
function doorOf(article: Article): HomeDoor {
  const { frontmatter, quotations, absent } = article;
  const quoted = quotations.filter(({ kind }) => kind === 'quote');
  return {
    ...pageOf(article),
    about: frontmatter.summary,
    quotations: quoted.slice(0, 2).map(({ quotation }) => quotation.quote),
    measure: `${String(quotations.length)} 处引文${absent > 0 ? `，${String(absent)} 项文中没有提到` : ''}`,
  };
}

const tops = (articles: readonly Article[]): Article[] =>
  articles.filter(({ frontmatter }) => frontmatter.parent === undefined);

const menu = (articles: readonly Article[]): SitePage[] => {
  const shown = tops(articles).map(pageOf);
  return shown.length > IN_MENU ? [ARTICLES] : shown;
};

/** Articles in the site: a case belongs to the article above it. */
export const place: SitePlace<Article> = {
  shelf: 'read',
  page: ARTICLES,
  homeName: ARTICLES.name,
  homeDoors: (articles) => tops(articles).map(doorOf),
  menu,
  reading: (articles) =>
    tops(articles)
      .flatMap((top) => [top, ...articles.filter(({ frontmatter }) => frontmatter.parent === top.id)])
      .map(pageOf),
  menuEntry: (articles, path) => {
    const article = articles.find(({ id }) => articlePath(id) === path);
    if (!article) return undefined;
    const top = articlePath(article.frontmatter.parent ?? article.id);
    return menu(articles).some((page) => page.path === top) ? top : ARTICLES.path;
  },
};
