"""Time axes of every calendar of CF conventions; xarray and cftime choose the steps by their dates."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import xarray as xr
from netcdf_series import write_series
from right_values import outline, statistics_of_cells

ROWS, COLUMNS, CELL = 20, 30, 0.5
WEST, NORTH = 0.0, 40.0
LATITUDES = NORTH - CELL / 2 - CELL * np.arange(ROWS)
LONGITUDES = WEST + CELL / 2 + CELL * np.arange(COLUMNS)
BOUNDS = (WEST, NORTH - ROWS * CELL, WEST + COLUMNS * CELL, NORTH)
GEOMETRY = outline(7.0127, 35.0311, 3.2)
NO_DATE = "days without a date"

# Name, units, times, and ranges to ask: begin, end, and the slice of xarray that means the same.
KINDS = {
    "daily": ("days since 2001-01-01", np.arange(730), [("2001-03-05", "2001-03-05"), ("2001-05-01", "2001-05-31")]),
    "daily-noon": ("days since 2000-01-01 12:00", np.arange(400), [("2000-12-05", "2000-12-05"), ("2001-01-03", "2001-01-05")]),
    "six-hourly": ("hours since 2001-01-01", 6 * np.arange(500), [("2001-03-02", "2001-03-03"), ("2001-02-05", "2001-02-05")]),
    "monthly-middle": ("days since 1999-12-16", 30 * np.arange(14), [("2000-04-01", "2000-04-30"), ("2000-12-01", "2000-12-31")]),
    "february": ("days since 2001-01-25", np.arange(60), [("2001-02-01", "2001-02-28"), ("2001-02-27", "2001-02-27"), ("2001-03-01", "2001-03-01")]),
    "months-since": ("months since 1980-01-01", np.arange(300), [("2003-07-01", "2003-07-31")]),
}
CALENDARS = ["standard", "proleptic_gregorian", "julian", "noleap", "365_day", "all_leap", "360_day"]


def write(path: Path, calendar: str, units: str, times: np.ndarray) -> np.ndarray:
    values = np.random.default_rng(4).integers(0, 800, (times.size, ROWS, COLUMNS)) / 8
    write_series(path, (times, units, calendar), LATITUDES, LONGITUDES, values, "f4")
    return values


def chosen(path: Path, calendar: str, first: str, last: str) -> np.ndarray:
    """The mean over the steps whose dates are in a range, the last day of a month being that of the calendar."""
    if calendar == "360_day" and last == "2001-02-28":
        last = "2001-02-30"
    if calendar == "all_leap" and last == "2001-02-28":
        last = "2001-02-29"
    if calendar == "360_day" and last.endswith("-31"):
        last = f"{last[:-3]}-30"
    coder = xr.coders.CFDatetimeCoder(use_cftime=True)
    with xr.open_dataset(path, engine="netcdf4", decode_times=coder) as data:
        return data["reading"].sel(time=slice(first, last)).mean("time").values.astype("float64")


def months(times: np.ndarray, first: str) -> int:
    year, month, _ = (int(part) for part in first.split("-"))
    return int(np.flatnonzero(times == 12 * (year - 1980) + month - 1)[0])


def cases(folder: Path) -> list[dict]:
    made = []
    for calendar in CALENDARS:
        for name, (units, times, ranges) in KINDS.items():
            # Months of 30 days are those of one calendar alone.
            if name == "monthly-middle" and calendar != "360_day":
                continue
            path = folder / f"{name}-{calendar}.nc"
            values = write(path, calendar, units, times)
            for first, last in ranges:
                # cftime knows months of the 360 day calendar alone.
                cells = values[months(times, first)] if name == "months-since" else chosen(path, calendar, first, last)
                case = {
                    "id": f"{path.stem}-{first}-{last}",
                    "why": f"{units}, {calendar}",
                    "source": {"connector": "netcdf", "file": path.name, "variable": "reading"},
                    "geometry": GEOMETRY,
                    "ask": {"time_range": [first, last]},
                    "expect": statistics_of_cells(cells, BOUNDS, GEOMETRY, ("mean",)),
                }
                if last == "2001-02-28" and calendar in ("360_day", "all_leap"):
                    case["warns"] = [NO_DATE]
                made.append(case)
    return made
