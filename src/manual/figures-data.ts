/** What the page of program figures needs of an edition: a pass over the `Manual`. */
import type {FiguresRules} from '../figures/report-figures.ts';
import type {EditionHead} from './schemas.ts';
import type {Manual} from './types.ts';

export type FiguresData = {
  edition: EditionHead;
  /** Absent where an edition has no such data. */
  rules?: FiguresRules;
};

export function toFiguresData({edition, indicators, instruments, programFigures: format}: Manual): FiguresData {
  return {edition, ...(format ? {rules: toFiguresRules(format, indicators, instruments)} : {})};
}

export function toFiguresRules(
  format: FiguresRules['format'],
  indicators: Manual['indicators'],
  instruments: Manual['instruments'],
): FiguresRules {
  const outcome = instruments.find(({key}) => key === format.outcome);
  return {
    format,
    indicators: indicators.map(({key, name, section, target, period, numerator, denominator, exclusions}) => ({
      key,
      name,
      section,
      target,
      period,
      numerator,
      denominator,
      exclusions,
    })),
    ...(outcome
      ? {
          outcome: {
            name: outcome.name,
            ...(outcome.change ? {change: outcome.change} : {}),
            ...(outcome.direction ? {direction: outcome.direction} : {}),
          },
        }
      : {}),
  };
}
