/** So many names stand in a line beside the page's number. */
const MOST_NAMES = 3;

/** Several documents by their short titles, in a line: the first few, and how many there are. */
export function namesOfSeveral(titles: readonly string[]): string {
  const names = titles.slice(0, MOST_NAMES).map((title) => `《${title}》`);
  return names.join('') + (titles.length > MOST_NAMES ? `等${String(titles.length)}篇` : '');
}
