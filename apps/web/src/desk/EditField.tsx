import type { ReactNode } from 'react';
import type { RowFields } from './row-fields.ts';

/** What a group of fields of the form needs. */
export interface FieldsProps {
  readonly id: string;
  readonly typed: RowFields;
  readonly set: <Name extends keyof RowFields>(name: Name, value: RowFields[Name]) => void;
}

/** One labelled line of the form. */
export function Field(props: {
  readonly id: string;
  readonly name: string;
  /** Shares its line with another. */
  readonly isHalf?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={props.isHalf ? 'edit-field is-half' : 'edit-field'}>
      <label htmlFor={props.id}>{props.name}</label>
      <div>{props.children}</div>
    </div>
  );
}
