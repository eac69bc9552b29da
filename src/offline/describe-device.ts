/** What the worker tells pages, out of what was offered, what is held, and what happened last. */
import {dayAt} from '../manual/standing.ts';
import {isCopyName, type OfferedCopy} from './copies.ts';
import type {CopyState, Device, DeviceCopy, Fault} from './device.ts';
import type {Kept} from './kept.ts';
import {wantedCopies} from './plan.ts';

/** Milliseconds after which it is tried again whether there is room. */
const FULL_FOR = 24 * 60 * 60_000;

export type Happening = {
  /** Of what was tried last. */
  fault: Fault | undefined;
  /** `done` from 0 to 1. */
  progress: {copy: string; done: number} | undefined;
  now: number;
};

type Held = ReadonlyMap<string, {hash: string; bytes: number}>;

/** What is told where the browser does not even let the worker look. */
export const UNKNOWN = {format: 1, checkedAt: undefined, timeZone: 'UTC', editions: [], copies: [], next: undefined} as const;

export function describeDevice({offer, checkedAt, wishes, full}: Kept, held: Held, {fault, progress, now}: Happening): Device {
  const copies = describeCopies(offer?.copies ?? [], held, progress);
  const isFull = full !== undefined && now - full.at < FULL_FOR;
  const standing = fault ?? (isFull ? full : undefined);
  const timeZone = offer?.timeZone ?? 'UTC';
  const wanted = offer ? wantedCopies(offer.editions, dayAt(new Date(now), timeZone), wishes) : [];
  return {
    format: 1,
    checkedAt,
    timeZone,
    editions: offer?.editions ?? [],
    copies,
    next: standing ? undefined : wanted.find((name) => copies.some((copy) => copy.name === name && copy.state !== 'held')),
    fault: standing,
  };
}

/** A copy that is no longer offered is still on the device. */
function describeCopies(offered: readonly OfferedCopy[], held: Held, progress: Happening['progress']): DeviceCopy[] {
  const names = [...new Set([...offered.map(({name}) => name), ...held.keys()])].filter(isCopyName);
  return names.map((name) => {
    const offer = offered.find((copy) => copy.name === name);
    const here = held.get(name);
    const state: CopyState = !here ? 'absent' : offer && offer.hash !== here.hash ? 'outdated' : 'held';
    const done = progress?.copy === name ? progress.done : undefined;
    return {name, state, bytes: offer?.bytes ?? here?.bytes ?? 0, ...(done === undefined ? {} : {progress: done})};
  });
}
