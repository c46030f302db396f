import { onPress } from '../dom/on-press.ts';
import { stepSize, type Settings, type Size } from './settings-code.ts';
import { carrySettings, findSettings, keepSettings } from './settings-store.ts';

const root = document.documentElement;
const darkSystem = matchMedia('(prefers-color-scheme: dark)');
let settings = findSettings();

function isDark(): boolean {
  return settings.theme === 'auto' ? darkSystem.matches : settings.theme === 'dark';
}

function press(selector: string, pressed: (button: HTMLElement) => boolean): void {
  for (const button of document.querySelectorAll<HTMLElement>(selector)) {
    button.setAttribute('aria-pressed', String(pressed(button)));
  }
}

/**
 * Shows the settings: `html[data-size|data-theme]` always, `html[data-contrast=high]` when chosen, and the buttons
 * pressed as they are. Called in the head before anything is painted, and after each change.
 */
export function applySettings(): void {
  const { dataset } = root;
  dataset['js'] = '';
  dataset['size'] = settings.size;
  dataset['theme'] = isDark() ? 'dark' : 'light';
  if (settings.contrast === 'high') dataset['contrast'] = 'high';
  else delete dataset['contrast'];
  if (settings.keys) delete dataset['keys'];
  else dataset['keys'] = 'off';
  press('[data-size-choice]', (button) => button.dataset['sizeChoice'] === settings.size);
  press('[data-theme-toggle]', isDark);
  press('[data-contrast-toggle]', () => settings.contrast === 'high');
  press('[data-keys-toggle]', () => settings.keys);
}

function choose(change: Partial<Settings>): void {
  settings = { ...settings, ...change, at: Date.now() };
  keepSettings(settings);
  applySettings();
}

/** Larger (`1`) or smaller (`-1`) type. */
export function changeSize(step: 1 | -1): void {
  choose({ size: stepSize(settings.size, step) });
}

/** Night or day. */
export function toggleTheme(): void {
  choose({ theme: isDark() ? 'light' : 'dark' });
}

/** High contrast, or not. */
export function toggleContrast(): void {
  choose({ contrast: settings.contrast === 'high' ? 'normal' : 'high' });
}

/** Keys of one character, or none (WCAG 2.1.4). */
export function toggleKeys(): void {
  choose({ keys: !settings.keys });
}

/** Makes the buttons of the tool strip work, and keeps the pages of one site alike. */
export function startSettings(): void {
  applySettings();
  darkSystem.addEventListener('change', applySettings);
  // A page that comes back from the browser's memory, and one open in another window, take what was chosen meanwhile.
  const refresh = (): void => {
    const found = findSettings();
    if (found.at > settings.at) settings = found;
    applySettings();
  };
  addEventListener('pageshow', refresh);
  addEventListener('storage', refresh);
  carrySettings(() => settings);
  onPress('[data-size-choice]', ({ dataset }) => {
    choose({ size: dataset['sizeChoice'] as Size });
  });
  onPress('[data-theme-toggle]', toggleTheme);
  onPress('[data-contrast-toggle]', toggleContrast);
}
