/** Which copy a file of the built site belongs to. */
import {DRAFT_EDITION} from '../manual/edition-name.ts';
import {DRAFT_COPY, ROOT_COPY} from './copies.ts';

export type BuiltSite = {
  /** Names of the released editions. */
  editions: ReadonlySet<string>;
  /** Pages at addresses without an edition, `saf-08/index.html`: the worker leads on by itself. */
  floating: ReadonlySet<string>;
};

/** For the network only: binders to print, the data of a whole edition, which no page asks for, and what only servers read. */
const NETWORK_ONLY = /\.(pdf|map|br|gz|zip)$|^[^/]+\/manual\.json$|(^|\/)[._][^/]*$|^sw\.js$|^offline\/[^/]+\.json$/;

/** Undefined for what no device keeps. */
export function copyOfFile(path: string, {editions, floating}: BuiltSite): string | undefined {
  if (NETWORK_ONLY.test(path) || floating.has(path)) {
    return undefined;
  }
  const folder = path.split('/', 1)[0] ?? '';
  const searched = /^search\/(.+)-[0-9a-f]{10}[./]/.exec(path)?.[1];
  if (searched === DRAFT_EDITION || folder === DRAFT_COPY) {
    return DRAFT_COPY;
  }
  return [folder, searched].find((name): name is string => name !== undefined && editions.has(name)) ?? ROOT_COPY;
}
