import createClient from "openapi-fetch";
import type { Requests } from "../requests.ts";
import type { OpenPeer } from "./peer.ts";

/** The called part of CAS's API, in the form that openapi-typescript generates. */
interface Paths {
  "/api/v1/extract": Post<Requests["extract"]>;
  "/api/v1/extract/batch": Post<Requests["batchExtract"]>;
  "/api/v1/datasets": {
    get: { parameters: { query: Requests["datasets"] }; responses: Answers };
  };
}

interface Post<Body> {
  post: { requestBody: { content: { "application/json": Body } }; responses: Answers };
}

interface Answers {
  200: { content: { "application/json": unknown } };
}

/** openapi-fetch over the platform's fetch. */
export const openPeer: OpenPeer = (baseUrl) => {
  const api = createClient<Paths>({ baseUrl });
  return {
    extract: async (body) => (await api.POST("/api/v1/extract", { body })).data,
    batchExtract: async (body) => (await api.POST("/api/v1/extract/batch", { body })).data,
    datasets: async (query) => (await api.GET("/api/v1/datasets", { params: { query } })).data,
  };
};
