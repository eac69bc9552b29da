/** What this device holds, as the worker tells pages, and what pages may ask of the worker. */
import {isObject} from '../manual/is-object.ts';
import {isCopyName, type OfferedEdition} from './copies.ts';

export type FaultKind =
  /** No network, or none that answers. */
  | 'unreachable'
  /** The site asks to sign in. */
  | 'sign-in'
  /** What arrived is not the file that the list names. */
  | 'other-file'
  | 'full'
  /** The browser stores nothing for this site. */
  | 'refused';

/** `at`: milliseconds since 1970. */
export type Fault = {kind: FaultKind; copy: string; at: number};

/** `outdated`: held, and of use, but something in it is new. */
export type CopyState = 'held' | 'outdated' | 'absent';

export type DeviceCopy = {
  name: string;
  state: CopyState;
  /** Of the whole copy, as stored. */
  bytes: number;
  /** From 0 to 1, of what the newest list names; absent where nothing is being fetched. */
  progress?: number;
};

export type Device = {
  format: 1;
  /** When the site was last asked what there is; milliseconds since 1970. */
  checkedAt: number | undefined;
  timeZone: string;
  editions: readonly OfferedEdition[];
  copies: readonly DeviceCopy[];
  /** The copy that is to be fetched next; undefined where nothing is to be fetched, or cannot be now. */
  next: string | undefined;
  fault: Fault | undefined;
};

export type Ask =
  /** Tell what is here. */
  | {ask: 'look'}
  /** Ask the site what there is, unless it was asked a moment ago. */
  | {ask: 'check'; now?: boolean}
  /** Fetch some files of a copy: a worker that works for long is stopped by the browser. */
  | {ask: 'fetch'; copy: string}
  /** The reader wants a copy, or wants it no more. */
  | {ask: 'want'; copy: string}
  | {ask: 'remove'; copy: string}
  | {ask: 'remove-all'};

export function isAsk(data: unknown): data is Ask {
  if (!isObject(data)) {
    return false;
  }
  switch (data.ask) {
    case 'look':
    case 'check':
    case 'remove-all':
      return true;
    case 'fetch':
    case 'want':
    case 'remove':
      return isCopyName(data.copy);
    default:
      return false;
  }
}
