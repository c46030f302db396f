import type { AstroIntegration } from 'astro';
import { forgetLibrary } from '../../library/current-library.ts';
import { contentFolder } from '../../files/location.ts';

/** In development, rereads the library after a change. */
export function libraryChecks(): AstroIntegration {
  return {
    name: 'zhangju:library-checks',
    hooks: {
      'astro:config:setup': ({ addWatchFile, command }) => {
        if (command === 'dev') addWatchFile(contentFolder());
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentFolder());
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(contentFolder())) return;
          forgetLibrary();
          // Pages and compiled documents were made from the library as it was, whichever of its files has changed.
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
