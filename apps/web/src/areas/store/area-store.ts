import type { Geometry } from "@cas/models";
import type { Area } from "./area.ts";
import { withUniqueId } from "./unique-id.ts";

/** The areas of the page at one moment; never changed, replaced by the next. */
export interface AreasState {
  readonly areas: readonly Area[];
  /** Id of the area that is singled out: brought into view, and edited if it was drawn. */
  readonly selectedId: string | undefined;
}

/** The list of areas, for React (`useAreas`) and for what is no React: the map. */
export interface AreaStore {
  /** The same object until something changes. */
  readonly list: () => AreasState;
  /** @returns what stops the listening */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Appends areas. One that is there already (same id and geometry) is passed over; an id that another area has gets a
   * number.
   *
   * @returns the areas as they are in the list now, with their final ids
   */
  readonly add: (areas: readonly Area[]) => readonly Area[];
  readonly rename: (id: string, name: string) => void;
  /** Gives an area another geometry, as drawing does. */
  readonly reshape: (id: string, geometry: Geometry) => void;
  readonly remove: (ids: ReadonlySet<string>) => void;
  /** Replaces the whole list, as opening a link does. */
  readonly replace: (areas: readonly Area[]) => void;
  readonly select: (id: string | undefined) => void;
}

/** Makes an empty list. */
export function createAreaStore(): AreaStore {
  let state: AreasState = { areas: [], selectedId: undefined };
  const listeners = new Set<() => void>();
  const become = (next: Partial<AreasState>): void => {
    const areas = next.areas ?? state.areas;
    const wanted = "selectedId" in next ? next.selectedId : state.selectedId;
    const selectedId = areas.some(({ id }) => id === wanted) ? wanted : undefined;
    if (areas === state.areas && selectedId === state.selectedId) return;
    state = { areas, selectedId };
    for (const listener of listeners) listener();
  };
  const change = (id: string, part: Partial<Area>): void => {
    if (state.areas.some((area) => area.id === id))
      become({ areas: state.areas.map((area) => (area.id === id ? { ...area, ...part } : area)) });
  };

  return {
    list: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: (areas) => {
      const { all, given } = appended(state.areas, areas);
      if (all.length > state.areas.length) become({ areas: all });
      return given;
    },
    rename: (id, name) => {
      const trimmed = name.trim();
      if (trimmed !== "") change(id, { name: trimmed });
    },
    reshape: (id, geometry) => {
      change(id, { geometry });
    },
    remove: (ids) => {
      const areas = state.areas.filter(({ id }) => !ids.has(id));
      if (areas.length < state.areas.length) become({ areas });
    },
    replace: (areas) => {
      become({ areas: appended([], areas).all });
    },
    select: (id) => {
      become({ selectedId: id });
    },
  };
}

/** The list with more areas behind it, and what of it they became. */
function appended(
  present: readonly Area[],
  more: readonly Area[],
): { readonly all: readonly Area[]; readonly given: readonly Area[] } {
  const byId = new Map(present.map((area) => [area.id, area]));
  const all = [...present];
  const given = more.map((area) => {
    const known = byId.get(area.id);
    if (known !== undefined && isSameGeometry(known.geometry, area.geometry)) return known;
    const added = withUniqueId(area, (id) => byId.has(id));
    byId.set(added.id, added);
    all.push(added);
    return added;
  });
  return { all, given };
}

const isSameGeometry = (one: Geometry, other: Geometry): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
