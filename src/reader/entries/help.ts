import { bringPanels } from '../frame/bring-panels.ts';
import { makeHelpPanel } from '../frame/help-panel.ts';

// Brought when the panel of keys is first opened.
const shared = ((globalThis as { zhangju?: Record<string, unknown> }).zhangju ??= {});
void bringPanels();
shared['makeHelpPanel'] = makeHelpPanel;
