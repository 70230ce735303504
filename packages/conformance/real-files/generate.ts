import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Folder that the generators write to. */
export const OUTPUT: string = fileURLToPath(new URL("../.real-files", import.meta.url));

/** Runs the generators before the tests; `CAS_PYTHON` names a Python that has real-files/requirements.txt installed. */
export default function generate(): void {
  const python = process.env["CAS_PYTHON"] ?? "";
  if (python === "")
    throw new TypeError(
      "Set CAS_PYTHON to a Python that has real-files/requirements.txt installed",
    );
  const script = fileURLToPath(new URL("generate.py", import.meta.url));
  rmSync(OUTPUT, { recursive: true, force: true });
  execFileSync(python, [script, OUTPUT], { stdio: ["ignore", "inherit", "inherit"] });
}
