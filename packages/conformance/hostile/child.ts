import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A process beside this one. */
export interface Child extends AsyncDisposable {
  /** The next message from it, after an order if one is given. */
  next(order?: object | string): Promise<unknown>;
  send(order: object | string): void;
}

/** Starts a script of this folder, so that its work does not delay what this process measures. */
export function startChild(script: string, args: readonly string[] = []): Child {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child: ChildProcess = fork(path, args, { execArgv: ["--conditions=@cas/source"] });
  const ended = once(child, "exit");
  return {
    next: async (order) => {
      const message = once(child, "message") as Promise<[unknown]>;
      if (order !== undefined) child.send(order);
      const died = ended.then((): never => {
        throw new TypeError(`${script} ended`);
      });
      return (await Promise.race([message, died]))[0];
    },
    send: (order) => child.send(order),
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
