import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { countiesQuery } from "../areas/counties/use-counties.ts";
import { storeAreas, storedAreas } from "./stored-areas.ts";
import type { LinkState } from "./link-state.ts";
import { readLink } from "./read-link.ts";
import { writeLink } from "./write-link.ts";

/** Notices about the link that opened the page. */
export interface UrlState {
  /** Sentences about parts of the link that could not be read or stored. */
  readonly notices: readonly string[];
  readonly dismiss: () => void;
  /** Sets the state of a fragment, which may be too long for a URL; the URL follows. */
  readonly open: (fragment: string) => Promise<void>;
}

/** History state of URLs that this page wrote; a typed or pasted URL has none. */
const OWN_ENTRY = { isOfWorkbench: true };

const isOwnEntry = (): boolean => {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "isOfWorkbench" in state;
};

/**
 * Synchronizes the state of the page with its URL: reads the URL that opens the page, and each that is typed or pasted later;
 * writes the URL after each change. Only a change of page adds an entry to the history.
 *
 * @param apply sets the state; must stay the same function
 */
export function useUrlState(state: LinkState, apply: (state: LinkState) => void): UrlState {
  const queryClient = useQueryClient();
  const [notices, setNotices] = useState<readonly string[]>([]);
  const [isRead, setIsRead] = useState(false);
  const sources = useMemo(
    () => ({
      counties: () => queryClient.ensureQueryData(countiesQuery),
      stored: storedAreas,
    }),
    [queryClient],
  );
  /** The fragment of the current state: equal fragments need no reading or writing. */
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
      const link = await readLink(fragment, sources);
      if (turn !== latest) return;
      // Keep the URL as it was read until something changes: an unknown part may be valid on another server.
      page.current = link.state.view.page.name;
      current.current = fragment;
      if (isStep) {
        // Back and forward change the page, and keep areas, question and the rest of the view.
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
  }, [apply, queryClient, sources]);

  useEffect(() => {
    if (!isRead) return undefined;
    let isLatest = true;
    const write = async (): Promise<void> => {
      const { fragment, stored } = await writeLink(state, countiesOf(queryClient));
      if (!isLatest || fragment === current.current) return;
      if (stored !== undefined && !(await storeAreas(stored.hash, stored.text)))
        setNotices([
          "This browser stores no data of this page: a link with this many areas will not work. Save the areas as a file instead.",
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

  const open = useCallback(
    async (fragment: string): Promise<void> => {
      const link = await readLink(fragment, sources);
      apply(link.state);
      setNotices(link.notices);
    },
    [apply, sources],
  );

  return {
    notices,
    open,
    dismiss: () => {
      setNotices([]);
    },
  };
}

const countiesOf = (client: ReturnType<typeof useQueryClient>) =>
  client.getQueryData(countiesQuery.queryKey) ?? [];
