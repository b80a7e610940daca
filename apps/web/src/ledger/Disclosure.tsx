import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import './disclosure.css';

/** A button that opens a panel below it; Escape and a click elsewhere close it. */
export function Disclosure(props: {
  readonly label: ReactNode;
  readonly title?: string;
  /** Which edge of the button the panel lines up with. */
  readonly align?: 'left' | 'right';
  readonly buttonClass?: string | undefined;
  readonly children: (close: () => void) => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const panelId = useId();

  useEffect(() => {
    if (!isOpen) return;
    const away = (event: MouseEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('mousedown', away);
    return () => document.removeEventListener('mousedown', away);
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    close();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside
    <div className="disclosure-root" ref={root} onKeyDown={closeOnEscape}>
      <button
        type="button"
        className={props.buttonClass ?? 'disclosure-button'}
        aria-expanded={isOpen}
        aria-controls={panelId}
        title={props.title}
        onClick={() => setOpen(!isOpen)}
      >
        {props.label}
      </button>
      {isOpen && (
        <div
          id={panelId}
          className={`disclosure-panel ${props.align === 'right' ? 'disclosure-right' : ''}`}
        >
          {props.children(close)}
        </div>
      )}
    </div>
  );
}
