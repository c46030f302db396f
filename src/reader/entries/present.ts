/** The client of the page that presents. A deferred script: the page is parsed when it runs. */
import { startPresenting } from '../lesson/present-page.ts';

void startPresenting();
