/** The id of the list of units that fields point at. */
export const unitList = 'unit-names';

/** The jurisdiction's units, to be chosen from while one types. */
export function UnitNames({ units }: { readonly units: readonly string[] }) {
  return (
    <datalist id={unitList}>
      {units.map((unit) => (
        <option key={unit} value={unit} />
      ))}
    </datalist>
  );
}
