import type { CallOptions, Jobs } from "@cas/models";

/**
 * The jobs of one caller: every call has this caller in its options, so that a job belongs to it and others do not find it.
 * Closing them does nothing, because they belong to whoever opened them.
 *
 * @param caller the id of a user or a key, or a function that gives it at each call
 * @example
 * const appRouter = t.router({
 *   cas: createCasRouter(cas, { procedure, jobs: ({ user }) => jobsOfCaller(jobs, user.id) }),
 * });
 */
export function jobsOfCaller(jobs: Jobs, caller: string | (() => string | undefined)): Jobs {
  const owned = <Options extends CallOptions>(options: Options | undefined): Options =>
    ({
      ...options,
      caller: typeof caller === "function" ? caller() : caller,
    }) as Options;
  return {
    submit: (request, options) => jobs.submit(request, owned(options)),
    get: (id, options) => jobs.get(id, owned(options)),
    list: (query, options) => jobs.list(query, owned(options)),
    watch: (id, options) => jobs.watch(id, owned(options)),
    results: (id, options) => jobs.results(id, owned(options)),
    table: (id, query, options) => jobs.table(id, query, owned(options)),
    cancel: (id, options) => jobs.cancel(id, owned(options)),
    retry: (id, options) => jobs.retry(id, owned(options)),
    remove: (id, options) => jobs.remove(id, owned(options)),
    close: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}
