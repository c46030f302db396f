/** The client of the list of documents. A deferred script: the page is parsed when it runs. */
import { startDocumentList } from '../document-list/start-document-list.ts';

startDocumentList();
