/** The reader's notes on a document's page. Brought when there are some, or when the first is made. */
import { startNotesOn } from '../notes/start-notes.ts';
import { documentArticle } from '../reading/source-words.ts';

const shared = ((globalThis as { zhangju?: Record<string, unknown> }).zhangju ??= {});
const article = documentArticle();
if (article) shared['notes'] = startNotesOn(article);
