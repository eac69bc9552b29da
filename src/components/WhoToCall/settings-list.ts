/** The program's settings as lists: which stand in which, and how each is rendered where React does not do it. */
import type {Program, Setting} from '../../../program.config.ts';

export const SETTING_LISTS = ['phones', 'places', 'rules'] as const;

export type SettingList = (typeof SETTING_LISTS)[number];

export function isSettingList(name: string): name is SettingList {
  return (SETTING_LISTS as readonly string[]).includes(name);
}

/** In the order of program.config.ts. What a state rules is named `state-…`; all else that is no phone is a place, or words to use there. */
export function settingsOf(list: SettingList, {settings}: Pick<Program, 'settings'>): (Setting & {name: string})[] {
  return Object.entries(settings)
    .map(([name, setting]) => ({name, ...setting}))
    .filter(({name, kind}) => list === (kind === 'phone' ? 'phones' : name.startsWith('state-') ? 'rules' : 'places'));
}
