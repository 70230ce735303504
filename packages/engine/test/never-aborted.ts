/** The signal of reads that nothing ends. */
export const neverAborted: AbortSignal = new AbortController().signal;
