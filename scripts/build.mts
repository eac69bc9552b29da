/** `npm run build`: what readers get, in `build/`. */
import {BUILD, buildIfChanged} from './lib/build.mts';

console.log((await buildIfChanged()) ? `Built: ${BUILD}` : 'Nothing has changed since the last build.');
