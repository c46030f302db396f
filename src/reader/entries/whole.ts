/** Looks whether what the page is made of came undamaged, and says what did not. Brought by every page once it stands. */
import { DAMAGED } from '../../search/engine/report-damaged.ts';
import { handed } from '../wholeness/handed.ts';
import { textIsWhole } from '../wholeness/judge-text.ts';
import { tellDamage, tellTextDamage } from '../wholeness/tell-damage.ts';
import { watchFiles } from '../wholeness/watch-files.ts';

const shared = handed();
const tellFound = (): void => shared.damaged?.forEach(tellDamage);

if (!textIsWhole(shared.read)) tellTextDamage();
watchFiles();
tellFound();
addEventListener(DAMAGED, tellFound);
shared.looked = true;
