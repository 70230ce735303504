import { isIP } from "node:net";
import { z } from "zod";
import { HttpError } from "../source-error.ts";

const NAME = String.raw`(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[a-f\d:.]+\])(?::\d{1,5})?`;

/** The fields of a catalog's entry that say which other hosts its data may be on. */
export const HOST_FIELDS = {
  allowed_hosts: z
    .array(
      z.string().regex(new RegExp(String.raw`^(?:\*\.)?${NAME}$`, "i"), {
        error: "must be a host with its port if it has one, e.g. data.example.com or *.example.com",
      }),
    )
    .optional()
    .describe(
      "Other hosts to which redirects and what the source refers to may lead, each with its port if that is not the usual one, e.g. data.example.com:8443 or *.example.com; names must be at public addresses.",
    ),
  private_hosts: z
    .array(
      z.string().regex(new RegExp(`^${NAME}$`, "i"), {
        error: "must be a host with its port if it has one, e.g. storage.lan:9000",
      }),
    )
    .optional()
    .describe(
      "As allowed_hosts, for hosts at private, loopback or link-local addresses, e.g. storage.lan:9000.",
    ),
};

interface HostFields {
  readonly allowed_hosts?: readonly string[] | undefined;
  readonly private_hosts?: readonly string[] | undefined;
}

/** Where a host may be: anywhere, for its owner named it, or only at addresses of the public internet. */
export type Reach = "anywhere" | "public";

/**
 * The hosts that requests for a dataset may reach: those of the addresses that its owner wrote, and those that its owner
 * allows. Answers of a source lead to no other.
 */
export class AllowedHosts {
  /** The same for all that allow the same. */
  readonly key: string;
  readonly #anywhere: ReadonlySet<string>;
  readonly #public: ReadonlySet<string>;
  /** Ends of names, each with the dot in front. */
  readonly #suffixes: readonly string[];

  /** @param own addresses that the owner of the data wrote */
  constructor(own: readonly URL[], { allowed_hosts = [], private_hosts = [] }: HostFields = {}) {
    const isNetwork = ({ protocol }: URL): boolean => protocol !== "file:";
    const allowed = allowed_hosts.map(withoutUsualPort);
    const addresses = allowed.filter(isAddress);
    const written = own.filter(isNetwork).map(({ host }) => host);
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
    // A name that ends in numbers would be an address.
    if (isAllowed && !isAddress(host)) return "public";
    throw new HttpError(
      "it leads to a host that its catalog entry does not name; the catalog can allow it (allowed_hosts)",
      { cause: new HttpError(`host ${host.slice(0, 260)}`) },
    );
  }
}

const withoutUsualPort = (host: string): string => host.toLowerCase().replace(/:(?:80|443)$/, "");

const isAddress = (host: string): boolean =>
  isIP(host.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1")) !== 0;
