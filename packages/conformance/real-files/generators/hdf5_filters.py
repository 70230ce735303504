"""netCDF 4 and HDF5 files in the filters that h5py, hdf5plugin and the netCDF library write; h5py reads the cells back."""

from __future__ import annotations

from pathlib import Path

import h5py
import hdf5plugin
import netCDF4
import numpy as np
from netcdf import LATITUDES, LONGITUDES, case, smooth
from netcdf import right as statistics

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


def bitshuffle(folder: Path) -> list[dict]:
    made = []
    kinds = {
        "lz4": hdf5plugin.Bitshuffle(),
        "lz4-blocks": hdf5plugin.Bitshuffle(nelems=64),
        "none": hdf5plugin.Bitshuffle(cname="none"),
        "none-blocks": hdf5plugin.Bitshuffle(nelems=136, cname="none"),
        "zstd": hdf5plugin.Bitshuffle(cname="zstd", clevel=5),
    }
    for name, options in kinds.items():
        for dtype in ("uint8", "int16", ">i2", "float32", "float64"):
            path = folder / f"bitshuffle-{name}-{dtype.replace('>', 'big-')}.h5"
            values = numbers(dtype, 41, 99, most=120 if dtype == "uint8" else None)
            made.append(case(path, f"{dtype} in bitshuffle ({name})", write(path, values, 99, **options)))
    # Cells beyond the last eight of a chunk are not shuffled.
    for name in ("lz4", "zstd", "none"):
        path = folder / f"bitshuffle-{name}-odd.h5"
        values = write(path, numbers("float32", 42), **kinds[name], chunks=(13, 11))
        made.append(case(path, "chunks of a number of cells that is no multiple of eight", values))
        path = folder / f"bitshuffle-{name}-large.h5"
        values = write(path, numbers("float64", 43), **kinds[name], chunks=(ROWS, COLUMNS))
        made.append(case(path, "a chunk of several blocks, the last of which is shorter", values))
    return made


def bzip2(folder: Path) -> list[dict]:
    made = []
    for dtype in ("uint8", "int16", "float32", "float64"):
        for level in (1, 9):
            path = folder / f"bzip2-{level}-{dtype}.h5"
            values = numbers(dtype, 44, 99, most=120 if dtype == "uint8" else None)
            made.append(case(path, f"{dtype} in bzip2", write(path, values, 99, **hdf5plugin.BZip2(blocksize=level))))
    for name, values in {
        "runs": np.full((ROWS, COLUMNS), 7, "uint8"),
        "noise": np.random.default_rng(45).integers(0, 256, (ROWS, COLUMNS)).astype("uint8"),
        "few": (np.random.default_rng(46).random((ROWS, COLUMNS)) < 0.01).astype("int32"),
    }.items():
        path = folder / f"bzip2-{name}.h5"
        right = write(path, values, **hdf5plugin.BZip2(), chunks=(ROWS, COLUMNS))
        made.append(case(path, f"{name} in bzip2", right))
    return made


def blosc2(folder: Path) -> list[dict]:
    made = []
    kinds = {"blosclz": 1, "lz4": 2, "lz4hc": 1, "zlib": 0, "zstd": 2}
    for name, filters in kinds.items():
        options = hdf5plugin.Blosc2(cname=name, clevel=5, filters=filters)
        for dtype in ("uint8", "int16", ">i2", "float32", "float64"):
            path = folder / f"blosc2-{name}-{dtype.replace('>', 'big-')}.h5"
            values = numbers(dtype, 47, 99, most=120 if dtype == "uint8" else None)
            made.append(case(path, f"{dtype} in Blosc2 ({name})", write(path, values, 99, **options)))
        path = folder / f"blosc2-{name}-odd.h5"
        right = write(path, numbers("float32", 48), **options, chunks=(13, 11))
        made.append(case(path, "chunks of an odd number of cells", right))
    for name, values in {
        "zeros": np.zeros((ROWS, COLUMNS), "float32"),
        "constant": np.full((ROWS, COLUMNS), 7.25, "float32"),
        "missing": np.where(np.arange(COLUMNS) < 24, np.nan, numbers("float64", 49)),
        "blank-half": np.where(np.arange(COLUMNS) < 24, 0, numbers("float32", 49)).astype("float32"),
        "few": (np.random.default_rng(50).random((ROWS, COLUMNS)) < 0.01).astype("int32"),
        "noise": np.random.default_rng(51).integers(0, 256, (ROWS, COLUMNS)).astype("uint8"),
        "same-bytes": np.full((ROWS, COLUMNS), 0x01020304, "int32") + (np.arange(COLUMNS) % 2),
    }.items():
        for filters in (1, 2):
            path = folder / f"blosc2-{name}-{filters}.h5"
            right = write(path, values, **hdf5plugin.Blosc2(cname="zstd", clevel=9, filters=filters))
            made.append(case(path, f"{name} in Blosc2", right))
    path = folder / "blosc2-large.h5"
    values = np.kron(numbers("float64", 53), np.ones((25, 25)))
    made.append({**case(path, "several blocks of two dimensions in a chunk"), **large(path, values)})
    return made


def large(path: Path, values: np.ndarray) -> dict:
    """The cells of the other files, each as 25 x 25 cells in one chunk."""
    rows, columns = values.shape
    axes = {
        "lat": (LATITUDES[0] + (0.5 - 0.5 / 25) / 2 - 0.02 * np.arange(rows), "degrees_north"),
        "lon": (LONGITUDES[0] - (0.5 - 0.5 / 25) / 2 + 0.02 * np.arange(columns), "degrees_east"),
    }
    with h5py.File(path, "w") as data:
        cells = data.create_dataset("reading", data=values, chunks=(rows, columns), **hdf5plugin.Blosc2(cname="lz4"))
        for index, (axis, (numbers_of_axis, units)) in enumerate(axes.items()):
            data[axis] = numbers_of_axis
            data[axis].make_scale(axis)
            data[axis].attrs["units"] = units
            cells.dims[index].attach_scale(data[axis])
    with h5py.File(path) as data:
        return {"expect": statistics(data["reading"][:])}


def n_bit(folder: Path) -> list[dict]:
    """Integers of which the type uses some bits, with the filter that leaves out the others and without."""
    made = []
    for name, base, bits, offset in [
        ("signed", h5py.h5t.STD_I16LE, 11, 0),
        ("unsigned", h5py.h5t.STD_U16LE, 9, 0),
        ("big", h5py.h5t.STD_I16BE, 12, 0),
        ("shifted", h5py.h5t.STD_I32LE, 17, 5),
        ("big-shifted", h5py.h5t.STD_U32BE, 13, 7),
        ("bytes", h5py.h5t.STD_U8LE, 7, 0),
        ("long", h5py.h5t.STD_I64LE, 40, 3),
        ("whole", h5py.h5t.STD_I32LE, 32, 0),
    ]:
        for filtered in (True, False):
            kind = base.copy()
            kind.set_precision(bits)
            if offset > 0:
                kind.set_offset(offset)
            path = folder / f"nbit-{name}{'' if filtered else '-plain'}.h5"
            values = numbers("int64", 54, most=120)
            if kind.get_sign() == h5py.h5t.SGN_2:
                values = values - 60
            write_as(path, values, kind, filtered)
            made.append(case(path, f"{bits} bits from bit {offset} of {8 * base.get_size()}", values))
    return made


def write_as(path: Path, values: np.ndarray, kind: h5py.h5t.TypeID, filtered: bool) -> None:
    with h5py.File(path, "w") as data:
        for axis, numbers_of_axis, units in (("lat", LATITUDES, "degrees_north"), ("lon", LONGITUDES, "degrees_east")):
            data[axis] = numbers_of_axis
            data[axis].make_scale(axis)
            data[axis].attrs["units"] = units
        properties = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
        if filtered:
            properties.set_chunk(CHUNKS)
            properties.set_filter(h5py.h5z.FILTER_NBIT, h5py.h5z.FLAG_MANDATORY)
        space = h5py.h5s.create_simple(values.shape)
        cells = h5py.Dataset(h5py.h5d.create(data.id, b"reading", kind, space, properties))
        stored = np.ascontiguousarray(values.astype("int64"))
        cells.id.write(h5py.h5s.ALL, h5py.h5s.ALL, stored, h5py.h5t.NATIVE_INT64)
        cells.dims[0].attach_scale(data["lat"])
        cells.dims[1].attach_scale(data["lon"])
        read = np.empty_like(stored)
        cells.id.read(h5py.h5s.ALL, h5py.h5s.ALL, read, h5py.h5t.NATIVE_INT64)
    assert np.array_equal(read, stored), f"{path.name} does not hold its numbers"


def refused(folder: Path) -> list[dict]:
    made = []
    values = numbers("float32", 29)
    path = folder / "refused-zfp.h5"
    write(path, values, **hdf5plugin.Zfp(reversible=True))
    made.append(case(path, "a filter that is not supported", refuses=f"HDF5 filter zfp {ADVICE}"))
    path = folder / "refused-blosc2-delta.h5"
    write(path, values, **hdf5plugin.Blosc2(cname="lz4", filters=hdf5plugin.Blosc2.DELTA))
    made.append(case(path, "a filter of Blosc2 that is not supported", refuses="Blosc2 with the filter delta is not supported"))
    return made


def cases(folder: Path) -> list[dict]:
    return [
        *compressions(folder),
        *scale_offset(folder),
        *szip(folder),
        *bitshuffle(folder),
        *bzip2(folder),
        *blosc2(folder),
        *n_bit(folder),
        *refused(folder),
    ]
