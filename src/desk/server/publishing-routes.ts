import { Hono } from 'hono';
import { earlierOf } from '../../build/earlier-edition.ts';
import { compareEditions } from '../publishing/compare-editions.ts';
import { lookAtPlace, requireThere } from '../publishing/look-at-place.ts';
import { dropBrokenKey, keyView, makeKey } from '../publishing/office-key.ts';
import { keptEditions, placesView } from '../publishing/places-view.ts';
import { putBack, startJob } from '../publishing/publish.ts';
import type { Desk } from './desk.ts';
import { read } from './read-body.ts';
import * as requests from './requests.ts';

/** What the page can ask about publishing. */
export function publishingRoutes(desk: Desk): Hono {
  const app = new Hono();
  app.get('/build', (context) => context.json(desk.builder.state()));
  app.post('/build', async (context) => {
    await startJob(desk, await read(context, requests.jobRequest));
    return context.json(desk.builder.state());
  });
  app.post('/build/stop', async (context) => {
    await read(context, requests.noRequest);
    desk.builder.stop();
    return context.json(desk.builder.state());
  });
  app.get('/key', (context) => context.json(keyView(desk.folder)));
  app.post('/key', async (context) => {
    await read(context, requests.noRequest);
    const said = await makeKey(desk);
    return context.json({ ...keyView(desk.folder), said });
  });
  app.post('/key/drop', async (context) => {
    await read(context, requests.noRequest);
    await dropBrokenKey(desk);
    return context.json(keyView(desk.folder));
  });
  app.get('/places', (context) => context.json(placesView(desk)));
  app.post('/places/look', async (context) => {
    const { kind, to } = await read(context, requests.lookRequest);
    return context.json(lookAtPlace(desk, kind, to));
  });
  // The edition that stands somewhere, or the one kept beside the site, against the site as it was built last.
  app.post('/changes-since', async (context) => {
    const { with: place } = await read(context, requests.compareRequest);
    const kept = keptEditions(desk).find(({ folder }) => folder === place);
    const [before, after] = kept ? [earlierOf(place), place] : [requireThere(place), desk.out];
    return context.json(await compareEditions(before, after));
  });
  app.post('/put-back', async (context) => {
    const { folder } = await read(context, requests.putBackRequest);
    await putBack(desk, folder);
    return context.json(placesView(desk));
  });
  return app;
}
