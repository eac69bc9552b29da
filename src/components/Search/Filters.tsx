import {FILTERS} from '../../search/protocol.ts';
import {FILTER_NAMES, toChoices, withFilter} from './filters.ts';
import {toScopes} from './scopes.ts';
import type {Search} from './search-address.ts';
import styles from './styles.module.css';
import type {Answers} from './use-answers.ts';
import type {EditionRead} from './use-edition-read.ts';

type Props = {search: Search; edition: EditionRead; answers: Answers; onChange: (search: Partial<Search>) => void};

/** Which edition is searched, and what the results are narrowed to. Each is the browser's own menu, with how many it would leave. */
export function Filters({search, edition, answers: {parts, listed}, onChange}: Props) {
  const infos = parts.flatMap(({info}) => info ?? []);
  const answered = parts.flatMap(({answer}) => answer ?? []);
  const scopes = edition.read === undefined ? [] : toScopes(edition.read, edition.own !== undefined, listed, search.scope);
  return (
    <fieldset className={styles.filters} aria-label="Narrow the results">
      {scopes.length > 0 && (
        <Chip
          label="Edition"
          value={search.scope === edition.read ? '' : (search.scope ?? '')}
          options={scopes}
          onChange={(value) => onChange(value === '' ? {scope: undefined} : {scope: value})}
        />
      )}
      {FILTERS.map((filter) => {
        const value = search.filters[filter];
        const choices = toChoices(filter, value, infos, answered);
        const isKnown = choices.some(({key}) => key === value);
        return (
          (choices.length > 0 || infos.length === 0) && (
            <Chip
              key={filter}
              label={FILTER_NAMES[filter]}
              value={isKnown ? (value ?? '') : ''}
              options={[
                {value: '', label: `Any ${FILTER_NAMES[filter].toLowerCase()}`},
                ...choices.map(({key, name, count}) => ({value: key, label: count === undefined ? name : `${name} (${count})`})),
              ]}
              onChange={(next) => onChange({filters: withFilter(search.filters, filter, next)})}
            />
          )
        );
      })}
    </fieldset>
  );
}

type ChipProps = {label: string; value: string; options: {value: string; label: string}[]; onChange: (value: string) => void};

function Chip({label, value, options, onChange}: ChipProps) {
  return (
    <select
      aria-label={label}
      className={styles.chip}
      data-chosen={value !== '' || undefined}
      value={value}
      onChange={({currentTarget}) => onChange(currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
