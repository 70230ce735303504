import { expect, it, vi } from "vitest";
import type { Area } from "./area.ts";
import { createAreaStore } from "./area-store.ts";

const point = (id: string, lon = 0): Area => ({
  id,
  name: `Point ${id}`,
  geometry: { type: "Point", coordinates: [lon, 0] },
  origin: "typed",
});

it("keeps areas in insertion order, with unique ids", () => {
  const store = createAreaStore();
  store.add([point("a"), point("b")]);
  const added = store.add([point("a"), point("a", 1), point("a", 2), point("c")]);
  expect(added.map(({ id }) => id)).toEqual(["a", "a-2", "a-3", "c"]);
  expect(store.get().areas.map(({ id }) => id)).toEqual(["a", "b", "a-2", "a-3", "c"]);
});

it("renames, reshapes, selects and removes", () => {
  const store = createAreaStore();
  store.add([point("a"), point("b")]);
  store.rename("a", "  Upper Neuse ");
  store.rename("b", "   ");
  store.reshape("b", { type: "Point", coordinates: [5, 6] });
  store.select("b");
  expect(store.get()).toMatchObject({
    areas: [{ name: "Upper Neuse" }, { name: "Point b", geometry: { coordinates: [5, 6] } }],
    selectedId: "b",
  });
  store.remove(new Set(["b"]));
  expect(store.get()).toMatchObject({ areas: [{ id: "a" }], selectedId: undefined });
  store.select("missing");
  expect(store.get().selectedId).toBeUndefined();
  store.replace([point("x"), point("x", 1)]);
  expect(store.get().areas.map(({ id }) => id)).toEqual(["x", "x-2"]);
});

it("puts removed areas back to their places, until the list changes otherwise", () => {
  const store = createAreaStore();
  store.add([point("a"), point("b"), point("c")]);
  store.remove(new Set(["a", "b"]));
  expect(store.get().removed?.map(({ id }) => id)).toEqual(["a", "b"]);
  store.select("c");
  expect(store.get().removed).toHaveLength(2);
  store.undoRemove();
  expect(store.get().areas.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(store.get().removed).toBeUndefined();
  store.undoRemove();
  expect(store.get().areas).toHaveLength(3);
  store.remove(new Set(["b"]));
  store.rename("a", "Other");
  store.undoRemove();
  expect(store.get().areas.map(({ name }) => name)).toEqual(["Other", "Point c"]);
});

it("calls listeners once a change, and not when nothing changes", () => {
  const store = createAreaStore();
  const listener = vi.fn<() => void>();
  const unsubscribe = store.subscribe(listener);
  store.add([point("a")]);
  store.add([point("a")]);
  store.rename("b", "no such area");
  store.remove(new Set(["b"]));
  store.select(undefined);
  expect(listener).toHaveBeenCalledTimes(1);
  const before = store.get();
  expect(store.get()).toBe(before);
  unsubscribe();
  store.remove(new Set(["a"]));
  expect(listener).toHaveBeenCalledTimes(1);
});
