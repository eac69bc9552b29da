/** What readers are told of the copies on their device. */
import {formatDay} from '../manual/dates.ts';
import {DRAFT_EDITION, editionWords, theEdition} from '../manual/edition-name.ts';
import {sentenceCase} from '../manual/edition-words.ts';
import {dayAt, floatingEdition} from '../manual/standing.ts';
import {DRAFT_COPY, ROOT_COPY} from './copies.ts';
import type {Device, DeviceCopy, Fault, FaultKind} from './device.ts';

/** "the draft", "edition 2026.1", "what belongs to no edition" */
export function copyWords(copy: string): string {
  return copy === ROOT_COPY ? 'what belongs to no edition' : theEdition(copy === DRAFT_COPY ? DRAFT_EDITION : copy);
}

/** At the foot of every page, in one sentence: whether the edition that counts today is on this device. */
export function footWords(device: Device, now: number): string {
  const {fault, copies} = device;
  const name = inForce(device, now);
  const copy = copies.find((one) => one.name === name);
  if (!copy) {
    return '';
  }
  const edition = sentenceCase(editionWords(name === DRAFT_COPY ? DRAFT_EDITION : name));
  if (copy.progress !== undefined) {
    return `${edition}: ${percent(copy.progress)} is here.`;
  }
  if (copy.state === 'absent') {
    return fault?.kind === 'full' ? `No room for ${copyWords(name)}: it works online.` : '';
  }
  return `${edition} can be read without a network.`;
}

/** "On this device: 28 MB.", "Not on this device: 28 MB." */
export function stateWords({state, bytes, progress}: DeviceCopy): string {
  if (progress !== undefined) {
    return `${percent(progress)} of ${sizeWords(bytes)} is here.`;
  }
  switch (state) {
    case 'held':
      return `On this device: ${sizeWords(bytes)}.`;
    case 'outdated':
      return `On this device: ${sizeWords(bytes)}. The site has something newer, such as a phone number that changed.`;
    case 'absent':
      return `Not on this device. It takes ${sizeWords(bytes)}.`;
  }
}

const FAULTS: Record<FaultKind, (copy: string) => string> = {
  unreachable: () =>
    'The site does not answer now. What is on this device can be read. The rest is fetched when the network is back.',
  'sign-in': () => 'The site asks you to sign in. Sign in, then check again. Nothing on this device has changed.',
  'other-file': (copy) =>
    `What arrived for ${copy} is not what the site had announced. It was not kept. The site may have been updated a moment ago: check again.`,
  full: (copy) =>
    `This device has no room for ${copy}. It works online. To make room, remove another edition here, or files of other sites in the settings of the browser.`,
  refused: () => 'This browser does not let the manual keep anything on this device. It works online.',
};

export function faultWords({kind, copy}: Fault): string {
  return FAULTS[kind](copyWords(copy));
}

/** "28 MB", never less than one. */
export function sizeWords(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1e6))} MB`;
}

/** "Checked Nov 27, 2026, 14:05." in the time of the program, or that it never was. */
export function checkedWords({checkedAt, timeZone}: Device): string {
  if (checkedAt === undefined) {
    return 'The site was not asked yet what there is.';
  }
  const moment = new Date(checkedAt);
  const clock = new Intl.DateTimeFormat('en-GB', {timeZone, timeStyle: 'short'}).format(moment);
  return `Last checked on ${formatDay(dayAt(moment, timeZone))}, ${clock}.`;
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

function inForce({editions, timeZone}: Device, now: number): string {
  return floatingEdition(editions, dayAt(new Date(now), timeZone))?.name ?? DRAFT_COPY;
}
