import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { countiesQuery } from "../areas/counties/use-counties.ts";
import { storeAreas, storedAreas } from "./stored-areas.ts";
import type { LinkState } from "./link-state.ts";
import { readLink } from "./read-link.ts";
import { writeLink } from "./write-link.ts";

/** What the page says of the link that it was opened with. */
export interface UrlState {
  /** What of the link could not be read, or not be kept. */
  readonly notices: readonly string[];
  readonly dismiss: () => void;
}

/** What the history holds beside addresses that this page wrote; one that somebody typed or pasted has none. */
const OWN_ENTRY = { isOfWorkbench: true };

const isOwnEntry = (): boolean => {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "isOfWorkbench" in state;
};

/**
 * Keeps the page and its address the same: the address that the page is opened with, and each that is typed or pasted
 * later, becomes the state; each state becomes the address. Another page is a step of the history, other changes are none.
 *
 * @param apply takes over a state; must stay the same function
 */
export function useUrlState(state: LinkState, apply: (state: LinkState) => void): UrlState {
  const queryClient = useQueryClient();
  const [notices, setNotices] = useState<readonly string[]>([]);
  const [isRead, setIsRead] = useState(false);
  /** The fragment that belongs to the state: nothing needs to be read or written while it is that. */
  const current = useRef<string>(undefined);
  const page = useRef(state.view.page.name);
  const latestState = useRef(state);
  useEffect(() => {
    latestState.current = state;
  }, [state]);

  useEffect(() => {
    let latest = 0;
    const read = async (): Promise<void> => {
      const fragment = location.hash.slice(1);
      if (fragment === current.current) return;
      const turn = ++latest;
      const isStep = current.current !== undefined && isOwnEntry();
      const link = await readLink(fragment, {
        counties: () => queryClient.ensureQueryData(countiesQuery),
        stored: storedAreas,
      });
      if (turn !== latest) return;
      // What was read stays in the address until something changes: a part that was not understood may be elsewhere.
      page.current = link.state.view.page.name;
      current.current = fragment;
      if (isStep) {
        // Back and forward change the page and keep what was chosen meanwhile.
        const { areas, question, view } = latestState.current;
        apply({ areas, question, view: { ...view, page: link.state.view.page } });
        return;
      }
      const { fragment: own } = await writeLink(link.state, countiesOf(queryClient));
      if (turn !== latest) return;
      current.current = own;
      history.replaceState(OWN_ENTRY, "");
      apply(link.state);
      setNotices(link.notices);
      setIsRead(true);
    };
    const onChange = (): void => {
      void read();
    };
    onChange();
    window.addEventListener("hashchange", onChange);
    return () => {
      latest = -1;
      window.removeEventListener("hashchange", onChange);
    };
  }, [apply, queryClient]);

  useEffect(() => {
    if (!isRead) return undefined;
    let isLatest = true;
    const write = async (): Promise<void> => {
      const { fragment, stored } = await writeLink(state, countiesOf(queryClient));
      if (!isLatest || fragment === current.current) return;
      if (stored !== undefined && !(await storeAreas(stored.hash, stored.text)))
        setNotices([
          "This browser keeps no data of pages: a link to so many areas will not work. Take them away as a file.",
        ]);
      if (!isLatest) return;
      current.current = fragment;
      const url = fragment === "" ? location.pathname + location.search : `#${fragment}`;
      const isOtherPage = state.view.page.name !== page.current;
      page.current = state.view.page.name;
      if (isOtherPage) history.pushState(OWN_ENTRY, "", url);
      else history.replaceState(OWN_ENTRY, "", url);
    };
    void write();
    return () => {
      isLatest = false;
    };
  }, [state, isRead, queryClient]);

  return {
    notices,
    dismiss: () => {
      setNotices([]);
    },
  };
}

const countiesOf = (client: ReturnType<typeof useQueryClient>) =>
  client.getQueryData(countiesQuery.queryKey) ?? [];
