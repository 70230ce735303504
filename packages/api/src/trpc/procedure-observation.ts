/** A call of a procedure. */
export interface ProcedureCall {
  /** Its path in the router, e.g. extract, or cas.extract if a host mounts the router as `cas`. */
  readonly procedure: string;
}

/** Observes one call of a procedure from start to end: a timer, a span. */
export interface ProcedureObservation {
  /** Runs a part of the call within the observation. A stream is read in many parts. */
  readonly run: <Result>(work: () => Result) => Result;
  /**
   * Ends the observation: after the call, or when a stream was read to its end or left. `error` is the error of the
   * call, a CasError if possible.
   */
  readonly end: (error?: unknown) => void;
}

/** Starts an observation for every call of a procedure. */
export type ObserveProcedure = (call: ProcedureCall) => ProcedureObservation;
