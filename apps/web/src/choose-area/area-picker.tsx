import type { Area } from "../areas/area.ts";
import { CountyPicker } from "./county-picker.tsx";
import { PointForm } from "./point-form.tsx";

/** The first step: counties from the list (or the map), or points. */
export function AreaPicker({ areas }: { areas: readonly Area[] }) {
  return (
    <section className="step" aria-labelledby="area-heading">
      <h2 id="area-heading">
        Areas <small>{areas.length} chosen</small>
      </h2>
      <CountyPicker areas={areas} />
      <PointForm />
    </section>
  );
}
