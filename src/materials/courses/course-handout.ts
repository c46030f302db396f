import type { Edition } from '../../edition/edition.ts';
import { handoutQuestion, type Handout } from '../../lesson/handout.ts';
import { citedPassage } from '../evidence/cited-passage.ts';
import { splitAddress } from '../evidence/resolve-quotation.ts';
import { placeWords, type PlaceShelves, type PlaceWords } from './place-words.ts';
import type { Course } from './read-course.ts';

/** A course of a checked library with everything that its handout says. */
export function courseHandout({ frontmatter, introduction }: Course, shelves: PlaceShelves): Handout {
  const citationOf = (at: string, quote: string): string => citedPassage({ at, quote }, shelves.editions).citation;
  return {
    title: frontmatter.title,
    introduction: introduction.map(({ text }) => text),
    sections: frontmatter.sections.map(({ at, minutes, questions }) => {
      const { name, blocks, table, quotations } = placeWords(at, shelves);
      return {
        name,
        minutes,
        notice: '',
        blocks: blocks.map(({ block, text }) => ({
          code: block.code,
          heading: block.kind === 'heading' || block.kind === 'title',
          text,
        })),
        table,
        quotations: quotations.map(({ at: where, quote }) => ({ quote, citation: citationOf(where, quote) })),
        questions: questions.map((question) => handoutQuestion(question, citationOf)),
      };
    }),
  };
}

const documentsOf = ({ blocks, quotations }: PlaceWords, path: string): string[] => [
  ...(blocks.length > 0 ? [/([^/]+)\.html/u.exec(path)?.[1] ?? ''] : []),
  ...quotations.map(({ at }) => splitAddress(at).document),
];

/** The documents whose words a course shows, in the order of the library. */
export function courseSources({ frontmatter }: Course, shelves: PlaceShelves): Edition[] {
  const named = new Set(
    frontmatter.sections.flatMap(({ at, questions }) => {
      const words = placeWords(at, shelves);
      return [
        ...documentsOf(words, words.path),
        ...questions.flatMap(({ answers }) => answers.map((one) => splitAddress(one.at).document)),
      ];
    }),
  );
  return shelves.editions.filter(({ document }) => named.has(document.id));
}
