/** What the worker remembers between its lives, beside the copies: what was offered, when it looked, and what the reader wants. */
import {isObject} from '../manual/is-object.ts';
import {isCopyName, isOffer, type Offer} from './copies.ts';
import type {Fault} from './device.ts';
import {NO_WISHES, type Wishes} from './plan.ts';

export type Kept = {
  format: 1;
  offer: Offer | undefined;
  checkedAt: number | undefined;
  wishes: Wishes;
  /** That there is no room: it is not tried again with every page that is opened. */
  full: Fault | undefined;
};

export const NOTHING_KEPT: Kept = {format: 1, offer: undefined, checkedAt: undefined, wishes: NO_WISHES, full: undefined};

/** What is stored, part by part: a part that is amiss counts as not there. */
export function readKept(data: unknown): Kept {
  if (!isObject(data) || data.format !== 1) {
    return NOTHING_KEPT;
  }
  return {
    format: 1,
    offer: isOffer(data.offer) ? data.offer : undefined,
    checkedAt: toMoment(data.checkedAt),
    wishes: isObject(data.wishes)
      ? {off: data.wishes.off === true, asked: toNames(data.wishes.asked), removed: toNames(data.wishes.removed)}
      : NO_WISHES,
    full: isObject(data.full) ? toFull(data.full) : undefined,
  };
}

function toFull({copy, at}: Record<string, unknown>): Fault | undefined {
  const moment = toMoment(at);
  return isCopyName(copy) && moment !== undefined ? {kind: 'full', copy, at: moment} : undefined;
}

function toMoment(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Math.abs(value as number) <= 8.64e15 ? (value as number) : undefined;
}

function toNames(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(isCopyName) : [];
}
