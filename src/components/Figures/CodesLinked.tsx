import Link from '@docusaurus/Link';
import {CODES_IN_TEXT, codeToPath} from '../../manual/code.ts';

/** Words whose codes lead to their sections, on a page that is none of the manual's own. */
export function CodesLinked({text}: {text: string}) {
  const codes = text.match(CODES_IN_TEXT) ?? [];
  return text.split(CODES_IN_TEXT).flatMap((words, place) => {
    const code = codes[place];
    return code === undefined
      ? [words]
      : [
          words,
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
          <Link key={place} to={`/${codeToPath(code)}`}>
            {code}
          </Link>,
        ];
  });
}
