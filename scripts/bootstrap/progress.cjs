'use strict';

const MOVING_MS = 250;
const PLAIN_MS = 10000;

/**
 * Tells a person what is being prepared. Each step is numbered; on a terminal one line moves with the seconds, elsewhere
 * a plain line is added every ten seconds. Prints nothing at all while no step is begun.
 */
function createProgress(stream) {
  let count = 0;

  function begin(title) {
    count += 1;
    const label = '[' + count + '] ' + title;
    const since = Date.now();
    let note = '';
    const seconds = () => Math.round((Date.now() - since) / 1000) + ' 秒';
    const line = () => label + '…… ' + seconds() + (note ? '，' + note : '');
    const moving = Boolean(stream.isTTY);
    if (!moving) stream.write(label + '……\n');
    const timer = setInterval(
      () => {
        stream.write(moving ? '\r\u001b[K' + line() : '    ' + line() + '\n');
      },
      moving ? MOVING_MS : PLAIN_MS,
    );

    function end(mark) {
      clearInterval(timer);
      stream.write((moving ? '\r\u001b[K' : '') + mark + ' ' + label + '，用了 ' + seconds() + '\n');
    }

    return {
      /** What to show after the seconds, e.g. how many packages have come. */
      note(text) {
        note = text;
      },
      done: () => end('✓'),
      failed: () => end('✗'),
    };
  }

  return { begin };
}

module.exports = { createProgress };
