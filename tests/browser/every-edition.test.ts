/**
 * Every page of the newest edition, and a page of each kind of the older ones, as they are published today: axe finds nothing but what the
 * statement on accessibility says. Pages that have the same markup as the draft's are walked there (twins.ts), but for one of each kind: what
 * frames them, their style sheets and what is live in them are the same on all.
 */
import {ROOT} from '../../scripts/lib/manual.mts';
import {KNOWN} from '../../src/components/AccessibilityStatement/statement.ts';
import {readEditionNames} from '../../src/plugins/manual/read-editions.ts';
import {focusFaults} from './focus-walk.ts';
import {editionPages, PAGE_KINDS} from './pages.ts';
import {A_WALK, openSite} from './support.ts';
import {hasTwinInDraft} from './twins.ts';
import {markup, newLooks, unfolded, walk} from './walk.ts';

const site = openSite();

const editions = readEditionNames(ROOT).reverse();
/** The older ones do not change, and each was walked whole while it was the newest. */
const [newest] = editions;

function oneOfEachKind(edition: string): string[] {
  const kinds = Object.values(PAGE_KINDS).map((address) => address.replace(/[?#].*$/, '').replace('/next/', `/${edition}/`));
  const pages = new Set(editionPages(edition));
  return [...new Set(kinds)].filter((address) => pages.has(address));
}

test.each(editions)(
  '%s',
  async (edition) => {
    const alone = edition === newest ? editionPages(edition).filter((address) => !hasTwinInDraft(address)) : [];
    const addresses = [...new Set([...oneOfEachKind(edition), ...alone])];
    expect(addresses.length).toBeGreaterThan(5);
    const found = await walk(site, addresses, [unfolded, markup, newLooks()]);
    const known = KNOWN.flatMap(({editions: of, axe}) => (axe && of.includes(edition) ? [axe] : []));
    const names = ({rule, element}: (typeof known)[number], fault: string) =>
      fault.includes(`${rule}: `) && fault.includes(element);
    expect(found.filter((fault) => !known.some((each) => names(each, fault)))).toEqual([]);
    // What the statement says is so, where every page was looked at.
    const seen = known.filter((each) => found.some((fault) => names(each, fault)));
    expect(edition === newest ? seen : known).toEqual(known);
  },
  A_WALK,
);

test.each(editions)('%s: what has the focus is seen, forward and back', async (edition) => {
  const page = await site.visit(`/${edition}/saf-08/`);
  expect(await focusFaults(page)).toEqual([]);
});
