import { createCallerCas, type createCasContext, createCasRouter, createTrpcApi } from "@cas/api";
import { initTRPC } from "@trpc/server";
import { engine } from "./engine.ts";

const t = initTRPC.context<ReturnType<typeof createCasContext>>().create();

export const router = async () => createCasRouter(await engine);
export const hostRouter = async () => t.router({ cas: createCasRouter(await engine) });
export const app = async () => createTrpcApi(await engine, { endpoint: "/trpc" });
export const ask = async () =>
  createCallerCas(await router()).extract({
    geometry: { type: "Point", coordinates: [0, 0] },
    dataset_ids: ["a:b"],
  });
