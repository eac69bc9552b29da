/**
 * The manual is published as several sites under one address: each edition is one, below its name; the draft is one, below
 * `/next/`; and a small one at the root holds what belongs to no edition. Each is built on its own, so that a new edition adds
 * nothing to the pages of the others. `MANUAL_SITE` says which one is built: `next`, `root`, or the name of an edition.
 */
import {DRAFT_EDITION} from './manual/edition-name.ts';
import {editionName} from './manual/schemas.ts';

/** The site that holds what belongs to no edition. */
export const ROOT_SITE = 'root';

/** Where the draft is. */
export const DRAFT_SITE = 'next';

export type ManualSite = {
  /** As in `MANUAL_SITE`, and as the folder of the built site. */
  name: string;
  baseUrl: string;
  /** What it shows; undefined for the root. */
  edition?: {
    name: string;
    /** Name of the version that Docusaurus knows. */
    version: string;
    /** Folder of its text, from the project's root. */
    folder: string;
  };
};

/** Throws when `name` is neither `next`, `root` nor the name of an edition. */
export function manualSite(name: string): ManualSite {
  if (name === ROOT_SITE) {
    return {name, baseUrl: '/'};
  }
  if (name === DRAFT_SITE) {
    return {name, baseUrl: `/${name}/`, edition: {name: DRAFT_EDITION, version: 'current', folder: 'docs'}};
  }
  if (!editionName.safeParse(name).success) {
    throw new Error(`MANUAL_SITE is "${name}" → use next, root, or the name of an edition such as 2026.1`);
  }
  return {name, baseUrl: `/${name}/`, edition: {name, version: name, folder: `versioned_docs/version-${name}`}};
}
