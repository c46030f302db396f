import process from 'node:process';
import { writeFolder } from '../../../src/outputs/pack/write-folder.ts';
import { assemblePack } from '../../../src/outputs/pack/assemble-pack.ts';

/** Packs the site in the first argument into the folder in the second, as a program of its own that a test can kill. */
const [site = '', target = ''] = process.argv.slice(2);
const files = await assemblePack(
  { site, name: '云岭文库', version: { number: '1234-ABCD', date: null }, key: null },
  () => undefined,
);
process.stdout.write('begins\n');
await writeFolder(files, target, () => undefined);
