import { CasClientSync } from "@cas/client/sync";
import { isCasError } from "@cas/models";

/** The synchronous client: a response, a list, an error. */
export async function run(url: string): Promise<unknown> {
  const cas = new CasClientSync(url);
  const { results } = cas.extract({
    geometry: { type: "Point", coordinates: [-84.2, 36.6] },
    dataset_ids: ["srtm:elevation"],
  });
  const { total } = cas.providers({ limit: 1 });
  try {
    cas.provider("nope");
    return "answered";
  } catch (error) {
    if (!isCasError(error)) throw error;
    return [results[0]?.value, total, error.errorType];
  } finally {
    cas.close();
  }
}
