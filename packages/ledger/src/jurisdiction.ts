import type { Level, Profile } from '@jiannuo/extraction';

/** Name of the jurisdiction of reports that do not say whose they are. */
export const unnamedPlace = '未定辖区';

/** Which jurisdiction a report belongs to, by what the text says of itself. */
export function jurisdictionOf(profile: Profile): { readonly name: string; readonly level: Level } {
  return { name: profile.place?.trim() || unnamedPlace, level: profile.level };
}
