/**
 * For any history of edits and releases, every code that was ever released leads, at its pinned and at its floating address, to its
 * text or to its record of withdrawal; never to another section. The model (tests/helpers/model-*.ts) knows the truth.
 */
import fc from 'fast-check';
import {liveThrough, type ModelEdition} from '../../tests/helpers/model-editions.ts';
import {anyHistory} from '../../tests/helpers/model-manual.ts';
import {historyAfter, toHistories} from '../../tests/helpers/releases.ts';
import {readAddress} from './address.ts';
import {codeToPath, compareCodes, pageOf} from './code.ts';
import {editionRecordSchema, fromChangeRecord} from './edition-record.ts';
import {type Fate, fateOf, lastSuccessor, standsIn, versionIn} from './fate.ts';
import {pageHistorySchema, toPageHistories} from './history.ts';
import {floatingEdition, inForceOn} from './standing.ts';
import type {Withdrawal} from './withdrawals.ts';

const RUNS = {numRuns: Number(process.env.FC_RUNS ?? 30)};

/** What came up in all runs: a property that never met a split says nothing about splits. */
const met = new Map<string, number>();
const meet = (what: string) => met.set(what, (met.get(what) ?? 0) + 1);

/** By its plan. Each test draws the same plans, and only looks at what became of them. */
const lived = new Map<string, ModelEdition[]>();

const always = (check: (editions: ModelEdition[]) => void) =>
  fc.assert(
    fc.property(anyHistory, (plan) => {
      const key = JSON.stringify(plan);
      const editions = lived.get(key) ?? liveThrough(plan);
      lived.set(key, editions);
      check(editions);
    }),
    RUNS,
  );

const codesOf = (editions: readonly ModelEdition[]) =>
  [...new Set(editions.flatMap(({standing}) => [...standing.keys()]))].sort(compareCodes);

/** As a reader's browser has it: page by page, after a way over the network. */
function publish(editions: readonly ModelEdition[]) {
  const history = historyAfter(editions.map(({release}) => release));
  const files = toPageHistories(history).map((file) => pageHistorySchema.parse(JSON.parse(JSON.stringify(file))));
  const pages = new Map(files.map((file) => [file.page, toHistories(new Map(Object.entries(file.codes)))]));
  return {
    order: editions.map(({name}) => name),
    all: toHistories(history),
    of: (code: string) => pages.get(pageOf(code)) ?? toHistories(new Map()),
  };
}

test('each edition is read as it was written, and explains exactly what changed', () => {
  always((editions) => {
    for (const {standing, changes, release} of editions) {
      expect(
        [...release.units.values()]
          .map(({code, kind, title, parent, lines, fingerprint}) => ({code, kind, title, parent, lines, fingerprint}))
          .sort((a, b) => compareCodes(a.code, b.code)),
      ).toEqual(
        [...standing]
          .map(([code, {kind, title, parent, lines, fingerprint}]) => ({code, kind, title, parent, lines, fingerprint}))
          .sort((a, b) => compareCodes(a.code, b.code)),
      );
      expect(editionRecordSchema.parse(JSON.parse(JSON.stringify(release.record)))).toEqual(release.record);
      expect(release.record.changes.map(fromChangeRecord)).toEqual(changes);
      for (const {change, kind} of changes) {
        meet(`${change} (${kind})`);
      }
    }
  });
});

test('no code ever names two things; what was withdrawn has its record for ever, and never stands again', () => {
  always((editions) => {
    const owners = new Map<string, number>();
    const gone = new Map<string, Withdrawal>();
    editions.forEach(({name, standing, changes, release}, index) => {
      for (const {code, change, why, ...more} of changes) {
        if (change === 'gone') {
          const title = editions[index - 1]?.standing.get(code)?.title ?? '';
          const successor = 'successor' in more ? {successor: more.successor as string} : {};
          gone.set(code, {code, title, edition: name, why, ...successor});
        }
      }
      for (const [code, {id}] of standing) {
        expect([code, owners.get(code) ?? id]).toEqual([code, id]);
        expect(gone.has(code)).toBe(false);
        owners.set(code, id);
      }
      expect(release.withdrawals).toEqual([...gone.values()].sort((a, b) => compareCodes(a.code, b.code)));
      expect(new Set([...standing.keys(), ...gone.keys()])).toEqual(new Set(owners.keys()));
    });
    expect(new Set(owners.values()).size).toBe(owners.size);
  });
});

test('pinned: each code leads to its own words in each edition in which it stood, and in no other', () => {
  always((editions) => {
    const {order, of} = publish(editions);
    for (const code of codesOf(editions)) {
      const history = of(code).get(code);
      for (const {name, standing} of editions) {
        const said = standing.get(code);
        const {pathname, hash} = new URL(codeToPath(code), `https://manual.example.org/${name}/`);
        expect(readAddress(pathname, hash)).toEqual({code, edition: name});
        expect(history && standsIn(history, name, order)).toBe(said !== undefined);
        if (history && said) {
          expect(versionIn(history, name, order)).toMatchObject({title: said.title, fingerprint: said.fingerprint});
        }
      }
    }
  });
});

/** What became of a code from one edition to another, as the model knows it. */
function trueFate(editions: readonly ModelEdition[], code: string, read: number, now: number): Fate {
  const [older, newer] = [Math.min(read, now), Math.max(read, now)];
  const first = editions.findIndex(({standing}) => standing.has(code));
  const last = editions.findLastIndex(({standing}) => standing.has(code));
  const title = editions[Math.min(last, now)]?.standing.get(code)?.title ?? '';
  if (first > now) {
    return {state: 'not yet', since: editions[first]?.name ?? ''};
  }
  if (now > last) {
    const {name = '', changes = []} = editions[last + 1] ?? {};
    const gone = changes.find((change) => change.code === code);
    const successor = gone && 'successor' in gone ? {successor: gone.successor as string} : {};
    return {state: 'withdrawn', title, edition: name, why: gone?.why ?? '', ...successor};
  }
  const meant = editions.slice(older, newer + 1);
  if (new Set(meant.map(({standing}) => standing.get(code)?.all)).size === 1) {
    return {state: 'unchanged', title};
  }
  if (editions[read]?.standing.get(code)?.all === editions[now]?.standing.get(code)?.all) {
    return {state: 'unchanged', title, restored: true};
  }
  const isBelow = (candidate: string, {standing}: ModelEdition): boolean => {
    const parent = standing.get(candidate)?.parent;
    return parent !== undefined && (parent === code || isBelow(parent, {standing} as ModelEdition));
  };
  const since = editions.slice(older + 1, newer + 1).flatMap(({name, changes}) => changes.map((change) => ({...change, name})));
  const below = since.flatMap((change) => (meant.some((edition) => isBelow(change.code, edition)) ? [change.code] : []));
  return {
    state: 'changed',
    title,
    changes: since
      .filter((change) => change.code === code)
      .map(({name, kind, why, ...more}) => ({
        edition: name,
        kind,
        why,
        ...('from' in more && more.from !== undefined ? {from: more.from} : {}),
      })),
    below: [...new Set(below)].sort(compareCodes),
  };
}

test('floating: what one read under a code, in any edition, has truly stayed, changed or gone in any other', () => {
  always((editions) => {
    const {order, of} = publish(editions);
    editions.forEach(({name: read, standing}, from) => {
      for (const code of standing.keys()) {
        editions.forEach(({name: now}, to) => {
          const fate = fateOf(code, {read, now, order}, of(code));
          expect({code, read, now, ...fate}).toEqual({code, read, now, ...trueFate(editions, code, from, to)});
          meet(fate.state === 'unchanged' && fate.restored ? 'restored' : fate.state);
          if (fate.state === 'changed') {
            meet(
              ['changed:', ...(fate.changes.length > 0 ? ['itself'] : []), ...(fate.below.length > 0 ? ['below'] : [])].join(' '),
            );
          }
        });
      }
    });
  });
});

test('floating: on any day, each code that ever stood leads to its words, or says why not and where to', () => {
  always((editions) => {
    const {order, of, all} = publish(editions);
    const list = editions.map(({name, effective}) => ({name, effective}));
    const days = list.flatMap(({effective}) =>
      [-1, 0, 1].map((offset) => new Date(Date.parse(effective) + offset * 86_400_000).toISOString().slice(0, 10)),
    );
    for (const day of days) {
      const begun = editions.filter(({effective}) => effective <= day);
      const now = begun.at(-1) ?? (editions[0] as ModelEdition);
      expect(inForceOn(list, day)?.name).toBe(begun.at(-1)?.name);
      expect(floatingEdition(list, day)?.name).toBe(now.name);
      for (const code of codesOf(editions)) {
        const history = of(code).get(code);
        const fate = fateOf(code, {read: now.name, now: now.name, order}, of(code));
        const {pathname, hash} = new URL(codeToPath(code), 'https://manual.example.org/');
        expect(readAddress(pathname, hash)).toEqual({code});
        expect(fate.state === 'unchanged').toBe(now.standing.has(code));
        expect(history && standsIn(history, now.name, order)).toBe(now.standing.has(code));
        if (fate.state === 'withdrawn') {
          expect(fate.why).not.toBe('');
          const end = lastSuccessor(code, {now: now.name, order}, all);
          meet(
            `${fate.successor === undefined ? 'no successor' : 'a successor'}, ${end === undefined ? 'no text' : end === fate.successor ? 'that stands' : 'and a further one'}`,
          );
          expect(end === undefined || now.standing.has(end)).toBe(true);
          expect(end === undefined || fate.successor !== undefined).toBe(true);
        } else if (fate.state !== 'unchanged') {
          expect(fate).toEqual({state: 'not yet', since: editions.find(({standing}) => standing.has(code))?.name});
        }
      }
    }
  });
});

test('the histories above had everything in them', () => {
  expect(
    [...met]
      .filter(([, times]) => times >= 5)
      .map(([what]) => what)
      .sort(),
  ).toMatchInlineSnapshot(`
[
  "a successor, and a further one",
  "a successor, no text",
  "a successor, that stands",
  "changed",
  "changed (clarified)",
  "changed (corrected)",
  "changed (duty-changed)",
  "changed (moved)",
  "changed: below",
  "changed: itself",
  "changed: itself below",
  "gone (withdrawn)",
  "new (moved)",
  "new (new)",
  "no successor, no text",
  "not yet",
  "restored",
  "unchanged",
  "withdrawn",
]
`);
});
