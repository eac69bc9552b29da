import {type ComponentType, useEffect, useState} from 'react';

type Props = {load: () => Promise<ComponentType> /** What cannot be loaded, in words. */; what: string};

/** The place on a page that a chunk of its own fills. Built pages have words only: what is shown depends on what this browser keeps. */
export function Host({load, what}: Props) {
  const [state, setState] = useState<{Part?: ComponentType; failed?: true}>({});
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` is what asks for another one
  useEffect(() => {
    let left = false;
    setState({});
    load().then(
      (Part) => left || setState({Part}),
      () => left || setState({failed: true}),
    );
    return () => {
      left = true;
    };
  }, [load, tries]);
  if (state.Part) {
    return <state.Part />;
  }
  return (
    <div>
      <noscript>
        <p>{what} need a script. Every page of the manual can be read without one: see the contents.</p>
      </noscript>
      <p role="status">{state.failed ? `${what} could not be loaded. Check the connection.` : ''}</p>
      {state.failed && (
        <button type="button" className="button-main" onClick={() => setTries(tries + 1)}>
          Try again
        </button>
      )}
    </div>
  );
}
