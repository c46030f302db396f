import process from 'node:process';
import { openDesk } from '../../../src/desk/server/open-desk.ts';
import { PROJECT } from '../../support/project.ts';

// A process of its own that a test may kill: node run-desk.ts <library> <site>
const [folder = '', out = ''] = process.argv.slice(2);
const { url } = await openDesk({ root: PROJECT, folder, out, preview: `${out}-preview`, sample: false, port: 0 });
console.log(url);
