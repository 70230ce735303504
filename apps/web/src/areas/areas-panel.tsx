import type { Dataset } from "@cas/models";
import { AddAreas } from "./add/add-areas.tsx";
import "./areas.css";
import { LayerNote } from "./layer/layer-note.tsx";
import { AreaList } from "./list/area-list.tsx";

/** The first step: choose areas. The places of the datasets tell whether coordinates are the wrong way round. */
export function AreasPanel({
  datasets,
  onFile,
}: {
  datasets: readonly Dataset[];
  /** Called with each chosen or dropped file first; resolves to true if the file is not one of areas and has been used. */
  onFile: (file: File) => Promise<boolean>;
}) {
  return (
    <section className="step areas" aria-labelledby="areas-heading">
      <h2 id="areas-heading">Areas</h2>
      <AddAreas datasets={datasets} onFile={onFile} />
      <LayerNote />
      <AreaList />
    </section>
  );
}
