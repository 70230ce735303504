"""netCDF 3 and 4 and HDF5 files as different writers store them; xarray reads the right cells."""

from __future__ import annotations

from pathlib import Path

import h5py
import netCDF4
import numpy as np
import rasterio
import rasterio.shutil
import xarray as xr
from rasterio.transform import from_origin
from right_values import outline, statistics_of_cells

ROWS, COLUMNS, CELL = 40, 60, 0.5
WEST, NORTH = -10.0, 60.0
LATITUDES = NORTH - CELL / 2 - CELL * np.arange(ROWS)
LONGITUDES = WEST + CELL / 2 + CELL * np.arange(COLUMNS)
BOUNDS = (WEST, NORTH - ROWS * CELL, WEST + COLUMNS * CELL, NORTH)
GEOMETRY = outline(4.0127, 51.0311, 5.2)
OPERATIONS = ("mean", "sum", "min", "max", "std")
STEPS = 5


def smooth(seed: int, *shape: int) -> np.ndarray:
    """Numbers without a pattern, so that a shift by a cell changes the results; eighths, so that they compress."""
    noise = np.random.default_rng(seed).integers(0, 320, shape) / 8
    return noise + np.arange(shape[-1]) + 3 * np.arange(shape[-2])[:, None]


def dataset(path: Path, kind: str, steps: int | None = None, unlimited: bool = True) -> netCDF4.Dataset:
    """A file with latitudes and longitudes, and days from 2001-03-01 on."""
    data = netCDF4.Dataset(path, "w", format=kind)
    data.set_auto_maskandscale(False)
    data.createDimension("lat", ROWS)
    data.createDimension("lon", COLUMNS)
    coordinate(data, "lat", "f8", LATITUDES, "degrees_north")
    coordinate(data, "lon", "f8", LONGITUDES, "degrees_east")
    if steps is not None:
        data.createDimension("time", None if unlimited else steps)
        coordinate(data, "time", "f8", np.arange(steps), "days since 2001-03-01")
    return data


def coordinate(data: netCDF4.Dataset, name: str, dtype: str, values: np.ndarray, units: str) -> None:
    variable = data.createVariable(name, dtype, (name,))
    variable.units = units
    variable[:] = values


def right(cells: np.ndarray, bounds=BOUNDS) -> dict:
    return statistics_of_cells(np.asarray(cells, "float64"), bounds, GEOMETRY, OPERATIONS)


def case(path: Path, why: str, cells: np.ndarray | None = None, day: str | None = None, **more) -> dict:
    source = {"connector": "netcdf", "file": path.name, "variable": "reading", **more.pop("source", {})}
    made = {"id": path.stem, "why": why, "source": source, "geometry": GEOMETRY, **more}
    if cells is not None:
        made["expect"] = right(cells)
    if day is not None:
        made["ask"] = {"time_range": [day, day]}
    return made


def by_xarray(path: Path, group: str | None = None, **at) -> np.ndarray:
    """The cells of a variable at a place, north first."""
    with xr.open_dataset(path, engine="netcdf4", group=group, decode_times=False) as data:
        return data["reading"].isel(**at).transpose("lat", "lon").values.astype("float64")


def classic(folder: Path) -> list[dict]:
    made = []
    for kind, name in {"NETCDF3_CLASSIC": "v1", "NETCDF3_64BIT_OFFSET": "v2", "NETCDF3_64BIT_DATA": "v5"}.items():
        path = folder / f"nc3-{name}-records.nc"
        with dataset(path, kind, STEPS) as data:
            cells = data.createVariable("reading", "f4", ("time", "lat", "lon"), fill_value=-999.0)
            values = smooth(1, STEPS, ROWS, COLUMNS)
            values[:, 10:14, 20:33] = -999
            cells[:] = values
            other = data.createVariable("flag", "i1", ("time", "lat", "lon"))
            other[:] = 1
        made.append(case(path, "two record variables, so that records have gaps", by_xarray(path, time=2), "2001-03-03"))
    path = folder / "nc3-packed.nc"
    with dataset(path, "NETCDF3_CLASSIC") as data:
        cells = data.createVariable("reading", "i2", ("lat", "lon"), fill_value=-32768)
        cells.scale_factor, cells.add_offset = 0.01, 25.0
        cells[:] = (smooth(2, ROWS, COLUMNS) * 100).astype("i2")
        cells[5:9, 20:33] = -32768
    made.append(case(path, "short cells with scale and offset", by_xarray(path)))
    path = folder / "nc3-one-record-variable-of-bytes.nc"
    with netCDF4.Dataset(path, "w", format="NETCDF3_CLASSIC") as data:
        data.createDimension("lat", ROWS)
        data.createDimension("lon", COLUMNS - 1)
        data.createDimension("time", None)
        coordinate(data, "lat", "f8", LATITUDES, "degrees_north")
        coordinate(data, "lon", "f8", LONGITUDES[:-1], "degrees_east")
        cells = data.createVariable("reading", "i1", ("time", "lat", "lon"))
        cells[:] = smooth(3, STEPS, ROWS, COLUMNS - 1).astype("i1")
    values = by_xarray(path, time=3)
    bounds = (WEST, NORTH - ROWS * CELL, WEST + (COLUMNS - 1) * CELL, NORTH)
    made.append({**case(path, "records without padding", source={"select": {"time": 3}}), "expect": right(values, bounds)})
    path = folder / "nc3-unsigned.nc"
    with dataset(path, "NETCDF3_CLASSIC") as data:
        cells = data.createVariable("reading", "i1", ("lat", "lon"), fill_value=-1)
        cells.set_auto_maskandscale(False)
        cells.setncattr("_Unsigned", "true")
        cells.scale_factor = 0.5
        stored = (smooth(4, ROWS, COLUMNS) + 60).astype("u1")
        stored[12:15, 22:30] = 255
        cells[:] = stored.view("i1")
    made.append(case(path, "unsigned bytes stored as signed ones (_Unsigned)", by_xarray(path)))
    path = folder / "nc3-default-fill.nc"
    with dataset(path, "NETCDF3_CLASSIC") as data:
        cells = data.createVariable("reading", "f4", ("lat", "lon"))
        values = smooth(5, ROWS, COLUMNS).astype("f4")
        missing = np.zeros(values.shape, bool)
        missing[12:15, 22:30] = True
        cells[:] = np.where(missing, netCDF4.default_fillvals["f4"], values)
    made.append(case(path, "netCDF's default fill value means no data", np.where(missing, np.nan, values)))
    return made


def netcdf4(folder: Path) -> list[dict]:
    made = []
    filters = {
        "deflate": {"zlib": True, "shuffle": False},
        "deflate-shuffle-fletcher": {"zlib": True, "shuffle": True, "fletcher32": True},
        "plain-chunks": {},
        "big-endian": {"zlib": True, "endian": "big"},
        "contiguous": {"contiguous": True},
    }
    for name, options in filters.items():
        path = folder / f"nc4-{name}.nc"
        with dataset(path, "NETCDF4", STEPS, unlimited="contiguous" not in options) as data:
            chunks = {} if "contiguous" in options else {"chunksizes": (2, 16, 24)}
            cells = data.createVariable("reading", "f4", ("time", "lat", "lon"), fill_value=-999.0, **chunks, **options)
            values = smooth(6, STEPS, ROWS, COLUMNS)
            values[:, 10:14, 20:33] = -999
            cells[:] = values
        made.append(case(path, f"netCDF 4, {name}", by_xarray(path, time=4), "2001-03-05"))
    path = folder / "nc4-classic-model-packed.nc"
    with dataset(path, "NETCDF4_CLASSIC", STEPS) as data:
        cells = data.createVariable("reading", "i2", ("time", "lat", "lon"), fill_value=-32768, zlib=True)
        cells.scale_factor, cells.add_offset = 0.02, -5.0
        cells[:] = (smooth(7, STEPS, ROWS, COLUMNS) * 50).astype("i2")
    made.append(case(path, "classic model, packed", by_xarray(path, time=1), "2001-03-02"))
    path = folder / "nc4-group.nc"
    with dataset(path, "NETCDF4") as data:
        cells = data.createGroup("soil").createGroup("top").createVariable("reading", "f8", ("lat", "lon"), zlib=True)
        cells[:] = smooth(8, ROWS, COLUMNS)
        decoy = data.createVariable("reading", "f8", ("lat", "lon"))
        decoy[:] = 7
    with netCDF4.Dataset(path) as data:
        values = np.asarray(data["soil/top/reading"][:])
    made.append(case(path, "a group whose dimensions are those of the root", values, source={"variable": "soil/top/reading"}))
    path = folder / "nc4-many.nc"
    with dataset(path, "NETCDF4") as data:
        for number in range(300):
            data.createVariable(f"other_{number}", "f4", ("lat",))
        cells = data.createVariable("reading", "i4", ("lat", "lon"), fill_value=-1, zlib=True, complevel=1)
        for number in range(40):
            cells.setncattr(f"note_{number}", f"text {number} " * 30)
        cells.scale_factor = 0.25
        cells[:] = (smooth(9, ROWS, COLUMNS) * 4).astype("i4")
    made.append(case(path, "so many variables and attributes that they have indexes", by_xarray(path)))
    path = folder / "nc4-unwritten-chunks.nc"
    with dataset(path, "NETCDF4") as data:
        cells = data.createVariable("reading", "f4", ("lat", "lon"), fill_value=-5.0, zlib=True, chunksizes=(10, 15))
        cells[:20, :30] = smooth(10, 20, 30)
    made.append(case(path, "chunks that were never written have no data", by_xarray(path)))
    path = folder / "nc4-classes.nc"
    with dataset(path, "NETCDF4") as data:
        kind = data.createEnumType(np.uint8, "cover", {"water": 1, "forest": 2, "town": 3, "none": 255})
        cells = data.createVariable("reading", kind, ("lat", "lon"), fill_value=255, zlib=True)
        classes = np.random.default_rng(3).integers(1, 4, (ROWS, COLUMNS)).astype("u1")
        cells[:] = classes
    expect = statistics_of_cells(classes.astype("float64"), BOUNDS, GEOMETRY, ("majority", "unique"))
    made.append({**case(path, "classes as a named type"), "expect": expect, "variable": {"data_type": "categorical"}})
    path = folder / "nc4-levels-from-south.nc"
    with netCDF4.Dataset(path, "w") as data:
        data.createDimension("level", 4)
        data.createDimension("lat", ROWS)
        data.createDimension("lon", COLUMNS)
        coordinate(data, "level", "f4", np.array([1000, 850, 700, 500]), "hPa")
        coordinate(data, "lat", "f4", LATITUDES[::-1], "degrees_north")
        coordinate(data, "lon", "f4", LONGITUDES % 360, "degrees_east")
        cells = data.createVariable("reading", "f4", ("level", "lat", "lon"), zlib=True, chunksizes=(3, 7, 11))
        cells[:] = smooth(11, 4, ROWS, COLUMNS)
    values = by_xarray(path, level=2)[::-1]
    made.append(case(path, "a level, rows from the south, longitudes from 0 to 360", values, source={"select": {"level": 2}}))
    path = folder / "nc4-bzip2.nc"
    with dataset(path, "NETCDF4") as data:
        cells = data.createVariable("reading", "f4", ("lat", "lon"), compression="bzip2")
        cells[:] = smooth(12, ROWS, COLUMNS)
    made.append(case(path, "the filter bzip2", by_xarray(path)))
    return made


def valid_ranges(folder: Path) -> list[dict]:
    """netCDF4-python masks numbers outside the valid range, as GDAL does; xarray keeps them."""
    made = []
    for name, kind, dtype, scale, attributes in [
        ("nc3-valid-range", "NETCDF3_CLASSIC", "i2", 0.01, {"valid_range": np.array([500, 9000], "i2")}),
        ("nc4-valid-range", "NETCDF4", "i2", 0.01, {"valid_range": np.array([500, 9000], "i2")}),
        ("nc4-valid-min-and-max", "NETCDF4", "f4", None, {"valid_min": np.float32(20.1), "valid_max": np.float32(80.3)}),
        ("nc4-valid-max-of-unsigned-cells", "NETCDF4_CLASSIC", "i1", 0.5, {"valid_max": np.int8(-56), "_Unsigned": "true"}),
    ]:
        path = folder / f"{name}.nc"
        with dataset(path, kind) as data:
            cells = data.createVariable("reading", dtype, ("lat", "lon"), fill_value=-1 if dtype == "i1" else None)
            cells.set_auto_maskandscale(False)
            cells.setncatts(attributes if scale is None else {**attributes, "scale_factor": scale})
            values = smooth(14, ROWS, COLUMNS)
            stored = values if scale is None else values / scale
            cells[:] = stored.astype("u1").view("i1") if dtype == "i1" else stored.astype(dtype)
        with netCDF4.Dataset(path) as data:
            cells = np.ma.filled(data["reading"][:].astype("float64"), np.nan)
        made.append(case(path, "numbers outside the valid range mean no data", cells))
    return made


def hdf5(folder: Path) -> list[dict]:
    """Each way of HDF5 to find the chunks of an array, in files of the oldest and the newest version of the format."""
    fixed, grows = (ROWS, COLUMNS), {"maxshape": (None, COLUMNS)}
    kinds = {
        "compact-header": {},
        "tree-1": {"chunks": (7, 11), "compression": "gzip", "shuffle": True},
        "single-chunk": {"chunks": fixed, "compression": "gzip"},
        "fixed-array": {"chunks": (7, 11), "compression": "gzip"},
        "fixed-array-in-pages": {"chunks": (1, 1)},
        "extensible-array": {"chunks": (3, 8), **grows},
        "extensible-array-filtered": {"chunks": (1, 1), "compression": "gzip", "fletcher32": True, **grows},
        "implicit": {"chunks": (8, 12)},
        "tree-2": {"chunks": (3, 8), "maxshape": (None, None)},
        "tree-2-filtered": {"chunks": (1, 2), "compression": "gzip", "maxshape": (None, None)},
    }
    made = []
    for name, options in kinds.items():
        for version in ("earliest", "latest"):
            path = folder / f"hdf5-{name}-{version}.h5"
            values = smooth(13, ROWS, COLUMNS).astype("f4")
            with h5py.File(path, "w", libver=version) as data:
                for axis, numbers, units in (("lat", LATITUDES, "degrees_north"), ("lon", LONGITUDES, "degrees_east")):
                    data[axis] = numbers
                    data[axis].make_scale(axis)
                    data[axis].attrs["units"] = units
                if name == "implicit":
                    # All chunks are allocated at once, so that they need no index.
                    options["dcpl"] = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
                    options["dcpl"].set_alloc_time(h5py.h5d.ALLOC_TIME_EARLY)
                cells = data.create_dataset("reading", data=values, **options)
                cells.dims[0].attach_scale(data["lat"])
                cells.dims[1].attach_scale(data["lon"])
            made.append(case(path, f"HDF5 of the {version} format: {name}", values))
    path = folder / "hdf5-user-block.h5"
    with h5py.File(path, "w", userblock_size=1024) as data:
        for axis, numbers, units in (("lat", LATITUDES, "degrees_north"), ("lon", LONGITUDES, "degrees_east")):
            data[axis] = numbers
            data[axis].make_scale(axis)
            data[axis].attrs["units"] = units
        cells = data.create_dataset("reading", data=values, chunks=(7, 11))
        cells.dims[0].attach_scale(data["lat"])
        cells.dims[1].attach_scale(data["lon"])
    made.append(case(path, "HDF5 behind a block of the user", values))
    path = folder / "hdf5-without-scales.h5"
    with h5py.File(path, "w") as data:
        data["lat"], data["lon"], data["reading"] = LATITUDES, LONGITUDES, values
    made.append(case(path, "dimensions without names", refuses="phony_dim_0"))
    return made


def other_formats(folder: Path) -> list[dict]:
    made = []
    for name, begin, refuses in (
        ("gzip", b"\x1f\x8b\x08\0", "gunzip"),
        ("zip", b"PK\x03\x04", "unzip"),
        ("html", b"<!doctype html>", "no netCDF, but an HTML page"),
        ("tiff", b"II*\0", "use the connector cog"),
        ("noise", b"\1\2\3\4", "it is no netCDF; it begins with the bytes 01 02 03 04$"),
    ):
        path = folder / f"other-{name}.nc"
        path.write_bytes(begin + bytes(2000))
        made.append(case(path, f"{name} is no netCDF", refuses=refuses))
    path = folder / "other-grib2.grib2"
    with rasterio.open(folder / "field.tif", "w", driver="GTiff", width=COLUMNS, height=ROWS, count=1, dtype="float32", crs="EPSG:4326",
                       transform=from_origin(WEST, NORTH, CELL, CELL)) as file:
        file.write(smooth(14, 1, ROWS, COLUMNS).astype("f4"))
    rasterio.shutil.copy(folder / "field.tif", path, driver="GRIB")
    assert path.read_bytes()[7] == 2, "GDAL wrote another version of GRIB"
    made.append(case(path, "a field of GRIB 2 that GDAL wrote", refuses="no netCDF, but GRIB: convert it to netCDF with: cdo -f nc4 copy .*wgrib2 -netcdf"))
    whole = (folder / "nc4-contiguous.nc").read_bytes()
    path = folder / "other-truncated.nc"
    path.write_bytes(whole[: len(whole) * 2 // 3])
    made.append(case(path, "a file that is cut off", refuses="truncated", ask={"time_range": ["2001-03-05", "2001-03-05"]}))
    return made


def curvilinear(folder: Path) -> list[dict]:
    """Grids whose longitudes and latitudes have two dimensions, as ocean and regional models write them."""
    made = []
    y, x = np.mgrid[0:ROWS, 0:COLUMNS]
    longitudes, latitudes = WEST + 0.5 * x + 0.1 * y, NORTH - 0.5 * y + 0.1 * x
    for name, dims, (lon, lat), more in (
        ("plain", ("y", "x"), ("lon", "lat"), {}),
        ("nemo", ("j", "i"), ("nav_lon", "nav_lat"), {}),
        ("numbered", ("y", "x"), ("lon", "lat"), {"y": np.arange(ROWS), "x": np.arange(COLUMNS)}),
    ):
        data = xr.Dataset(
            {"reading": (dims, smooth(15, ROWS, COLUMNS))},
            {lon: (dims, longitudes, {"units": "degrees_east"}), lat: (dims, latitudes, {"units": "degrees_north"}), **more},
        )
        refuses = rf"longitudes and latitudes \({lat}, {lon}\) have two dimensions, a curvilinear grid, .*regrid it with: cdo remapbil"
        data.to_netcdf(folder / f"curvilinear-{name}.nc")
        made.append(case(folder / f"curvilinear-{name}.nc", "a curvilinear grid in netCDF", refuses=refuses))
        for version in (2, 3):
            store = folder / f"curvilinear-{name}-v{version}.zarr"
            data.to_zarr(store, zarr_format=version, consolidated=version == 2)
            source = {"connector": "zarr", "store": store.name, "variable": "reading"}
            made.append({"id": store.stem, "why": "a curvilinear grid in Zarr", "source": source, "geometry": GEOMETRY, "refuses": refuses})
    return made


def cases(folder: Path) -> list[dict]:
    return [*classic(folder), *netcdf4(folder), *valid_ranges(folder), *hdf5(folder), *curvilinear(folder), *other_formats(folder)]
