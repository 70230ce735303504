import { type FileLayers, MAX_FEATURES } from "@cas/areas";
import { countAreas } from "../store/area.ts";

/** Selects the layer to read, of a file with several layers. */
export function LayerSelect({
  layers: { all, read },
  onLayer,
}: {
  layers: FileLayers;
  onLayer: (name: string) => void;
}) {
  return (
    <label className="layer-select">
      Layer
      <select
        value={read}
        onChange={({ target }) => {
          onLayer(target.value);
        }}
      >
        {all.map(({ name, count }) => (
          <option key={name} value={name} disabled={count > MAX_FEATURES}>
            {name} ({countAreas(count)}
            {count > MAX_FEATURES && ", too many"})
          </option>
        ))}
      </select>
    </label>
  );
}
