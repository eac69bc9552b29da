import {render, screen} from '@testing-library/react';
import {renderOnPage} from '../../../tests/helpers/page.tsx';
import {EditionSwitcher} from '../EditionSwitcher/index.tsx';
import {usePrintFoot} from '../use-print-foot.ts';
import {WithdrawnCodes} from '../WithdrawnCodes/index.tsx';
import {EditionNote} from './EditionNote.tsx';
import {FaultBoundary} from './FaultBoundary.tsx';
import {SectionStanding} from './SectionStanding.tsx';
import {StandingNote} from './StandingNote.tsx';
import {StandingProvider} from './standing.tsx';

const edition = (name: string, effective: string) => ({
  name,
  title: 'Pilot',
  effective,
  released: effective,
  approvedBy: ['Program director'],
  previous: null,
});

const version = (name: string, fingerprint: string) => ({edition: name, title: 'Leaving', fingerprint});

const EDITIONS = {
  format: 1,
  timeZone: 'America/New_York',
  editions: [edition('2026.1', '2026-12-01'), edition('2026.2', '2027-03-01'), edition('2026.3', '2027-04-01')],
};

const HISTORY = {
  format: 1,
  page: 'SAF-02',
  codes: {
    'SAF-02.1': {
      versions: [version('2026.1', 'a'), version('2026.2', 'b'), version('2026.3', 'a')],
      changes: [
        {edition: '2026.2', kind: 'clarified', why: 'Why.'},
        {edition: '2026.3', kind: 'corrected', why: 'Why not.'},
      ],
    },
  },
};

let mockFiles: Record<string, unknown> = {};

// The real one remembers for as long as the page is open.
jest.mock('../live/fetch-json.ts', () => ({
  ...jest.requireActual('../live/fetch-json.ts'),
  fetchJson: async (address: string) => mockFiles[address],
}));

beforeEach(() => {
  jest.useFakeTimers({now: new Date('2027-04-10T12:00:00-04:00'), doNotFake: ['queueMicrotask']});
  mockFiles = {'/editions.json': EDITIONS, '/history/saf-02.json': HISTORY};
});
afterEach(() => jest.useRealTimers());

const FIRST = {name: '2026.1', title: 'Pilot', effective: '2026-12-01'};
const UNCHECKED = 'Whether this edition is in force cannot be checked now. No later edition was known when this page was made.';
const foot = () => document.documentElement.style.getPropertyValue('--print-foot');

function Foot() {
  usePrintFoot();
  return null;
}

/** A page of an edition, as far as this folder has a part in it. */
const show = (head: {name: string; title: string; effective?: string} = FIRST) =>
  renderOnPage(
    <StandingProvider code="SAF-02">
      <EditionSwitcher />
      <StandingNote edition={head} code="SAF-02" />
      <SectionStanding code="SAF-02.1" />
      <p>The protocol</p>
      <Foot />
    </StandingProvider>,
    {edition: head},
  );

test('a superseded page says what took its place, and of a section whose words came back that they had been changed', async () => {
  show();
  expect(await screen.findByText('Superseded.')).toBeTruthy();
  expect(screen.getByText('Reads the same in 2026.3, in force; it had been changed in between.')).toBeTruthy();
  expect(foot()).toContain(
    ' · Edition 2026.1, superseded on Mar 1, 2027 by edition 2026.2 (checked Apr 10, 2027) · reviewed Nov 21, 2026 · ',
  );
});

test('the edition in force says so, on paper with the day', async () => {
  show({name: '2026.3', title: 'Third', effective: '2027-04-01'});
  expect(await screen.findByText('Edition 2026.3, in force since Apr 1, 2027')).toBeTruthy();
  expect(foot()).toContain(' · Edition 2026.3, in force since Apr 1, 2027 (checked Apr 10, 2027) · ');
});

test.each([undefined, {format: 1}, {...EDITIONS, timeZone: 'Mars/Olympus'}, {...EDITIONS, editions: [null]}])(
  'a released page whose standing cannot be known says that, and what was known: %j',
  async (list) => {
    mockFiles = {...mockFiles, '/editions.json': list};
    show();
    expect(await screen.findByText(UNCHECKED)).toBeTruthy();
    expect(screen.getByText('Edition 2026.1, effective Dec 1, 2026')).toBeTruthy();
    expect(screen.getByText('The protocol')).toBeTruthy();
    expect(foot()).toContain(' · Edition 2026.1, effective Dec 1, 2026 · standing not checked · ');
  },
);

test('a page says what was put into it when the site was published', async () => {
  mockFiles = {};
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML =
    '<noscript data-standing=""><p>From Mar 1, 2027 on, <a href="/2026.2/">edition 2026.2</a> takes the place of this one.</p></noscript>';
  const page = (
    <StandingProvider>
      <StandingNote edition={FIRST} />
    </StandingProvider>
  );
  // React's development build warns of what the published page means to be.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(page, {container, hydrate: true});
  const words = await screen.findByText(/cannot be checked now/);
  expect(words.textContent).toBe(
    'Whether this edition is in force cannot be checked now. From Mar 1, 2027 on, edition 2026.2 takes the place of this one.',
  );
});

test('a draft is not in force, whatever can be known', async () => {
  mockFiles = {};
  show({name: 'draft', title: 'Draft'});
  expect(await screen.findByText('All editions')).toBeTruthy();
  expect(screen.queryByText(/cannot be checked/)).toBeNull();
  expect(foot()).toContain(' · Draft, not in force · reviewed');
});

test.each([{format: 1}, {...HISTORY, codes: {X: null}}])(
  'a history that is none takes nothing else away: %j',
  async (history) => {
    mockFiles = {...mockFiles, '/history/saf-02.json': history};
    show();
    expect(await screen.findByText('Superseded.')).toBeTruthy();
    expect(screen.queryByText(/Reads the same/)).toBeNull();
    expect(screen.getByText('The protocol')).toBeTruthy();
  },
);

test('a list of what is in an edition says the same', async () => {
  mockFiles = {};
  renderOnPage(<EditionNote title="Contents" edition={FIRST} />);
  expect(await screen.findByText(UNCHECKED)).toBeTruthy();
  expect(foot()).toBe('"Contents · Edition 2026.1, effective Dec 1, 2026 · standing not checked · uncontrolled when printed"');
});

test('a withdrawal says since when, as soon as the editions are known', async () => {
  const withdrawals = [{code: 'SAF-02.4', title: 'Contracts', edition: '2026.2', why: 'They keep nobody safe.'}];
  const {container} = renderOnPage(
    <StandingProvider>
      <WithdrawnCodes withdrawals={withdrawals} />
    </StandingProvider>,
  );
  expect(container.textContent).toContain('Withdrawn in edition 2026.2. They keep nobody safe. Nothing replaced it.');
  expect(await screen.findByText(/Withdrawn in edition 2026\.2, effective Mar 1, 2027\. They keep nobody safe\./)).toBeTruthy();
});

test('a fault in what speaks of other editions leaves the page', () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const Fault = () => {
    throw new Error('not foreseen');
  };
  const {container} = renderOnPage(
    <>
      <FaultBoundary fallback="Edition 2026.1">
        <Fault />
      </FaultBoundary>
      <FaultBoundary>
        <Fault />
      </FaultBoundary>
      <p>The protocol</p>
    </>,
  );
  expect(container.textContent).toBe('Edition 2026.1The protocol');
});
