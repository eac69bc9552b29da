import {program, type Setting} from '../../../program.config.ts';

/** A setting of the program; undefined for a name that an old edition uses and the settings no longer have. */
export function settingOf(name: string): Setting | undefined {
  return Object.hasOwn(program.settings, name) ? (program.settings as Record<string, Setting>)[name] : undefined;
}

/** Plain text of the manual holds settings by name, `[on-call-phone]`: puts their values in. */
export function withSettings(text: string): string {
  return text.replaceAll(/\[([a-z0-9-]+)\]/g, (mark, name: string) => settingOf(name)?.value ?? mark);
}
