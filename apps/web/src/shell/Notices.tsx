import { useTranslation } from 'react-i18next';
import { notices, unsay } from './notices.ts';
import { useStore } from './store.ts';

/** The lines at the foot of the page, read out as they come. */
export function Notices() {
  const { t } = useTranslation();
  const shown = useStore(notices, (now) => now);
  return (
    <div className="notices" role="status" aria-live="polite">
      {shown.map((notice) => (
        <div key={notice.id} className={`notice notice-${notice.tone}`}>
          <div>
            <p>{notice.text}</p>
            {notice.detail && <p className="notice-detail">{notice.detail}</p>}
          </div>
          {notice.tone !== 'busy' && (
            <button type="button" className="quiet" onClick={() => unsay(notice.id)}>
              {t('dismiss')}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
