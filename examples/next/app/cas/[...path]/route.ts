import { createHttpApi } from "@cas/api/http";
import { openCas } from "../../../server/cas.ts";

let api: ReturnType<typeof createHttpApi> | undefined;

const serve = async (request: Request): Promise<Response> => {
  api ??= createHttpApi(await openCas(), { basePath: "/cas" });
  return api.fetch(request);
};
export { serve as GET, serve as POST };
