/**
 * The kinds of material, a line each, under the names that the library gives their lists. A new kind is a folder beside these, its
 * routes in `src/pages`, and a line here.
 */
export { articles } from './articles/kind.ts';
export { courses } from './courses/kind.ts';
export { names } from './names/kind.ts';
export { numbers } from './numbers/kind.ts';
export { tables as datasets } from './tables/kind.ts';
export { terms } from './terms/kind.ts';
