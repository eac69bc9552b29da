/** The two sites that `npm run bench` compares, each in a folder of its own outside the repository, both on these node_modules. */
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {program} from '../../program.config.ts';
import {codeToAnchor} from '../../src/manual/code.ts';
import type {Manual, Page} from '../../src/manual/types.ts';
import {readSources} from '../../src/plugins/manual/read-sources.ts';
import {DRAFT, ROOT} from './manual.mts';
import {toPlainMarkdown} from './plain-markdown.ts';
import {INPUTS} from './sites.mts';

export type BenchSite = {
  name: 'ours' | 'stock';
  folder: string;
  /** Where the site is built, below the folder: what `build/` holds is served at the root. */
  out: string;
  /** Address of the page that is weighed. */
  page: string;
};

/** A copy of what this site is made of, so that nobody who works in the repository is disturbed, nor warms a cache. */
export function copyOurs(folder: string, page: Page): BenchSite {
  for (const input of INPUTS.filter((name) => existsSync(path.join(ROOT, name)))) {
    cpSync(path.join(ROOT, input), path.join(folder, input), {recursive: true});
  }
  linkModules(folder);
  return {name: 'ours', folder, out: 'build/next', page: `/next/${codeToAnchor(page.code)}/`};
}

/**
 * The classic template with TypeScript, copied from the package `create-docusaurus` as its command copies it: the same
 * configuration, start page, style sheet, pictures, browserslist and future flags. Different are only:
 * - the tutorial is replaced by the manual's pages in plain Markdown; its first page stays, because the start page leads there
 * - of the four sample posts of the blog one stays, because the navigation bar and the footer lead to the blog
 * - nothing is installed: node_modules is this project's
 *
 * `codes`: see `Words`.
 */
export function makeStock(folder: string, page: Page, manual: Manual, draft = DRAFT, codes = false): BenchSite {
  const templates = path.join(
    path.dirname(createRequire(import.meta.url).resolve('create-docusaurus/package.json')),
    'templates',
  );
  cpSync(path.join(templates, 'shared'), folder, {recursive: true});
  cpSync(path.join(templates, 'classic-typescript'), folder, {recursive: true});
  keepOnly(path.join(folder, 'docs'), ['intro.mdx']);
  keepOnly(path.join(folder, 'blog'), ['2019-05-28-first-blog-post.mdx', 'authors.yml', 'tags.yml']);
  writePlainDocs(path.join(folder, 'docs'), manual, draft, codes);
  linkModules(folder);
  return {name: 'stock', folder, out: 'build', page: `/docs/${path.posix.dirname(page.file)}/${codeToAnchor(page.code)}`};
}

/** As the README of the plugin says it is set up; every option that it does not name is left alone. */
const EASYOPS = `themes: [['@easyops-cn/docusaurus-search-local', {hashed: true}]],`;

/** The stock site with the usual local search. */
export function addEasyops(folder: string): void {
  const config = path.join(folder, 'docusaurus.config.ts');
  writeFileSync(config, readFileSync(config, 'utf8').replace('  presets: [', `  ${EASYOPS}\n\n  presets: [`));
}

function writePlainDocs(folder: string, manual: Manual, draft: string, codes: boolean): void {
  const words = {
    roles: new Map(manual.roles.map(({key, name}) => [key, name])),
    settings: new Map(Object.entries(program.settings).map(([key, {value}]) => [key, value])),
    codes,
  };
  manual.chapters.forEach(({folder: chapter, title, about}, index) => {
    mkdirSync(path.join(folder, chapter), {recursive: true});
    const category = {label: title, position: index + 2, link: {type: 'generated-index', description: about}};
    writeFileSync(path.join(folder, chapter, '_category_.json'), JSON.stringify(category));
  });
  for (const {path: file, text} of readSources(draft).filter((source) => source.path.endsWith('.mdx'))) {
    writeFileSync(path.join(folder, file), toPlainMarkdown(text, words));
  }
}

function keepOnly(folder: string, names: readonly string[]): void {
  for (const name of readdirSync(folder).filter((candidate) => !names.includes(candidate))) {
    rmSync(path.join(folder, name), {recursive: true});
  }
}

/** Gives the site in `folder` this project's packages, in a folder of its own: there the bundler keeps its cache. */
export function linkModules(folder: string): void {
  const modules = path.join(ROOT, 'node_modules');
  mkdirSync(path.join(folder, 'node_modules'));
  for (const name of readdirSync(modules).filter((candidate) => candidate !== '.cache')) {
    symlinkSync(path.join(modules, name), path.join(folder, 'node_modules', name), 'junction');
  }
}
