import {useEffect, useState} from 'react';

/** Long enough that a word is typed to its end. */
const PAUSE = 700;

/** Says `text` to screen readers, politely, once it has stayed the same for a moment. */
export function Announcement({text}: {text: string}) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
