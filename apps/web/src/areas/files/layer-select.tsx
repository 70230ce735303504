import { countAreas } from "../store/area.ts";
import type { CheckedFile } from "./file-messages.ts";

/** Selects the layer to read, of a file with several layers. */
export function LayerSelect({
  layers,
  layer,
  onLayer,
}: Pick<CheckedFile, "layers" | "layer"> & {
  onLayer: (name: string) => void;
}) {
  return (
    <label className="layer-select">
      Layer
      <select
        value={layer}
        onChange={({ target }) => {
          onLayer(target.value);
        }}
      >
        {layers.map(({ name, count = 0 }) => (
          <option key={name} value={name}>
            {name}
            {count > 0 && ` (${countAreas(count)})`}
          </option>
        ))}
      </select>
    </label>
  );
}
