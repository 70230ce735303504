import { countAreas } from "../store/area.ts";
import type { CheckedFile } from "./file-messages.ts";
import { MAX_FILE_AREAS } from "./max-file-areas.ts";

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
          <option key={name} value={name} disabled={count > MAX_FILE_AREAS}>
            {name}
            {count > 0 && ` (${countAreas(count)}${count > MAX_FILE_AREAS ? ", too many" : ""})`}
          </option>
        ))}
      </select>
    </label>
  );
}
