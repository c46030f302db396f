/** The client of the page through which all pages on file:// reach one store. */
import { serveBridge } from '../lesson/serve-bridge.ts';

serveBridge();
