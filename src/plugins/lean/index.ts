/**
 * Leaves out of the browser what this site does not use: the syntax highlighter, prefetching of whatever is in sight, rules for
 * parts that no page has, descriptions of all pages on each page, attributes that a link could set, and what citation-js would fetch with.
 */
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {purgeInfima} from './purge-infima.ts';

/**
 * Docusaurus makes one style sheet of all there are, so that their order is always the same. What only a dialog needs comes with the
 * dialog: its rules are for its own classes, for which order does not matter.
 */
const isNoDialog = ({name}: {name?: string | null | undefined}) => !name?.startsWith('dialog-');

/** Data that several chunks load comes in a chunk of its own, not in each of them. */
const ownChunk = (file: string) => ({
  test: new RegExp(`[\\\\/]manual[\\\\/]default[\\\\/]${file}\\.json$`),
  chunks: 'async' as const,
  name: `data-${file}`,
  enforce: true,
});

export default function leanPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'lean',
    getClientModules: () => ['no-viewport-prefetch.ts', 'no-data-in-address.ts'].map((file) => path.join(__dirname, file)),
    configurePostCss: (options) => ({...options, plugins: [purgeInfima(siteDir), ...options.plugins]}),
    configureWebpack: (_config, isServer) => ({
      ...(isServer
        ? {}
        : {
            optimization: {
              splitChunks: {
                cacheGroups: {
                  styles: {chunks: isNoDialog},
                  reading: ownChunk('reading'),
                  checks: ownChunk('knowledge-checks'),
                },
              },
            },
          }),
      module: {
        rules: [
          {
            test: /[\\/]docusaurus-plugin-content-docs[\\/]default[\\/]p[\\/][^\\/]+\.json$/,
            type: 'json',
            loader: path.join(__dirname, 'without-descriptions.cjs'),
          },
        ],
      },
      resolve: {
        alias: {
          // theme-classic registers every Prism language at start (lib/prism-include-languages.js); no page shows program code.
          'prism-react-renderer': path.join(__dirname, 'no-prism.ts'),
          // With no language named, its loader would bring the list of all of them.
          '@theme/prism-include-languages': path.join(__dirname, 'no-prism.ts'),
          // @citation-js/core imports both to fetch from the web, in Node too; here it only writes.
          'node-fetch$': path.join(__dirname, 'no-fetch.ts'),
          'sync-fetch$': path.join(__dirname, 'no-fetch.ts'),
        },
      },
    }),
  };
}
