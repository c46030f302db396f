/** The client of the page 自测. A deferred script: the page is parsed when it runs. */
import { startSelfTest } from '../self-test/start-self-test.ts';

startSelfTest();
