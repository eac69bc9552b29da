/** Which page led to `/offline/`, out of the query: an address that anyone may have written. */
import {isCopyName, ROOT_COPY} from './copies.ts';

export type Wanted = {
  copy: string;
  /** Below the root. */
  address: string;
  /** The same page at the address without an edition. */
  floating: string;
};

/** `?wanted=%2F2026.1%2Fsaf-08%2F`. Undefined where it names no page of an edition of this site. */
export function readWanted(search: string): Wanted | undefined {
  const address = new URLSearchParams(search).get('wanted') ?? '';
  const [, copy, rest] = /^\/([\w.]+)(\/[\w./-]*)(?:\?[^#]*)?$/.exec(address) ?? [];
  const isPage = isCopyName(copy) && copy !== ROOT_COPY && rest !== undefined && !/\/[/.]/.test(rest);
  return isPage ? {copy, address, floating: rest} : undefined;
}
