/** What makes the site an app that can be installed: its manifest, and its icon as the pictures that devices ask for. */
import {drawPng, type Rect} from './png.ts';

const ACCENT = [0x0b, 0x5a, 0x73] as const;
const PAPER = [0xfd, 0xfc, 0xf9] as const;

/** As static/img/favicon.svg has them, on 32 units. */
const BARS: Rect[] = [
  {x: 9, y: 6, width: 2.6, height: 20, color: PAPER},
  {x: 15.5, y: 8.5, width: 9.5, height: 2.4, color: PAPER},
  {x: 15.5, y: 14.8, width: 9.5, height: 2.4, color: PAPER},
  {x: 15.5, y: 21.1, width: 6.5, height: 2.4, color: PAPER},
];

/** At addresses that stay: pages of released editions name them. */
export function toAppFiles(): {path: string; bytes: Uint8Array | string}[] {
  return [
    {path: 'manifest.webmanifest', bytes: `${JSON.stringify(MANIFEST)}\n`},
    {path: 'icons/192.png', bytes: icon(192)},
    {path: 'icons/512.png', bytes: icon(512)},
  ];
}

/** Up to its edges, without corners: devices cut icons to shapes of their own. What is drawn lies in the middle that all of them show. */
function icon(size: number): Uint8Array {
  return drawPng(size, 32, [{x: 0, y: 0, width: 32, height: 32, color: ACCENT}, ...BARS]);
}

const MANIFEST = {
  id: '/',
  name: 'IOP operations manual',
  short_name: 'IOP manual',
  description: 'Protocols, checklists and session templates of an intensive outpatient program. Holds no client data.',
  lang: 'en',
  // Addresses without an edition: an installed app opens what is in force on the day.
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#fdfcf9',
  theme_color: '#fdfcf9',
  icons: ['any', 'maskable'].flatMap((purpose) =>
    [192, 512].map((size) => ({src: `/icons/${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose})),
  ),
  shortcuts: [
    {name: 'Someone is in danger now', url: '/now/'},
    {name: 'Prepare a shift', url: '/shift/'},
  ],
};
