import type { CallOptions, Cas, HeldResults } from "@cas/models";
import { type CallToolResult, McpServer, type ServerContext } from "@modelcontextprotocol/server";
import { publicError } from "../errors/public-error.ts";
import { newRequestId } from "../middleware/request-id.ts";
import { attributesOf } from "../body/write-response.ts";
import { toolFailure, toolResult } from "./tool-results.ts";
import { TOOLS } from "./tools.ts";

/** Options of a server of the Model Context Protocol. */
export interface McpServerOptions {
  /** Version that the server states of itself; default: that of the API of CAS that it answers by, 0.4.0. */
  readonly version?: string | undefined;
  /** Makes the id of a call of a tool, for its errors and the log; default: a new random id. */
  readonly requestId?: (() => string) | undefined;
  /** Gets every failure that is not the caller's fault, in full; the caller gets only what is public. */
  readonly onError?: ((error: unknown, requestId: string) => void) | undefined;
  /** Holds the results of a call until they are written; the call ends when they take too much memory. Default: no limit. */
  readonly holdResults?: (() => HeldResults) | undefined;
}

const INSTRUCTIONS =
  "CAS, the Community Attribute Service, gives statistics of public raster datasets (elevation, land cover, rainfall, soil ...) at points and over polygons. Find the ids of datasets by search_datasets, then ask extract or batch_extract. Coordinates are degrees, longitude before latitude. Say the unit, the time, the quality flag and the warnings with each value: a dataset that is missing from the results has a warning that says why.";

/**
 * A server of the Model Context Protocol whose tools are the questions of CAS: search_datasets, describe_dataset,
 * list_providers, extract and batch_extract. They only read. The schemas of their arguments are those of the models.
 *
 * Connect it to a transport of the SDK; a call that its client cancels stops. An error of CAS is a result with `isError`,
 * whose text names the type and the fields at fault.
 *
 * @param cas stays open when the server closes
 */
export function createCasMcpServer(cas: Cas, options: McpServerOptions = {}): McpServer {
  const { version = "0.4.0", requestId = newRequestId, onError, holdResults } = options;
  const server = new McpServer(
    { name: "cas", title: "Community Attribute Service", version },
    { instructions: INSTRUCTIONS },
  );
  for (const { name, call, ...config } of TOOLS) {
    const handle = async (args: unknown, context: ServerContext): Promise<CallToolResult> => {
      try {
        const result = await call(cas, args, callOptions(context));
        using held = holdResults?.();
        for (const one of attributesOf(result)) held?.count(one);
        return toolResult(result);
      } catch (error) {
        const id = requestId();
        const known = publicError(error, id);
        if (known.statusCode >= 500) onError?.(error, id);
        return toolFailure(known);
      }
    };
    server.registerTool(name, { ...config, annotations: READ_ONLY }, handle);
  }
  return server;
}

const READ_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: true } as const;

/** A call stops when its client cancels it, and when the HTTP request that it came by is closed. */
function callOptions({ mcpReq, http }: ServerContext): CallOptions {
  const ofRequest = http?.req?.signal;
  const signal =
    ofRequest === undefined ? mcpReq.signal : AbortSignal.any([mcpReq.signal, ofRequest]);
  return { signal };
}
