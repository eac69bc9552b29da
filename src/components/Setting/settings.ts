import {program, type Setting} from '../../../program.config.ts';

/** A setting of the program; undefined for a name that an old edition uses and the settings no longer have. */
export function settingOf(name: string): Setting | undefined {
  return Object.hasOwn(program.settings, name) ? (program.settings as Record<string, Setting>)[name] : undefined;
}

/** Address that calls a number. What follows in words (`555-0100 ext. 4`) is left to whoever calls: dialed on, it is another number. */
export function toTel(value: string): string {
  const [number = ''] = value.split(/[a-z]/i);
  return `tel:${number.replaceAll(/[^\d+]/g, '')}`;
}

/** Plain text of the manual holds settings by name, `[on-call-phone]`: puts their values in. */
export function withSettings(text: string): string {
  return text.replaceAll(/\[([a-z0-9-]+)\]/g, (mark, name: string) => settingOf(name)?.value ?? mark);
}
