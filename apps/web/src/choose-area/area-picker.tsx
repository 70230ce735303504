import type { Area } from "./area.ts";
import { CountyPicker } from "./county-picker.tsx";
import { PointForm } from "./point-form.tsx";

/** The first step: a county from the list (or the map), or a point. */
export function AreaPicker({
  area,
  onChoose,
}: {
  area: Area | undefined;
  onChoose: (area: Area) => void;
}) {
  return (
    <section className="step" aria-labelledby="area-heading">
      <h2 id="area-heading">Area</h2>
      <CountyPicker area={area} onChoose={onChoose} />
      <PointForm onChoose={onChoose} />
    </section>
  );
}
