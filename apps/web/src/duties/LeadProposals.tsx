import type { LeadProposals as Proposals } from '@jiannuo/contract';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../api/api-error.ts';
import { applyActed } from '../api/apply-acted.ts';
import { useAsk } from '../api/ask.ts';
import { call } from '../api/call.ts';
import { confidenceText } from '../ledger/confidence-text.ts';
import { say } from '../shell/notices.ts';
import { usePlace } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';

/** The contract takes at most this many rows at once. */
const mostAccepted = 2000;

/** What the saved lexicon would propose for rows nobody has decided on; nothing changes until it is applied. */
export function LeadProposals({ canEdit }: { readonly canEdit: boolean }) {
  const { t } = useTranslation('duties');
  const place = usePlace();
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const { data, error } = useAsk('readLeadProposals', { params: place });

  const accept = async (rows: Proposals['rows']) => {
    setBusy(true);
    const seen = rows.slice(0, mostAccepted).map(({ id, revision }) => ({ id, revision }));
    try {
      const acted = await call('acceptLeadProposals', { params: place, body: { rows: seen } });
      await applyActed(client, place, acted);
      await client.invalidateQueries({ queryKey: ['listUnits'] });
      say(t('applied', { n: acted.commitments.length }));
    } catch (thrown) {
      say(t('applyFailed'), 'bad', asApiError(thrown).message);
      await client.invalidateQueries({ queryKey: ['readReportPage'] });
    }
    await client.invalidateQueries({ queryKey: ['readLeadProposals'] });
    setBusy(false);
  };

  if (error) return <p className="faint">{error.message}</p>;
  if (!data) return <p className="faint">{t('proposing')}</p>;
  if (data.rows.length === 0)
    return <p className="faint">{t('proposeNone', { kept: data.kept })}</p>;
  return (
    <>
      <p className="own-bar">
        <span>{t('proposeCount', { n: data.rows.length, kept: data.kept })}</span>
        {canEdit && (
          <button
            type="button"
            className="primary"
            disabled={isBusy}
            onClick={() => void accept(data.rows)}
          >
            {t('apply', { n: Math.min(data.rows.length, mostAccepted) })}
          </button>
        )}
      </p>
      <ProposalTable rows={data.rows} />
    </>
  );
}

function ProposalTable({ rows }: { readonly rows: Proposals['rows'] }) {
  const { t } = useTranslation('duties');
  const column = useWordColumn();
  const place = usePlace();
  const units = ({ lead, joint }: { lead: string | null; joint: readonly string[] }) =>
    [
      lead ?? t('noLead'),
      ...(joint.length === 0 ? [] : [t('joint', { units: joint.join('、') })]),
    ].join('；');
  return (
    <table className="proposals">
      <thead>
        <tr>
          <th scope="col">{t('number')}</th>
          <th scope="col">{t('row')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="figures">{row.number}</td>
            <td lang="zh-CN">
              <Link
                to="/j/$jurisdictionId/r/$reportId/ledger"
                params={place}
                search={{ row: row.id }}
              >
                {row.quote}
              </Link>
            </td>
            <td>{units(row.before)}</td>
            <td title={row.after.why ?? undefined}>
              {units(row.after)}
              {row.after.confidence !== null && (
                <small> {confidenceText(row.after.confidence, column)}</small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
