import type { Area } from "../areas/store/area.ts";
import type { WorkbenchRequest } from "../question/question.ts";
import type { View } from "../view/view.ts";

/** All of the page that a link reproduces. */
export interface LinkState {
  readonly areas: readonly Area[];
  /** What is asked; about which areas is told by `areas`. */
  readonly question: Omit<WorkbenchRequest, "areaIds">;
  readonly view: View;
}

/** A state that was read from a link, as far as it could be. */
export interface ReadLink {
  readonly state: LinkState;
  /** What could not be read, in sentences for people. */
  readonly notices: readonly string[];
}
