import { limitTime, shareInFlight } from "@cas/decorators";
import { engine } from "./engine.ts";

export const guarded = async () => limitTime(shareInFlight(await engine), { timeoutS: 1 });
export const ask = async () =>
  (await guarded()).extract({
    geometry: { type: "Point", coordinates: [0, 0] },
    dataset_ids: ["a:b"],
  });
