import { countAreas } from "../store/count-areas.ts";
import { MAX_FEATURES } from "./features/file-types.ts";
import type { FileLayers } from "./features/raw-feature.ts";

/** The layers of a file that holds several; another one is read in place of the one before. */
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
