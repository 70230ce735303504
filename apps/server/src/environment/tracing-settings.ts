import { z } from "zod";
import { fromZero, text } from "./values.ts";

/** Parses headers in the format of OpenTelemetry: name=value, with commas between, values percent-encoded. */
function headerList(value: string, context: z.core.$RefinementCtx<string>): Record<string, string> {
  try {
    return Object.fromEntries(
      value.split(",").map((pair) => {
        const [, name = "", content = ""] = /^\s*([\w!#$%&'*.^`|~+-]+)\s*=(.*)$/.exec(pair) ?? [];
        if (name === "") throw new SyntaxError(pair);
        return [name, decodeURIComponent(content.trim())];
      }),
    );
  } catch {
    context.addIssue({ code: "custom", message: "must be name=value, with commas between" });
    return z.NEVER;
  }
}

/** Settings of traces, with the names of OpenTelemetry. */
export const tracingSettings = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Collector of traces, by OTLP over HTTP; without it there are no traces."),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .transform(headerList)
    .optional()
    .describe("Headers for the collector: name=value, with commas between."),
  OTEL_SERVICE_NAME: text.default("cas-server").describe("Name of this service in traces."),
  OTEL_TRACES_SAMPLER: z
    .enum([
      "always_on",
      "always_off",
      "traceidratio",
      "parentbased_always_on",
      "parentbased_always_off",
      "parentbased_traceidratio",
    ])
    .default("parentbased_always_on")
    .describe("Which requests are traced."),
  OTEL_TRACES_SAMPLER_ARG: fromZero
    .max(1)
    .default(1)
    .describe("Fraction of requests that a sampler with a ratio traces."),
};
