/** The onboarding binder of a role: what its reading path names, step by step. */
import {pageOf} from '../manual/code.ts';
import {byWords} from '../onboarding/read-by.ts';
import {type Binder, type BinderEntry, type BinderManual, fileName, NoSuchBinder} from './binder.ts';

/**
 * A step is a part. Where it names a page, the whole page is printed, although an earlier step had sections of it: a protocol with
 * holes would be worse than a section that is printed twice. Throws when the edition has no path for the role.
 */
export function roleBinder(manual: BinderManual, key: string): Binder {
  const paths = manual.readingPaths ?? [];
  const role = manual.roles.find((candidate) => candidate.key === key);
  const path = paths.find((candidate) => candidate.role === key);
  if (!role || !path) {
    throw new NoSuchBinder(
      paths.length === 0
        ? `Edition ${manual.edition.name} has no reading paths → print it whole, or by chapter`
        : `There is no reading path for "${key}" → use one of ${paths.map((each) => each.role).join(', ')}`,
    );
  }
  const known = new Set(manual.pages.flatMap(({units}) => units.map(({code}) => code)));
  return {
    file: fileName(manual, key),
    title: `Onboarding binder: ${role.name.toLowerCase()}`,
    about: 'What this role reads, in the order of its reading path.',
    parts: path.steps.map(({by, sections}) => ({
      title: byWords(by),
      entries: entriesOf(sections.filter((code) => known.has(code))),
    })),
  };
}

/** Sections of one page are printed together, where the step names the first of them. */
function entriesOf(codes: readonly string[]): BinderEntry[] {
  const entries = new Map<string, BinderEntry>();
  for (const code of codes) {
    const page = pageOf(code);
    const entry = entries.get(page) ?? {page, only: [], withTop: true};
    entries.set(page, code === page ? {page, withTop: true} : entry.only ? {...entry, only: [...entry.only, code]} : entry);
  }
  return [...entries.values()];
}
