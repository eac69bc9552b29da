/** A device that keeps copies, as tests drive it: what the site offers it, and what it holds. */
import type {Page} from 'playwright-core';
import type {Intercept} from '../../scripts/lib/serve.mts';
import {dayAt} from '../../src/manual/standing.ts';
import type {FileList, Offer} from '../../src/offline/copies.ts';
import type {Ask, Device} from '../../src/offline/device.ts';
import {readBuilt} from '../helpers/built-site.ts';

export const readOffer = () => JSON.parse(readBuilt('offline/copies.json')) as Offer;
export const readList = (copy: string) => JSON.parse(readBuilt(`offline/${copy}.json`)) as FileList;

/**
 * What the site offers, with `name` as the edition in force today: which one is by the calendar must not decide what is tested. The ones
 * after it are years away.
 */
export function offerInForce(name: string, offer = readOffer()): Offer {
  const day = (years: number) => `${Number(dayAt(new Date(), offer.timeZone).slice(0, 4)) + years}-01-01`;
  const place = offer.editions.findIndex((edition) => edition.name === name);
  const editions = offer.editions.map((edition, index) => ({
    ...edition,
    effective: day(index - place + (index > place ? 5 : 0)),
  }));
  return {...offer, editions};
}

/** Files that the server gives in the place of what was built: by address. */
export type Answers = Map<string, {status?: number; headers?: Record<string, string>; text: string}>;

export function answering(answers: Answers): Intercept {
  return (request, response) => {
    const answer = answers.get(new URL(request.url ?? '', 'http://site.invalid').pathname);
    if (answer) {
      response.writeHead(answer.status ?? 200, {'content-type': 'text/html; charset=utf-8', ...answer.headers});
      response.end(answer.text);
    }
    return answer !== undefined;
  };
}

/** What the worker of this page answers. */
export function askWorker(page: Page, ask: Ask): Promise<Device> {
  return page.evaluate(async (question) => {
    const {active} = await navigator.serviceWorker.ready;
    return new Promise<Device>((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = ({data}) => resolve(data);
      active?.postMessage(question, [port2]);
    });
  }, ask);
}

/** Waits until the device holds these copies whole, as the site has them. */
export async function untilHeld(page: Page, ...names: string[]): Promise<void> {
  for (;;) {
    const {copies, fault} = await askWorker(page, {ask: 'look'});
    if (fault) {
      throw new Error(`${fault.kind}: ${fault.copy}`);
    }
    if (names.every((name) => copies.some((copy) => copy.name === name && copy.state === 'held'))) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
