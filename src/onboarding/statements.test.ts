import {statement as rule} from '@learninglocker/xapi-validation/dist/factory';
import fc from 'fast-check';
import {anyRecord, NOW, onboardingManual, RECORD} from '../../tests/helpers/onboarding.ts';
import {withAnswer, withRead} from './change-record.ts';
import {partsOf, pathOf} from './path.ts';
import {type Check, toChecks, toReadingData} from './reading-data.ts';
import {mergeRecords, type OnboardingRecord} from './record.ts';
import {toStatements} from './statements.ts';

const manual = onboardingManual();
const data = toReadingData(manual);
const checks = toChecks(manual);
const SOURCES = {
  url: 'https://manual.example.org',
  platform: 'IOP operations manual',
  titleOf: (code: string) => `Title of ${code}`,
  checks,
};
const EMPTY = {...SOURCES, titleOf: () => '', checks: []};

const faults = (statement: unknown) => rule(statement, []).map((fault) => JSON.stringify(fault));

const record = withAnswer(
  withRead(RECORD, partsOf(pathOf(data, 'front-desk', RECORD)).slice(1, 2), 'draft', NOW),
  checks[0] as Check,
  {chosen: 2, edition: 'draft', now: new Date('2026-11-27T14:06:00.000Z')},
);

test('a section that was read, and an answer', () => {
  expect(toStatements(record, SOURCES)).toMatchInlineSnapshot(`
[
  {
    "actor": {
      "account": {
        "homePage": "https://manual.example.org",
        "name": "M. Ortiz",
      },
      "name": "M. Ortiz",
      "objectType": "Agent",
    },
    "context": {
      "language": "en-US",
      "platform": "IOP operations manual",
      "revision": "draft",
    },
    "id": "12841eaf-9007-5d7e-b575-f08ce18da4c9",
    "object": {
      "definition": {
        "extensions": {
          "https://manual.example.org/schema/onboarding-record-1.json#fingerprint": "7a2d1c31",
        },
        "name": {
          "en-US": "SAF-02.1 Title of SAF-02.1",
        },
        "type": "http://adlnet.gov/expapi/activities/lesson",
      },
      "id": "https://manual.example.org/next/saf-02/#saf-02-1",
      "objectType": "Activity",
    },
    "result": {
      "completion": true,
    },
    "timestamp": "2026-11-27T14:05:00.000Z",
    "verb": {
      "display": {
        "en-US": "completed",
      },
      "id": "http://adlnet.gov/expapi/verbs/completed",
    },
  },
  {
    "actor": {
      "account": {
        "homePage": "https://manual.example.org",
        "name": "M. Ortiz",
      },
      "name": "M. Ortiz",
      "objectType": "Agent",
    },
    "context": {
      "language": "en-US",
      "platform": "IOP operations manual",
      "revision": "draft",
    },
    "id": "a5ac8b61-39ab-5691-a4b7-d458369cb990",
    "object": {
      "definition": {
        "choices": [
          {
            "description": {
              "en-US": "Stay",
            },
            "id": "option-1",
          },
          {
            "description": {
              "en-US": "Leave",
            },
            "id": "option-2",
          },
          {
            "description": {
              "en-US": "Call",
            },
            "id": "option-3",
          },
        ],
        "correctResponsesPattern": [
          "option-1",
        ],
        "description": {
          "en-US": "What first?",
        },
        "interactionType": "choice",
        "name": {
          "en-US": "Knowledge check q-0, on SAF-02.1",
        },
        "type": "http://adlnet.gov/expapi/activities/cmi.interaction",
      },
      "id": "https://manual.example.org/next/onboarding/#q-0-4df3cca3",
      "objectType": "Activity",
    },
    "result": {
      "response": "option-3",
      "success": false,
    },
    "timestamp": "2026-11-27T14:06:00.000Z",
    "verb": {
      "display": {
        "en-US": "answered",
      },
      "id": "http://adlnet.gov/expapi/verbs/answered",
    },
  },
]
`);
});

test('a validator of xAPI finds nothing in them, whatever the record', () => {
  fc.assert(
    fc.property(anyRecord, (any) => {
      for (const statement of [...toStatements(any, SOURCES), ...toStatements(any, EMPTY)]) {
        expect([statement, faults(statement)]).toEqual([statement, []]);
      }
    }),
    {numRuns: Number(process.env.FC_RUNS ?? 200)},
  );
});

test('the validator does find faults', () => {
  const [statement] = toStatements(record, SOURCES);
  expect(faults({...statement, timestamp: 'soon'})).not.toEqual([]);
  expect(faults({...statement, verb: {id: 'completed'}})).not.toEqual([]);
});

test('what two devices of one person sent apart has the same ids once the records are merged', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (one, another) => {
      const [here, there] = [one, another].map((record) => ({...record, person: 'Staff 7'})) as [
        OnboardingRecord,
        OnboardingRecord,
      ];
      const ids = (of: OnboardingRecord) => toStatements(of, SOURCES).map(({id}) => id);
      const sent = new Set([...ids(here), ...ids(there)]);
      expect(ids({...mergeRecords(here, there), person: 'Staff 7'}).filter((id) => !sent.has(id))).toEqual([]);
    }),
  );
});

test('one for each section and each answer, each with an id of its own, and the same id each time', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (any, other) => {
      const ids = (of: OnboardingRecord) => toStatements(of, SOURCES).map(({id}) => id);
      expect(new Set(ids(any)).size).toBe(any.read.length + any.answers.length);
      const grown = {...mergeRecords(any, {...other, id: any.id}), person: any.person};
      expect(ids(grown)).toEqual(expect.arrayContaining(ids(any)));
    }),
    {numRuns: Number(process.env.FC_RUNS ?? 200)},
  );
});
