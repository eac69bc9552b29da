/** What single answers and groups of them say beside the total: rules, patterns, counts of symptoms, questions to ask back. */
import type {Instrument} from '../../manual/data/instruments.ts';
import type {Answer} from './form.ts';

export type Critical = NonNullable<Instrument['critical']>[number];
export type Rule = NonNullable<Instrument['rules']>[number];
export type Prompt = NonNullable<Instrument['prompts']>[number];

/** Critical items that were marked or left blank. They act at any total, and a blank one is never made up for. */
export type CriticalAnswer = Critical & {answer: Answer};

export function readCritical({critical = []}: Instrument, counted: readonly Answer[]): CriticalAnswer[] {
  return critical.flatMap((one) => {
    const answer = counted[one.item - 1] ?? null;
    return answer === null || answer >= one.at ? [{...one, answer}] : [];
  });
}

/** Rules that some answer meets. Blanks take none away. */
export function readRules({rules = []}: Instrument, counted: readonly Answer[]): Rule[] {
  return rules.filter(({items, at}) => items.some((item) => isAt(counted[item - 1], at)));
}

export function readPrompts({prompts = []}: Instrument, counted: readonly Answer[], band: string | undefined): Prompt[] {
  const isZero = (item: number) => counted[item - 1] === 0;
  return prompts.filter(({only, zero, above, band: inBand}) => {
    if (inBand !== undefined && inBand !== band) {
      return false;
    }
    if (zero && above) {
      return zero.every(isZero) && above.some((item) => isAt(counted[item - 1], 1));
    }
    // Whether all points come from some items is known only when nothing else is blank.
    return (
      counted.every((answer, index) => answer === 0 || only?.includes(index + 1)) && counted.some((answer) => isAt(answer, 1))
    );
  });
}

/** Whether each cluster has enough symptoms. Met is met, also with blanks; they can only add to it. */
export function readPattern({means, at, clusters}: NonNullable<Instrument['pattern']>, counted: readonly Answer[]) {
  const isMet = clusters.every(({items, need}) => items.filter((item) => isAt(counted[item - 1], at)).length >= need);
  return {means, isMet};
}

export type Symptoms = {
  count: number;
  /** How the form's key reads that count. Absent where it reads nothing out of it, or where a blank could change it. */
  label?: string;
  flag?: string;
};

/** Source of the PHQ-9's count: CamCOPS' documentation (INS-01.4). It prepares an interview and settles nothing. */
export function countSymptoms(rule: NonNullable<Instrument['symptom_count']>, counted: readonly Answer[]): Symptoms {
  const {at, except = [], core, readings} = rule;
  const limits = new Map(except.map((one) => [one.item, one.at]));
  const isSymptom = (item: number) => isAt(counted[item - 1], limits.get(item) ?? at);
  const count = counted.filter((_, index) => isSymptom(index + 1)).length;
  const reading = core.some(isSymptom) ? readings.find(({from, to}) => count >= from && count <= to) : undefined;
  return reading && !counted.includes(null)
    ? {count, label: reading.label, ...(reading.flag === undefined ? {} : {flag: reading.flag})}
    : {count};
}

function isAt(answer: Answer | undefined, at: number): boolean {
  return answer !== null && answer !== undefined && answer >= at;
}
