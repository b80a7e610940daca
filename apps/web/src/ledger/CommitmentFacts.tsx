import type { Commitment, CommitmentDetail } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWordColumn } from '../words/i18n.ts';
import { confidenceText } from './confidence-text.ts';
import { deadlineBasis, deadlineText } from './deadline-text.ts';
import { LightMark } from './LightMark.tsx';
import { targetText } from './target-text.ts';
import { UpperMark } from './UpperMark.tsx';
import { jointUnitsOf, leadOf } from './units-of.ts';

/** What is known of a row and what each fact rests on. */
export function CommitmentFacts({ detail }: { detail: CommitmentDetail }) {
  const { t } = useTranslation('ledger');
  const language = useWordColumn();
  const row = detail.commitment;
  const joint = jointUnitsOf(row);
  const { page, before, words: said, after } = detail.passage;
  return (
    <>
      <section aria-label={t('passage')}>
        <p className="panel-sections">
          {detail.sections.map((section) => section.title).join(' › ')}
          {page !== null && <span className="panel-page">{t('page', { page })}</span>}
        </p>
        <blockquote className="panel-passage">
          {before}
          <mark>{said}</mark>
          {after}
        </blockquote>
      </section>
      <Targets row={row} />
      <dl className="panel-facts">
        <Lead row={row} />
        <Fact name={t('joint')}>{joint.length === 0 ? t('jointNone') : joint.join('、')}</Fact>
        <Fact name={t('deadline')}>
          <Due row={row} sentence={before + said + after} />
        </Fact>
        <Fact name={t('work')}>
          {[row.action, row.object].filter((part) => part !== '').join('　')}
        </Fact>
        {row.per !== null && <Fact name={t('per')}>{t('perEach', { per: row.per })}</Fact>}
        {row.projects.length > 0 && <Fact name={t('projects')}>{row.projects.join('、')}</Fact>}
        {row.places.length > 0 && <Fact name={t('places')}>{row.places.join('、')}</Fact>}
        <Fact name={t('name-kind')}>
          {words.kind[row.kind][language]}
          <span className="panel-basis">
            {t('strengthIs', { value: words.strength[row.strength][language] })}
          </span>
          {row.upper && <UpperMark />}
        </Fact>
        <Fact name={t('check')}>{words.check[row.check][language]}</Fact>
        <Fact name={t('light')}>
          <LightMark light={row.light} />
        </Fact>
        {row.note !== null && <Fact name={t('note')}>{row.note}</Fact>}
      </dl>
    </>
  );
}

function Fact(props: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </>
  );
}

function Lead({ row }: { row: Commitment }) {
  const { t } = useTranslation('ledger');
  const language = useWordColumn();
  const lead = leadOf(row);
  if (lead === undefined) return <Fact name={t('lead')}>{t('noLead')}</Fact>;
  const isProposed = lead.source === 'proposed';
  return (
    <Fact name={t('lead')}>
      {lead.unit}
      <span className="panel-basis">{t(isProposed ? 'proposedBy' : 'setByPerson')}</span>
      {isProposed && lead.confidence !== null && (
        <span className="panel-basis figures">{confidenceText(lead.confidence, language)}</span>
      )}
      {lead.why !== null && <div className="panel-why">{lead.why}</div>}
    </Fact>
  );
}

function Due({ row, sentence }: { row: Commitment; sentence: string }) {
  const { t } = useTranslation('ledger');
  const language = useWordColumn();
  const { deadline } = row;
  const basis = {
    printed: t('basisPrinted', { text: deadline.text ?? '' }),
    set: deadline.text === null ? t('basisSet') : t('basisSetAs', { text: deadline.text }),
    assumed: t('basisAssumed'),
    ongoing: t('basisOngoing'),
  }[deadlineBasis(deadline, sentence.replace(/\s/g, ''))];
  return (
    <>
      <span className="figures">{deadlineText(deadline, language)}</span>
      <span className="panel-basis">{basis}</span>
    </>
  );
}

function Targets({ row }: { row: Commitment }) {
  const { t } = useTranslation('ledger');
  const language = useWordColumn();
  const { condition } = row;
  if (row.targets.length === 0 && condition === null) return null;
  return (
    <table className="panel-targets">
      <thead>
        <tr>
          <th scope="col">{t('measure')}</th>
          <th scope="col">{t('required')}</th>
          <th scope="col">{t('printed')}</th>
        </tr>
      </thead>
      <tbody>
        {condition !== null && (
          <tr>
            <td>{condition.measure}</td>
            <td className="panel-figure">{condition.words}</td>
            <td>{t('inWords')}</td>
          </tr>
        )}
        {row.targets.map((target) => (
          <tr key={target.id}>
            <td>{target.measure}</td>
            <td className="figures panel-figure">{targetText(target, language)}</td>
            <td className="figures">{target.quote}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
