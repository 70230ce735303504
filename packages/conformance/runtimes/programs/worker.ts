import { CasClient } from "@cas/client/fetch";
import { handler } from "./api.ts";
import type { Place } from "./place.ts";
import { runProgram } from "./programs.ts";

/** What POST /run is sent. */
interface Run {
  readonly program: string;
  readonly place: Place;
}

/** The APIs in front of the service of the last program. */
let facade: ReturnType<typeof handler> | undefined;

/** A Worker: runs programs, and answers everything else by the APIs. */
const worker: { fetch(request: Request): Promise<Response> } = {
  async fetch(request) {
    const { pathname, origin } = new URL(request.url);
    if (pathname !== "/run") return (await facade?.fetch(request)) ?? new Response("no facade");
    const { program, place } = (await request.json()) as Run;
    facade = handler(new CasClient(place.url));
    return Response.json(await runProgram(program, { ...place, self: origin }));
  },
};
export default worker;
