/** Searches beside the page, so that typing never waits for it. Published once, for all editions. */
import {createAnswerer} from './answer-requests.ts';
import type {Request} from './protocol.ts';

const answer = createAnswerer((address, options) => fetch(address, options));

addEventListener('message', async ({data}: MessageEvent<Request>) => {
  postMessage(await answer(data));
});
