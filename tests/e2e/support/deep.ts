import process from 'node:process';

/** Whether combinations that only repeat are run too: `npm test -- --deep`. */
export const deep = process.env['ZHANGJU_DEEP'] === '1';
