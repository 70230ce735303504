"""Writes Zarr stores with xarray and zarr-python, and the results of exactextract on the values that xarray reads back.

    python record_zarr.py DIRECTORY [PACK]

DIRECTORY gets the stores and answers.json; PACK, a .json.gz, gets all of it as one file for tests without Python.
"""

from __future__ import annotations

import base64
import gzip
import json
import sys
import warnings
from pathlib import Path

import numcodecs
import numpy as np
import xarray as xr
import zarr
from exactextract import exact_extract
from exactextract.raster import NumPyRasterSource
from pyproj import CRS, Transformer
from zarr.codecs import BloscCodec, GzipCodec, ZstdCodec

STATISTICS = ["mean", "sum", "count", "min", "max", "stdev"]
PIECES = 2000


def smooth(*shape: int) -> np.ndarray:
    """Numbers without a pattern, so that a shift by a cell changes the results."""
    noise = np.random.default_rng(11).random(shape)
    return 40 * noise + np.arange(shape[-1]) + 3 * np.arange(shape[-2])[:, None]


def cube(values, dims, coords, name="reading", **attributes) -> xr.Dataset:
    data = xr.Dataset({name: (dims, values, attributes)}, coords)
    for key, units in {"lat": "degrees_north", "lon": "degrees_east"}.items():
        if key in data.coords:
            data[key].attrs["units"] = units
    return data


def packed_v2(path: Path) -> None:
    """Packed as integers, rows from the north, days of the standard calendar, two steps per chunk."""
    values = smooth(5, 30, 40)
    values[:, 10:13, 7:19] = np.nan
    coords = {
        "time": np.arange("2001-02-26", "2001-03-03", dtype="datetime64[D]").astype("datetime64[ns]"),
        "lat": 49.75 - 0.5 * np.arange(30),
        "lon": -9.75 + 0.5 * np.arange(40),
    }
    encoding = {
        "reading": {"dtype": "int16", "scale_factor": 0.01, "add_offset": 25.0, "_FillValue": -32768, "chunks": (2, 16, 16)},
        "time": {"units": "days since 2001-01-01", "calendar": "standard"},
    }
    cube(values, ("time", "lat", "lon"), coords).to_zarr(path, zarr_format=2, consolidated=True, encoding=encoding)


def turned_v3(path: Path) -> None:
    """Longitudes 0 to 360, rows from the south, months with bounds, no consolidated metadata."""
    values = smooth(3, 36, 72).astype("float32")
    values[:, 15:20, 3:9] = np.nan
    starts = np.array(["1999-01-01", "1999-02-01", "1999-03-01", "1999-04-01"], dtype="datetime64[ns]")
    middles = starts[:-1] + np.diff(starts) // 2
    coords = {"time": middles, "lat": np.arange(-87.5, 90, 5, "float32"), "lon": np.arange(2.5, 360, 5, "float32")}
    data = cube(values, ("time", "lat", "lon"), coords)
    data["time_bnds"] = (("time", "bnds"), np.stack([starts[:-1], starts[1:]], axis=1))
    data["time"].attrs["bounds"] = "time_bnds"
    encoding = {
        "reading": {"chunks": (1, 10, 16), "compressors": [ZstdCodec(level=3)]},
        "time": {"units": "hours since 1900-01-01", "calendar": "proleptic_gregorian", "dtype": "float64"},
    }
    data.to_zarr(path, zarr_format=3, consolidated=False, encoding=encoding)


def sharded_v3(path: Path) -> None:
    """Shards of several chunks, one of them never written."""
    values = smooth(64, 96)
    values[:32, :48] = np.nan
    values[40:44, 60:70] = np.nan
    coords = {"lat": 59.875 - 0.25 * np.arange(64), "lon": 0.125 + 0.25 * np.arange(96)}
    encoding = {
        "reading": {"chunks": (16, 24), "shards": (32, 48), "compressors": [BloscCodec(cname="zstd")]},
    }
    cube(values, ("lat", "lon"), coords).to_zarr(
        path, zarr_format=3, consolidated=True, encoding=encoding, write_empty_chunks=False
    )


def classes_v2(path: Path) -> None:
    """Integers with two nodata values, columns first in memory, written without xarray."""
    values = (smooth(20, 30) / 12).astype("uint8")
    values[3:6, 4:8] = 250
    values[9:12, 20:25] = 251
    group = zarr.open_group(str(path), mode="w", zarr_format=2)
    array = group.create_array(
        "reading", shape=values.shape, chunks=(8, 9), dtype="u1", order="F", fill_value=255, compressors=numcodecs.LZ4()
    )
    array[:] = values
    array.attrs.update({"_ARRAY_DIMENSIONS": ["lat", "lon"], "_FillValue": 250, "missing_value": [250, 251]})
    for name, numbers in {"lat": 10.5 + np.arange(20.0), "lon": 100.5 + np.arange(30.0)}.items():
        axis = group.create_array(name, shape=numbers.shape, chunks=numbers.shape, dtype=">f8", fill_value=None)
        axis[:] = numbers
        axis.attrs["_ARRAY_DIMENSIONS"] = [name]


def noleap_v3(path: Path) -> None:
    """Time as the last dimension, years of 365 days, gzip, with a second variable beside it."""
    values = np.moveaxis(smooth(4, 18, 24), 0, -1)
    coords = {
        "time": xr.date_range("2000-02-27", periods=4, freq="D", calendar="noleap", use_cftime=True),
        "lat": 8.5 - np.arange(18.0),
        "lon": -12.5 + np.arange(24.0),
    }
    encoding = {
        "reading": {"chunks": (7, 10, 3), "compressors": [GzipCodec()], "_FillValue": -1.0},
        "time": {"units": "days since 1850-01-01", "calendar": "noleap"},
    }
    values[5:7, 5:7, :] = np.nan
    cube(values, ("lat", "lon", "time"), coords).to_zarr(path, zarr_format=3, consolidated=True, encoding=encoding)


def projected_v3(path: Path) -> None:
    """UTM, with a grid mapping as pyproj writes it."""
    values = smooth(30, 40)
    coords = {"y": 4_197_500 - 5000.0 * np.arange(30), "x": 302_500 + 5000.0 * np.arange(40)}
    data = cube(values, ("y", "x"), coords, grid_mapping="crs")
    data["crs"] = ((), 0, CRS.from_epsg(32617).to_cf())
    data["x"].attrs.update(standard_name="projection_x_coordinate", units="m")
    data["y"].attrs.update(standard_name="projection_y_coordinate", units="m")
    data.to_zarr(path, zarr_format=3, consolidated=True, encoding={"reading": {"chunks": (16, 16)}})


def depths_v2(path: Path) -> None:
    """A dimension that is neither time nor row nor column, big-endian, in a group."""
    values = smooth(3, 20, 20)
    coords = {"depth": [0.0, 5.0, 15.0], "lat": 45.5 + np.arange(20.0), "lon": 10.5 + np.arange(20.0)}
    encoding = {"reading": {"dtype": ">f4", "chunks": (2, 6, 7), "compressors": numcodecs.Zlib()}}
    cube(values, ("depth", "lat", "lon"), coords).to_zarr(
        path, group="soil/deep", zarr_format=2, consolidated=True, encoding=encoding
    )


STORES = {
    "packed-v2": packed_v2,
    "turned-v3": turned_v3,
    "sharded-v3": sharded_v3,
    "classes-v2": classes_v2,
    "noleap-v3": noleap_v3,
    "projected-v3": projected_v3,
    "depths-v2": depths_v2,
}

# Areas as shares of each store's extent, longitude first.
AREAS = {
    "triangle": [(0.11, 0.15), (0.83, 0.32), (0.37, 0.91)],
    "speck": [(0.501, 0.502), (0.506, 0.503), (0.503, 0.508)],
    "beyond": [(0.5, -0.2), (1.2, 0.5), (0.5, 1.2), (0.55, 0.5)],
}


def geographic(data: xr.DataArray) -> tuple[float, float, float, float]:
    """West, south, east and north of an area within the extent of the store, degrees."""
    if "x" in data.dims:
        return (-83.2, 36.7, -81.2, 37.8)
    if data.sizes["lon"] == 72:  # round the Earth: across Greenwich, where its columns end and begin
        return (-100.0, -50.0, 75.0, 60.0)
    return tuple(float(edge) for edge in (data.lon.min(), data.lat.min(), data.lon.max(), data.lat.max()))


def ring_of(shares, west, south, east, north) -> list[list[float]]:
    places = [*shares, shares[0]]
    return [[round(west + (east - west) * u, 7), round(south + (north - south) * v, 7)] for u, v in places]


def densified(ring: list[list[float]], project) -> list[list[float]]:
    share = np.arange(PIECES) / PIECES
    lon, lat = [
        np.concatenate([a[k] + (b[k] - a[k]) * share for a, b in zip(ring, ring[1:])] + [[ring[0][k]]]) for k in (0, 1)
    ]
    return np.column_stack(project(lon, lat)).tolist()


def answers(data: xr.DataArray) -> dict:
    """The results of exactextract for each area at each step of a variable with rows and columns."""
    is_projected = "x" in data.dims
    x, y = ("x", "y") if is_projected else ("lon", "lat")
    if not is_projected and float(data.lon.max()) > 180:
        data = data.assign_coords(lon=(data.lon + 180) % 360 - 180).sortby("lon")
    data = data.sortby(y, ascending=False)
    data = data.transpose("time", y, x) if "time" in data.dims else data.transpose(y, x).expand_dims(time=[""])
    xs, ys = data[x].values.astype(float), data[y].values.astype(float)
    dx, dy = (xs[-1] - xs[0]) / (len(xs) - 1), (ys[0] - ys[-1]) / (len(ys) - 1)
    bounds = (xs[0] - dx / 2, ys[-1] - dy / 2, xs[-1] + dx / 2, ys[0] + dy / 2)
    found = {}
    for name, shares in AREAS.items():
        ring = ring_of(shares, *geographic(data))
        placed = densified(ring, Transformer.from_crs(4326, 32617, always_xy=True).transform) if is_projected else ring
        feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [placed]}}
        steps = []
        for index in range(data.sizes["time"]):
            values = data.isel(time=index).values.astype("float64")
            raster = NumPyRasterSource(values, *bounds, nodata=np.nan)
            [answer] = exact_extract(raster, [feature], STATISTICS)
            steps.append({key: None if np.isnan(value) else float(value) for key, value in answer["properties"].items()})
        found[name] = {"ring": ring, "steps": steps}
    return found


def main(directory: Path, pack: Path | None) -> None:
    warnings.simplefilter("ignore")
    directory.mkdir(parents=True, exist_ok=True)
    recorded = {}
    for name, write in STORES.items():
        path = directory / f"{name}.zarr"
        write(path)
        variable, group, select = "reading", None, {}
        if name == "depths-v2":
            variable, group, select = "soil/deep/reading", "soil/deep", {"depth": 1}
        data = xr.open_zarr(path, group=group, consolidated=None)["reading"].load().isel(select)
        if name == "classes-v2":  # xarray knows a single number for no data
            raw = zarr.open_group(str(path), mode="r")["reading"][:]
            data = data.copy(data=np.where((raw == 250) | (raw == 251), np.nan, raw.astype(float)))
        starts = []
        if "time" in data.dims:
            bounds = {"turned-v3": ["1999-01-01T00:00:00", "1999-02-01T00:00:00", "1999-03-01T00:00:00"]}
            times = [time.isoformat() if hasattr(time, "isoformat") else str(time)[:19] for time in data.time.values]
            starts = [f"{time[:19]}Z" for time in bounds.get(name, times)]
        recorded[name] = {"variable": variable, "select": select, "starts": starts, "areas": answers(data)}
    (directory / "answers.json").write_text(json.dumps(recorded, indent=1) + "\n", encoding="utf-8")
    if pack is None:
        return
    files = {
        f"{file.relative_to(directory)}": base64.b64encode(file.read_bytes()).decode()
        for file in sorted(directory.rglob("*"))
        if file.is_file() and ".zarr" in str(file.relative_to(directory))
    }
    text = json.dumps({"files": files, "answers": recorded}).encode()
    pack.write_bytes(gzip.compress(text, mtime=0))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
