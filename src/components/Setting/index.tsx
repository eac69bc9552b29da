import {settingOf, toTel} from './settings.ts';
import styles from './styles.module.css';

/** A value of the program's own settings: a number that can be called, or words. Live: the same in every edition. */
export function Setting({name}: {name: string}) {
  const setting = settingOf(name);
  if (!setting) {
    return <span className={styles.missing}>[{name}: not set]</span>;
  }
  return setting.kind === 'phone' ? (
    <a href={toTel(setting.value)} className={styles.phone}>
      {setting.value}
    </a>
  ) : (
    <span>{setting.value}</span>
  );
}
