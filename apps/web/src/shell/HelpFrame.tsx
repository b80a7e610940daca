import { type ReactNode, useEffect, useRef } from 'react';
import './help.css';

/** A dialog of help: open as long as it is drawn; Escape and the button close it. */
export function HelpFrame(props: {
  readonly label: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="help" aria-label={props.label} onClose={props.onClose}>
      {props.children}
      <form method="dialog">
        <button type="submit" className="secondary">
          {props.closeLabel}
        </button>
      </form>
    </dialog>
  );
}

/** Keys and what each of them does. */
export function HelpKeys<Word extends string>(props: {
  readonly lines: readonly { readonly keys: readonly string[]; readonly word: Word }[];
  readonly say: (word: Word) => string;
}) {
  return (
    <dl className="help-keys">
      {props.lines.map((line) => (
        <div key={line.word}>
          <dt>
            {line.keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{props.say(line.word)}</dd>
        </div>
      ))}
    </dl>
  );
}
