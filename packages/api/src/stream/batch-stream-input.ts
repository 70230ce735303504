import {
  type BatchExtractInput,
  type BatchExtractRequest,
  BatchQuestion,
  type Geometry,
  type GeometryInput,
  type GeometryId,
  geometryIdOf,
  type IdentifiedGeometry,
  isIdentifiedGeometry,
  LooseGeometryInput,
} from "@cas/models";
import { z } from "zod";

/** Most geometries of a streamed batch: ten times those of a request to CAS, enough for most studies of catchments. */
export const MAX_STREAM_GEOMETRIES = 10_000;

/** A question about many geometries whose answers come one by one, as callers write it. */
export interface BatchStreamInput extends Omit<BatchExtractInput, "geometries"> {
  /** 1 to 10,000 geometries, Features or `{ id, geometry }`, degrees (lon, lat); the id of a Feature names it too. */
  readonly geometries: readonly (GeometryInput | IdentifiedGeometry)[];
  /**
   * The `eventId` of the last answer that arrived, to go on after it with the same geometries in the same order; tRPC fills it
   * in when a subscription reconnects.
   */
  readonly lastEventId?: string | null | undefined;
}

/** A checked question about many geometries. */
export interface BatchStreamRequest {
  readonly question: Omit<BatchExtractRequest, "geometries">;
  readonly geometries: readonly {
    readonly id: GeometryId | undefined;
    readonly geometry: Geometry;
  }[];
  /** Number of answers that have arrived already. */
  readonly from: number;
}

/** The id of an answer of a stream: how many of how many geometries are answered with it, e.g. 58/150. */
export const eventIdOf = (done: number, total: number): string => `${done}/${total}`;

const eventId = /^(\d{1,5})\/(\d{1,5})$/;

/** How many answers have arrived with the one of this id; undefined when no answer about so many geometries has it. */
function doneWith(id: string, geometryCount: number): number | undefined {
  const [, done, total] = eventId.exec(id) ?? [];
  const isOwn = Number(total) === geometryCount && Number(done) <= geometryCount;
  return isOwn ? Number(done) : undefined;
}

const geometries = z
  .array(z.unknown())
  .min(1, "must hold at least one geometry")
  .max(MAX_STREAM_GEOMETRIES, `must hold at most ${MAX_STREAM_GEOMETRIES} geometries`)
  .transform((inputs, context) =>
    inputs.map((input, index) => {
      const parsed = LooseGeometryInput.safeParse(
        isIdentifiedGeometry(input) ? input.geometry : input,
        { reportInput: true },
      );
      if (parsed.success) return { id: geometryIdOf(input), geometry: parsed.data };
      const path = isIdentifiedGeometry(input) ? [index, "geometry"] : [index];
      for (const issue of parsed.error.issues)
        context.issues.push({ ...issue, path: [...path, ...issue.path] } as never);
      return z.NEVER;
    }),
  );

/** Types a question about many geometries; their coordinates are left to the port. */
export const BatchStreamInput = z
  .object({
    geometries,
    lastEventId: z.string().nullish(),
  })
  .and(BatchQuestion)
  .transform(({ geometries: checked, lastEventId, ...question }, context) => {
    const from = lastEventId == null ? 0 : doneWith(lastEventId, checked.length);
    if (from !== undefined) return { question, geometries: checked, from };
    context.issues.push({
      code: "custom",
      message: "must be the id of an answer about these geometries, e.g. 58/150",
      path: ["lastEventId"],
      input: lastEventId,
    });
    return z.NEVER;
  }) as unknown as z.ZodType<BatchStreamRequest, BatchStreamInput>;
