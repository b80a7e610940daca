import type { RuleSetPreview, RuleSets } from '@jiannuo/contract';
import { useState } from 'react';
import { type Threshold, withThreshold } from './thresholds.ts';

type Data = RuleSets['inForce']['data'];
type Lines = RuleSets['inForce']['facets'];

/** Rules being tried: the ones in force, or a preset, with some numbers set. */
export interface RuleDraft {
  readonly data: Data;
  /** The rules in words, as of the last preview. */
  readonly lines: Lines;
  readonly name: string;
  readonly source: string;
  /** Id of the preset it began from; '' for the rules in force. */
  readonly basis: string;
  readonly isChanged: boolean;
  readonly choose: (preset: string) => void;
  readonly set: (path: Threshold['path'], value: string) => void;
  readonly rename: (name: string) => void;
  /** Takes the words of edited rules over from what the server said. */
  readonly said: (preview: RuleSetPreview) => void;
}

export function useRuleDraft(sets: RuleSets): RuleDraft {
  const [basis, setBasis] = useState('');
  const [data, setData] = useState<Data>(sets.inForce.data);
  const [lines, setLines] = useState<Lines>(sets.inForce.facets);
  const [isEdited, setEdited] = useState(false);
  const wordsOf = (field: 'name' | 'source'): string => {
    const words = data[field];
    const zh = typeof words === 'object' && words !== null && 'zh' in words ? words.zh : '';
    return String(zh);
  };
  return {
    data,
    lines,
    name: wordsOf('name'),
    source: wordsOf('source'),
    basis,
    isChanged: isEdited || (basis !== '' && basis !== sets.inForce.id),
    choose: (preset) => {
      const chosen = sets.presets.find(({ id }) => id === preset) ?? sets.inForce;
      setBasis(preset);
      setData(chosen.data);
      setLines(chosen.facets);
      setEdited(false);
    },
    set: (path, value) => {
      setData((now) => ({ ...withThreshold(now, path, value) }));
      setEdited(true);
    },
    rename: (name) => {
      setData((now) => ({ ...now, name: { zh: name, en: name } }));
      setEdited(true);
    },
    said: (preview) => setLines(preview.facets),
  };
}
