import type {CopyState, Device, FaultKind} from './device.ts';
import {checkedWords, faultWords, footWords, stateWords} from './words.ts';

const NOW = Date.parse('2026-12-20T12:00:00-05:00');
const device = (state: CopyState, parts: Partial<Device> = {}, progress?: number): Device => ({
  format: 1,
  checkedAt: Date.parse('2026-12-19T23:30:00-05:00'),
  timeZone: 'America/New_York',
  editions: [
    {name: '2026.1', title: 'Pilot', effective: '2026-12-01'},
    {name: '2026.2', title: 'Whole', effective: '2026-12-14'},
  ],
  copies: [{name: '2026.2', state, bytes: 28_400_000, ...(progress === undefined ? {} : {progress})}],
  next: undefined,
  fault: undefined,
  ...parts,
});

test('at the foot of a page', () => {
  const full = {kind: 'full', copy: '2026.2', at: NOW} as const;
  expect([
    footWords(device('held'), NOW),
    footWords(device('outdated'), NOW),
    footWords(device('absent', {}, 0.459), NOW),
    footWords(device('absent', {fault: full}), NOW),
    footWords(device('absent'), NOW),
    footWords({...device('held'), copies: []}, NOW),
  ]).toMatchInlineSnapshot(`
[
  "Edition 2026.2 can be read without a network.",
  "Edition 2026.2 can be read without a network.",
  "Edition 2026.2: 45 % is here.",
  "No room for edition 2026.2: it works online.",
  "",
  "",
]
`);
});

test('of one copy', () => {
  const copy = (state: CopyState, progress?: number) =>
    stateWords({name: '2026.2', state, bytes: 28_400_000, ...(progress === undefined ? {} : {progress})});
  expect([copy('held'), copy('outdated'), copy('absent'), copy('absent', 0.1)]).toMatchInlineSnapshot(`
[
  "On this device: 28 MB.",
  "On this device: 28 MB. The site has something newer, such as a phone number that changed.",
  "Not on this device. It takes 28 MB.",
  "10 % of 28 MB is here.",
]
`);
});

test('when it was checked, in the time of the program', () => {
  expect([checkedWords(device('held')), checkedWords(device('held', {checkedAt: undefined}))]).toMatchInlineSnapshot(`
[
  "Last checked on Dec 19, 2026, 23:30.",
  "The site was not asked yet what there is.",
]
`);
});

test('what went wrong, and what to do', () => {
  const kinds: FaultKind[] = ['unreachable', 'sign-in', 'other-file', 'full', 'refused'];
  expect(kinds.map((kind) => faultWords({kind, copy: 'next', at: NOW}))).toMatchInlineSnapshot(`
[
  "The site does not answer now. What is on this device can be read. The rest is fetched when the network is back.",
  "The site asks you to sign in. Sign in, then check again. Nothing on this device has changed.",
  "What arrived for the draft is not what the site had announced. It was not kept. The site may have been updated a moment ago: check again.",
  "This device has no room for the draft. It works online. To make room, remove another edition here, or files of other sites in the settings of the browser.",
  "This browser does not let the manual keep anything on this device. It works online.",
]
`);
});
