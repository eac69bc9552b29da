import type {PageHistory} from '../../manual/history.ts';
import {isPageHistory} from '../live/shapes.ts';
import {historyAddress} from '../live/use-editions.ts';

/** `none`: there is no such page, and never was. `failed`: nobody knows. */
export type LoadedHistory = PageHistory | 'none' | 'failed';

/** Unlike `fetchJson`, tells a page that never was from a network that is not there: the reader is told one or the other. */
export async function loadHistory(page: string): Promise<LoadedHistory> {
  try {
    const response = await fetch(historyAddress(page), {headers: {accept: 'application/json'}});
    if (response.status === 404) {
      return 'none';
    }
    const data: unknown = response.ok ? await response.json() : undefined;
    return isPageHistory(data) ? data : 'failed';
  } catch {
    return 'failed';
  }
}
