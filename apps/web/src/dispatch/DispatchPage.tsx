import { usePlace } from '../shell/place.ts';
import { useSearchState } from '../shell/search-state.ts';
import { DispatchBoard } from './DispatchBoard.tsx';
import { DispatchList } from './DispatchList.tsx';
import './dispatch.css';

/** 分办: who answers for what, from the draft to the last signature. */
export function DispatchPage() {
  const place = usePlace();
  const [{ d = '' }] = useSearchState();
  if (d === '') return <DispatchList place={place} />;
  return <DispatchBoard key={d} place={place} dispatchId={d} />;
}
