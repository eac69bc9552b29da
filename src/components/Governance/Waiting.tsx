import Link from '@docusaurus/Link';
import type {Waiting as WaitingData} from '../../manual/governance.ts';
import {waitsForValue} from '../../manual/waits-for-value.ts';
import {liveProgram} from '../Setting/program-data.ts';
import {WithdrawnCodes} from '../WithdrawnCodes/index.tsx';

/** What waits for somebody: changes of a draft, and settings of the program. The latter are live: known only in the browser. */
export function Waiting({waiting, isLive}: {waiting: WaitingData | undefined; isLive: boolean}) {
  const settings = isLive ? Object.entries(liveProgram().settings).filter(([, setting]) => waitsForValue(setting)) : [];
  return (
    <>
      {waiting && <Changes {...waiting} />}
      {settings.length > 0 && (
        <>
          <p>
            {settings.length === 1 ? 'One setting has' : `${settings.length} settings have`} no value of this program yet: they
            are empty, or an example. They are in the file <code>program.config.ts</code>.
          </p>
          <ul>
            {settings.map(([name, {label, value}]) => (
              <li key={name}>
                {label}: {value.trim() || 'empty'}
              </li>
            ))}
          </ul>
        </>
      )}
      {isLive && settings.length === 0 && <p>Every setting of the program has a value of its own.</p>}
    </>
  );
}

function Changes({explained, unexplained, withdrawn}: WaitingData) {
  return (
    <>
      <p>
        <Link to="/changes/">What the next edition will change</Link>: {explained} with a reason, {unexplained} without one.
        {unexplained > 0 && ' No edition is released while one is missing.'}
      </p>
      {withdrawn.length > 0 && (
        <>
          <p>The next edition withdraws:</p>
          <WithdrawnCodes withdrawals={withdrawn} />
        </>
      )}
    </>
  );
}
