import type { Map as MapLibreMap } from "maplibre-gl";
import {
  TerraDraw,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
  TerraDrawSelectMode,
} from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import type { Area } from "../store/area.ts";
import type { AreaStore } from "../store/area-store.ts";
import { countAreas } from "../store/count-areas.ts";
import { drawnArea } from "./drawn-area.ts";
import { drawnGeometry, editableFeature } from "./drawn-geometry.ts";
import "./drawing.css";
import { type PickLayers, pickWithin } from "./pick-within.ts";
import { Toolbar } from "./toolbar.ts";
import type { Tool } from "./tools.ts";

/** Drawing on a map. */
export interface Drawing {
  /** Whether a tool is on: then a click on the map draws, and means nothing else. */
  readonly isActive: () => boolean;
  /** Takes the tools off the map. */
  readonly detach: () => void;
}

const isSameShape = (one: Area | undefined, other: Area | undefined): boolean =>
  one?.id === other?.id && one?.geometry === other?.geometry;

/**
 * Puts drawing tools on a map: what is drawn joins the list, the selected area can be edited. What the map shows of the
 * list is its own affair: a finished drawing leaves the tools.
 */
export function attachDrawing(map: MapLibreMap, store: AreaStore, pick?: PickLayers): Drawing {
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 9 }),
    modes: [
      new TerraDrawPointMode(),
      new TerraDrawPolygonMode(),
      new TerraDrawRectangleMode({ drawInteraction: "click-move-or-drag" }),
      new TerraDrawRectangleMode({ modeName: "pick", drawInteraction: "click-move-or-drag" }),
      new TerraDrawSelectMode({
        allowManualDeselection: false,
        allowManualSelection: false,
        // The list removes areas; an edit only changes their shape.
        keyEvents: null,
        flags: {
          point: { feature: { draggable: true } },
          polygon: {
            feature: {
              draggable: true,
              coordinates: { draggable: true, midpoints: true, deletable: true },
            },
          },
        },
      }),
    ],
  });
  let active: Tool | undefined;
  let edited: Area | undefined;

  const use = (tool: Tool | undefined): void => {
    active = tool;
    edited = undefined;
    draw.clear();
    draw.setMode(tool === undefined || tool === "edit" ? "static" : tool);
    toolbar.show(tool);
    if (tool === "edit") edit();
  };
  const selected = (): Area | undefined => {
    const { areas, selectedId } = store.list();
    return areas.find(({ id }) => id === selectedId);
  };
  const edit = (): void => {
    const area = selected();
    if (isSameShape(area, edited)) return;
    draw.clear();
    edited = area;
    const feature = area && editableFeature(area);
    if (feature === undefined) {
      use(undefined);
      return;
    }
    const [added] = draw.addFeatures([feature]);
    if (added?.id !== undefined && added.valid) draw.selectFeature(added.id);
  };
  const follow = (): void => {
    const area = selected();
    toolbar.enable("edit", area !== undefined && editableFeature(area) !== undefined);
    if (active === "edit" && !isSameShape(area, edited)) edit();
  };
  const toolbar = new Toolbar(
    pick === undefined
      ? ["point", "rectangle", "polygon", "edit"]
      : ["point", "rectangle", "polygon", "edit", "pick"],
    (tool) => {
      use(tool === active ? undefined : tool);
      // Enter and Esc are for the drawing now, not for the button.
      map.getCanvas().focus();
    },
  );

  const finish = (id: string | number): void => {
    const feature = draw.getSnapshotFeature(id);
    if (feature === undefined) return;
    const geometry = drawnGeometry(feature.geometry);
    if (active === "edit") {
      if (geometry === undefined || edited === undefined) return;
      // Its own change is no news.
      edited = { ...edited, geometry };
      store.reshape(edited.id, geometry);
      return;
    }
    // The tool is still at work on it: it goes once the event is over.
    queueMicrotask(() => {
      if (draw.enabled) draw.clear();
    });
    if (geometry === undefined) return;
    if (active === "pick" && pick !== undefined) {
      const { length } = store.add(pickWithin(map, geometry, pick));
      toolbar.say(
        length === 0 ? "Nothing to pick lies in the box." : `${countAreas(length)} picked.`,
      );
      return;
    }
    const [added] = store.add([drawnArea(geometry, store.list().areas)]);
    store.select(added?.id);
    if (added !== undefined) toolbar.say(`${added.name} joined the list.`);
  };

  let stopFollowing: (() => void) | undefined;
  const start = (): void => {
    draw.start();
    draw.on("finish", finish);
    map.addControl(toolbar, "top-left");
    stopFollowing = store.subscribe(follow);
    follow();
  };
  // The tools draw into layers of their own, which only a loaded style takes.
  if (map.isStyleLoaded()) start();
  else map.once("load", start);

  return {
    isActive: () => active !== undefined,
    detach: () => {
      map.off("load", start);
      if (stopFollowing === undefined) return;
      stopFollowing();
      draw.stop();
      map.removeControl(toolbar);
    },
  };
}
