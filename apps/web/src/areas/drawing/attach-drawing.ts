import type { Map as MapLibreMap } from "maplibre-gl";
import {
  TerraDraw,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
  TerraDrawSelectMode,
} from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import { type Area, countAreas } from "../store/area.ts";
import type { AreaStore } from "../store/area-store.ts";
import { drawnArea, drawnGeometry, editableFeature } from "./drawn-geometry.ts";
import "./drawing.css";
import { type PickLayers, pickWithin } from "./pick-within.ts";
import { Toolbar } from "./toolbar.ts";
import type { Tool } from "./tools.ts";

/** The drawing tools of a map. */
export interface Drawing {
  /** Whether a tool is active: then a click on the map belongs to it. */
  readonly isActive: () => boolean;
  /** Removes the tools from the map. */
  readonly detach: () => void;
}

const isSameShape = (one: Area | undefined, other: Area | undefined): boolean =>
  one?.id === other?.id && one?.geometry === other?.geometry;

/**
 * Adds drawing tools to a map. A finished drawing is added to the list of areas and removed from the tools: the map itself
 * shows the list. The selected area can be edited.
 *
 * @param pick layers from which the tool "pick" adds areas; without it there is no such tool
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
        // Areas are removed in the list; editing only changes their shape.
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
    const { areas, selectedId } = store.get();
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
      // Enter and Esc must reach the drawing, not the button.
      map.getCanvas().focus();
    },
  );

  const finish = (id: string | number): void => {
    const feature = draw.getSnapshotFeature(id);
    if (feature === undefined) return;
    const geometry = drawnGeometry(feature.geometry);
    if (active === "edit") {
      if (geometry === undefined || edited === undefined) return;
      // So that the change of the store does not start the edit again.
      edited = { ...edited, geometry };
      store.reshape(edited.id, geometry);
      return;
    }
    // Terra Draw still uses the feature during the event.
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
    const [added] = store.add([drawnArea(geometry, store.get().areas)]);
    store.select(added?.id);
    if (added !== undefined) toolbar.say(`${added.name} joined the list.`);
  };

  let unsubscribe: (() => void) | undefined;
  const start = (): void => {
    draw.start();
    draw.on("finish", finish);
    map.addControl(toolbar, "top-left");
    unsubscribe = store.subscribe(follow);
    follow();
  };
  // The tools add layers, which needs a loaded style.
  if (map.isStyleLoaded()) start();
  else map.once("load", start);

  return {
    isActive: () => active !== undefined,
    detach: () => {
      map.off("load", start);
      if (unsubscribe === undefined) return;
      unsubscribe();
      draw.stop();
      map.removeControl(toolbar);
    },
  };
}
