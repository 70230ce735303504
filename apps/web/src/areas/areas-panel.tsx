import { AddAreas } from "./add/add-areas.tsx";
import "./areas.css";
import { LayerNote } from "./layer/layer-note.tsx";
import { AreaList } from "./list/area-list.tsx";

/** The first step: choose areas. */
export function AreasPanel() {
  return (
    <section className="step areas" aria-labelledby="areas-heading">
      <h2 id="areas-heading">Areas</h2>
      <AddAreas />
      <LayerNote />
      <AreaList />
    </section>
  );
}
