/** The headers that every answer of a published site carries, as a web server or a delivery network is told them. */
import type {InlineParts} from './inline-parts.ts';

export type Header = {name: string; value: string};

/** What a page of the manual uses of what browsers can do. Everything else is switched off for the page and for whatever gets into it. */
const USED_BY_PAGES = {
  // A session's clock keeps the screen on.
  'screen-wake-lock': '(self)',
  // "Copy citation".
  'clipboard-write': '(self)',
};

const SWITCHED_OFF = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'usb',
  'web-share',
  'xr-spatial-tracking',
];

/**
 * `recordStore`: origin of the learning record store to which staff may send their onboarding record; none where it is left out, and
 * then pages can connect to their own origin only.
 */
export function toContentSecurityPolicy(parts: InlineParts, recordStore?: string): string {
  const directives: string[][] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...parts.scripts],
    ['style-src', "'self'", ...parts.styles],
    // Hashes of attributes count only with this word; it allows these very texts and no other.
    ...(parts.styleAttributes.length > 0 ? [['style-src-attr', "'unsafe-hashes'", ...parts.styleAttributes]] : []),
    // Signs in the theme's style sheet are data: addresses.
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...(recordStore === undefined ? [] : [recordStore])],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['form-action', "'self'"],
    ['base-uri', "'none'"],
    ['frame-ancestors', "'none'"],
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/** For every answer, whatever its status. HSTS is the server's own matter: only https may carry it. */
export function toSecurityHeaders(policy: string): Header[] {
  const features = [...Object.entries(USED_BY_PAGES), ...SWITCHED_OFF.map((name) => [name, '()'] as const)];
  return [
    {name: 'Content-Security-Policy', value: policy},
    {name: 'X-Content-Type-Options', value: 'nosniff'},
    // A link to a source must not tell its site which page of the manual was read.
    {name: 'Referrer-Policy', value: 'same-origin'},
    {name: 'Permissions-Policy', value: features.map(([name, who]) => `${name}=${who}`).join(', ')},
    {name: 'Cross-Origin-Opener-Policy', value: 'same-origin'},
    {name: 'Cross-Origin-Resource-Policy', value: 'same-origin'},
  ];
}

/** For nginx, to be included in a server. `always`: on errors and redirects, too. */
export function toNginxHeaders(headers: readonly Header[]): string {
  const lines = headers.map(({name, value}) => `add_header ${name} "${value}" always;`);
  return `# Written by npm run package: the hashes are those of this build's pages.\n${lines.join('\n')}\n`;
}

/**
 * As the `_headers` file that several delivery networks read. It says nothing of caching but where a name changes with its content:
 * their own rule for the rest is to ask each time.
 */
export function toHeadersFile(headers: readonly Header[], hashedFolders: readonly string[]): string {
  const everywhere = ['/*', ...headers.map(({name, value}) => `  ${name}: ${value}`)];
  const hashed = hashedFolders.flatMap((folder) => [`${folder}*`, '  Cache-Control: public, max-age=31536000, immutable']);
  return `${[...everywhere, ...hashed].join('\n')}\n`;
}
