import {
  type BatchExtractInput,
  type BatchExtractRequest,
  BatchExtractParameters,
  type Geometry,
  type GeometryInput,
  type GeometryId,
  geometryIdOf,
  type IdentifiedGeometry,
  isIdentifiedGeometry,
  LooseGeometryInput,
} from "@cas/models";
import * as z from "zod";
import { MAX_STREAM_GEOMETRIES } from "./stream-limits.ts";

/** A request for many geometries whose responses arrive one by one, as callers write it. */
export interface BatchStreamInput extends Omit<BatchExtractInput, "geometries"> {
  /** 1 to 10,000 geometries, Features or `{ id, geometry }`, degrees (lon, lat); the id of a Feature counts too. */
  readonly geometries: readonly (GeometryInput | IdentifiedGeometry)[];
  /**
   * The `eventId` of the last item that arrived. The stream continues after it, for the same geometries in the same
   * order. tRPC sets it when a subscription reconnects.
   */
  readonly lastEventId?: string | null | undefined;
}

/** A checked request for many geometries. */
export interface BatchStreamRequest {
  readonly parameters: Omit<BatchExtractRequest, "geometries">;
  readonly geometries: readonly {
    readonly id: GeometryId | undefined;
    readonly geometry: Geometry;
  }[];
  /** Number of items that have already arrived. */
  readonly from: number;
}

/** The id of an item of a stream: the number of items up to it and the number of all geometries, e.g. 58/150. */
export const eventIdOf = (done: number, total: number): string => `${done}/${total}`;

const eventId = /^(\d{1,5})\/(\d{1,5})$/;

/** The number of items up to the one with this id; undefined if no stream over so many geometries has such an item. */
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

/** The fields of a request after their own checks. */
type Typed = Omit<BatchExtractRequest, "geometries"> &
  Pick<BatchStreamRequest, "geometries"> &
  Pick<BatchStreamInput, "lastEventId">;

/** Types a request for many geometries; the port checks their coordinates. */
export const BatchStreamInput = (BatchExtractParameters as unknown as z.ZodObject)
  .extend({ geometries, lastEventId: z.string().nullish() })
  .transform((request, context) => {
    const { geometries: checked, lastEventId, ...parameters } = request as unknown as Typed;
    const from = lastEventId == null ? 0 : doneWith(lastEventId, checked.length);
    if (from !== undefined) return { parameters, geometries: checked, from };
    context.issues.push({
      code: "custom",
      message: "must be the eventId of an item for these geometries, e.g. 58/150",
      path: ["lastEventId"],
      input: lastEventId,
    });
    return z.NEVER;
  }) as unknown as z.ZodType<BatchStreamRequest, BatchStreamInput>;
