import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {theEdition} from '../../manual/edition-name.ts';
import {dayAt, inForceOn} from '../../manual/standing.ts';
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
  const inForce = device && inForceOn(device.editions, dayAt(new Date(), device.timeZone));
  return (
    <div className={styles.wanted}>
      <p>The page that you asked for is of {copyWords(copy)}, which is not on this device, and the network does not answer.</p>
      <ul>
        <li>
          <a href={address}>Try again</a>
        </li>
        {inForce && inForce.name !== copy && (
          <li>
            <a href={floating}>The same page in {theEdition(inForce.name)}, in force today</a>
          </li>
        )}
      </ul>
    </div>
  );
}
