/** A calculator on a page has an instrument that can be computed, and for change a rule of it. */
import {isWhole, type Sources} from './check-sources.ts';
import type {Instrument} from './data/instruments.ts';
import type {Problem} from './problem.ts';
import type {CalculatorKind} from './types.ts';

export function checkCalculators({pages, data}: Pick<Sources, 'pages' | 'data'>): Problem[] {
  if (!isWhole(data, 'instruments.yml')) {
    return [];
  }
  const instruments = data.instruments.map(({value}) => value);
  const keysFor = (kind: CalculatorKind) =>
    instruments
      .filter((one) => whyNot(kind, one) === undefined)
      .map(({key}) => key)
      .join(', ') || 'it has none';
  return pages.flatMap(({file, calculators}) =>
    calculators.flatMap(({kind, name, line, column}) => {
      const instrument = instruments.find(({key}) => key === name);
      const message = instrument ? whyNot(kind, instrument) : `"${name}" is not an instrument`;
      return message === undefined
        ? []
        : [{file, line, column, rule: 'calculator', message, remedy: `use one of _data/instruments.yml: ${keysFor(kind)}`}];
    }),
  );
}

/** Whether readers are offered to score it. */
export function isScored({not_computed: notComputed, withheld}: Instrument): boolean {
  return notComputed === undefined && withheld === undefined;
}

function whyNot(kind: CalculatorKind, instrument: Instrument): string | undefined {
  const {name, change, not_computed: notComputed, withheld} = instrument;
  if (!isScored(instrument)) {
    return `${name} has no calculator: ${notComputed ?? withheld}`;
  }
  return kind === 'Change' && change === undefined ? `${name} has no reliable change in its record` : undefined;
}
