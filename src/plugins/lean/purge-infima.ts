/** Leaves out of Infima, the theme's style sheet, the rules for what neither the theme nor this site has: heroes, avatars, pills. */
import {realpathSync} from 'node:fs';
import path from 'node:path';
import purgeCSSPlugin from '@fullhuman/postcss-purgecss';
import type {PluginCreator} from 'postcss';

/** Where names of classes that the theme or this site may use are written, as globs from the site's folder. */
function contentOf(siteDir: string): string[] {
  const theme = (name: string) => path.join(realpathSync(path.join(siteDir, 'node_modules', name)), 'lib/**/*.js');
  return [path.join(siteDir, 'src/**/*.{ts,tsx}'), theme('@docusaurus/theme-classic'), theme('@docusaurus/theme-common')];
}

/** A PostCSS plugin that touches no other style sheet: selectors of ours are made by scripts, where they cannot be found. */
export function purgeInfima(siteDir: string): ReturnType<PluginCreator<never>> {
  // Docusaurus puts its state into attributes of the page: rules that read them stay.
  const purge = purgeCSSPlugin({
    content: contentOf(siteDir),
    dynamicAttributes: ['data-theme', 'data-theme-choice'],
    safelist: {deep: [/^html$/, /^:root/]},
  });
  return {
    postcssPlugin: 'purge-infima',
    async OnceExit(root, helpers) {
      if (/[\\/]infima[\\/]/.test(root.source?.input.file ?? '') && 'OnceExit' in purge) {
        await purge.OnceExit?.(root, helpers);
      }
    },
  };
}
