/** The client of the page 引文核对. A deferred script: the page is parsed when it runs. */
import { startQuotationCheck } from '../quotation-check/start-quotation-check.ts';

startQuotationCheck();
