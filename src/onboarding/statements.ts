/**
 * The record as xAPI statements (IEEE 9274.1.1 keeps their form), with ADL's verbs and kinds of activity. A statement's id is made
 * from what it says: whoever sends the same record twice sends the same statements, and a store keeps each once.
 */
import {v5} from 'uuid';
import {codeToPath} from '../manual/code.ts';
import {editionPath, editionWords} from '../manual/edition-name.ts';
import type {Check} from './reading-data.ts';
import type {Acknowledgement, Answer, OnboardingRecord} from './record.ts';

type Words = {'en-US': string};

export type Statement = {
  id: string;
  actor: {objectType: 'Agent'; name?: string; account: {homePage: string; name: string}};
  verb: {id: string; display: Words};
  object: {
    objectType: 'Activity';
    id: string;
    definition: {
      type: string;
      name?: Words;
      description?: Words;
      interactionType?: 'choice';
      choices?: {id: string; description: Words}[];
      correctResponsesPattern?: string[];
      extensions?: Record<string, string>;
    };
  };
  result: {completion?: boolean; success?: boolean; response?: string};
  context: {platform: string; revision: string; language: string};
  timestamp: string;
};

const ADL = 'http://adlnet.gov/expapi';

const words = (text: string): Words => ({'en-US': text});

export type StatementSources = {
  /** Where the manual is published, without a slash at the end. */
  url: string;
  platform: string;
  titleOf: (code: string) => string;
  /** Those of the edition that is read: questions of others are named, not quoted. */
  checks: readonly Check[];
};

/** One for each section that was read, one for each answer, in order of time. What was signed is on paper, and stays there. */
export function toStatements(record: OnboardingRecord, sources: StatementSources): Statement[] {
  const statements = [
    ...record.read.map((read) => toRead(record, read, sources)),
    ...record.answers.map((answer) => toAnswered(record, answer, sources)),
  ];
  const once = new Map(statements.map((statement) => [statement.id, statement]));
  return [...once.values()].sort((a, b) =>
    a.timestamp === b.timestamp ? (a.id < b.id ? -1 : 1) : a.timestamp < b.timestamp ? -1 : 1,
  );
}

function toRead(
  record: OnboardingRecord,
  {code, edition, fingerprint, own, at}: Acknowledgement,
  sources: StatementSources,
): Statement {
  const {url, titleOf} = sources;
  const title = titleOf(code);
  return {
    id: idOf(record, url, ['read', code, edition, fingerprint, own ?? '']),
    ...shared(record, edition, sources),
    verb: {id: `${ADL}/verbs/completed`, display: words('completed')},
    object: {
      objectType: 'Activity',
      id: `${url}${editionPath(edition)}${codeToPath(code)}`,
      definition: {
        type: `${ADL}/activities/lesson`,
        name: words(title === '' ? code : `${code} ${title}`),
        extensions: {[`${url}/schema/onboarding-record-1.json#fingerprint`]: fingerprint},
      },
    },
    result: {completion: true},
    timestamp: at,
  };
}

function toAnswered(record: OnboardingRecord, answer: Answer, sources: StatementSources): Statement {
  const {key, section, edition, check, chosen, right, at} = answer;
  const asked = sources.checks.find((candidate) => candidate.key === key && candidate.fingerprint === check);
  const option = (place: number) => `option-${place + 1}`;
  return {
    id: idOf(record, sources.url, ['answered', key, section, edition, check, chosen, right, at]),
    ...shared(record, edition, sources),
    verb: {id: `${ADL}/verbs/answered`, display: words('answered')},
    object: {
      objectType: 'Activity',
      id: `${sources.url}${editionPath(edition)}onboarding/#${key}-${check}`,
      definition: {
        type: `${ADL}/activities/cmi.interaction`,
        name: words(`Knowledge check ${key}, on ${section}`),
        interactionType: 'choice',
        ...(asked
          ? {
              description: words(asked.question),
              choices: asked.options.map((text, place) => ({id: option(place), description: words(text)})),
              correctResponsesPattern: [option(asked.answer)],
            }
          : {}),
      },
    },
    result: {success: right, response: option(chosen)},
    timestamp: at,
  };
}

/** Whose statements a store takes them for. A record without a name has its own number only. */
function accountOf({id, person}: Pick<OnboardingRecord, 'id' | 'person'>): string {
  return person === '' ? id : person;
}

/** The same for the same person's records, so that what two devices sent apart is not sent again once they are merged. */
function idOf(record: OnboardingRecord, url: string, facts: readonly unknown[]): string {
  return v5(JSON.stringify(facts), v5(JSON.stringify([url, accountOf(record)]), v5.URL));
}

function shared(record: OnboardingRecord, edition: string, {url, platform}: StatementSources) {
  const {person} = record;
  return {
    actor: {
      objectType: 'Agent' as const,
      ...(person === '' ? {} : {name: person}),
      account: {homePage: url, name: accountOf(record)},
    },
    context: {platform, revision: editionWords(edition), language: 'en-US'},
  };
}
