/** A program's own numbers as somebody types them, in place of the manual's. */
import {type ChangeCutoffs, changeCutoffs, type Group} from './change-cutoffs.ts';
import type {ChangeRule, OwnNumbers} from './rule.ts';
import {cut} from './typed-scores.ts';

/** What may be replaced, as it is called on the page. */
export const NORMS = {
  reliable: 'Points that count',
  sd: 'Spread (SD)',
  reliability: 'Reliability (r)',
  caseAt: 'Case cut-off',
  recoveredBelow: 'Cut-off for a healthy end',
  remissionBelow: 'Remission: end below',
  clinicalMean: 'Clinical group: mean',
  clinicalSd: 'Clinical group: SD',
  healthyMean: 'Healthy group: mean',
  healthySd: 'Healthy group: SD',
} as const;

export type Norm = keyof typeof NORMS;
export type TypedNorms = Partial<Record<Norm, string>>;

export type OwnNorms = {
  own: OwnNumbers;
  groups: Partial<Record<'clinicalMean' | 'clinicalSd' | 'healthyMean' | 'healthySd', number>>;
  problems: {norm: Norm; message: string}[];
};

/** What is left empty stays the manual's. */
export function readNorms(typed: TypedNorms): OwnNorms {
  const problems: OwnNorms['problems'] = [];
  const read = Object.fromEntries(
    (Object.keys(NORMS) as Norm[]).flatMap((norm) => {
      const text = typed[norm]?.trim() ?? '';
      if (text === '') {
        return [];
      }
      const value = /^\d{0,4}(\.\d{1,4})?$/.test(text) ? Number(text) : Number.NaN;
      const message = faultOf(norm, text, value);
      if (message !== undefined) {
        problems.push({norm, message});
        return [];
      }
      return [[norm, value]];
    }),
  ) as Partial<Record<Norm, number>>;
  const {clinicalMean, clinicalSd, healthyMean, healthySd, ...own} = read;
  return {own, groups: {...defined({clinicalMean, clinicalSd, healthyMean, healthySd})}, problems};
}

function faultOf(norm: Norm, text: string, value: number): string | undefined {
  if (Number.isNaN(value)) {
    return `${NORMS[norm]}: "${cut(text)}" is not a number from 0 upward`;
  }
  if (norm === 'reliability') {
    return value > 0 && value < 1 ? undefined : `${NORMS[norm]}: ${text} is not between 0 and 1`;
  }
  return value === 0 && (norm === 'reliable' || norm === 'sd') ? `${NORMS[norm]}: 0 would make every change count` : undefined;
}

function defined<T extends Record<string, number | undefined>>(values: T) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {[Key in keyof T]?: number};
}

/** Lines a, b and c by the manual's groups, with own numbers in them. Undefined where a number is missing. */
export function linesBetween(
  groups: {clinical: Group; healthy: Group} | undefined,
  own: OwnNorms['groups'],
  better: ChangeRule['better'],
): (ChangeCutoffs & {clinical: Group; healthy: Group}) | undefined {
  const clinical = toGroup(own.clinicalMean ?? groups?.clinical.mean, own.clinicalSd ?? groups?.clinical.sd);
  const healthy = toGroup(own.healthyMean ?? groups?.healthy.mean, own.healthySd ?? groups?.healthy.sd);
  return clinical && healthy && {...changeCutoffs({clinical, healthy, better}), clinical, healthy};
}

function toGroup(mean: number | undefined, sd: number | undefined): Group | undefined {
  return mean === undefined || sd === undefined ? undefined : {mean, sd};
}
