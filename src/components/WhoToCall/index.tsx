import {liveProgram} from '../Setting/program-data.ts';
import {toTel} from '../Setting/settings.ts';
import {type SettingList, settingsOf} from './settings-list.ts';
import styles from './styles.module.css';

/** Every number and place of the program's own settings: live, the same in every edition. */
export function WhoToCall() {
  return (
    <>
      <h3>Numbers</h3>
      <SettingsIn list="phones" />
      <h3>Places, and words to use</h3>
      <SettingsIn list="places" />
      <h3>What the state says</h3>
      <SettingsIn list="rules" />
    </>
  );
}

/** The mark `data-settings` is where later settings are put, in this form, by scripts/lib/live-parts.ts. */
export function SettingsIn({list}: {list: SettingList}) {
  return (
    <dl data-settings={list} className={styles.list}>
      {settingsOf(list, liveProgram()).map(({name, label, value, kind}) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>{kind === 'phone' ? <a href={toTel(value)}>{value}</a> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
