import path from 'node:path';
import type * as Preset from '@docusaurus/preset-classic';
import type {Config, PluginConfig} from '@docusaurus/types';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import remarkSmartypants from 'remark-smartypants';
import {program} from './program.config.ts';
import {createAuthorCheck} from './src/plugins/manual/author-check.ts';
import {toDocusaurusFrontMatter} from './src/plugins/manual/front-matter.ts';
import {readChapters} from './src/plugins/manual/read-chapters.ts';
import {toSidebar} from './src/plugins/manual/sidebar.ts';
import {rehypeEmptyHeaders} from './src/rehype/empty-headers.ts';
import {rehypeWideFormulas} from './src/rehype/wide-formulas.ts';
import {remarkChecklists} from './src/remark/checklists.ts';
import {remarkCites} from './src/remark/cites.ts';
import {remarkCodeLinks} from './src/remark/code-links.ts';
import {remarkFlows} from './src/remark/flows.ts';
import {remarkGeneratedLists} from './src/remark/generated-lists.ts';
import {remarkMeasures} from './src/remark/measures.ts';
import {remarkPageDataImport} from './src/remark/page-data-import.ts';
import {remarkPageEnd} from './src/remark/page-end.ts';
import {remarkProgramWeeks} from './src/remark/program-weeks.ts';
import {remarkQuotes} from './src/remark/quotes.ts';
import {remarkRotationCalendars} from './src/remark/rotation-calendars.ts';
import {remarkSegments} from './src/remark/segments.ts';
import {remarkWorked} from './src/remark/worked.ts';
import {remarkWorksheets} from './src/remark/worksheets.ts';
import {DRAFT_SITE, manualSite} from './src/site.ts';

const settings = Object.keys(program.settings);
const site = manualSite(process.env.MANUAL_SITE ?? DRAFT_SITE);

/** One edition, at the root of its own site. */
const docs = (version: string): Preset.Options['docs'] => ({
  path: 'docs',
  routeBasePath: '/',
  sidebarPath: './sidebars.ts',
  include: ['**/*.mdx'],
  // A number at the start of a file's name is part of its name, not of an order that a tool may strip.
  numberPrefixParser: false,
  breadcrumbs: false,
  admonitions: false,
  docItemComponent: '@theme/ManualPage',
  docCategoryGeneratedIndexComponent: '@theme/ManualChapter',
  onlyIncludeVersions: [version],
  lastVersion: version,
  versions: {[version]: {path: '', banner: 'none', badge: false}},
  sidebarItemsGenerator: ({docs: pages, version}) => toSidebar(pages, readChapters(version.contentPath)),
  remarkPlugins: [
    [remarkMath, {singleDollarTextMath: false}],
    remarkChecklists,
    remarkSegments,
    remarkFlows,
    remarkWorked,
    remarkProgramWeeks,
    remarkWorksheets,
    remarkGeneratedLists,
    remarkRotationCalendars,
    remarkMeasures,
    remarkQuotes,
    remarkCites,
    remarkCodeLinks,
    // Typographic quotation marks on the page; authors type plain ones.
    [remarkSmartypants, {backticks: false, dashes: false, ellipses: false}],
    remarkPageEnd,
    remarkPageDataImport,
  ],
  // MathML is drawn by the browser: no style sheet, no fonts, and screen readers read it.
  rehypePlugins: [[rehypeKatex, {output: 'mathml'}], rehypeEmptyHeaders, rehypeWideFormulas],
});

/** A link that leaves this site for the root's. Docusaurus' own links stay below `baseUrl`. */
const rootLink = (href: string, label: string, className = '') =>
  ({type: 'html', value: `<a class="navbar__item navbar__link ${className}" href="${href}">${label}</a>`}) as const;

const navbarItems: NonNullable<Preset.ThemeConfig['navbar']>['items'] = site.edition
  ? [
      {to: '/contents/', label: 'Contents', position: 'left'},
      {to: '/shift/', label: 'Prepare a shift', position: 'left'},
      {to: '/onboarding/', label: 'New here', position: 'left'},
      {...rootLink('/cite/', 'Cite'), position: 'left'},
      {to: '/now/', label: 'Someone is in danger now', position: 'right', className: 'danger-link'},
    ]
  : [
      {...rootLink('/contents/', 'Contents'), position: 'left'},
      {...rootLink('/shift/', 'Prepare a shift'), position: 'left'},
      {...rootLink('/onboarding/', 'New here'), position: 'left'},
      {...rootLink('/cite/', 'Cite'), position: 'left'},
      // The class on the item, too: on a phone the item hides what has no class that says otherwise.
      {...rootLink('/now/', 'Someone is in danger now', 'danger-link'), position: 'right', className: 'danger-link'},
    ];

export default {
  title: 'IOP operations manual',
  tagline: program.name,
  url: program.url,
  baseUrl: site.baseUrl,
  favicon: 'img/favicon.svg',
  baseUrlIssueBanner: false,
  trailingSlash: true,
  future: {v4: true, faster: true},
  // Named, not made from the address: a site that moves to a new host must not lose what readers keep.
  storage: {namespace: 'iop-manual'},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: {defaultLocale: 'en', locales: ['en']},
  markdown: {
    format: 'mdx',
    emoji: false,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    parseFrontMatter: async (params) => {
      const parsed = await params.defaultParseFrontMatter(params);
      return {...parsed, frontMatter: toDocusaurusFrontMatter(parsed.frontMatter)};
    },
    ...(process.env.NODE_ENV === 'production' ? {} : {preprocessor: createAuthorCheck(path.resolve('docs'), settings)}),
  },
  clientModules: ['./src/components/PhoneMenu/door.ts'],
  plugins: [
    ...(site.edition ? [['./src/plugins/manual/index.ts', {...site.edition, settings}] as PluginConfig] : []),
    ...(site.edition ? [['./src/plugins/search/index.ts', site.edition] as PluginConfig] : []),
    './src/plugins/program/index.ts',
    './src/plugins/lean/index.ts',
  ],
  presets: [
    [
      'classic',
      {
        docs: site.edition ? docs(site.edition.version) : false,
        pages: {path: site.edition ? 'src/pages/edition' : 'src/pages/site'},
        blog: false,
        sitemap: false,
        debug: false,
        theme: {customCss: ['./src/css/fonts.css', './src/css/manual.css', './src/css/print.css']},
      } satisfies Preset.Options,
    ],
  ],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    docs: {sidebar: {autoCollapseCategories: true}},
    navbar: {
      title: 'IOP manual',
      // From the root the start page is another site's: the browser has to load it.
      logo: {src: 'img/favicon.svg', ...(site.edition ? {} : {href: 'pathname:///', target: '_self'})},
      items: [...navbarItems, {type: 'search', position: 'right'}],
    },
  } satisfies Preset.ThemeConfig,
} satisfies Config;
