/** What the section of an indicator does not say as its record does. */
import type {Indicator} from './data/indicators.ts';
import type {Missing} from './instrument-numbers.ts';
import type {Line} from './lines.ts';

export function missingInSection(indicator: Indicator, owner: string, lines: readonly Line[]): Missing[] {
  const {section, key, status} = indicator;
  const text = plain(lines.map((line) => line.text).join(' '));
  const parts = {
    Counted: indicator.numerator,
    'Out of': indicator.denominator,
    'Left out': indicator.exclusions,
    Period: indicator.period,
    Owner: owner,
    Target: indicator.target,
    Status: status === 'standard' ? "This program's standard" : 'Evidence',
  };
  return Object.entries(parts)
    .filter(([name, words]) => !text.includes(plain(`${name}: ${words}`)))
    .map(([name, words]) => ({
      message: `${section} does not say of ${key} "${name}: ${words}"`,
      remedy: 'write the same words in both places: the text after the bold word, the data under its key',
    }));
}

/** Words and numbers; the signs between them are no difference. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{N}%'.]+|\.(?!\d)/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
