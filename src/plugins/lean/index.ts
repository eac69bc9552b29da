/** Leaves out of the browser what this site does not use: the syntax highlighter and prefetching of whatever is in sight. */
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

export default function leanPlugin(): Plugin {
  return {
    name: 'lean',
    getClientModules: () => [path.join(__dirname, 'no-viewport-prefetch.ts')],
    configureWebpack: () => ({
      resolve: {
        alias: {
          // theme-classic registers every Prism language at start (lib/prism-include-languages.js); no page shows program code.
          'prism-react-renderer': path.join(__dirname, 'no-prism.ts'),
          // With no language named, its loader would bring the list of all of them.
          '@theme/prism-include-languages': path.join(__dirname, 'no-prism.ts'),
        },
      },
    }),
  };
}
