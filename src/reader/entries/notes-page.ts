/** The client of the page 我的笔记. A deferred script: the page is parsed when it runs. */
import { startNotesPage } from '../notes/notes-page.ts';

void startNotesPage();
