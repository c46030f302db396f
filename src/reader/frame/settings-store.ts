import { eventWithin } from '../dom/event-within.ts';
import { decodeSettings, encodeSettings, type Settings } from './settings-code.ts';

const KEY = 'zhangju:settings';
const PARAMETER = 'look';

function stored(): Settings {
  try {
    return decodeSettings(localStorage.getItem(KEY));
  } catch {
    return decodeSettings(null); // storage may be forbidden; the page reads well without
  }
}

/** Keeps the settings for the next visit; does nothing where the browser forbids it. */
export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, encodeSettings(settings));
  } catch {
    // forbidden or full: the choice holds for this page
  }
}

/**
 * The settings that hold for this page: the newer of those kept by the browser and those that came with the address.
 * What came with the address is taken out of it, so that nobody copies or keeps it.
 */
export function findSettings(): Settings {
  const kept = stored();
  const address = new URL(location.href);
  const code = address.searchParams.get(PARAMETER);
  if (code === null) return kept;
  address.searchParams.delete(PARAMETER);
  history.replaceState(history.state, '', address);
  const carried = decodeSettings(code);
  if (carried.at <= kept.at) return kept;
  keepSettings(carried);
  return carried;
}

/**
 * The settings travel with the reader from file to file. Firefox gives each file:// page a store of its own and clears
 * `window.name` between them, so the address of the next page is what is left. On http nothing is added.
 * @param settings returns those that hold now
 */
export function carrySettings(settings: () => Settings): void {
  if (location.protocol !== 'file:') return;
  const onLeave = (event: Event): void => {
    const link = eventWithin(event, 'a[href]') as HTMLAnchorElement | null;
    if (!link || link.protocol !== 'file:' || link.pathname === location.pathname || settings().at === 0) return;
    const address = new URL(link.href);
    address.searchParams.set(PARAMETER, encodeSettings(settings()));
    link.href = address.href;
  };
  addEventListener('click', onLeave, true);
  addEventListener('auxclick', onLeave, true);
  addEventListener('formdata', (event) => {
    if (settings().at > 0) event.formData.set(PARAMETER, encodeSettings(settings()));
  });
}
