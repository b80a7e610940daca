import type { Duties } from '@jiannuo/contract';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { lineKinds, type OwnLine } from './own-lines.ts';
import type { OwnLines } from './use-own-lines.ts';

/** What the office laid over the built-in lexicon, a line each, with what is wrong below it. */
export function OwnLinesForm(props: {
  readonly own: OwnLines;
  readonly units: Duties['units'];
  readonly canEdit: boolean;
}) {
  const { own, units, canEdit } = props;
  const { t } = useTranslation('duties');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void own.save();
  };
  const general = own.faults.get('');
  return (
    <form className="own-lines" onSubmit={submit}>
      <datalist id="duty-units">
        {[...new Set(units.map(({ name }) => name))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {canEdit && (
        <p className="own-bar">
          <button type="button" className="secondary" onClick={() => own.add()}>
            {t('addLine')}
          </button>
          <button
            type="submit"
            className="primary"
            disabled={!own.isChanged || own.state === 'saving' || own.state === 'stale'}
          >
            {own.state === 'saving' ? t('saving') : t('save')}
          </button>
          <OwnState own={own} />
        </p>
      )}
      {general !== undefined && (
        <p className="form-problem" role="alert">
          {general}
        </p>
      )}
      {own.lines.length === 0 ? (
        <p className="faint">{t('noLines')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              <th scope="col">{t('kind')}</th>
              <th scope="col">{t('words')}</th>
              <th scope="col">
                <span className="unseen">{t('remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {own.lines.map((line, index) => (
              <LineRow key={line.key} {...{ line, own, canEdit }} number={index + 1} />
            ))}
          </tbody>
        </table>
      )}
    </form>
  );
}

function LineRow(props: {
  readonly line: OwnLine;
  readonly number: number;
  readonly own: OwnLines;
  readonly canEdit: boolean;
}) {
  const { line, number, own, canEdit } = props;
  const { t } = useTranslation('duties');
  const fault = own.faults.get(line.key);
  const isPhrase = line.kind === 'neutral';
  return (
    <tr className={fault === undefined ? '' : 'is-faulty'}>
      <td>
        <input
          value={isPhrase ? '' : line.unit}
          list="duty-units"
          maxLength={100}
          disabled={!canEdit || isPhrase}
          placeholder={isPhrase ? t('noUnit') : t('unitHint')}
          aria-label={t('unitOf', { number })}
          onChange={(event) => own.change(line.key, { unit: event.target.value })}
        />
      </td>
      <td>
        <select
          value={line.kind}
          disabled={!canEdit}
          aria-label={t('kindOf', { number })}
          onChange={(event) => {
            const kind = lineKinds.find((each) => each === event.target.value);
            if (kind) own.change(line.key, { kind });
          }}
        >
          {lineKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind-${kind}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input
          value={line.words}
          disabled={!canEdit}
          placeholder={t('wordsHint')}
          aria-label={t('wordsOf', { number })}
          aria-invalid={fault !== undefined}
          onChange={(event) => own.change(line.key, { words: event.target.value })}
        />
        {fault !== undefined && (
          <p className="line-fault" role="alert">
            {fault}
          </p>
        )}
      </td>
      <td>
        {canEdit && (
          <button
            type="button"
            className="quiet"
            aria-label={t('removeOf', { number })}
            onClick={() => own.remove(line.key)}
          >
            {t('remove')}
          </button>
        )}
      </td>
    </tr>
  );
}

function OwnState({ own }: { readonly own: OwnLines }) {
  const { t } = useTranslation('duties');
  if (own.state === 'saved') return <span role="status">{t('saved')}</span>;
  if (own.state === 'stale') {
    return (
      <span className="own-stale" role="alert">
        {own.failure?.message}
        <button type="button" className="secondary" onClick={() => void own.takeLatest(true)}>
          {t('keepMine')}
        </button>
        <button type="button" className="secondary" onClick={() => void own.takeLatest(false)}>
          {t('takeLatest')}
        </button>
      </span>
    );
  }
  if (own.state === 'failed') {
    return (
      <span className="own-stale" role="alert">
        {own.failure?.code === 'offline' ? t('offline') : own.failure?.message}
      </span>
    );
  }
  if (own.faults.size > 0) return <span role="status">{t('notSaved')}</span>;
  return own.isChanged ? <span className="faint">{t('unsaved')}</span> : null;
}
