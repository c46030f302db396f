import { copyText } from '../dom/copy-text.ts';
import { startToast } from '../frame/toast.ts';
import { nameMenus, pressNumber } from '../reading/address-menu.ts';
import type { Copying } from '../reading/bring-copying.ts';
import { copyPassage } from '../reading/passage.ts';
import { startSelectionBar } from '../reading/selection-bar.ts';

// One classic script, loaded after the page.
const shared = ((globalThis as { zhangju?: Record<string, unknown> }).zhangju ??= {});
shared['copying'] = { copyPassage, copyText, pressNumber } satisfies Copying;

startToast();
nameMenus();
startSelectionBar();
