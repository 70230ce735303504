import { PublicProvider } from "@cas/engine";
import { type Command, Option } from "commander";
import { collect } from "../program/option-values.ts";

/** The options by which a command chooses what it asks. */
export interface SourceOptions {
  readonly catalog?: string | undefined;
  readonly provider?: readonly string[] | undefined;
  readonly raster?: readonly string[] | undefined;
  readonly server?: string | undefined;
  readonly sample?: boolean | undefined;
}

/** Public providers that the engine knows. */
export const PROVIDERS: readonly PublicProvider[] = PublicProvider.options;

const GROUP = "Source (default: CAS_BASE_URL, else the sample data):";

const sourceOption = (flags: string, description: string): Option =>
  new Option(flags, description).helpGroup(GROUP);

/** Adds the options of the source. */
export const withSource = (command: Command): Command =>
  command
    .addOption(sourceOption("--sample", "the sample data, also with CAS_BASE_URL"))
    .addOption(sourceOption("--catalog <file>", "catalog file (JSON) of the embedded engine"))
    .addOption(
      sourceOption(
        "--provider <slug>",
        `public provider on the internet, several times: ${PROVIDERS.join(", ")}`,
      ).argParser(collect),
    )
    .addOption(
      sourceOption(
        "--raster <file>",
        "GeoTIFF or VRT, path or URL, several times; ID=FILE names its dataset, else own:NAME",
      ).argParser(collect),
    )
    .addOption(
      sourceOption("--server <url>", "CAS service, with the key CAS_API_KEY; default CAS_BASE_URL"),
    );
