import type { Duties, DutiesSaved } from '@jiannuo/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ApiError, asApiError } from '../api/api-error.ts';
import { askKey } from '../api/ask.ts';
import { call } from '../api/call.ts';
import { dropDraft, keepDraft, keptDraft } from './draft.ts';
import {
  emptyLine,
  isBlank,
  type OwnLine,
  saysSame,
  toDutyLine,
  toOwnLine,
  withUnit,
} from './own-lines.ts';

/** What is wrong with lines, by the key of the line; '' for what is wrong with none alone. */
type Faults = ReadonlyMap<number | '', string>;

export interface OwnLines {
  readonly lines: readonly OwnLine[];
  readonly faults: Faults;
  readonly isChanged: boolean;
  readonly state: 'editing' | 'saving' | 'saved' | 'stale' | 'failed';
  readonly failure: ApiError | null;
  readonly add: (unit?: string) => void;
  readonly change: (key: number, change: Partial<Pick<OwnLine, 'kind' | 'words' | 'unit'>>) => void;
  readonly remove: (key: number) => void;
  readonly save: () => Promise<void>;
  /** Takes what is saved now; with `keep`, only as what the lines typed are to replace. */
  readonly takeLatest: (keep: boolean) => Promise<void>;
}

/** The office's own lines while they are edited. What is typed is kept until it is saved. */
export function useOwnLines(jurisdictionId: string, duties: Duties): OwnLines {
  const client = useQueryClient();
  const { units } = duties;
  const [draft] = useState(() => keptDraft(jurisdictionId));
  // A draft is a change of what it was made of: where another saved since, saving it says so.
  const [base, setBase] = useState({ ...duties, version: draft?.version ?? duties.version });
  const [lines, setLines] = useState<readonly OwnLine[]>(() =>
    (draft ?? duties).lines.map((line) => toOwnLine(line, units)),
  );
  const [faults, setFaults] = useState<Faults>(new Map());
  const [state, setState] = useState<OwnLines['state']>('editing');
  const [failure, setFailure] = useState<ApiError | null>(null);
  const params = { jurisdictionId };

  const edit = (next: readonly OwnLine[]) => {
    setLines(next);
    setState('editing');
    if (saysSame(next, base.lines)) dropDraft(jurisdictionId);
    else keepDraft(jurisdictionId, { version: base.version, lines: next.map(toDutyLine) });
  };
  const keep = ({ duties: latest }: DutiesSaved) => {
    client.setQueryData(askKey('readDuties', { params }), latest);
    setBase(latest);
    setLines(latest.lines.map((line) => toOwnLine(line, latest.units)));
    dropDraft(jurisdictionId);
  };
  const save = async () => {
    const sent = lines.filter((line) => !isBlank(line));
    setState('saving');
    setFaults(new Map());
    try {
      const body = { lines: sent.map(toDutyLine), version: base.version };
      const answer = await call('saveDuties', { params, body });
      if (answer.saved) keep(answer);
      else setFaults(faultsOf(answer, sent));
      setState(answer.saved ? 'saved' : 'editing');
      await client.invalidateQueries({ queryKey: ['readLeadProposals'] });
    } catch (thrown) {
      const error = asApiError(thrown);
      setFailure(error);
      setState(error.code === 'duties-stale' ? 'stale' : 'failed');
    }
  };
  const takeLatest = async (isKept: boolean) => {
    try {
      const latest = await call('readDuties', { params });
      setBase(latest);
      if (!isKept) keep({ saved: true, faults: [], duties: latest });
      setState('editing');
    } catch (thrown) {
      setFailure(asApiError(thrown));
      setState('failed');
    }
  };
  return {
    lines,
    faults,
    isChanged: !saysSame(lines, base.lines),
    state,
    failure,
    add: (unit = '') => edit([emptyLine(unit, units), ...lines]),
    change: (key, change) =>
      edit(
        lines.map((line) => {
          if (line.key !== key) return line;
          const next = { ...line, ...change };
          return change.unit === undefined ? next : withUnit(next, change.unit, units);
        }),
      ),
    remove: (key) => edit(lines.filter((line) => line.key !== key)),
    save,
    takeLatest,
  };
}

function faultsOf({ faults }: DutiesSaved, sent: readonly OwnLine[]): Faults {
  const told = new Map<number | '', string>();
  for (const { line, message } of faults) {
    const key = line === null ? '' : (sent[line]?.key ?? '');
    const before = told.get(key);
    told.set(key, before === undefined ? message : `${before}；${message}`);
  }
  return told;
}
