import { useEffect, useState } from 'react';

/** How long after the last key what is typed is taken, in ms. */
const pauseMs = 350;

/** A line to search by, taken when one stops typing. */
export function LateInput(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isWide?: boolean;
}) {
  const { value, onChange } = props;
  const [typed, setTyped] = useState(value);
  // Cleared from elsewhere, or gone back to.
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onChange(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <input
      type="search"
      className={props.isWide ? 'is-wide' : undefined}
      aria-label={props.label}
      placeholder={props.placeholder}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
