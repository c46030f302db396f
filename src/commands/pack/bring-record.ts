import path from 'node:path';
import { readYaml } from '../../files/read-yaml.ts';
import { libraryVersion } from '../../library/library-version.ts';
import { siteSchema } from '../../library/site-schema.ts';
import { readRecord } from '../../library/record/edition-record.ts';
import { recordEdition } from '../../outputs/record/record-edition.ts';

/** What is about to be packed, and what it may be compared with. */
interface Job {
  library: string;
  site: string;
  since: string | undefined;
  replaced: readonly (string | undefined)[];
}

/**
 * Enters the built edition into the library's record, where it is not there yet, and says so.
 * @returns whether the record has changed, so that the site is to be built again
 * @throws as `recordEdition` does
 */
export async function bringRecord({ library, site, since, replaced }: Job): Promise<boolean> {
  const { date } = readYaml(path.join(library, 'site.yaml'), siteSchema, '写明本站的名称').data;
  const version = libraryVersion(library, date ?? null);
  const places = replaced.filter((place) => place !== undefined);
  // The build is held, and with it the library: nobody else writes. Who reads meanwhile finds the record as it was or as it is.
  const entry = await recordEdition({ library, site, version, since, replaced: places });
  if (!entry) return false;
  console.log(
    entry.since === null && readRecord(library).length === 1
      ? '这是记下的第一版，记进了 editions.yaml；以后每一版改了什么，写在“本期更新”页上。'
      : entry.since === null
        ? '这一版记进了 editions.yaml。没有找到以前的包，“本期更新”里没有列出改了什么；要列出来，加上 --since 旧包 再打一次。'
        : `和版本 ${entry.since} 比较过，改了什么记进了 editions.yaml，写在“本期更新”页上。`,
  );
  return true;
}
