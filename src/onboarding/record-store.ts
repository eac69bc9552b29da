/**
 * The one learning record store to which a site may send. It is named in program.config.ts and becomes part of the site's
 * Content-Security-Policy, so that what a reader types cannot lead a page to any other.
 */
import {whyNotSendTo} from './send-statements.ts';

/**
 * `setting`: as in program.config.ts. Undefined for none. Throws, with what to write, where it is not exactly an origin: anything more
 * would say something else in a policy.
 */
export function toStoreOrigin(setting = ''): string | undefined {
  if (setting === '') {
    return undefined;
  }
  // What is no name of one host, such as https://*, is an origin to some readers of addresses, and many hosts to a policy.
  const isOrigin = /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/.test(setting) && whyNotSendTo(setting) === undefined;
  if (!isOrigin || new URL(setting).origin !== setting) {
    throw new Error(
      `program.config.ts: recordStore is "${setting}" → write the store's address up to its first slash, such as https://lrs.example.org, or '' for none`,
    );
  }
  return setting;
}

/** Why an address is not sent to, in a sentence; undefined where it may be. `origin`: that of the store of this site. */
export function whyNotThisStore(endpoint: string, origin: string): string | undefined {
  const refused = whyNotSendTo(endpoint);
  if (refused !== undefined || new URL(endpoint).origin === origin) {
    return refused;
  }
  return `This site sends to ${origin} only. The address has to begin with it.`;
}
