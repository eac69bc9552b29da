import type {Cutoff, Instrument} from '../../manual/data/instruments.ts';
import type {Score} from './score.ts';

/** A section of the manual that a result obliges staff to follow, and what makes it so. */
export type Obligation = {section: string; because: string};

/** Every section that a result obliges to, the most urgent kind first: critical answers, level, total, single answers. */
export function obligationsOf(
  {triage, positive}: Pick<Instrument, 'triage' | 'positive'>,
  {critical, level, band, met, rules, prompts}: Score,
): Obligation[] {
  const all = [
    // Under a triage the level speaks for the answers: its own section is that of the highest.
    ...(triage ? [] : critical).map(({item, name, answer, action}) => ({
      section: action,
      because: `${capital(name ?? `item ${item}`)} is ${answer ?? 'blank: ask now'}`,
    })),
    ...(level?.action === undefined ? [] : [{section: level.action, because: level.means ?? `The level is ${level.key}`}]),
    ...(band?.key === 'positive' && positive?.means !== undefined
      ? [{section: positive.action, because: `Positive: ${positive.means}`}]
      : []),
    ...met.map((cutoff) => ({section: cutoff.action, because: `${limitOf(cutoff)}: ${cutoff.means}`})),
    ...rules.map(({action, means}) => ({section: action, because: `A single answer ${means}`})),
    ...prompts.map(({action, means}) => ({section: action, because: means})),
  ];
  return all.flatMap(({section, because}) => (section === undefined ? [] : [{section, because}]));
}

/** "10 or more", "Use 1 or more", "Below 36". */
export function limitOf({at, at_most: atMost, below, of}: Cutoff): string {
  const words = at !== undefined ? `${at} or more` : atMost !== undefined ? `${atMost} or less` : `Below ${below}`;
  return of === undefined ? words : `${of} ${words}`;
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
