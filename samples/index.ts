import units from './units.json' with { type: 'json' };

/** What a department of the sample city is. */
export type SampleUnitKind =
  | 'department'
  | 'institution'
  | 'party'
  | 'central'
  | 'mass'
  | 'enterprise';

/** A department, institution or company of the sample city. */
export interface SampleDepartment {
  readonly name: string;
  /** The form official tables print, such as 市发展改革委. */
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly kind: SampleUnitKind;
}

/** A town, township or street of a sample county. */
export interface SampleTown {
  readonly name: string;
  readonly kind: 'street' | 'town' | 'township';
}

/** A county, district or county-level city of the sample city, with its towns. */
export interface SampleCounty {
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly kind: 'district' | 'city' | 'county';
  readonly towns: readonly SampleTown[];
}

/** The sample city and every unit a report of it may name. */
export interface SampleUnits {
  readonly jurisdiction: {
    readonly name: string;
    readonly level: 'city';
    readonly parent: string;
    readonly government: string;
  };
  readonly departments: readonly SampleDepartment[];
  readonly counties: readonly SampleCounty[];
}

/** File URL of the sample report, UTF-8 plain text. */
export const sampleReportPath: URL = new URL('yunzhou-2026.txt', import.meta.url);

/** File URL of the sample city's units, JSON of the shape `SampleUnits`. */
export const sampleUnitsPath: URL = new URL('units.json', import.meta.url);

/** The sample city's units. */
export const sampleUnits: SampleUnits = units as SampleUnits;
