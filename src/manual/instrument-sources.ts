/** Keys of the sources that an instrument's record relies on. */
import type {Instrument} from './data/instruments.ts';

export function sourcesOf(instrument: Instrument): string[] {
  const {sources = [], cutoffs = [], marks = [], t_score: tScore} = instrument;
  return [
    ...sources,
    ...[...cutoffs, ...marks].flatMap(({source}) => source ?? []),
    ...(tScore ? [tScore.source] : []),
    ...sourcesOfChange(instrument),
  ];
}

/** Of them, those of how two of its scores are compared. */
export function sourcesOfChange({change}: Instrument): string[] {
  const {source, prompts_source: prompts, groups} = change ?? {};
  return [source, prompts, groups?.clinical.source, groups?.healthy.source].filter((key) => key !== undefined);
}
