import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  type Sampler,
  TraceIdRatioBasedSampler,
} from "@opentelemetry/sdk-trace";
import type { Environment } from "../environment/environment.ts";

/** The sampler with a standard name of OpenTelemetry. */
export function samplerOf(
  settings: Pick<Environment, "OTEL_TRACES_SAMPLER" | "OTEL_TRACES_SAMPLER_ARG">,
): Sampler {
  const root = {
    always_on: () => new AlwaysOnSampler(),
    always_off: () => new AlwaysOffSampler(),
    traceidratio: () => new TraceIdRatioBasedSampler(settings.OTEL_TRACES_SAMPLER_ARG),
  };
  switch (settings.OTEL_TRACES_SAMPLER) {
    case "always_on":
    case "always_off":
    case "traceidratio":
      return root[settings.OTEL_TRACES_SAMPLER]();
    case "parentbased_always_on":
      return new ParentBasedSampler({ root: root.always_on() });
    case "parentbased_always_off":
      return new ParentBasedSampler({ root: root.always_off() });
    case "parentbased_traceidratio":
      return new ParentBasedSampler({ root: root.traceidratio() });
  }
}
