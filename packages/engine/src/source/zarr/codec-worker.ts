import { registry } from "zarrita";
import { serveDecoding } from "../serve-decoding.ts";
import { SourceError } from "../source-error.ts";

/** A chunk to decode in a thread, by a codec of zarrita. */
export interface CodecTask {
  readonly name: string;
  readonly configuration: unknown;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

serveDecoding(async ({ name, configuration, bytes }: CodecTask) => {
  const entry = await registry.get(name)?.();
  if (entry === undefined) throw new SourceError(`there is no codec ${name}`);
  // The codecs that come here do not look at the array.
  const meta = { dataType: "uint8", shape: [] } as const;
  const codec = entry.fromConfig(configuration, meta as never);
  return (await codec.decode(bytes)) as Uint8Array<ArrayBuffer>;
});
