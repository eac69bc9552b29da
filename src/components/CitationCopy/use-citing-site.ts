import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect, useMemo, useState} from 'react';
import type {CitingSite} from '../../manual/citation.ts';
import {toDay} from '../../manual/dates.ts';
import {useEditions} from '../live/use-editions.ts';
import {liveProgram} from '../Setting/program-data.ts';

/** Where, when and by whom something is cited: as the reader's own clock and the program's present settings say. */
export function useCitingSite(): CitingSite {
  const {siteConfig} = useDocusaurusContext();
  const inForce = useEditions()?.inForce?.name;
  // Not in the first render: the server has another day.
  const [read, setRead] = useState('');
  useEffect(() => setRead(toDay(new Date())), []);
  return useMemo(() => {
    const {name, url} = liveProgram();
    return {manual: siteConfig.title, publisher: name, origin: url, read, inForce};
  }, [siteConfig.title, read, inForce]);
}
