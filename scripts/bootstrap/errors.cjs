'use strict';

/** Something a person must hear: what happened, what to do, and (optionally) the last words of the tool that failed. */
class BootstrapError extends Error {
  constructor(what, remedy, details) {
    super(what);
    this.name = 'BootstrapError';
    this.remedy = remedy;
    this.details = details || [];
  }

  /** The message as it is printed. */
  inWords() {
    const details = this.details.length > 0 ? ['  详细情况：'].concat(this.details.map((line) => '    ' + line)) : [];
    return ['', '✗ ' + this.message, '  怎么办：' + this.remedy].concat(details).join('\n');
  }
}

/** The person pressed Ctrl-C (or the system asked us to stop) while something was being prepared. */
class Interrupted extends Error {
  constructor(signal) {
    super('interrupted by ' + signal);
    this.name = 'Interrupted';
    this.exitCode = signal === 'SIGTERM' ? 143 : 130;
  }
}

module.exports = { BootstrapError, Interrupted };
