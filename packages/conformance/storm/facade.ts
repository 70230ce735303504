import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Measured, Order } from "./facade-process.ts";

/** A facade in a process of its own. */
export interface Facade {
  readonly port: number;
  /** Lets seconds pass in the process. */
  wait(seconds: number): Promise<void>;
  measure(): Promise<Measured>;
  /** Closes it and returns the exit code of the process, which ends by itself. */
  close(): Promise<unknown>;
  /** Kills it if it still runs. */
  kill(): void;
}

/** Starts a facade in front of a deployed CAS. */
export async function startFacade(upstream: string): Promise<Facade> {
  const script = fileURLToPath(new URL("facade-process.ts", import.meta.url));
  const execArgv = ["--conditions=@cas/source", "--expose-gc"];
  const child = fork(script, [upstream], { execArgv });
  const send = async (order?: Order): Promise<unknown> => {
    const message = once(child, "message") as Promise<[unknown]>;
    if (order !== undefined) child.send(order);
    return (await message)[0];
  };
  const { url } = (await send()) as { readonly url: string };
  return {
    port: Number(new URL(url).port),
    wait: async (seconds) => {
      await send({ ahead: seconds * 1000 });
    },
    measure: async () => (await send("measure")) as Measured,
    close: async () => {
      const exit = once(child, "exit");
      child.send("close" satisfies Order);
      return (await exit)[0];
    },
    kill: () => child.kill("SIGKILL"),
  };
}
