import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {readAddress} from '../../manual/address.ts';
import {codeToPath} from '../../manual/code.ts';
import {editionPath, theEdition} from '../../manual/edition-name.ts';
import {standsIn, titleIn} from '../../manual/fate.ts';
import {CodeAnywhere} from '../CodeAnywhere/index.tsx';
import {useEditions, usePageHistory} from '../live/use-editions.ts';

/** Where nothing is: which editions have the code that the address names, and a field for another. */
export function NothingHere() {
  return (
    <>
      <WhereItIs />
      <CodeAnywhere />
    </>
  );
}

function WhereItIs() {
  const {pathname, hash} = useLocation();
  const address = useIsBrowser() ? readAddress(pathname, hash) : undefined;
  const editions = useEditions();
  const histories = usePageHistory(address?.code);
  const history = address && histories?.get(address.code);
  if (!address || !editions || !history) {
    return null;
  }
  const within = editions.order.filter((name) => standsIn(history, name, editions.order));
  return (
    <p role="status">
      {address.code} {titleIn(history, within.at(-1) ?? '', editions.order)}
      {within.length === 0 ? ' is in no edition.' : ' is in: '}
      {within.map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <a href={editionPath(name) + codeToPath(address.code)}>{theEdition(name)}</a>
        </span>
      ))}
    </p>
  );
}
