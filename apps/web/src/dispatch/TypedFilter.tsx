import { useEffect, useState } from 'react';

const waitMs = 200;

/** A filter one types: what is typed shows at once, the list follows a moment later. */
export function TypedFilter(props: {
  readonly value: string;
  readonly label: string;
  readonly onChange: (value: string) => void;
}) {
  const { value, onChange } = props;
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  // Back, or “clear”, changes the filter from outside; what was sent from here comes back unchanged.
  if (seen !== value) {
    setSeen(value);
    if (value !== sent) setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => {
      setSent(typed);
      onChange(typed);
    }, waitMs);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <input
      type="search"
      value={typed}
      maxLength={100}
      placeholder={props.label}
      aria-label={props.label}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
