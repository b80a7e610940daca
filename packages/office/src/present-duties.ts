import type { Duties } from '@jiannuo/contract';
import { builtInDuties, type DutiesData, dutyLines, nameUnits } from '@jiannuo/extraction';
import { canonicalJson, unnamedPlace } from '@jiannuo/ledger';
import type { JurisdictionRow } from '@jiannuo/store';
import { hashWith } from './hash.ts';
import { presentJurisdiction } from './present-report.ts';

/** The lexicon as a page shows it: units called as in this place. */
export function presentDuties(row: JurisdictionRow, own: DutiesData = {}): Duties {
  const { name, level } = presentJurisdiction(row);
  const place = name === unnamedPlace ? null : name;
  const names = nameUnits({ title: '', place, level, planYear: null });
  const units = (builtInDuties().units ?? []).flatMap(({ unit, aliases = [], words = {} }) =>
    unit === undefined
      ? []
      : [
          {
            id: unit,
            name: names.get(unit) ?? unit,
            aliases: [...aliases],
            words: Object.entries(words)
              .map(([weight, list]) => ({ weight: Number(weight), words: [...list] }))
              .sort((a, b) => b.weight - a.weight),
          },
        ],
  );
  const lines = dutyLines(own).map((line) => ({ ...line, words: [...line.words] }));
  return { units, lines, version: versionOf(own) };
}

/** Changes whenever the office's own lexicon does. */
export function versionOf(own: DutiesData = {}): string {
  return hashWith('sha256')(canonicalJson(own)).slice(0, 24);
}
