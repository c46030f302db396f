import process from 'node:process';

/** Whether what only repeats is run too: all combinations, all runs of property tests. `npm test -- --deep` sets it. */
export const deep = process.env['ZHANGJU_DEEP'] === '1';
