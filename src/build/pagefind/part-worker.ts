import process from 'node:process';

export { makePart } from './make-part.ts';

// A build that was killed leaves nobody who waits for the rest.
process.on('disconnect', () => {
  process.exit(1);
});
