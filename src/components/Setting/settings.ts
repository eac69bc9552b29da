import type {Setting} from '../../../program.config.ts';
import {liveProgram} from './program-data.ts';

/** A setting of the program; undefined for a name that an old edition uses and the settings no longer have. */
export function settingOf(name: string): Setting | undefined {
  const {settings} = liveProgram();
  return Object.hasOwn(settings, name) ? settings[name] : undefined;
}

/** Address that calls a number. What follows in words (`555-0100 ext. 4`) is left to whoever calls: dialed on, it is another number. */
export function toTel(value: string): string {
  const [number = ''] = value.split(/[a-z]/i);
  return `tel:${number.replaceAll(/[^\d+]/g, '')}`;
}

/** Plain text of the manual holds settings by name, `[on-call-phone]`. */
export const SETTING_IN_TEXT = /\[([a-z0-9-]+)\]/g;

/** Puts the values of settings into plain text. */
export function withSettings(text: string): string {
  return text.replaceAll(SETTING_IN_TEXT, (mark, name: string) => settingOf(name)?.value ?? mark);
}
