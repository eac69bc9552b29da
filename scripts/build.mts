/** `npm run build`: what readers get, in `build/`. */
import {buildIfChanged} from './lib/build.mts';
import {BUILD} from './lib/manual.mts';

console.log((await buildIfChanged()) ? `Built: ${BUILD}` : 'Nothing has changed since the last build.');
