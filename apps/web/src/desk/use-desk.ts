import type { ReportPage } from '@jiannuo/contract';
import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo } from '../accounts/use-session.ts';
import { askKey, useAsk } from '../api/ask.ts';
import { trimPassage } from '../paper/passage.ts';
import { selectedPassage } from '../paper/place-in-text.ts';
import { say } from '../shell/notices.ts';
import type { Place } from '../shell/place.ts';
import { useSearchState } from '../shell/search-state.ts';
import { createDesk, type Desk } from './desk.ts';
import { deskLists } from './lists.ts';
import { createDeskQueue } from './run-queue.ts';
import { sendAct } from './send-act.ts';

const ADDRESS_SETTLE_MS = 350;

/** The desk of a report, alive while the page is; where the person is goes into the address. */
export function useDesk(
  page: ReportPage,
  place: Place,
  paper: RefObject<HTMLElement | null>,
): Desk {
  const client = useQueryClient();
  const { t } = useTranslation('desk');
  const { data: session } = useAsk('readSession', {});
  const [state, patch] = useSearchState();
  const latest = useRef({ t, session });
  latest.current = { t, session };

  const [desk] = useState(() => {
    const created = createDesk({
      page: () => client.getQueryData<ReportPage>(askKey('readReportPage', { params: place })),
      queue: createDeskQueue((act) => sendAct(client, place, act)),
      selected: () => {
        const now = client.getQueryData<ReportPage>(askKey('readReportPage', { params: place }));
        const chosen = paper.current && selectedPassage(paper.current);
        return chosen && now ? trimPassage(now.text, chosen) : null;
      },
      canEdit: () => {
        const asking = latest.current.session;
        // Until it is known who asks, the server decides.
        return asking === undefined || mayDo(asking, place.jurisdictionId, 'edit-commitment');
      },
      decline: (reason) => say(latest.current.t(`decline-${reason}`)),
    });
    const asked = page.commitments.find(({ code }) => code === state['c']);
    const start = asked ?? page.commitments.find(({ check }) => check === 'unchecked');
    created.select('rows', (start ?? page.commitments[0])?.id ?? '');
    const list = deskLists.find((each) => each === state['list']);
    const first =
      list === 'misprints' ? page.diagnostics.find(({ decision }) => decision === 'open') : null;
    if (state['doubt'] === '1') created.press('doubtful');
    if (list && list !== 'rows') created.select(list, first?.id ?? '');
    return created;
  });

  useEffect(() => {
    let timer = 0;
    const unsubscribe = desk.view.subscribe(() => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        const { list, rows, isDoubtful } = desk.view.get();
        const now = client.getQueryData<ReportPage>(askKey('readReportPage', { params: place }));
        const code = now?.commitments.find(({ id }) => id === rows)?.code;
        patch({
          c: list === 'rows' ? code : undefined,
          list: list === 'rows' ? undefined : list,
          doubt: isDoubtful ? '1' : undefined,
        });
      }, ADDRESS_SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [desk, client, place, patch]);

  return desk;
}
