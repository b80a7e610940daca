import { words } from '@jiannuo/contract/words';
import { useTranslation } from 'react-i18next';
import { useWordColumn } from '../words/i18n.ts';
import { Field, type FieldsProps } from './EditField.tsx';

/** 文字要求: what a row without a figure shall reach, in words of its own passage. */
export function ConditionField({ id, typed, set }: FieldsProps) {
  const { t } = useTranslation('desk');
  return (
    <Field id={`${id}-condition`} name={t('condition')}>
      <input
        id={`${id}-condition`}
        className="narrow"
        value={typed.conditionMeasure}
        maxLength={60}
        placeholder={t('conditionMeasureHint')}
        aria-label={t('conditionMeasure')}
        onChange={(event) => set('conditionMeasure', event.target.value)}
      />
      <input
        className="rest"
        value={typed.conditionWords}
        maxLength={100}
        placeholder={t('conditionWordsHint')}
        aria-label={t('conditionWords')}
        onChange={(event) => set('conditionWords', event.target.value)}
      />
    </Field>
  );
}

/** 待上级: a government above decides what comes of the row. */
export function UpperField({ id, typed, set }: FieldsProps) {
  const { t } = useTranslation('desk');
  const { t: say } = useTranslation('report');
  const column = useWordColumn();
  return (
    <Field isHalf id={`${id}-upper`} name={t('field-upper')}>
      <label className="edit-check" title={say('upperMeans')}>
        <input
          id={`${id}-upper`}
          type="checkbox"
          checked={typed.upper}
          onChange={(event) => set('upper', event.target.checked)}
        />
        {words.upper[column]}
      </label>
    </Field>
  );
}
