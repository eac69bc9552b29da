/**
 * A chapter of the newest edition and the downtime binder of the draft, as Chromium prints them: read by other programs than those
 * that made them. The whole edition is made of the same parts, and takes too long for every run.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {program} from '../../program.config.ts';
import {BUILD, ROOT} from '../../scripts/lib/manual.mts';
import {type MadePdf, makePdf} from '../../scripts/lib/paper/make-pdf.mts';
import {formatDay} from '../../src/manual/dates.ts';
import {toBookmarks} from '../../src/paper/bookmarks.ts';
import {toCodesIndex} from '../../src/paper/codes-index.ts';
import {readEditionNames, readRecord} from '../../src/plugins/manual/read-editions.ts';
import {bookmarksOf, faultsOf, infoOf, linksOf, placesOf, sheetsOf, tagsOf, withoutSpaces} from './read-pdf.ts';

jest.setTimeout(400_000);

const newest = readEditionNames(ROOT).at(-1) ?? '';
const record = readRecord(ROOT, newest);

describe.each([
  {
    what: 'a chapter of an edition',
    asked: {edition: newest, chapter: 'MED'},
    standing: `Edition ${newest}, effective ${formatDay(record.effective)} · uncontrolled when printed`,
  },
  {
    what: 'the downtime binder of the draft',
    asked: {edition: 'next', downtime: true},
    standing: 'Draft, not in force · uncontrolled when printed',
  },
])('$what', ({asked, standing}) => {
  let folder: string;
  let file: string;
  let made: MadePdf;
  let sheets: string[];

  beforeAll(async () => {
    made = await makePdf(BUILD, asked);
    folder = mkdtempSync(path.join(os.tmpdir(), 'paper-'));
    file = path.join(folder, made.file);
    writeFileSync(file, made.bytes);
    sheets = sheetsOf(file);
  });

  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  test('is a sound, tagged file without anything to fill in or to run', () => {
    expect(faultsOf(file)).toBe('');
    const {Tagged, Form, JavaScript, Pages, Title} = infoOf(file);
    expect({Tagged, Form, JavaScript}).toEqual({Tagged: 'yes', Form: 'none', JavaScript: 'no'});
    expect(Number(Pages)).toBe(sheets.length);
    expect(sheets.length).toBeGreaterThan(20);
    expect(withoutSpaces(Title ?? '')).toContain(withoutSpaces(made.binder.title));
    const tags = tagsOf(file);
    expect(['H1', 'H2', 'P', 'L', 'Table', 'TH', 'Link'].filter((tag) => !tags.has(tag))).toEqual([]);
  });

  test('every sheet says what lies there, of which edition, and its number; none is blank', () => {
    const heads = [
      made.binder.title,
      ...made.printed.parts.flatMap(({entries}) => entries.map(({page}) => `${page.code} ${page.title}`)),
    ];
    const wrong = sheets.flatMap((text, index) => {
      const foot = withoutSpaces(`page ${index + 1} of ${sheets.length}`);
      const head = heads.find((each) => text.startsWith(withoutSpaces(each)));
      const rest = text.length - withoutSpaces(`${head} ${standing} ${foot} IOP operations manual · ${program.name}`).length;
      return head && text.includes(withoutSpaces(standing)) && text.includes(foot) && rest > 20
        ? []
        : [`${index + 1}: ${text.slice(0, 200)}`];
    });
    expect(wrong).toEqual([]);
  });

  test('bookmarks are its parts, pages, sections and checklists, each on the sheet that has it', () => {
    const flat = (list: ReturnType<typeof toBookmarks>): string[] => list.flatMap(({title, below}) => [title, ...flat(below)]);
    const bookmarks = bookmarksOf(file);
    expect(bookmarks.map(({title}) => title)).toEqual(flat(toBookmarks(made.printed)));
    const astray = bookmarks.filter(
      ({title, sheet}) => sheet === null || !sheets[sheet - 1]?.includes(withoutSpaces(title.replace(/^[A-Z]{3}-\S+ /, ''))),
    );
    expect(astray).toEqual([]);
  });

  test('every link leads to a place of the file, or to an address that is spelled out or pinned', async () => {
    const places = placesOf(file);
    const links = await linksOf(made.bytes);
    expect(links.places.length).toBeGreaterThan(100);
    expect(links.places.filter((name) => !places.has(name))).toEqual([]);
    const text = sheets.join('');
    const spelled = (address: string) =>
      text.includes(withoutSpaces(address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')));
    const pinned = new RegExp(`^${program.url}/${asked.edition}/[a-z]{3}-\\d{2}/(#[a-z0-9-]+)?$`);
    expect(links.addresses.filter((address) => !/^tel:/.test(address) && !pinned.test(address) && !spelled(address))).toEqual([]);
  });

  test('contents and index name the sheet on which each thing is', () => {
    const places = placesOf(file);
    const numbered = (words: string, anchors: readonly string[]) =>
      withoutSpaces(`${words} ${anchors.map((anchor) => places.get(anchor)).join(', ')}`);
    const index = sheets.slice((places.get('paper-index') ?? 0) - 1).join('');
    const codes = toCodesIndex(made.printed).map(({code, title, anchors}) => numbered(`${code} ${title}`, anchors));
    expect(codes.filter((line) => !index.includes(line))).toEqual([]);

    const contents = sheets
      .slice((places.get('paper-contents') ?? 0) - 1, (places.get(made.printed.parts[0]?.entries[0]?.anchor ?? '') ?? 0) - 1)
      .join('');
    const pages = made.printed.parts.flatMap(({entries}) => entries.filter(({entry}) => entry.only === undefined));
    expect(
      pages.map(({page, anchor}) => numbered(`${page.code} ${page.title}`, [anchor])).filter((line) => !contents.includes(line)),
    ).toEqual([]);
  });

  test('the numbers in it are those of the program today', () => {
    const {value} = program.settings['on-call-phone'];
    expect(sheets.some((text) => text.includes(value))).toBe(true);
  });

  test('nothing that is pressed on a screen stands on paper', () => {
    const pressed =
      /Printblank|Copyfortherecord|n\/a\?|Runthesession|Othereditions|Groupstartsat|Printthisworksheet|Pagesthatsendreadershere/;
    expect(sheets.flatMap((text, index) => (pressed.test(text) ? [index + 1] : []))).toEqual([]);
  });
});
