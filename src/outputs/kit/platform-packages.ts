import type { Platform } from './platforms.ts';

/** What package-lock.json says of one package. */
interface Locked {
  version?: string;
  integrity?: string;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  dependencies?: Record<string, string>;
}

/** A package that only some machines need. */
export interface PlatformPackage {
  /** Its place as the lock file names it, from the project's folder. */
  place: string;
  name: string;
  version: string;
  integrity: string;
}

/** Whether a restriction of npm's (`linux`, `!win32`) lets a value pass. */
function allows(restriction: readonly string[] | undefined, value: string | undefined): boolean {
  if (restriction === undefined) return true;
  if (value === undefined) return false;
  if (restriction.includes(`!${value}`)) return false;
  const wanted = restriction.filter((entry) => !entry.startsWith('!'));
  return wanted.length === 0 || wanted.includes(value) || wanted.includes('any');
}

/**
 * The packages that a running project needs on some of the platforms and not on every machine: programs and bindings.
 * @param lockText package-lock.json
 * @throws Error when the lock file names one without its digest
 */
export function platformPackages(lockText: string, platforms: readonly Platform[]): PlatformPackage[] {
  const { packages } = JSON.parse(lockText) as { packages: Record<string, Locked> };
  return Object.entries(packages).flatMap(([place, { version, integrity, dev, os, cpu, libc }]) => {
    if (dev === true || (os ?? cpu ?? libc) === undefined) return [];
    const fits = (machine: Platform): boolean =>
      allows(os, machine.os) && allows(cpu, machine.cpu) && allows(libc, machine.libc);
    if (!platforms.some(fits)) return [];
    if (version === undefined || integrity === undefined) throw new Error(`no version or digest: ${place}`);
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return [{ place, name, version, integrity }];
  });
}
