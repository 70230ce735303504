import countiesUrl from "@cas/sample-data/us_counties.geojson?url";
import { use, useEffect, useMemo, useRef, useState } from "react";
import type { Column } from "../answer/columns.ts";
import { valueWithUnit } from "../answer/value-text.ts";
import type { Area } from "../areas/store/area.ts";
import { useCounties } from "../areas/counties/use-counties.ts";
import { useFilePreview } from "../areas/layer/file-preview.ts";
import { useLoadedLayer } from "../areas/layer/loaded-layer.ts";
import { scaleOf } from "../scales/colour-scale.ts";
import {
  highlightArea,
  useHighlightedArea,
  useHighlightedDataset,
} from "../highlight/highlight-store.ts";
import { attachPicking } from "./attach-picking.ts";
import type { Camera } from "./camera.ts";
import { MapView } from "./map-view.ts";
import { outlines } from "./outlines.ts";

const NO_COLOURS: ReadonlyMap<string, string> = new Map();

export interface WorkbenchMapProps {
  readonly areas: readonly Area[];
  /** The column that colours the areas; undefined without an answer. */
  readonly column: Column | undefined;
  /** The view that a link or the user chose; undefined while the map follows the areas. */
  readonly camera: Camera | undefined;
  /** Called when the user moves the map; with undefined when the map brings areas into view by itself. */
  readonly onCamera: (camera: Camera | undefined) => void;
  /** Called when the map has been drawn. */
  readonly onDrawn: () => void;
}

/** The map: click a county to choose it, point at an area to highlight it in all views. */
export default function WorkbenchMap({
  areas,
  column,
  camera,
  onCamera,
  onDrawn,
}: WorkbenchMapProps) {
  const base = use(outlines());
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<MapView>();
  const [pickable, setPickable] = useState<string>();
  const { data: counties } = useCounties();
  const layer = useLoadedLayer();
  const preview = useFilePreview();
  const litArea = useHighlightedArea();
  const litDataset = useHighlightedDataset();

  useEffect(() => {
    if (container.current === null) return undefined;
    const created = new MapView(container.current, base, countiesUrl);
    setView(created);
    void created.map.once("idle", onDrawn);
    return () => {
      created.remove();
    };
  }, [base, onDrawn]);

  useEffect(() => {
    view?.listen((pointed) => {
      setPickable(pointed?.kind === "pickable" ? pointed.name : undefined);
      highlightArea(pointed?.kind === "area" ? pointed.id : undefined);
    });
  }, [view]);
  useEffect(() => {
    if (view === undefined || counties === undefined) return undefined;
    return attachPicking(view.map, counties);
  }, [view, counties]);
  useEffect(() => {
    view?.onCamera(onCamera);
  }, [view, onCamera]);
  // Before `showAreas`: the areas of a link must not move the map away from the view of the link.
  useEffect(() => {
    if (camera !== undefined) view?.place(camera);
  }, [view, camera]);
  useEffect(() => void view?.showAreas(areas), [view, areas]);
  useEffect(() => void view?.showLoaded([...(layer?.areas.values() ?? [])]), [view, layer]);
  useEffect(() => void view?.showPreview(preview), [view, preview]);
  useEffect(() => void view?.highlight(litArea), [view, litArea]);
  useEffect(() => void view?.showFootprint(litDataset), [view, litDataset]);

  const colours = useMemo(() => coloursOf(column), [column]);
  useEffect(() => void view?.colour(colours), [view, colours]);

  const lit = areas.find(({ id }) => id === litArea);
  return (
    <>
      <div ref={container} className="map" />
      {(lit ?? pickable) !== undefined && (
        <p className="map-tip">
          {lit?.name ?? pickable}
          {lit !== undefined && column !== undefined && (
            <>
              <strong>{valueWithUnit(column, column.cells.get(lit.id)?.value ?? null)}</strong>
              <small>{column.label}</small>
            </>
          )}
        </p>
      )}
    </>
  );
}

function coloursOf(column: Column | undefined): ReadonlyMap<string, string> {
  if (column === undefined) return NO_COLOURS;
  const { colourOf } = scaleOf(column);
  return new Map([...column.cells].map(([id, { value }]) => [id, colourOf(value)]));
}
