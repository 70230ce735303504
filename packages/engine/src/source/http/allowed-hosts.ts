import { isIP } from "node:net";
import * as z from "zod";
import { HttpError } from "../source-error.ts";

const NAME = String.raw`(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[a-f\d:.]+\])(?::\d{1,5})?`;

/** The fields of a catalog entry for further hosts of its data. */
export const HOST_FIELDS = {
  allowed_hosts: z
    .array(
      z.string().regex(new RegExp(String.raw`^(?:\*\.)?${NAME}$`, "i"), {
        error: "must be a host, with an optional port, e.g. data.example.com or *.example.com",
      }),
    )
    .optional()
    .describe(
      "Further hosts for redirects and links of the source, each with its port unless it is the default port, e.g. data.example.com:8443 or *.example.com; names must have public addresses.",
    ),
  private_hosts: z
    .array(
      z.string().regex(new RegExp(`^${NAME}$`, "i"), {
        error: "must be a host, with an optional port, e.g. storage.lan:9000",
      }),
    )
    .optional()
    .describe(
      "As allowed_hosts, for hosts with private, loopback or link-local addresses, e.g. storage.lan:9000.",
    ),
};

interface HostFields {
  readonly allowed_hosts?: readonly string[] | undefined;
  readonly private_hosts?: readonly string[] | undefined;
}

/** The addresses that a host may have: any, because the catalog names the host, or only public ones. */
export type Reach = "anywhere" | "public";

/**
 * The hosts that requests for a dataset may reach: the hosts of the URLs in its catalog entry, and the hosts that the
 * entry allows. Responses of a source cannot lead to other hosts.
 */
export class AllowedHosts {
  /** Equal for equal sets of hosts. */
  readonly key: string;
  readonly #anywhere: ReadonlySet<string>;
  readonly #public: ReadonlySet<string>;
  /** Suffixes of names, with the leading dot. */
  readonly #suffixes: readonly string[];

  /** @param urls URLs in the catalog entry */
  constructor(urls: readonly URL[], { allowed_hosts = [], private_hosts = [] }: HostFields = {}) {
    const isNetwork = ({ protocol }: URL): boolean => protocol !== "file:";
    const allowed = allowed_hosts.map(withoutUsualPort);
    const addresses = allowed.filter(isAddress);
    const written = urls.filter(isNetwork).map(({ host }) => host);
    this.#anywhere = new Set([...written, ...private_hosts.map(withoutUsualPort), ...addresses]);
    this.#public = new Set(allowed);
    this.#suffixes = allowed.flatMap((host) => (host.startsWith("*.") ? [host.slice(1)] : []));
    this.key = JSON.stringify([[...this.#anywhere].toSorted(), allowed.toSorted()]);
  }

  /** @throws HttpError for a host that is not allowed; its cause names the host, the message does not */
  reachOf({ host }: URL): Reach {
    if (this.#anywhere.has(host)) return "anywhere";
    const isAllowed =
      this.#public.has(host) || this.#suffixes.some((suffix) => host.endsWith(suffix));
    // A suffix must not match an IP address.
    if (isAllowed && !isAddress(host)) return "public";
    throw new HttpError(
      "it leads to a host that its catalog entry does not name; allow it with allowed_hosts in the catalog",
      { cause: new HttpError(`host ${host.slice(0, 260)}`) },
    );
  }
}

const withoutUsualPort = (host: string): string => host.toLowerCase().replace(/:(?:80|443)$/, "");

const isAddress = (host: string): boolean =>
  isIP(host.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1")) !== 0;
