import type {ComponentType} from 'react';
import {CODES_IN_TEXT} from '../../manual/code.ts';
import {CodeLink} from './index.tsx';

type Props = {
  text: string;
  /** What a code becomes; on a page of the manual, what it is in running text. */
  as?: ComponentType<{code: string}>;
};

/** Words from the manual's data: their codes lead to their sections. */
export function CodesInText({text, as: Code = CodeLink}: Props) {
  const codes = text.match(CODES_IN_TEXT) ?? [];
  return text.split(CODES_IN_TEXT).flatMap((words, place) => {
    const code = codes[place];
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
    return code === undefined ? [words] : [words, <Code key={place} code={code} />];
  });
}
