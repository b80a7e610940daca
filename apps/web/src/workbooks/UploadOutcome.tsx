import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultTable } from './FaultTable.tsx';
import type { Upload } from './use-upload.ts';
import './workbooks.css';

/** What came of the last workbook: what is wrong in which cell, what to look at, and the way on. */
export function UploadOutcome(props: {
  readonly upload: Upload;
  /** Said where everything in it was taken. */
  readonly taken: (count: number) => string;
  /** Said where it had nothing in it. */
  readonly nothing: string;
  /** Said where it is at fault: nothing was taken. */
  readonly refused: (count: number) => string;
  /** The way to a fresh workbook. */
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('workbook');
  const { state, close } = props.upload;
  if (state.is === 'idle' || state.is === 'sending') return null;
  const read = state.is === 'read' ? state.read : null;
  const faults = read?.faults ?? [];
  const warnings = read?.warnings ?? [];
  const isBad = read === null || faults.length > 0 || read.saved === 0;
  const title =
    state.is === 'failed'
      ? t('failed', { name: state.name, reason: state.reason })
      : faults.length > 0
        ? props.refused(faults.length)
        : state.read.saved === 0
          ? props.nothing
          : props.taken(state.read.saved);
  return (
    <section
      className={isBad ? 'workbook-outcome is-bad' : 'workbook-outcome'}
      aria-label={t('outcome')}
    >
      <header>
        <p role={isBad ? 'alert' : 'status'}>
          <strong>{title}</strong>
          <small className="faint" lang="zh-CN">
            {state.name}
          </small>
        </p>
        {isBad && props.children}
        <button type="button" className="quiet" onClick={close}>
          {t('close')}
        </button>
      </header>
      {faults.length > 0 && <FaultTable faults={faults} title={t('faults')} />}
      {warnings.length > 0 && (
        <>
          <h3>{t('warnings', { n: warnings.length })}</h3>
          <FaultTable faults={warnings} title={t('warnings', { n: warnings.length })} />
        </>
      )}
    </section>
  );
}
