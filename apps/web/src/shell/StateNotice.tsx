import type { ReactNode } from 'react';

/** A whole pane that says what is the matter and what to do next. */
export function StateNotice(props: {
  readonly title: string;
  readonly text?: string | undefined;
  readonly children?: ReactNode;
}) {
  return (
    <div className="state-notice">
      <h1>{props.title}</h1>
      {props.text && <p>{props.text}</p>}
      {props.children}
    </div>
  );
}
