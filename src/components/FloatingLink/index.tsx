import {codeToPath} from '../../manual/code.ts';

/** A code as a link to the edition in force. A plain link: it leaves the site of the edition that is being read. */
export function FloatingLink({code, children}: {code: string; children?: React.ReactNode}) {
  return <a href={`/${codeToPath(code)}`}>{children ?? code}</a>;
}
