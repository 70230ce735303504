import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Measured, Order } from "./facade-process.ts";

/** A facade in a process of its own. */
export interface Facade {
  readonly port: number;
  /** Lets seconds pass for it. */
  wait(seconds: number): Promise<void>;
  measure(): Promise<Measured>;
  /** Closes it and gives the code that the process ended with, by itself. */
  close(): Promise<unknown>;
  /** Ends it at once, if it has not ended. */
  kill(): void;
}

/** Starts a facade in front of a deployed CAS. */
export async function startFacade(upstream: string): Promise<Facade> {
  const script = fileURLToPath(new URL("facade-process.ts", import.meta.url));
  const execArgv = ["--conditions=@cas/source", "--expose-gc"];
  const child = fork(script, [upstream], { execArgv });
  const told = async (order?: Order): Promise<unknown> => {
    const answer = once(child, "message") as Promise<[unknown]>;
    if (order !== undefined) child.send(order);
    return (await answer)[0];
  };
  const { url } = (await told()) as { readonly url: string };
  return {
    port: Number(new URL(url).port),
    wait: async (seconds) => {
      await told({ ahead: seconds * 1000 });
    },
    measure: async () => (await told("measure")) as Measured,
    close: async () => {
      const exit = once(child, "exit");
      child.send("close" satisfies Order);
      return (await exit)[0];
    },
    kill: () => child.kill("SIGKILL"),
  };
}
