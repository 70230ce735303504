import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { createStore, useStore } from "./create-store.ts";

it("calls listeners after each change, and not for the same value", () => {
  const store = createStore(1);
  const seen: number[] = [];
  store.subscribe(() => {
    seen.push(store.get());
  });
  store.set(1);
  store.set(2);
  store.set(2);
  store.set(Number.NaN);
  store.set(Number.NaN);
  expect(seen).toEqual([2, Number.NaN]);
});

it("removes one listener and keeps the others", () => {
  const store = createStore<string | undefined>(undefined);
  const [removed, kept] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const remove = store.subscribe(removed);
  store.subscribe(kept);
  remove();
  store.set("a");
  expect([removed.mock.calls.length, kept.mock.calls.length]).toEqual([0, 1]);
});

it("a component reads the current value, or a part of it", () => {
  const store = createStore({ name: "first", length: 1 });
  store.set({ name: "second", length: 2 });
  const Whole = () => useStore(store).name;
  const Part = () => String(useStore(store, ({ length }) => length));
  const markup = [Whole, Part].map((component) => renderToStaticMarkup(createElement(component)));
  expect(markup).toEqual(["second", "2"]);
});
