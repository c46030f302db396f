import { runCheck } from '../src/commands/check/run-check.ts';
import { holdLibrary } from '../src/files/hold-library.ts';
import { contentFolder } from '../src/files/location.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';

await runScript(
  {
    typed: 'npm run check',
    summary: '检查文库：文字、引文、地址',
    options: { accept: { help: '接受现在的地址，登记到 content/ledger/' } },
  },
  (given) => {
    const accept = given.accept === true;
    return holdLibrary(contentFolder(), accept ? 'write' : 'read', () => runCheck({ accept }));
  },
);
