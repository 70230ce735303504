import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import type { Area } from "./area.ts";
import { createAreaStore } from "./area-store.ts";
import { areaStore, useAreas } from "./use-areas.ts";

const place = (id: string, lon = 0): Area => ({
  id,
  name: `Place ${id}`,
  geometry: { type: "Point", coordinates: [lon, 0] },
  origin: "typed",
});

it("keeps areas in the order in which they came, each id once", () => {
  const store = createAreaStore();
  store.add([place("a"), place("b")]);
  const given = store.add([place("a"), place("a", 1), place("a", 2), place("c")]);
  expect(given.map(({ id }) => id)).toEqual(["a", "a-2", "a-3", "c"]);
  expect(store.list().areas.map(({ id }) => id)).toEqual(["a", "b", "a-2", "a-3", "c"]);
});

it("renames, reshapes, selects and removes", () => {
  const store = createAreaStore();
  store.add([place("a"), place("b")]);
  store.rename("a", "  Upper Neuse ");
  store.rename("b", "   ");
  store.reshape("b", { type: "Point", coordinates: [5, 6] });
  store.select("b");
  expect(store.list()).toMatchObject({
    areas: [{ name: "Upper Neuse" }, { name: "Place b", geometry: { coordinates: [5, 6] } }],
    selectedId: "b",
  });
  store.remove(new Set(["b"]));
  expect(store.list()).toMatchObject({ areas: [{ id: "a" }], selectedId: undefined });
  store.select("gone");
  expect(store.list().selectedId).toBeUndefined();
  store.replace([place("x"), place("x", 1)]);
  expect(store.list().areas.map(({ id }) => id)).toEqual(["x", "x-2"]);
});

it("tells of a change once, and of none that changed nothing", () => {
  const store = createAreaStore();
  const listener = vi.fn<() => void>();
  const stop = store.subscribe(listener);
  store.add([place("a")]);
  store.add([place("a")]);
  store.rename("b", "nobody");
  store.remove(new Set(["b"]));
  store.select(undefined);
  expect(listener).toHaveBeenCalledTimes(1);
  const before = store.list();
  expect(store.list()).toBe(before);
  stop();
  store.remove(new Set(["a"]));
  expect(listener).toHaveBeenCalledTimes(1);
});

it("is what a component of the page sees", () => {
  areaStore.replace([place("a")]);
  const Names = () => useAreas().areas.map(({ name }) => name);
  expect(renderToStaticMarkup(createElement(Names))).toBe("Place a");
  areaStore.replace([]);
});
