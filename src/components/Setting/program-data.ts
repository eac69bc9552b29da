/** The program's settings, as each page carries them. */
import {type Program, program} from '../../../program.config.ts';

/** Id of the element of the page that holds them. */
export const PROGRAM_ELEMENT = 'program';

/**
 * As the content of a script element: no "<" in it, which could end the element. With the order of the settings, because what makes
 * pages small sorts the keys of JSON by the alphabet.
 */
export function toProgramJson(value: Program): string {
  return JSON.stringify({...value, order: Object.keys(value.settings)}).replaceAll('<', '\\u003c');
}

/** The inverse of `toProgramJson`, whichever order the keys have come in. */
export function fromProgramJson(text: string): Program {
  const {order = [], settings, ...rest} = JSON.parse(text) as Program & {order?: string[]};
  const names = [...new Set([...order.filter((name) => Object.hasOwn(settings, name)), ...Object.keys(settings)])];
  return {...rest, settings: Object.fromEntries(names.map((name) => [name, settings[name] as Program['settings'][string]]))};
}

let read: Program | undefined;

/** Those of the page that is being read; those of the build where there is no page, as on the server. */
export function liveProgram(): Program {
  read ??= (typeof document === 'undefined' ? undefined : fromPage(document)) ?? program;
  return read;
}

function fromPage(page: Document): Program | undefined {
  const text = page.getElementById(PROGRAM_ELEMENT)?.textContent;
  return text ? fromProgramJson(text) : undefined;
}
