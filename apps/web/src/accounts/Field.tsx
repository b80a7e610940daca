import { useId } from 'react';

/** A labelled line to write in, with a hint below it. */
export function Field(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name?: string;
  readonly type?: 'text' | 'password';
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly autoComplete?: string;
  readonly list?: string;
  readonly isOff?: boolean;
  /** Taken letter by letter: no correcting, no capitals. */
  readonly isPlain?: boolean;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        name={props.name}
        type={props.type ?? 'text'}
        value={props.value}
        placeholder={props.placeholder}
        autoComplete={props.autoComplete ?? 'off'}
        list={props.list}
        disabled={props.isOff}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        {...(props.isPlain
          ? { autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false }
          : {})}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {props.hint && (
        <small id={`${id}-hint`} className="faint">
          {props.hint}
        </small>
      )}
    </div>
  );
}
