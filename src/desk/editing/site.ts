import { parse } from 'yaml';
import { siteSchema, type SiteSettings } from '../../library/site-schema.ts';
import { writeChange } from '../changes/write-change.ts';
import type { Desk } from '../server/desk.ts';
import type { Base } from '../shared/api.ts';
import { textOf } from './entries.ts';
import { syncYaml, type Value } from './sync-yaml.ts';
import { requireSound } from './try-files.ts';

export const SITE_FILE = 'site.yaml';

/** The site's settings as they stand in their file; those that are missing or wrong are for the form to fill. */
export function readSite(folder: string): Value {
  const data = parse(textOf(folder, SITE_FILE)) as Value;
  return typeof data === 'object' && data !== null ? data : {};
}

/** A field of the form: a line, a number of lines, or something that the form leaves as it is. */
export interface SiteField {
  name: string;
  about: string;
  kind: 'words' | 'list';
}

/** The settings that are words or lists of words, from their schema: one that is added there is in the form. */
export const siteFields = (): SiteField[] =>
  Object.entries(siteSchema.shape).flatMap(([name, field]): SiteField[] => {
    const about = field.description ?? name;
    if (field.safeParse('词').success) return [{ name, about, kind: 'words' }];
    return field.safeParse(['词']).success ? [{ name, about, kind: 'list' }] : [];
  });

/**
 * Writes the site's settings.
 * @throws FaultError when they do not hold; Conflict when the file is another by now
 */
export async function changeSite(
  desk: Desk,
  { base, force, site }: { base: Base; force?: boolean | undefined; site: SiteSettings },
): Promise<void> {
  await writeChange(desk.folder, {
    label: '改网站名称和首页',
    base,
    force,
    make: async () => {
      const before = textOf(desk.folder, SITE_FILE) || '# 本站的名称和首页文字。\n';
      const kept = readSite(desk.folder) as Record<string, Value>;
      // Lists that nobody has written anything in need not stand in the file.
      const said = Object.entries(site).filter(
        ([name, value]) => name in kept || !Array.isArray(value) || value.length > 0,
      );
      const content = syncYaml(before, { ...kept, ...Object.fromEntries(said) });
      await requireSound(desk, { [SITE_FILE]: content });
      return [{ path: SITE_FILE, content }];
    },
  });
}
