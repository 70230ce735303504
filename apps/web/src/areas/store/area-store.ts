import type { Geometry } from "@cas/models";
import { createStore, type ReadableStore, useStore } from "../../state/create-store.ts";
import type { Area } from "./area.ts";

/** The areas of the page at one moment; never changed, replaced by the next. */
export interface AreasState {
  readonly areas: readonly Area[];
  /** Id of the selected area: brought into view, and edited if it was drawn or typed. */
  readonly selectedId: string | undefined;
  /** The areas that were removed last, until the list changes again; undefined if the last change was another one. */
  readonly removed: readonly Area[] | undefined;
}

/** The list of areas, for React (`useAreas`) and for the map, which is not React. */
export interface AreaStore extends ReadableStore<AreasState> {
  /**
   * Appends areas. Skips an area that the list already has (same id and geometry); numbers an id that another area has.
   *
   * @returns the given areas as they are in the list, with their final ids
   */
  readonly add: (areas: readonly Area[]) => readonly Area[];
  readonly rename: (id: string, name: string) => void;
  /** Gives an area another geometry, as drawing does. */
  readonly reshape: (id: string, geometry: Geometry) => void;
  readonly remove: (ids: ReadonlySet<string>) => void;
  /** Puts the areas that were removed last back to their places; nothing after another change. */
  readonly undoRemove: () => void;
  /** Replaces the whole list, as opening a link does. */
  readonly replace: (areas: readonly Area[]) => void;
  readonly select: (id: string | undefined) => void;
}

/** Creates an empty list. */
export function createAreaStore(): AreaStore {
  const { get, set, subscribe } = createStore<AreasState>({
    areas: [],
    selectedId: undefined,
    removed: undefined,
  });
  /** The list before the last removal. */
  let beforeRemoval: readonly Area[] = [];
  const update = (part: Partial<AreasState>): void => {
    const before = get();
    const next = { ...before, ...part };
    const isListed = next.areas.some(({ id }) => id === next.selectedId);
    const selectedId = isListed ? next.selectedId : undefined;
    if (next.areas === before.areas && selectedId === before.selectedId) return;
    const removed = next.areas === before.areas ? before.removed : part.removed;
    set({ areas: next.areas, selectedId, removed });
  };
  const change = (id: string, part: Partial<Area>): void => {
    const { areas } = get();
    if (areas.some((area) => area.id === id))
      update({ areas: areas.map((area) => (area.id === id ? { ...area, ...part } : area)) });
  };

  return {
    get,
    subscribe,
    add: (areas) => {
      const before = get().areas;
      const { all, added } = appendAreas(before, areas);
      if (all.length > before.length) update({ areas: all });
      return added;
    },
    rename: (id, name) => {
      const trimmed = name.trim();
      if (trimmed !== "") change(id, { name: trimmed });
    },
    reshape: (id, geometry) => {
      change(id, { geometry });
    },
    remove: (ids) => {
      const before = get().areas;
      const areas = before.filter(({ id }) => !ids.has(id));
      if (areas.length === before.length) return;
      beforeRemoval = before;
      update({ areas, removed: before.filter(({ id }) => ids.has(id)) });
    },
    undoRemove: () => {
      if (get().removed !== undefined) update({ areas: beforeRemoval });
    },
    replace: (areas) => {
      update({ areas: appendAreas([], areas).all });
    },
    select: (id) => {
      update({ selectedId: id });
    },
  };
}

/** The areas of this page. */
export const areaStore: AreaStore = createAreaStore();

/** The areas of this page; a component that uses it renders again when they change. */
export const useAreas = (): AreasState => useStore(areaStore);

/** The list with the new areas at its end, and the new areas as they are in that list. */
function appendAreas(
  before: readonly Area[],
  more: readonly Area[],
): { readonly all: readonly Area[]; readonly added: readonly Area[] } {
  const byId = new Map(before.map((area) => [area.id, area]));
  const all = [...before];
  const added = more.map((area) => {
    const listed = byId.get(area.id);
    if (listed !== undefined && isSameGeometry(listed.geometry, area.geometry)) return listed;
    const unique = { ...area, id: freeId(area.id, byId) };
    byId.set(unique.id, unique);
    all.push(unique);
    return unique;
  });
  return { all, added };
}

/** The first unused id of `id`, `id-2`, `id-3`, …. */
function freeId(id: string, used: ReadonlyMap<string, Area>): string {
  let free = id;
  for (let number = 2; used.has(free); number++) free = `${id}-${number}`;
  return free;
}

const isSameGeometry = (one: Geometry, other: Geometry): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
