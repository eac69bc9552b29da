/** In the author's preview, `/search/` is answered from the text as it stands; what is published there, `npm run build` writes. */
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {exportManual} from '../../manual/export-manual.ts';
import {createManualReader} from '../manual/reader.ts';
import {type SearchFile, toSearchFiles} from './search-files.ts';

type Options = {/** The edition that is read, `draft` or its name, and the folder of its text. */ name: string; folder: string};

/** Both bundlers hand their server's application over like this. */
type Handler = (
  request: {url?: string},
  response: {setHeader: (name: string, value: string) => void; end: (body: Uint8Array) => void},
  next: () => void,
) => void;

const TYPES: Record<string, string> = {'.js': 'text/javascript', '.json': 'application/json', '.bin': 'application/octet-stream'};

export default function searchPlugin({siteDir}: LoadContext, {name, folder}: Options): Plugin {
  const read = createManualReader(path.join(siteDir, folder), []);
  let files: Promise<SearchFile[]> | undefined;
  const handle: Handler = (request, response, next) => {
    const wanted = decodeURI((request.url ?? '').split('?')[0] ?? '').slice(1);
    if (!wanted.startsWith('search/')) {
      next();
      return;
    }
    // The manifest is asked for once a page view: then the text is read again.
    if (files === undefined || wanted === 'search/manifest.json') {
      files = toSearchFiles(siteDir, new Map([[name, exportManual(read().manual, [])]]));
    }
    files.then((list) => {
      const file = list.find((candidate) => candidate.path === wanted);
      if (!file) {
        next();
        return;
      }
      response.setHeader('Content-Type', TYPES[path.extname(wanted)] ?? 'text/plain');
      response.end(file.bytes);
    }, next);
  };
  return {
    name: 'search',
    configureWebpack: () => ({
      devServer: {
        setupMiddlewares: (middlewares: unknown[]) => [{name: 'search', middleware: handle}, ...middlewares],
      },
    }),
  } as Plugin;
}
