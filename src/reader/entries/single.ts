/** The shell of the edition that is one file. */
import { bringScript } from '../single/bring-script.ts';
import { bringShard } from '../single/bring-shard.ts';
import { bringStyle } from '../single/bring-style.ts';
import { linkTo } from '../single/link-to.ts';
import { past, Place } from '../single/place.ts';
import { go, show } from '../single/router.ts';
import { takeStore } from '../single/store.ts';

// The site's scripts are bundled to ask these instead of the browser (src/build/bundling/bundle-single.ts).
const shell = { bringScript, bringShard, bringStyle, linkTo, past, place: new Place(go) };
Object.assign(globalThis, { zhangjuShell: shell });
takeStore();
void show();
