import Link from '@docusaurus/Link';
import {codeToPath} from '../../manual/code.ts';
import {CodesInText} from '../CodeLink/CodesInText.tsx';

/** Words whose codes lead to their sections, on a page that is none of the manual's own. */
export function CodesLinked({text}: {text: string}) {
  return <CodesInText text={text} as={PlainLink} />;
}

function PlainLink({code}: {code: string}) {
  return <Link to={`/${codeToPath(code)}`}>{code}</Link>;
}
