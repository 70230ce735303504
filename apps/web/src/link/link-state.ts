import type { Area } from "../areas/store/area.ts";
import type { WorkbenchRequest } from "../question/question.ts";
import type { View } from "../view/view.ts";

/** The part of the state of the page that a link holds. */
export interface LinkState {
  readonly areas: readonly Area[];
  /** The question, without its areas, which are in `areas`. */
  readonly question: Omit<WorkbenchRequest, "areaIds">;
  readonly view: View;
}

/** The state of a link, as far as it could be read. */
export interface ReadLink {
  readonly state: LinkState;
  /** Sentences for users about parts that could not be read. */
  readonly notices: readonly string[];
}
