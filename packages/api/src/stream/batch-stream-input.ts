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
  /** Id of the last answer that arrived, to go on after it; tRPC fills it in when a subscription reconnects. */
  readonly lastEventId?: string | null | undefined;
}

/** A checked question about many geometries. */
export interface BatchStreamRequest {
  readonly question: Omit<BatchExtractRequest, "geometries">;
  readonly geometries: readonly {
    readonly id: GeometryId | undefined;
    readonly geometry: Geometry;
  }[];
  /** Index of the first geometry to answer. */
  readonly from: number;
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

/** Checks a question about many geometries; coordinates are checked one by one, as in any batch. */
export const BatchStreamInput = z
  .object({
    geometries,
    lastEventId: z
      .string()
      .regex(/^\d{1,6}$/, "must be the id of an answer of this stream")
      .nullish(),
  })
  .and(BatchQuestion)
  .transform(({ geometries: checked, lastEventId, ...question }) => ({
    question,
    geometries: checked,
    from: lastEventId == null ? 0 : Number(lastEventId) + 1,
  })) as unknown as z.ZodType<BatchStreamRequest, BatchStreamInput>;
