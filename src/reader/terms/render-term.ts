import type { TermCard } from '../../model/term-card.ts';
import { element } from '../dom/element.ts';

/**
 * What a card says: the term or figure, the text's words about it, what it is not, where else it stands.
 * @param entry address of its entry in the glossary
 * @param root relative address of the site's root
 */
export function renderTerm(
  { term, aliases, figure, says, remark, not, places, count }: TermCard,
  entry: string,
  root: string,
): HTMLElement[] {
  const link = (href: string, text: string): HTMLElement => element('a', { href: root + href }, text);
  const other = count > places.length ? [`等 ${String(count)} 段，`, searchFor(term, root)] : [];
  return [
    element(
      'p.term-name',
      {},
      term,
      ...(aliases.length > 0 ? [element('small', {}, `又作 ${aliases.join('、')}`)] : []),
    ),
    ...(figure ? [element('p', {}, element('b', {}, figure.role), figure.of)] : []),
    ...says.map(({ words, citation, href }) =>
      element('p.term-says', {}, element('q', {}, words), link(href, citation)),
    ),
    ...(remark === undefined ? [] : [element('p', {}, element('b', {}, '编者'), remark)]),
    ...not.map(({ key, term: name, why }) =>
      element('p', {}, element('b', {}, '不同于'), link(`glossary.html#t-${key}`, name), `：${why}`),
    ),
    ...(places.length === 0
      ? []
      : [
          element(
            'p',
            {},
            element('b', {}, '出现在'),
            ...places.flatMap(({ href, label }, index) => [index > 0 ? '、' : '', link(href, label)]),
            ...other,
          ),
        ]),
    element('p', {}, element('a', { href: entry }, figure ? '数字表里的这一条' : '词语表里的这一条')),
  ];
}

const searchFor = (term: string, root: string): HTMLElement =>
  element('a', { href: `${root}search.html?q=${encodeURIComponent(term)}` }, '全部列出');
