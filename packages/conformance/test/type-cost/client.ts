import { CasClient } from "@cas/client";
import { type AttributeResponse, type Cas, isCasError } from "@cas/models";

/** A small program with types of the client; the type cost test compiles it alone. */
export async function elevation(cas: Cas): Promise<number | undefined> {
  const { results }: AttributeResponse = await cas.extract({
    geometry: { type: "Point", coordinates: [-96.5, 39] },
    dataset_ids: ["copernicus_dem:elevation"],
  });
  const value = results[0]?.value;
  return typeof value === "number" ? value : undefined;
}

export async function report(): Promise<string> {
  await using cas = new CasClient();
  try {
    const names: string[] = [];
    for await (const { id } of cas.datasets({ temporal_type: "monthly" })) names.push(id);
    return `${String(await elevation(cas))} ${names.join()}`;
  } catch (error) {
    return isCasError(error, "validation_error") ? String(error.detail?.length) : "failed";
  }
}
