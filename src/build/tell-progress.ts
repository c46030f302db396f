import process from 'node:process';

/** Smaller libraries are built before anyone wonders. */
const FEW = 40;
const WIDTH = 24;
/** Off a terminal a line is written each time that so much is done. */
const PART = 0.25;

/** Tells how far one part of a build has come. */
export type Step = (done: number, all: number) => void;

const inWords = (seconds: number): string =>
  seconds < 90 ? `${String(Math.max(1, Math.round(seconds)))} 秒` : `${String(Math.round(seconds / 60))} 分钟`;

/**
 * Tells how a part of a long build goes: on a terminal a bar with the time that is left, else a line now and then. Written to standard
 * error, and nothing at all for a small library.
 * @param name what is being done
 * @param to where it is written; standard error
 */
export function tellProgress(name: string, to: Pick<NodeJS.WriteStream, 'write' | 'isTTY'> = process.stderr): Step {
  const since = performance.now();
  let told = 0;
  return (done, all) => {
    if (all <= FEW) return;
    const part = done / all;
    if (to.isTTY) {
      // Not oftener than the eye can follow.
      if (done < all && performance.now() - told < 100) return;
      told = performance.now();
      const left = ((told - since) / 1000 / done) * (all - done);
      const bar = `${'█'.repeat(Math.round(part * WIDTH))}${'░'.repeat(WIDTH - Math.round(part * WIDTH))}`;
      const rest = told - since > 2000 && done < all ? `，还要约 ${inWords(left)}` : '';
      to.write(done === all ? '\r\u001b[K' : `\r\u001b[K${name} ${bar} ${String(done)}/${String(all)}${rest}`);
    } else if (done === all || part >= told + PART) {
      told = Math.floor(part / PART) * PART;
      to.write(`${name} ${String(done)}/${String(all)}\n`);
    }
  };
}
