import type { CloseOut, ItemDetail } from '@jiannuo/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../../api/api-error.ts';
import { call, sendEvidence } from '../../api/call.ts';
import { usePlace } from '../../shell/place.ts';
import { dayOf } from '../period-text.ts';
import { ActDialog, Field } from './ActDialog.tsx';
import { useAct } from './use-act.ts';

/** Asks for the close-out of an item with its proof. */
export function CloseDialog(props: { readonly detail: ItemDetail; readonly onClose: () => void }) {
  const { t } = useTranslation('items');
  const { jurisdictionId } = usePlace();
  const act = useAct();
  const { item } = props.detail;
  const today = dayOf(new Date().toISOString());
  const [doneOn, setDoneOn] = useState(today);
  const [said, setSaid] = useState('');
  const [evidence, setEvidence] = useState<CloseOut['evidence']>([]);
  const send = async () => {
    const body = { unit: item.unit, version: item.version, doneOn, words: said, evidence };
    const params = { jurisdictionId, itemId: item.id };
    const isDone = await act.run(() => call('requestClose', { params, body }), t('closeAsked'));
    if (isDone) props.onClose();
  };
  return (
    <ActDialog
      title={t('act-close')}
      hint={t('closeHint')}
      submit={t('askClose')}
      isReady={doneOn !== '' && (said.trim() !== '' || evidence.length > 0)}
      act={act}
      onSubmit={() => void send()}
      onClose={props.onClose}
    >
      <Field label={t('doneDay')}>
        <input
          type="date"
          max={today}
          value={doneOn}
          onChange={({ target }) => setDoneOn(target.value)}
        />
      </Field>
      <Field label={t('closeWords')}>
        <textarea value={said} maxLength={4000} onChange={({ target }) => setSaid(target.value)} />
      </Field>
      <EvidenceField unit={item.unit} evidence={evidence} onChange={setEvidence} />
    </ActDialog>
  );
}

function EvidenceField(props: {
  readonly unit: string;
  readonly evidence: CloseOut['evidence'];
  readonly onChange: (evidence: CloseOut['evidence']) => void;
}) {
  const { t } = useTranslation('items');
  const { jurisdictionId } = usePlace();
  const [failure, setFailure] = useState<string | null>(null);
  const { unit, evidence, onChange } = props;
  const add = async (files: readonly File[]) => {
    setFailure(null);
    const kept = [...evidence];
    for (const file of files) {
      try {
        const { sha256, name } = await sendEvidence({ jurisdictionId, unit }, file);
        if (!kept.some((one) => one.sha256 === sha256)) kept.push({ sha256, name });
      } catch (thrown) {
        setFailure(`${file.name}：${asApiError(thrown).message}`);
      }
    }
    onChange(kept);
  };
  return (
    <>
      <Field label={t('evidence')}>
        <input
          type="file"
          multiple
          onChange={({ target }) => {
            void add([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </Field>
      {failure !== null && <p className="act-failure">{failure}</p>}
      <ul className="act-files">
        {evidence.map(({ sha256, name }) => (
          <li key={sha256}>
            {name}
            <button
              type="button"
              className="quiet"
              onClick={() => onChange(evidence.filter((one) => one.sha256 !== sha256))}
            >
              {t('drop')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
