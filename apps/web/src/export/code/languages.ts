import { curl } from "./curl.ts";
import type { Program } from "./program.ts";
import { python } from "./python.ts";
import { r } from "./r.ts";
import { typescriptClient, typescriptTrpc } from "./typescript.ts";

/** A language of exported code. */
export interface Language {
  readonly id: "client" | "trpc" | "python" | "r" | "curl";
  readonly label: string;
  /** Writes the program. */
  readonly write: (program: Program) => string;
}

/** All languages, in the order of the buttons. */
export const LANGUAGES: readonly Language[] = [
  { id: "client", label: "TypeScript", write: typescriptClient },
  { id: "trpc", label: "tRPC", write: typescriptTrpc },
  { id: "python", label: "Python", write: python },
  { id: "r", label: "R", write: r },
  { id: "curl", label: "curl", write: curl },
];
