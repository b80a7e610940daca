import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { usePlace } from '../shell/place.ts';

/** Why the row shows its light, and the way to its item. Nothing before it is issued, or while it loads. */
export function ItemOfRow({ id }: { readonly id: string }) {
  const { t } = useTranslation('report');
  const place = usePlace();
  const { jurisdictionId } = place;
  const { data } = useAsk('readCommitment', { params: { jurisdictionId, commitmentId: id } });
  if (!data?.item) return null;
  return (
    <p className="card-item">
      {data.item.because !== null && <span lang="zh-CN">{data.item.because}</span>}
      <Link
        to="/j/$jurisdictionId/r/$reportId/items/$itemId"
        params={{ ...place, itemId: data.item.id }}
        search={{}}
      >
        {t('goItem')}
      </Link>
    </p>
  );
}
