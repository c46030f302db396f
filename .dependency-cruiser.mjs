import { forbiddenRooms, ROOMS } from './src/rooms.mjs';

/** Holds the arrows of src/rooms.mjs for TypeScript files (ESLint does for .astro files), and allows no circle. */
export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...Object.keys(ROOMS).map((room) => ({
      name: `arrows-of-${room}`,
      comment: ROOMS[room].holds,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: `^src/(${forbiddenRooms(room).join('|')})/` },
    })),
    {
      name: 'every-room-is-known',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(ROOMS).join('|')})/` },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
};
