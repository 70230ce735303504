/** How the values of time steps become one value. */
export const TIME_STATISTICS = ["total", "mean", "min", "max", "first", "last"] as const;

/** The periods that have a value each: every time step, calendar months, seasons, years, or the whole time range. */
export const TIME_PERIODS = ["step", "month", "season", "year", "all"] as const;
