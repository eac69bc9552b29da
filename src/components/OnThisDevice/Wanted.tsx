import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {theEdition} from '../../manual/edition-name.ts';
import {dayAt, floatingEdition} from '../../manual/standing.ts';
import type {Device} from '../../offline/device.ts';
import {readWanted} from '../../offline/read-wanted.ts';
import {copyWords} from '../../offline/words.ts';
import styles from './styles.module.css';

/** The page that led here, because it is of an edition that is not on this device: what can be done about it. */
export function Wanted({device}: {device: Device | undefined}) {
  const {search} = useLocation();
  const wanted = useIsBrowser() ? readWanted(search) : undefined;
  if (!wanted) {
    return null;
  }
  const {copy, address, floating} = wanted;
  const current = device && floatingEdition(device.editions, dayAt(new Date(), device.timeZone));
  const isHere = device?.copies.some(({name, state}) => name === current?.name && state !== 'absent');
  return (
    <div className={styles.wanted}>
      <p>The page that you asked for is of {copyWords(copy)}, which is not on this device, and the network does not answer.</p>
      <ul>
        <li>
          <a href={address}>Try again</a>
        </li>
        {current && isHere && current.name !== copy && (
          <li>
            <a href={floating}>The same page in {theEdition(current.name)}</a>
          </li>
        )}
      </ul>
    </div>
  );
}
