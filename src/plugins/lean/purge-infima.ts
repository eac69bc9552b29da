/** Leaves out of Infima, the theme's style sheet, the rules and variables for what neither the theme nor this site has. */
import {readdirSync, readFileSync, realpathSync} from 'node:fs';
import path from 'node:path';
import purgeCSSPlugin from '@fullhuman/postcss-purgecss';
import type {PluginCreator, Root} from 'postcss';
import {OF_UNUSED_PART} from './unused-parts.ts';

/**
 * A PostCSS plugin that touches no other style sheet: selectors of ours are made by scripts, where they cannot be found. It has to come before
 * the one that puts the sheet into a cascade layer: rules there name a parent that they have no more, and every other one would be missed.
 */
export function purgeInfima(siteDir: string): ReturnType<PluginCreator<never>> {
  const theme = (name: string) => path.join(realpathSync(path.join(siteDir, 'node_modules', name)), 'lib');
  const folders = [path.join(siteDir, 'src'), theme('@docusaurus/theme-classic'), theme('@docusaurus/theme-common')];
  return {
    postcssPlugin: 'purge-infima',
    async Once(root, helpers) {
      if (!/[\\/]infima[\\/]/.test(root.source?.input.file ?? '')) {
        return;
      }
      const purge = purgeCSSPlugin({
        content: folders.map((folder) => `${folder}/**/*.{js,ts,tsx}`),
        variables: true,
        // Docusaurus puts its state into attributes of the page: rules that read them stay.
        dynamicAttributes: ['data-theme', 'data-theme-choice'],
        safelist: {deep: [/^html$/, /^:root/], variables: [...folders.flatMap(namedIn), ...namedByVariables(root)]},
        blocklist: [OF_UNUSED_PART],
      });
      if ('OnceExit' in purge) {
        await purge.OnceExit?.(root, helpers);
      }
    },
  };
}

const namesOf = (text: string) => text.match(/--ifm-[\w-]+/g) ?? [];

/** Infima's variables that other style sheets and scripts name. */
function namedIn(folder: string): string[] {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => /\.(css|js|tsx?)$/.test(file));
  return files.flatMap((file) => namesOf(readFileSync(path.join(folder, file), 'utf8')));
}

/** Those that others are made of: PurgeCSS does not ask whether one that has to stay needs more. */
function namedByVariables(root: Root): string[] {
  const names: string[] = [];
  root.walkDecls(/^--ifm-/, ({value}) => {
    names.push(...namesOf(value));
  });
  return names;
}
