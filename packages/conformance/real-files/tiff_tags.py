"""Changes tags of small little-endian TIFFs that GDAL writes only in its own way."""

from __future__ import annotations

import struct
from pathlib import Path

NODATA = 42113
COMPRESSION = 259
PHOTOMETRIC = 262
STRIP_OFFSETS = 273
STRIP_BYTES = 279
SUBSAMPLING = 530


def set_text(path: Path, tag: int, text: str) -> None:
    """Sets the text of a tag that the first directory has."""
    data = bytearray(path.read_bytes())
    value = text.encode() + b"\0"
    (directory,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, directory)
    for entry in range(directory + 2, directory + 2 + 12 * count, 12):
        if struct.unpack_from("<H", data, entry)[0] != tag:
            continue
        struct.pack_into("<HI", data, entry + 2, 2, len(value))
        if len(value) <= 4:
            data[entry + 8 : entry + 12] = value.ljust(4, b"\0")
        else:
            # Values of tags are at even offsets.
            data += b"\0" * (len(data) % 2)
            struct.pack_into("<I", data, entry + 8, len(data))
            data += value
        path.write_bytes(data)
        return
    raise ValueError(f"{path.name} has no tag {tag}")


def set_short(path: Path, tag: int, *values: int) -> None:
    """Sets the one or two 16-bit numbers of a tag that the first directory has."""
    set_bytes(path, tag, struct.pack(f"<{len(values)}H", *values))


def set_long(path: Path, tag: int, value: int) -> None:
    """Sets the single 32-bit number of a tag that the first directory has."""
    set_bytes(path, tag, struct.pack("<I", value), kind=4)


def set_bytes(path: Path, tag: int, value: bytes, kind: int | None = None) -> None:
    """Sets at most four bytes of a tag that the first directory has, and its type."""
    data = bytearray(path.read_bytes())
    (directory,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, directory)
    for entry in range(directory + 2, directory + 2 + 12 * count, 12):
        if struct.unpack_from("<H", data, entry)[0] == tag:
            if kind is not None:
                struct.pack_into("<H", data, entry + 2, kind)
            data[entry + 8 : entry + 8 + len(value)] = value
            path.write_bytes(data)
            return
    raise ValueError(f"{path.name} has no tag {tag}")


def set_strip(path: Path, content: bytes) -> None:
    """Replaces the bytes of the only strip of a file."""
    size = path.stat().st_size
    with path.open("ab") as file:
        file.write(content)
    set_long(path, STRIP_OFFSETS, size)
    set_long(path, STRIP_BYTES, len(content))
