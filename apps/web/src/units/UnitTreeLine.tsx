import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitLine } from './unit-tree.ts';

const indent = 22;

/** A unit in the tree: its name opens it beside, the mark before it folds what stands below. */
export function UnitTreeLine(props: {
  readonly line: UnitLine;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly isWritten: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onTurn: (name: string) => void;
  readonly onChoose: (name: string) => void;
}) {
  const { t } = useTranslation('units');
  const { line, isOpen, isChosen, onTurn, onChoose } = props;
  const { unit, children, depth } = line;
  const { name, aliases, contact, members } = unit;
  const canTurn = children.length > 0 || members.length > 0;
  return (
    <li className={isChosen ? 'is-chosen' : undefined}>
      <div className="unit-line" style={{ paddingLeft: depth * indent }}>
        {canTurn ? (
          <button
            type="button"
            className="unit-fold"
            tabIndex={-1}
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'fold' : 'unfold', { unit: name })}
            onClick={() => onTurn(name)}
          >
            {isOpen ? '▾' : '▸'}
          </button>
        ) : (
          <span className="unit-fold" />
        )}
        <button
          type="button"
          className="unit-name"
          data-unit={name}
          data-depth={depth}
          data-open={canTurn ? (isOpen ? 'yes' : 'no') : undefined}
          aria-current={isChosen ? 'true' : undefined}
          onKeyDown={props.onKey}
          onClick={() => onChoose(name)}
        >
          <span lang="zh-CN">{name}</span>
          <small className="unit-aliases" lang="zh-CN">
            {aliases.join('、')}
          </small>
          {props.isWritten && <small className="is-short">{t('unsaved')}</small>}
          {children.length > 0 && (
            <small className="figures">{t('children', { n: children.length })}</small>
          )}
          {members.length > 0 && (
            <small className="figures">{t('members', { n: members.length })}</small>
          )}
          <small className="unit-contact figures">
            {contact && [contact.person, contact.phone].filter(Boolean).join(' ')}
          </small>
        </button>
      </div>
      {isOpen && members.length > 0 && (
        <p className="unit-members" lang="zh-CN">
          {members.join('、')}
        </p>
      )}
    </li>
  );
}
