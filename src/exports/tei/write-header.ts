import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Edition } from '../../edition/edition.ts';
import { workFacts } from '../work-facts.ts';

/** Writes what the text is, where it came from and how the 校勘 is attached to it. */
export function writeHeader(into: XMLBuilder, { document, source, verification }: Edition): void {
  const { origin } = source;
  const { number = [], issuer = [], dated = [] } = workFacts(document);
  const file = into.ele('teiHeader').ele('fileDesc');
  const title = file.ele('titleStmt');
  title.ele('title').txt(document.title);
  for (const one of issuer) title.ele('author').txt(one);
  const publication = file.ele('publicationStmt');
  publication.ele('publisher').txt(origin.publisher);
  publication.ele('idno').txt(document.id);
  for (const one of number) publication.ele('idno', { type: 'number' }).txt(one);
  for (const one of dated) publication.ele('date').txt(one);
  const described = file.ele('sourceDesc');
  described.ele('p').txt(`${origin.description}（${origin.official ? '官方发布件' : '转载本，不是官方发布件'}）`);
  described.ele('p').txt(`SHA-256 ${origin.sha256}`);
  const encoding = file.up().ele('encodingDesc');
  encoding
    .ele('editorialDecl')
    .ele('p')
    .txt(`正文 ${String(verification.characters)} 字与底本逐字相同；校勘在文后，不改正文。`);
  encoding.ele('variantEncoding', { method: 'double-end-point', location: 'external' });
}
