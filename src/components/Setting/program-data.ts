/** The program's settings, as each page carries them. */
import {type Program, program} from '../../../program.config.ts';

/** Id of the element of the page that holds them. */
export const PROGRAM_ELEMENT = 'program';

/** As the content of a script element: no "<" in it, which could end the element. */
export function toProgramJson(value: Program): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

let read: Program | undefined;

/** Those of the page that is being read; those of the build where there is no page, as on the server. */
export function liveProgram(): Program {
  read ??= (typeof document === 'undefined' ? undefined : fromPage(document)) ?? program;
  return read;
}

function fromPage(page: Document): Program | undefined {
  const text = page.getElementById(PROGRAM_ELEMENT)?.textContent;
  return text ? (JSON.parse(text) as Program) : undefined;
}
