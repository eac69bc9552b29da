import {useRef, useState} from 'react';
import {createPortal} from 'react-dom';
import {useToast} from '../Toast/index.tsx';
import {loadDialog} from './load-dialog.ts';

type Props = {code: string; title: string; className?: string | undefined};

/** A code that can be pressed: it opens everything there is to cite it. */
export function CiteCode({code, title, className}: Props) {
  const [open, setOpen] = useState<{Dialog: Awaited<ReturnType<typeof loadDialog>>}>();
  const button = useRef<HTMLButtonElement>(null);
  const toast = useToast();

  const prepare = () => void loadDialog().catch(() => undefined);
  const show = () =>
    void loadDialog().then(
      (Dialog) => setOpen({Dialog}),
      () => toast(`${code} cannot be cited now: part of the page could not be loaded. Try again when there is a network.`),
    );
  const close = () => {
    setOpen(undefined);
    // Browsers that do not focus what is clicked would not come back to it.
    button.current?.focus({preventScroll: true});
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-label={`${code}: cite`}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={show}
      >
        {code}
      </button>
      {/* At the end of the document: no paragraph may hold a dialog. */}
      {open && createPortal(<open.Dialog code={code} title={title} onClose={close} />, document.body)}
    </>
  );
}
