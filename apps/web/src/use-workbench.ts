import type { Dataset } from "@cas/models";
import { useCallback, useMemo, useState } from "react";
import type { Area } from "./areas/store/area.ts";
import { areaStore, useAreas } from "./areas/store/area-store.ts";
import type { LinkState } from "./link/link-state.ts";
import { type UrlState, useUrlState } from "./link/use-url-state.ts";
import { EMPTY_QUESTION, type WorkbenchRequest } from "./question/question.ts";
import { FIRST_VIEW, type View } from "./view/view.ts";

/** The state of the page: areas, question and view. */
export interface Workbench {
  readonly areas: readonly Area[];
  /** The chosen datasets that the catalog has, in the order of choice. */
  readonly datasets: readonly Dataset[];
  readonly question: WorkbenchRequest;
  readonly view: View;
  readonly change: (part: Partial<WorkbenchRequest>) => void;
  readonly look: (part: Partial<View>) => void;
  /** Notices about the link that opened the page. */
  readonly link: UrlState;
}

/** The state of the page, synchronized with its URL. */
export function useWorkbench(catalog: readonly Dataset[]): Workbench {
  const { areas } = useAreas();
  const [chosen, setChosen] = useState<WorkbenchRequest>(EMPTY_QUESTION);
  const [view, setView] = useState<View>(FIRST_VIEW);
  const change = useCallback((part: Partial<WorkbenchRequest>) => {
    setChosen((before) => ({ ...before, ...part }));
  }, []);
  const look = useCallback((part: Partial<View>) => {
    setView((before) => ({ ...before, ...part }));
  }, []);
  const apply = useCallback((link: LinkState) => {
    areaStore.replace(link.areas);
    setChosen({ ...EMPTY_QUESTION, ...link.question });
    setView(link.view);
  }, []);
  const state = useMemo(() => ({ areas, question: chosen, view }), [areas, chosen, view]);
  const link = useUrlState(state, apply);
  const question = useMemo(
    () => ({ ...chosen, areaIds: areas.map(({ id }) => id) }),
    [chosen, areas],
  );
  const datasets = useMemo(() => {
    const byId = new Map(catalog.map((dataset) => [dataset.id, dataset]));
    return chosen.datasetIds.flatMap((id) => byId.get(id) ?? []);
  }, [catalog, chosen.datasetIds]);
  return { areas, datasets, question, view, change, look, link };
}
