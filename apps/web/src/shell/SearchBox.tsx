import { useLocation, useNavigate } from '@tanstack/react-router';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlace } from './place.ts';
import { useSearchState } from './search-state.ts';

const SETTLE_MS = 180;

/**
 * The search of the page: words go to `q` in the address as they are typed. On a page that has nothing to
 * search, Enter goes to the one that has: from the overview to the report, from a board to the items.
 */
export function SearchBox() {
  const { t } = useTranslation();
  const place = usePlace();
  const navigate = useNavigate();
  const [state, patch] = useSearchState();
  const [typed, setTyped] = useState(state['q'] ?? '');
  const input = useRef<HTMLInputElement>(null);
  const leadsTo = useLocation({ select: (at) => searchedElsewhere(at.pathname) });
  const inAddress = state['q'] ?? '';

  useEffect(() => {
    if (document.activeElement !== input.current) setTyped(inAddress);
  }, [inAddress]);

  useEffect(() => {
    if (leadsTo !== null || typed.trim() === inAddress) return;
    const timer = setTimeout(() => patch({ q: typed.trim() || undefined }), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [typed, inAddress, leadsTo, patch]);

  useEffect(() => {
    const slash = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      input.current?.select();
    };
    document.addEventListener('keydown', slash);
    return () => document.removeEventListener('keydown', slash);
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const q = typed.trim();
    if (leadsTo !== null && q) {
      void navigate({ to: leadsTo, params: place, search: { q } });
    } else {
      patch({ q: q || undefined });
    }
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    setTyped('');
    patch({ q: undefined });
    input.current?.blur();
  };

  return (
    <search className="search-box">
      <form onSubmit={submit}>
        <input
          ref={input}
          type="search"
          id="page-search"
          autoComplete="off"
          aria-label={t('search')}
          placeholder={t('searchPlaceholder')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={leave}
        />
      </form>
    </search>
  );
}

const root = '/j/$jurisdictionId/r/$reportId';

/** The page whose search a page without its own leads to; null where it has one. */
function searchedElsewhere(address: string): typeof root | `${typeof root}/items` | null {
  if (/\/(overview|units)$/.test(address)) return root;
  return /\/(board|review|changes|rules|items\/[^/]+)$/.test(address) ? `${root}/items` : null;
}

/** Whether keys go into a field, so that they are not commands. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
