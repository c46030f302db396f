import { parse } from 'yaml';
import { z } from 'astro/zod';
import { originSchema } from '../../edition/schemas/origin.ts';
import { documentSchema } from '../../edition/schemas/document.ts';
import { checkDocument } from '../../edition/check-document.ts';
import { readDocument } from '../../edition/document/read-document.ts';
import { parseYaml } from '../../files/read-yaml.ts';
import { NOT_LOOKED_THROUGH } from '../../importer/write/origin-yaml.ts';
import { FaultError } from '../../model/faults/fault.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { writeChange } from '../changes/write-change.ts';
import { filesOf, findEdition } from '../reading/document-view.ts';
import type { Desk } from '../server/desk.ts';
import type { Base } from '../shared/api.ts';
import { textOf } from './entries.ts';
import { splitPage } from './split-page.ts';
import { syncYaml, type Value } from './sync-yaml.ts';

/** What the form about a document may change: some of its frontmatter, some of the description of its source. */
export const aboutSchema = z.strictObject({
  ...documentSchema.pick({
    shortTitle: true,
    genre: true,
    order: true,
    edition: true,
    amends: true,
    metadata: true,
    facts: true,
  }).shape,
  ...originSchema.pick({ description: true, publisher: true, obtained: true, official: true, caveats: true }).shape,
});

/**
 * Writes what the form about a document says.
 * @throws FaultError when it does not hold; Conflict when the files are others by now
 */
export async function changeAbout(
  desk: Desk,
  id: string,
  { base, force, about }: { base: Base; force?: boolean | undefined; about: z.infer<typeof aboutSchema> },
): Promise<void> {
  const { edition } = findEdition(desk, id);
  const [documentFile = '', , originFile = ''] = filesOf(edition);
  const { shortTitle, genre, order, edition: version, amends, metadata, facts, ...origin } = about;
  await writeChange(desk.folder, {
    label: `改《${shortTitle}》的说明`,
    base: { [documentFile]: base[documentFile] ?? null, [originFile]: base[originFile] ?? null },
    force,
    make: () => {
      const text = textOf(desk.folder, documentFile);
      const { before, yaml, after } = splitPage(text);
      const kept = parse(yaml) as Record<string, Value>;
      const stated = metadata.length > 0 || 'metadata' in kept ? { metadata: metadata as Value[] } : {};
      const data = { ...kept, shortTitle, genre, edition: version, amends, order, ...stated, facts: facts as Value[] };
      const content = `${before}${syncYaml(yaml, data)}${after}`;
      const document = readDocument(edition.document.file, edition.ledger.assigned, content);
      const faults = checkDocument(document);
      if (faults.length > 0) throw new FaultError(faults);
      const originText = textOf(desk.folder, originFile);
      const described = syncYaml(originText, {
        ...(parse(originText) as Record<string, Value>),
        official: undefined,
        ...origin,
      });
      parseYaml(described, originSchema, { file: originFile });
      return [
        { path: documentFile, content },
        { path: originFile, content: described },
      ];
    },
  });
}

/** Records that a person has looked a document through: what the importer asked readers to mind goes. */
export async function lookedThrough(desk: Desk, id: string): Promise<void> {
  const { edition, problems } = findEdition(desk, id);
  if (problems > 0) throw new PlainError('这一篇还有问题，改好后再按“核对完毕”。');
  const [, , originFile = ''] = filesOf(edition);
  await writeChange(desk.folder, {
    label: `《${edition.document.shortTitle}》核对完毕`,
    base: {},
    make: () => {
      const text = textOf(desk.folder, originFile);
      const data = parse(text) as Record<string, Value> & { caveats?: string[] };
      const caveats = (data.caveats ?? []).filter((caveat) => caveat !== NOT_LOOKED_THROUGH);
      return [{ path: originFile, content: syncYaml(text, { ...data, caveats }) }];
    },
  });
}
