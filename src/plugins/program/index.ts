/**
 * Puts the program's settings into every page, as data beside the text. An edition is rendered once; when its pages are published
 * again, later settings take the place of these (scripts/lib/live-parts.ts), so that no edition shows a dead phone number.
 */
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {program} from '../../../program.config.ts';
import {PROGRAM_ELEMENT, toProgramJson} from '../../components/Setting/program-data.ts';

export default function programPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'program',
    configureWebpack: (_config, isServer) =>
      isServer ? {} : {resolve: {alias: {[path.join(siteDir, 'program.config.ts')]: path.join(__dirname, 'no-program.ts')}}},
    injectHtmlTags: () => ({
      headTags: [
        {
          tagName: 'script',
          attributes: {type: 'application/json', id: PROGRAM_ELEMENT},
          innerHTML: toProgramJson(program),
        },
      ],
    }),
  };
}
