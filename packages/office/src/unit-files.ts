import type { FileAnswer, InputOf, UnitsRead } from '@jiannuo/contract';
import type { Actor } from './actor.ts';
import { listUnits, saveUnits } from './list-units.ts';
import { loadJurisdiction } from './load-report.ts';
import type { InJurisdiction, Language } from './office.ts';
import type { OfficeContext } from './office-context.ts';
import { OfficeError } from './office-error.ts';
import { may } from './policies.ts';
import { readOne } from './read.ts';
import { readUnits, type UnitRow, writeUnits, writeUnitsTemplate } from './workbook/index.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The units as a workbook that can be changed and read back; an empty one where there are none. */
export async function exportUnits(
  context: OfficeContext,
  actor: Actor,
  { jurisdictionId, language }: InJurisdiction & { readonly language: Language },
): Promise<FileAnswer> {
  const { items } = await listUnits(context, actor, { jurisdictionId });
  const bytes = items.length === 0 ? writeUnitsTemplate(language) : writeUnits(items, language);
  return { name: language === 'zh' ? '单位名单.xlsx' : 'units.xlsx', mediaType, bytes };
}

/** Takes a workbook of units: those it names are added or changed; with a fault in it, none are. */
export async function importUnits(
  context: OfficeContext,
  actor: Actor,
  { jurisdictionId, bytes }: InputOf<'importUnits'> & { readonly bytes: Uint8Array },
): Promise<UnitsRead> {
  if (!may(actor, 'save-units', jurisdictionId)) {
    throw new OfficeError('forbidden', { deed: 'save-units' });
  }
  await readOne(context, (db) => loadJurisdiction(db, jurisdictionId));
  const { units, faults, warnings } = readUnits(bytes);
  const shown = ({ sheet, cell, line, zh, en }: (typeof faults)[number]) => ({
    sheet,
    cell,
    line,
    zh,
    en,
  });
  const told = { faults: faults.map(shown), warnings: warnings.map(shown) };
  if (faults.length > 0 || units.length === 0) return { saved: 0, ...told };
  await saveUnits(context, actor, { jurisdictionId, units: units.map(asUnit) });
  return { saved: units.length, ...told };
}

function asUnit(row: UnitRow) {
  return { ...row, aliases: [...row.aliases], members: [...row.members] };
}
