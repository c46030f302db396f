/** The client of the page 我的课目. A deferred script: the page is parsed when it runs. */
import { startList } from '../lesson/list-page.ts';

void startList();
