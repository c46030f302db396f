import { readPublicKey } from '../../../model/signing-key.ts';
import { judgePack } from '../judge-pack.ts';
import { holdChosen } from './hold-chosen.ts';
import { renderVerdict } from './render-verdict.ts';

/** Script of `verify.html`, which stands alone at the top of a pack and works from the disk. */
const input = document.querySelector('input')!;
const output = document.querySelector<HTMLElement>('[role="status"]')!;
const key = readPublicKey(document.documentElement.dataset['key'] ?? '');

async function check(): Promise<void> {
  const files = [...(input.files ?? [])];
  if (files.length === 0) return;
  input.disabled = true;
  document.documentElement.dataset['state'] = 'busy';
  try {
    const verdict = await judgePack(holdChosen(files), key, (done, all) => {
      if (done % 20 === 0) output.textContent = `正在核对 ${String(done)}/${String(all)} 个文件……`;
    });
    output.replaceChildren(...renderVerdict(verdict, key?.fingerprint));
    document.documentElement.dataset['state'] = verdict.whole ? 'whole' : 'broken';
  } catch {
    output.textContent = '文件读不出来。怎么办：重新插好 U 盘，刷新本页，再选一次。';
    document.documentElement.dataset['state'] = 'broken';
  } finally {
    input.disabled = false;
    // So that choosing the same folder again checks it again.
    input.value = '';
  }
}

input.addEventListener('change', () => void check());
document.documentElement.dataset['state'] = 'ready';
