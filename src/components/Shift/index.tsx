import {type ReactNode, useCallback, useEffect, useState} from 'react';
import {loadShift} from './load-shift.ts';

type State = {tool?: ReactNode; failed?: boolean};

/** Prepares a day. Comes when the page is there: without scripts the lists below are what one works from. */
export function Shift() {
  const [{tool, failed}, setState] = useState<State>({});
  const load = useCallback(() => {
    setState({});
    loadShift().then(
      ({ShiftTool, data}) => setState({tool: <ShiftTool data={data} />}),
      () => setState({failed: true}),
    );
  }, []);
  useEffect(load, [load]);
  return failed ? (
    <p role="alert">
      The day planner could not be loaded. The lists below work without it.{' '}
      <button type="button" className="button-quiet" onClick={load}>
        Try again
      </button>
    </p>
  ) : (
    tool
  );
}
