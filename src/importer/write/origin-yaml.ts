import { createHash } from 'node:crypto';
import { Document } from 'yaml';
import { originSchema, type Origin } from '../../edition/schemas/origin.ts';
import type { Draft } from '../draft.ts';
import type { Metadata } from '../read-metadata.ts';
import { ownShape } from './own-shape.ts';

const HEADING = ' 底本的来历。底本文件按收到时的字节保存，任何人不得改动。description 以下各项由导入代填，请据实改写。';

/** What the importer asks readers to mind until a person has looked the document through and takes it out. */
export const NOT_LOOKED_THROUGH = '由导入程序整理，层次和组成部分尚待核对，见 report.md。';

/** Lower-case hexadecimal SHA-256. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The file of a source, as origin.yaml registers it. */
export interface Received {
  /** Name beside origin.yaml: original.txt */
  file: string;
  bytes: Uint8Array;
  /** Name under which the office had it. */
  name: string;
  /** Text taken out of a container; null for text files, whose lines are read from the bytes. */
  extracted: string | null;
}

/** The originals that were kept before this one, the last one among them when the bytes are others now. */
function earlierOriginals(earlier: Origin | null, digest: string): Pick<Origin, 'earlier'> {
  const last = earlier ? [{ file: earlier.file, sha256: earlier.sha256 }] : [];
  const kept = [...(earlier?.earlier ?? []), ...last].filter(({ sha256 }) => sha256 !== digest);
  return kept.length > 0 ? { earlier: kept } : {};
}

/**
 * The description of a source. What a person wrote there earlier stays; size, digest and encoding are those of the file.
 * @param asked whether it is the official text, as the person who imports said; undefined when that is not known
 */
export function originOf(
  received: Received,
  draft: Draft,
  metadata: Metadata,
  earlier: Origin | null,
  asked: boolean | undefined,
): Origin {
  const official = asked ?? earlier?.official;
  return ownShape(
    originSchema,
    {
      description: earlier?.description ?? `《${metadata.title ?? received.name}》`,
      file: received.file,
      sha256: sha256(received.bytes),
      bytes: received.bytes.length,
      encoding: received.extracted === null ? (draft.source.encoding ?? 'utf-8') : 'utf-8',
      ...(received.extracted === null
        ? {}
        : { extracted: { file: 'extracted.txt', sha256: sha256(received.extracted) } }),
      ...earlierOriginals(earlier, sha256(received.bytes)),
      publisher: earlier?.publisher ?? '原件没有写明',
      obtained: earlier?.obtained ?? `由文件“${received.name}”导入`,
      ...(official === undefined ? {} : { official }),
      caveats: earlier?.caveats ?? [NOT_LOOKED_THROUGH],
    },
    '来历说明',
  );
}

/** origin.yaml as text. */
export function formatOrigin(origin: Origin): string {
  const document = new Document(origin);
  document.commentBefore = HEADING;
  return document.toString({ lineWidth: 0 });
}
