import {type ComponentType, useEffect, useState} from 'react';
import {useKeptText} from './kept-text.ts';

/** On every page of the manual: nothing, unless this browser keeps a reading path. */
export function ReadingHost() {
  const begun = useKeptText() !== null;
  const [Part, setPart] = useState<ComponentType>();
  useEffect(() => {
    if (begun) {
      // Without a network the page is read all the same.
      import(/* webpackChunkName: "dialog-reading" */ './PageReading.tsx').then(
        ({PageReading}) => setPart(() => PageReading),
        () => undefined,
      );
    }
  }, [begun]);
  return begun && Part && <Part />;
}
