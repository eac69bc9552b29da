/**
 * Seven projects: `node` for everything that is no component (`*.test.ts`), `jsdom` for components (`*.test.tsx`), `site` for the built
 * site, `browser` for what a reader does in Chromium, `editions` for both on a manual with a past, `deploy` for the site on real nginx,
 * `paper` for PDFs.
 * A `.ts` config would need ts-node.
 */

// A date in a test must not depend on the machine. tests/helpers/new-york-environment.mjs is for code that reads the clock.
process.env.TZ = 'UTC';

/** Packages that ship ES modules only; Jest needs them turned into CommonJS. Names are regular expressions. */
const ES_MODULES = [
  '@docusaurus',
  '@mdx-js',
  '@noble/hashes',
  'bail',
  'bcp-47-match',
  'ccount',
  'character-.*',
  'comma-separated-tokens',
  'css-selector-parser',
  'd3-.*',
  'data-uri-to-buffer',
  'decode-named-character-reference',
  'devlop',
  'direction',
  'entities',
  'escape-string-regexp',
  'estree-util-.*',
  'fault',
  'feed',
  'flesch-kincaid',
  'fetch-blob',
  'formdata-polyfill',
  'github-slugger',
  'hast.*',
  'html-url-attributes',
  'html-void-elements',
  'internmap',
  'is-(?:alpha.*|decimal|hexadecimal|plain-obj)',
  'longest-streak',
  'markdown-table',
  'mdast-.*',
  'micromark.*',
  'node-fetch',
  'parse-entities',
  'parse5',
  'property-information',
  'qr',
  'rehype-.*',
  'remark-.*',
  'space-separated-tokens',
  'stemmer',
  'stringify-entities',
  'string-width',
  'syllable',
  'trim-lines',
  'trough',
  'unified',
  'unist-.*',
  'uuid',
  'vfile.*',
  'web-namespaces',
  'zwitch',
];

const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {parser, target: 'es2022', transform: {react: {runtime: 'automatic'}}},
    module: {type: 'commonjs'},
  },
];

const shared = {
  rootDir: import.meta.dirname,
  transform: {
    '\\.tsx$': swc({syntax: 'typescript', tsx: true}),
    // Not as TSX: `<T>(list: T[]) => …` would be a tag.
    '\\.m?ts$': swc({syntax: 'typescript', tsx: false}),
    // @docusaurus/core publishes its client with JSX in it.
    '\\.m?js$': swc({syntax: 'ecmascript', jsx: true}),
  },
  // The last node_modules of a path counts: a package may bring its own copy of another.
  transformIgnorePatterns: [`/node_modules/(?!(?:${ES_MODULES.join('|')})/)(?!.*/node_modules/)`],
  moduleFileExtensions: ['ts', 'tsx', 'mts', 'js', 'mjs', 'cjs', 'json'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/tests/mocks/css-module.cjs',
    '^@site/(.*)$': '<rootDir>/$1',
    '^@generated/manual/default/(reading|knowledge-checks)\\.json$': '<rootDir>/tests/mocks/onboarding-$1.ts',
    '^@generated/(.*)$': '<rootDir>/tests/mocks/generated/$1',
    '^@theme/(.*)$': ['<rootDir>/src/theme/$1', '<rootDir>/node_modules/@docusaurus/theme-classic/lib/theme/$1'],
    '^@theme-(?:original|init)/(.*)$': '<rootDir>/node_modules/@docusaurus/theme-classic/lib/theme/$1',
    // The client's own modules. Packages of that scope (theme-common, plugin-content-docs/client) resolve as they are.
    '^@docusaurus/((?:use|is)[A-Z]\\w*|[A-Z]\\w*|router|constants|renderRoutes)$':
      '<rootDir>/node_modules/@docusaurus/core/lib/client/exports/$1',
  },
  testPathIgnorePatterns: [
    '/node_modules/',
    '/\\.docusaurus/',
    '/build/',
    '/versioned_docs/',
    '/tests/browser/',
    '/tests/site/',
    '/tests/editions/',
    '/tests/deploy/',
    '/tests/paper/',
    '/\\.cache/',
  ],
  modulePathIgnorePatterns: [
    '<rootDir>/\\.docusaurus/',
    '<rootDir>/build/',
    '<rootDir>/dist/',
    '<rootDir>/versioned_docs/',
    '<rootDir>/\\.cache/',
  ],
  setupFiles: ['<rootDir>/tests/helpers/fast-check-setup.ts'],
  restoreMocks: true,
};

/** Needs what `npm test` built before. */
const builtSite = {
  ...shared,
  testEnvironment: 'node',
  testPathIgnorePatterns: shared.testPathIgnorePatterns.filter((pattern) => !pattern.startsWith('/tests/')),
};

export default {
  // Jest leaves one core free, which on two would leave one: half of a browser test is waiting.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/tests/helpers/longest-first.mjs',
  projects: [
    {...builtSite, displayName: 'site', testMatch: ['<rootDir>/tests/site/**/*.test.ts']},
    {
      ...builtSite,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/browser/global-setup.ts',
    },
    {
      ...builtSite,
      displayName: 'editions',
      testMatch: ['<rootDir>/tests/editions/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/editions/global-setup.ts',
    },
    {
      ...builtSite,
      displayName: 'deploy',
      testMatch: ['<rootDir>/tests/deploy/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/deploy/global-setup.ts',
    },
    {
      ...builtSite,
      displayName: 'paper',
      testMatch: ['<rootDir>/tests/paper/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/paper/global-setup.ts',
    },
    {...shared, displayName: 'node', testEnvironment: 'node', testMatch: ['<rootDir>/{src,scripts,tests}/**/*.test.{ts,mts}']},
    {
      ...shared,
      displayName: 'jsdom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/{src,tests}/**/*.test.tsx'],
      setupFiles: [...shared.setupFiles, '<rootDir>/tests/helpers/jsdom-setup.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/helpers/patient.ts'],
    },
  ],
};
