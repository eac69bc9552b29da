import {type ReactNode, useCallback, useEffect, useRef, useState} from 'react';
import type {Instrument} from '../../manual/data/instruments.ts';
import {usePageData} from '../page-data.tsx';
import {loadTools} from './load.ts';
import {ShelfProvider} from './shelf.tsx';

/** `<Score instrument="phq-9" />`: the form, scored beside the rules that it is scored by. Comes when it is asked for. */
export function Score({instrument}: {instrument: string}) {
  return (
    <Opened
      of={instrument}
      label={(name) => `Score a form: ${name}`}
      open={async (record) => {
        const {ScoreTool} = await loadTools();
        return <ScoreTool instrument={record} />;
      }}
    />
  );
}

/** `<Change instrument="phq-9" />`: two or more scores of one client, compared by the manual's rule or by one's own. */
export function Change({instrument}: {instrument: string}) {
  return (
    <Opened
      of={instrument}
      label={(name) => `Compare scores: ${name}`}
      open={async (record) => {
        const {ChangeTool} = await loadTools();
        return <ChangeTool instrument={record} />;
      }}
    />
  );
}

type Props = {of: string; label: (name: string) => string; open: (instrument: Instrument) => Promise<ReactNode>};

/** The button that a calculator stands behind: a page that is read carries none of it. */
function Opened({of, label, open}: Props) {
  const {measures, edition} = usePageData();
  const [state, setState] = useState<'closed' | 'loading' | 'failed' | {tool: ReactNode}>('closed');
  const place = useRef<HTMLDivElement>(null);
  const instrument = measures?.instruments.find(({key}) => key === of);
  const press = useCallback(() => {
    if (instrument) {
      setState('loading');
      open(instrument).then(
        (tool) => setState({tool}),
        () => setState('failed'),
      );
    }
  }, [instrument, open]);
  const isOpen = typeof state === 'object';
  // What was pressed is gone: the keyboard goes on in what came in its place.
  useEffect(() => {
    if (isOpen) {
      place.current?.querySelector<HTMLElement>('h3')?.focus();
    }
  }, [isOpen]);
  if (!measures || !instrument) {
    return null;
  }
  if (typeof state === 'object') {
    return (
      <div ref={place}>
        <ShelfProvider shelf={{...measures, edition}}>{state.tool}</ShelfProvider>
      </div>
    );
  }
  return (
    <div className="calculator">
      <button type="button" className="button-quiet" aria-disabled={state === 'loading'} onClick={press}>
        {label(instrument.name)}
      </button>
      <p role="status" className={state === 'failed' ? undefined : 'sr-only'}>
        {state === 'failed' && 'The calculator could not be loaded. Check the connection and press again.'}
        {state === 'loading' && 'Loading'}
      </p>
    </div>
  );
}
