/** The client of the page 逐字索引. A deferred script: the page is parsed when it runs. */
import { startConcordance } from '../concordance/start-concordance.ts';

startConcordance();
