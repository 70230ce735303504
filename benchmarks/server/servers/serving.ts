import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Listens on a free port of loopback and sends the port to the parent process. */
export function listen(server: Server): void {
  server.listen(0, "127.0.0.1", () => {
    process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
}

/** Root of the deployed CAS. */
export const UPSTREAM: string = process.argv[2] ?? "";
