import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browserStorage } from '../shell/browser-storage.ts';
import { say } from '../shell/notices.ts';
import { Disclosure } from './Disclosure.tsx';
import './ledger-menus.css';
import {
  keepViews,
  longestViewName,
  recallViews,
  type SavedView,
  withoutView,
  withView,
} from './saved-views.ts';

/** Views kept under a name: go to one, keep this one, remove one. */
export function ViewsMenu(props: {
  /** This view as search parameters. */
  readonly address: Readonly<Record<string, string>>;
  readonly onGoTo: (address: Readonly<Record<string, string>>) => void;
}) {
  const { t } = useTranslation('ledger');
  const [views, setViews] = useState(() => recallViews(browserStorage));
  const [name, setName] = useState('');
  const keep = (next: readonly SavedView[]) => {
    setViews(next);
    keepViews(browserStorage, next);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const called = name.trim();
    if (called === '') return;
    keep(withView(views, { name: called, address: props.address }));
    setName('');
    say(t('viewSaved', { name: called }));
  };
  return (
    <Disclosure label={t('views')} title={t('viewsTitle')} align="right">
      {(close) => (
        <div className="views-menu">
          <h2>{t('viewsTitle')}</h2>
          {views.length === 0 && <p className="faint">{t('viewsNone')}</p>}
          <ul>
            {views.map((view) => (
              <li key={view.name}>
                <button
                  type="button"
                  className="views-name"
                  onClick={() => {
                    props.onGoTo(view.address);
                    close();
                  }}
                >
                  {view.name}
                </button>
                <button
                  type="button"
                  className="quiet"
                  aria-label={t('viewRemove', { name: view.name })}
                  title={t('viewRemove', { name: view.name })}
                  onClick={() => keep(withoutView(views, view.name))}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
          <form onSubmit={save}>
            <input
              type="text"
              aria-label={t('viewName')}
              placeholder={t('viewName')}
              maxLength={longestViewName}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <button type="submit" className="secondary" disabled={name.trim() === ''}>
              {t('viewSave')}
            </button>
          </form>
          <p className="faint">{t('viewsHint')}</p>
        </div>
      )}
    </Disclosure>
  );
}
