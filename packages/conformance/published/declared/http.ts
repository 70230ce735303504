import { createHttpApi } from "@cas/api/http";
import { engine } from "./engine.ts";

export const app = async () => createHttpApi(await engine);
