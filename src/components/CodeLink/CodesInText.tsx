import {CODES_IN_TEXT} from '../../manual/code.ts';
import {CodeLink} from './index.tsx';

/** Words from the manual's data: their codes lead where they lead in running text. */
export function CodesInText({text}: {text: string}) {
  const codes = text.match(CODES_IN_TEXT) ?? [];
  return text.split(CODES_IN_TEXT).flatMap((words, place) => {
    const code = codes[place];
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
    return code === undefined ? [words] : [words, <CodeLink key={place} code={code} />];
  });
}
