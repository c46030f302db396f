import { render } from 'preact';
import { App } from './frame/app.tsx';

const place = document.getElementById('desk');
if (place) {
  place.replaceChildren();
  render(<App />, place);
}
