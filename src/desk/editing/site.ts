import { parseFields } from '../../files/parse-loosely.ts';
import type { z } from 'astro/zod';
import { siteSchema, type SiteSettings } from '../../library/site-schema.ts';
import { writeChange } from '../changes/write-change.ts';
import type { Desk } from '../server/desk.ts';
import type { Base } from '../shared/api.ts';
import { textOf } from './entries.ts';
import { syncYaml, type Value } from './sync-yaml.ts';
import { requireSound } from './try-files.ts';

export const SITE_FILE = 'site.yaml';

/** The site's settings as they stand in their file; those that are missing or wrong are for the form to fill. */
export function readSite(folder: string): Record<string, unknown> {
  return parseFields(textOf(folder, SITE_FILE));
}

/** A field of the form: words, a list of them, or a list of names with addresses. */
export interface SiteField {
  name: string;
  about: string;
  kind: 'words' | 'list' | 'places';
}

/** What a schema holds below its wrappings. */
function bare(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional' || def.type === 'default' ? bare(def.innerType) : def;
}

function kindOf(schema: z.core.$ZodType): SiteField['kind'] | null {
  const def = bare(schema);
  if (def.type === 'string') return 'words';
  if (def.type !== 'array') return null;
  const element = bare(def.element);
  if (element.type === 'string') return 'list';
  return element.type === 'object' && Object.keys(element.shape).join() === 'name,at' ? 'places' : null;
}

/** The settings that the form knows, from their schema: words that are added there are in the form. Others stay as they are. */
export const siteFields = (): SiteField[] =>
  Object.entries(siteSchema.shape).flatMap(([name, field]) => {
    const kind = kindOf(field);
    return kind === null ? [] : [{ name, about: field.description ?? name, kind }];
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
        ([name, value]) => (name in kept || !Array.isArray(value) || value.length > 0) && value !== undefined,
      );
      const content = syncYaml(before, {
        ...Object.fromEntries(Object.keys(kept).map((name) => [name, undefined])),
        ...Object.fromEntries(said),
      });
      await requireSound(desk, { [SITE_FILE]: content });
      return [{ path: SITE_FILE, content }];
    },
  });
}
