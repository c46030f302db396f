import { spawn } from 'node:child_process';
import process from 'node:process';

const OPENERS: Readonly<Record<string, string>> = { win32: 'explorer.exe', darwin: 'open' };

/** Opens an address in the person's browser, where the system has a way; the address is printed too, for where it has none. */
export function openInBrowser(url: string): void {
  const child = spawn(OPENERS[process.platform] ?? 'xdg-open', [url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
