"""Statistics over time of areas; xarray groups and resamples the values of the steps, exactextract has them over the outline."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import xarray as xr
from netcdf_series import write_series
from right_values import outline, statistics_of_cells

ROWS, COLUMNS, CELL = 8, 10, 1.0
WEST, NORTH = 0.0, 40.0
LATITUDES = NORTH - CELL / 2 - CELL * np.arange(ROWS)
LONGITUDES = WEST + CELL / 2 + CELL * np.arange(COLUMNS)
BOUNDS = (WEST, NORTH - ROWS * CELL, WEST + COLUMNS * CELL, NORTH)
GEOMETRY = outline(5.0127, 36.0311, 2.2)
INCOMPLETE = "not all time steps of a period have a value"

DAY = 24 * 3600
# Name, units, calendar, times, length of a step in seconds (None: the months of the calendar), steps without data, range.
AXES = [
    ("daily", "days since 1999-01-01", "standard", np.arange(731), DAY, (), ("1999-01-01", "2000-12-31")),
    ("daily-gaps", "days since 1999-01-01", "standard", np.arange(731), DAY, (5, 40, 41, 400), ("1999-01-01", "2000-12-31")),
    ("daily-part", "days since 1999-01-01", "standard", np.arange(731), DAY, (), ("1999-02-11", "2000-06-20")),
    ("daily-noleap", "days since 1999-01-01", "noleap", np.arange(730), DAY, (), ("1999-01-01", "2000-12-31")),
    ("daily-360", "days since 1999-01-01", "360_day", np.arange(720), DAY, (33,), ("1999-01-01", "2000-12-31")),
    ("monthly-360", "days since 1999-01-16", "360_day", 30 * np.arange(24), 30 * DAY, (), ("1999-01-01", "2000-12-31")),
    ("3-hourly", "hours since 1999-12-01", "standard", 3 * np.arange(8 * 91), 3 * 3600, (17,), ("1999-12-01", "2000-02-29")),
    ("monthly", "days since 1999-01-01", "standard", None, None, (), ("1999-01-01", "2000-12-31")),
    ("monthly-gap", "days since 1999-01-01", "standard", None, None, (7,), ("1999-01-01", "2000-12-31")),
]
FREQUENCIES = {"month": "MS", "season": "QS-DEC", "year": "YS"}
SEASONS = {12: "DJF", 3: "MAM", 6: "JJA", 9: "SON"}


def month_starts() -> np.ndarray:
    starts = np.arange("1999-01", "2001-01", dtype="datetime64[M]").astype("datetime64[D]")
    return (starts - np.datetime64("1999-01-01")).astype("int64")


def write(path: Path, units: str, calendar: str, times: np.ndarray, empty: tuple[int, ...]) -> np.ndarray:
    values = np.random.default_rng(8).integers(0, 800, (times.size, ROWS, COLUMNS)) / 8e6
    values[list(empty)] = np.nan
    write_series(path, (times, units, calendar), LATITUDES, LONGITUDES, values, "f8", fill_value=float("nan"))
    return values


def name_of(start, by: str) -> str:
    if by == "year":
        return f"{start.year:04d}"
    if by == "month":
        return f"{start.year:04d}-{start.month:02d}"
    return f"{start.year + (1 if start.month == 12 else 0):04d}-{SEASONS[start.month]}"


def folded(groups, seconds: xr.DataArray, series: xr.DataArray, statistic: str) -> xr.DataArray:
    """The statistic of each group; totals and means as in xarray's example of weighted seasonal averages."""
    frequency = {"time": groups}
    if statistic == "total":
        return (series * seconds).resample(frequency).sum(skipna=True, min_count=1)
    if statistic == "mean":
        weights = seconds.where(series.notnull())
        return (series * weights).resample(frequency).sum() / weights.resample(frequency).sum()
    return getattr(series.resample(frequency), statistic)(skipna=True)


def cases(folder: Path) -> list[dict]:
    made = []
    coder = xr.coders.CFDatetimeCoder(use_cftime=True)
    for name, units, calendar, times, seconds, empty, (first, last) in AXES:
        path = folder / f"{name}.nc"
        starts = month_starts() if times is None else times
        values = write(path, units, calendar, starts, empty)
        # The value of each step over the outline.
        means = [statistics_of_cells(step, BOUNDS, GEOMETRY, ("mean",))["mean"] for step in values]
        with xr.open_dataset(path, engine="netcdf4", decode_times=coder) as data:
            axis = data["time"].load()
        whole = xr.DataArray(np.array([np.nan if mean is None else mean for mean in means]), coords={"time": axis}, dims="time")
        lengths = axis.dt.days_in_month * DAY if seconds is None else xr.full_like(axis, seconds, dtype="int64")
        until = f"{last[:-2]}30" if calendar == "360_day" and last.endswith("-31") else last
        series = whole.sel(time=slice(first, until))
        length = xr.DataArray(lengths.values, coords={"time": axis}, dims="time").sel(time=slice(first, until))
        for by, frequency in FREQUENCIES.items():
            counts = series.resample(time=frequency).count()
            for statistic in ("total", "mean", "min", "max", "first", "last"):
                answer = folded(frequency, length, series, statistic)
                periods = [
                    {"period": name_of(start, by), "value": None if steps == 0 else float(value), "steps": int(steps)}
                    for start, value, steps in zip(counts["time"].values, answer.values, counts.values, strict=True)
                ]
                case = {
                    "id": f"{name}-{statistic}-{by}",
                    "why": f"{units}, {calendar}: {statistic} by {by}, as resample({frequency})",
                    "source": {"connector": "netcdf", "file": path.name, "variable": "reading"},
                    "variable": {"units": "kg m-2 s-1"},
                    "geometry": GEOMETRY,
                    "ask": {"time_range": [first, last], "time_statistic": {"statistic": statistic, "by": by}},
                    "periods": periods,
                }
                if empty or name == "daily-part" or by == "season":
                    case["warns"] = [INCOMPLETE]
                made.append(case)
    for case in made:
        # The three months of that winter are whole.
        if case["id"].startswith("3-hourly") and case["id"].endswith("year"):
            case["warns"] = [INCOMPLETE]
        # Dates that the civil calendar does not have.
        if "360" in case["id"] and case["id"].startswith("daily"):
            case["warns"] = [*case.get("warns", []), "days without a date"]
    return made
