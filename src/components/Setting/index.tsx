import type {ReactNode} from 'react';
import {liveProgram} from './program-data.ts';
import {SETTING_IN_TEXT, settingOf, toTel} from './settings.ts';
import styles from './styles.module.css';

/**
 * A value of the program's own settings: a number that can be called, or words. Live: the same in every edition. The mark
 * `data-setting` is where later settings are put into the pages of an edition that was rendered before them.
 */
export function Setting({name}: {name: string}) {
  return (
    <span data-setting={name} className={styles.setting}>
      <Value name={name} />
    </span>
  );
}

function Value({name}: {name: string}) {
  const setting = settingOf(name);
  if (!setting) {
    return `[${name}: not set]`;
  }
  return setting.kind === 'phone' ? <a href={toTel(setting.value)}>{setting.value}</a> : setting.value;
}

/** Plain text of the manual with the settings that it names. */
export function TextWithSettings({text}: {text: string}): ReactNode {
  // Every second part is what the brackets hold.
  return text.split(SETTING_IN_TEXT).map((part, index) => {
    const key = `${index}-${part}`;
    return index % 2 === 0 ? part : settingOf(part) ? <Setting key={key} name={part} /> : `[${part}]`;
  });
}

/** The program's name: live, as its settings are. */
export function ProgramName() {
  return <span data-program="name">{liveProgram().name}</span>;
}
