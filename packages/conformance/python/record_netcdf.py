"""Packs some netCDF and HDF5 files of real-files/generators, with the right values of their cases, for tests without Python.

    python record_netcdf.py OUTPUT.json.gz
"""

from __future__ import annotations

import base64
import gzip
import json
import sys
import tempfile
import warnings
from pathlib import Path

REAL_FILES = Path(__file__).parent.parent / "real-files"
sys.path[:0] = [str(REAL_FILES), str(REAL_FILES / "generators")]

import hdf5_filters  # noqa: E402
import netcdf  # noqa: E402

CHOSEN = [
    "nc3-v1-records",
    "nc3-v5-records",
    "nc3-one-record-variable-of-bytes",
    "nc3-unsigned",
    "nc3-default-fill",
    "nc4-deflate-shuffle-fletcher",
    "nc4-big-endian",
    "nc4-contiguous",
    "nc4-group",
    "nc4-many",
    "nc4-unwritten-chunks",
    "nc4-classes",
    "nc4-levels-from-south",
    "nc4-bzip2",
    "hdf5-compact-header-earliest",
    "hdf5-tree-1-earliest",
    "hdf5-single-chunk-latest",
    "hdf5-implicit-latest",
    "hdf5-fixed-array-in-pages-latest",
    "hdf5-extensible-array-latest",
    "hdf5-extensible-array-filtered-latest",
    "hdf5-tree-2-filtered-latest",
    "hdf5-user-block",
    "hdf5-without-scales",
    "lzf-float32",
    "lz4-in-blocks-float32",
    "blosc-zstd-float32",
    "scaleoffset-int16-fill",
    "scaleoffset-float32-1-fill",
    "szip-nn-8-int16",
    "szip-ec-32-float32",
    "bitshuffle-lz4-float32",
    "blosc2-zstd-float32",
    "bzip2-9-float32",
    "nbit-signed",
    "refused-zfp",
    "other-truncated",
    "other-grib2",
]


def main(output: Path) -> None:
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = {case["id"]: case for case in [*netcdf.cases(folder), *hdf5_filters.cases(folder)]}
        cases = [made[id] for id in CHOSEN]
        files = {
            case["source"]["file"]: base64.b64encode((folder / case["source"]["file"]).read_bytes()).decode()
            for case in cases
        }
    text = json.dumps({"cases": cases, "files": files}, separators=(",", ":"), allow_nan=False)
    output.write_bytes(gzip.compress(text.encode(), mtime=0))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
