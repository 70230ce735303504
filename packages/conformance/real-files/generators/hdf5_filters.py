"""netCDF 4 and HDF5 files in the filters that h5py, hdf5plugin and the netCDF library write; h5py reads the cells back."""

from __future__ import annotations

from pathlib import Path

import h5py
import hdf5plugin
import netCDF4
import numpy as np
from netcdf import LATITUDES, LONGITUDES, case, smooth

# Otherwise filters that netCDF4 brings take precedence, once a module has imported it.
hdf5plugin.register(force=True)

ROWS, COLUMNS = len(LATITUDES), len(LONGITUDES)
CHUNKS = (16, 24)
ADVICE = "is not supported; convert the file with: h5repack"


def write(path: Path, values: np.ndarray, fill: float | None = None, optional: bool = False, **options) -> np.ndarray:
    """Writes an array with its coordinates, and returns its cells as h5py reads them; those without data are NaN.

    `optional`: the filter may be left out where it does not shorten.
    """
    with h5py.File(path, "w") as data:
        for axis, numbers, units in (("lat", LATITUDES, "degrees_north"), ("lon", LONGITUDES, "degrees_east")):
            data[axis] = numbers
            data[axis].make_scale(axis)
            data[axis].attrs["units"] = units
        cells = data.create_dataset("reading", data=values, **{"chunks": CHUNKS, "fillvalue": fill, **options})
        if fill is not None:
            cells.attrs["_FillValue"] = np.array(fill, values.dtype)
        cells.dims[0].attach_scale(data["lat"])
        cells.dims[1].attach_scale(data["lon"])
    with h5py.File(path) as data:
        read = data["reading"][:].astype("float64")
        stored = data["reading"].id
        assert stored.get_create_plist().get_nfilters() > 0, f"{path.name} has no filters"
        assert optional or stored.get_chunk_info(0).filter_mask == 0, f"a filter of {path.name} was left out"
    if fill is not None:
        read[read == np.array(fill, values.dtype).astype("float64")] = np.nan
    return read


def numbers(dtype: str, seed: int, fill: float | None = None, most: float | None = None) -> np.ndarray:
    values = smooth(seed, ROWS, COLUMNS)
    if most is not None:
        values = values % most
    values = values.astype(dtype)
    if fill is not None:
        values[10:14, 20:33] = fill
    return values


def compressions(folder: Path) -> list[dict]:
    made = []
    kinds = {
        "lzf": {"compression": "lzf"},
        "lzf-shuffle-fletcher": {"compression": "lzf", "shuffle": True, "fletcher32": True},
        "lz4": hdf5plugin.LZ4(),
        "lz4-in-blocks": hdf5plugin.LZ4(nbytes=512),
        "zstd": hdf5plugin.Zstd(clevel=7),
        **{
            f"blosc-{name}": hdf5plugin.Blosc(cname=name, clevel=5, shuffle=shuffle)
            for name, shuffle in {"blosclz": 1, "lz4": 2, "lz4hc": 1, "zlib": 0, "zstd": 2}.items()
        },
    }
    for name, options in kinds.items():
        for dtype in ("int16", "float32", "float64"):
            path = folder / f"{name}-{dtype}.h5"
            right = write(path, numbers(dtype, 21, -7), -7, **options)
            made.append(case(path, f"{dtype} in {name}", right))
    # Random bytes: LZF and LZ4 have nothing to copy, and bytes of one value: their copies go over themselves.
    for name in ("lzf", "lz4"):
        path = folder / f"{name}-runs.h5"
        right = write(path, (numbers("uint8", 22) // 90 * 90).astype("uint8"), **kinds[name], chunks=(ROWS, COLUMNS))
        made.append(case(path, f"long runs of equal bytes in {name}", right))
    path = folder / "lz4-noise.h5"
    noise = np.random.default_rng(23).integers(0, 256, (ROWS, COLUMNS)).astype("uint8")
    made.append(case(path, "numbers that LZ4 cannot shorten", write(path, noise, **kinds["lz4"])))
    return made


def scale_offset(folder: Path) -> list[dict]:
    made = []
    for dtype in ("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", ">i2", ">u4"):
        for fill in (None, 99):
            path = folder / f"scaleoffset-{dtype.replace('>', 'big-')}{'' if fill is None else '-fill'}.h5"
            values = numbers(dtype, 24, fill, most=120)
            if np.dtype(dtype).kind == "i":
                values = np.where(values == 99, values, values - 60).astype(dtype)
            made.append(case(path, f"{dtype} in as few bits as they need", write(path, values, fill, scaleoffset=True)))
    for bits in (5, 9, 16):
        path = folder / f"scaleoffset-{bits}-bits.h5"
        made.append(case(path, f"{bits} bits that the writer chose", write(path, numbers("uint16", 25, most=2**bits - 1 if bits < 16 else None), scaleoffset=bits)))
    for dtype in ("float32", "float64", ">f4", ">f8"):
        for decimals in (0, 1, 3):
            for fill in (None, -999):
                path = folder / f"scaleoffset-{dtype.replace('>', 'big-')}-{decimals}{'' if fill is None else '-fill'}.h5"
                values = numbers(dtype, 26, fill) * (1 if fill is not None else 1.0137)
                made.append(case(path, f"{dtype} with {decimals} decimals", write(path, values.astype(dtype), fill, scaleoffset=decimals)))
    path = folder / "scaleoffset-all-bits.h5"
    values = np.random.default_rng(27).integers(-(2**31), 2**31, (ROWS, COLUMNS)).astype("int32")
    made.append(case(path, "numbers that need all their bits", write(path, values, scaleoffset=True)))
    path = folder / "scaleoffset-constant.h5"
    made.append(case(path, "one number in all cells takes no bits", write(path, np.full((ROWS, COLUMNS), 7, "int32"), scaleoffset=True)))
    path = folder / "scaleoffset-shuffle-gzip.h5"
    options = {"scaleoffset": True, "compression": "gzip", "shuffle": True, "fletcher32": False}
    made.append(case(path, "scaleoffset before other filters", write(path, numbers("int32", 28), **options)))
    return made


def szip(folder: Path) -> list[dict]:
    made = []
    for coding in ("nn", "ec"):
        for block in (2, 8, 16, 32):
            for dtype in ("uint8", "int16", ">i2", "int32", "float32", "float64"):
                if block in (2, 16) and dtype not in ("int16", "float32"):
                    continue
                path = folder / f"szip-{coding}-{block}-{dtype.replace('>', 'big-')}.h5"
                values = numbers(dtype, 30, 99, most=120 if dtype == "uint8" else None)
                right = write(path, values, 99, compression="szip", compression_opts=(coding, block))
                made.append(case(path, f"{dtype} in szip ({coding}, blocks of {block})", right))
    for name, values in {
        "zeros": np.zeros((ROWS, COLUMNS), "int16"),
        "few": (np.random.default_rng(31).random((ROWS, COLUMNS)) < 0.02).astype("int16"),
        "small": np.random.default_rng(32).integers(0, 3, (ROWS, COLUMNS)).astype("int16"),
        "noise": np.random.default_rng(33).integers(-(2**15), 2**15, (ROWS, COLUMNS)).astype("int16"),
        "extremes": np.where(np.random.default_rng(34).random((ROWS, COLUMNS)) < 0.5, 1 - 2**15, 2**15 - 1).astype("int16"),
    }.items():
        for coding in ("nn", "ec"):
            path = folder / f"szip-{coding}-{name}.h5"
            options = {"compression": "szip", "compression_opts": (coding, 8), "chunks": (ROWS, COLUMNS)}
            made.append(case(path, f"{name} in szip ({coding})", write(path, values, **options, optional=name in ("noise", "extremes"))))
    return made


def refused(folder: Path) -> list[dict]:
    made = []
    values = numbers("float32", 29)
    for name, options in {
        "bzip2": hdf5plugin.BZip2(),
        "bitshuffle": hdf5plugin.Bitshuffle(),
        "blosc2": hdf5plugin.Blosc2(),
        "zfp": hdf5plugin.Zfp(reversible=True),
    }.items():
        path = folder / f"refused-{name}.h5"
        write(path, values, **options)
        made.append(case(path, "a filter that is not supported", refuses=f"HDF5 filter {name} {ADVICE}"))
    return made


def cases(folder: Path) -> list[dict]:
    return [*compressions(folder), *scale_offset(folder), *szip(folder), *refused(folder)]
