import type { Position } from "@cas/models";
import { createStore, useStore } from "../../state/create-store.ts";
import type { Bounds } from "../store/bounds.ts";

/** What the map shows of a file before its areas are added: thinned outlines and points, degrees (lon, lat). */
export interface FilePreview {
  readonly outlines: readonly (readonly Position[])[];
  readonly points: readonly Position[];
  /** The box of all areas. */
  readonly bounds: Bounds;
}

const store = createStore<FilePreview | undefined>(undefined);

/** Shows a preview on the map instead of the last; undefined removes it. */
export const showPreview = store.set;

/** The current preview, for components. */
export const useFilePreview = (): FilePreview | undefined => useStore(store);
