/** Selects one of the properties that all features of a file have. */
export function PropertySelect({
  label,
  none,
  properties,
  value,
  onChange,
}: {
  label: string;
  /** The name of the default, if no property is chosen. */
  none: string;
  properties: readonly string[];
  value: string | undefined;
  onChange: (property: string | undefined) => void;
}) {
  return (
    <label>
      {label} from
      <select
        value={value ?? ""}
        onChange={({ target }) => {
          onChange(target.value === "" ? undefined : target.value);
        }}
      >
        <option value="">{none}</option>
        {properties.map((property) => (
          <option key={property}>{property}</option>
        ))}
      </select>
    </label>
  );
}
