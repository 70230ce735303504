"""What the owner of data states of their cells: in `rasters`, in a catalog, and in STAC items."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import rasterio
import xarray
from pyproj import CRS, Transformer
from rasterio.transform import from_origin
from right_values import outline, place, statistics_of_cells

LONGITUDE, LATITUDE, CELL, SIZE = -79.9, 36.0, 0.01, 40
GEOMETRY = outline(-79.7013, 35.8021, 0.1)
BOUNDS = (LONGITUDE, LATITUDE - SIZE * CELL, LONGITUDE + SIZE * CELL, LATITUDE)
RANDOM = np.random.default_rng(11)
VALUES = RANDOM.normal(50, 12, (SIZE, SIZE)).astype("float32")
MISSING = RANDOM.random((SIZE, SIZE)) < 0.3
UTM = CRS.from_epsg(32617)
X, Y = Transformer.from_crs("EPSG:4326", UTM, always_xy=True).transform(LONGITUDE, LATITUDE)
UTM_BOUNDS = (X, Y - SIZE * 1000, X + SIZE * 1000, Y)


def right(cells: np.ndarray, mask: np.ndarray | None = None) -> dict:
    whole = np.ma.array(np.asarray(cells, "float64"), mask=np.zeros((SIZE, SIZE), bool) if mask is None else mask)
    return statistics_of_cells(whole, BOUNDS, GEOMETRY)


def write(path: Path, bands: np.ndarray, names: list[str] | None = None, scale: tuple | None = None, **more: object) -> str:
    bands = bands.reshape((-1, SIZE, SIZE))
    profile = {"driver": "GTiff", "width": SIZE, "height": SIZE, "count": len(bands), "dtype": bands.dtype,
               "crs": "EPSG:4326", "transform": from_origin(LONGITUDE, LATITUDE, CELL, CELL), **more}
    with rasterio.open(path, "w", **{key: value for key, value in profile.items() if value is not None}) as file:
        file.write(bands)
        if names is not None:
            file.descriptions = names
        if scale is not None:
            file.scales, file.offsets = scale
    return path.name


def filled(number: float, dtype: str = "float32") -> np.ndarray:
    return np.where(MISSING, np.array(number, dtype), VALUES.astype(dtype))


def rasters(folder: Path) -> list[dict]:
    made = []

    def add(name: str, why: str, file: str, words: dict, expect: dict | None = None, warns: list[str] | None = None,
            refuses: str | None = None) -> None:
        made.append({"id": name, "why": why, "rasters": [{"file": file, **words}], "geometry": GEOMETRY,
                     **({"expect": expect, "warns": warns or []} if refuses is None else {"refuses": refuses})})

    plain = write(folder / "plain.tif", filled(-9999))
    small = write(folder / "small.tif", filled(-32768, "int16"))
    stated = write(folder / "stated.tif", filled(-9999), nodata=0)
    both = write(folder / "both.tif", np.where(VALUES > 60, np.float32(0), filled(-9999)), nodata=0)
    scaled = write(folder / "scaled.tif", VALUES, scale=((2,), (1,)))
    masked, whole = right(VALUES, MISSING), VALUES.astype("float64")
    add("nodata", "nodata of an entry", plain, {"nodata": -9999}, masked)
    add("nodata-small", "nodata of an entry, whole numbers", small, {"nodata": -32768},
        right(VALUES.astype("int16"), MISSING))
    add("nodata-list", "two nodata values of an entry", both, {"nodata": [-9999, 0]},
        right(VALUES, MISSING | (VALUES > 60)))
    add("nodata-instead", "nodata of an entry instead of that of the file", stated, {"nodata": -9999}, masked,
        ["nodata -9999 of its entry is used instead of 0, which the file states"])
    add("nodata-null", "nothing means no data, whatever the file states", stated, {"nodata": None}, right(filled(-9999)))
    for name, number in [("nan", "nan"), ("inf", "inf"), ("minus-inf", "-inf")]:
        file = write(folder / f"{name}.tif", filled(float(number)))
        add(f"nodata-{name}", f"nodata {number} of an entry", file, {"nodata": number}, masked)
    lowest = write(folder / "lowest.tif", filled(np.finfo("float32").min))
    add("nodata-six-digits", "nodata of an entry, rounded", lowest, {"nodata": -3.40282e38}, masked)
    bytes_ = write(folder / "bytes.tif", VALUES.astype("uint8"))
    add("nodata-no-effect", "nodata of an entry that no cell can have", bytes_, {"nodata": -9999},
        refuses="nodata -9999 of its entry has no effect: no cell of type uint8 can have it")
    add("scale", "scale and offset of an entry", scaled, {"scale": 0.1, "offset": 5}, right(whole * 0.1 + 5))
    add("scale-alone", "scale of an entry, offset of the file", scaled, {"scale": 0.1}, right(whole * 0.1 + 1))
    add("scale-off", "scale and offset of the file are not applied", scaled, {"scale": 1, "offset": 0}, right(VALUES))
    bands = np.stack([VALUES, filled(-9999), VALUES * 2])
    named = write(folder / "named.tif", bands, ["red", "nir & <swir>", "red"])
    add("band-name", "a band by its name", named, {"band": "nir & <swir>", "nodata": -9999}, masked)
    add("band-unknown", "a band by a name that it does not have", named, {"band": "blue"},
        refuses="it has no band named blue; its bands are red, nir & <swir>")
    add("band-twice", "a band by a name of two", named, {"band": "red"}, refuses="several bands named red")
    nowhere = write(folder / "nowhere.tif", VALUES, crs=None, transform=from_origin(X, Y, 1000, 1000))
    in_utm = statistics_of_cells(VALUES, UTM_BOUNDS, place(GEOMETRY, UTM.to_wkt()))
    words = {"epsg": "EPSG:32617", "proj": "+proj=utm +zone=17 +datum=WGS84 +units=m +no_defs",
             "wkt1": UTM.to_wkt("WKT1_GDAL"), "wkt2": UTM.to_wkt(), "esri": UTM.to_wkt("WKT1_ESRI")}
    for name, text in words.items():
        add(f"crs-{name}", f"CRS of an entry as {name}", nowhere, {"crs": text}, in_utm)
    wrong = write(folder / "wrong.tif", VALUES, crs="EPSG:32618", transform=from_origin(X, Y, 1000, 1000))
    add("crs-instead", "CRS of an entry instead of that of the file", wrong, {"crs": "EPSG:32617"}, in_utm,
        ["crs EPSG:32617 of its entry is used instead of CRS EPSG:32618, which the file states"])
    add("crs-same", "CRS of an entry that places the cells as the file does", plain,
        {"crs": "+proj=longlat +datum=WGS84", "nodata": -9999}, masked)
    add("crs-unknown", "CRS of an entry that is none", nowhere, {"crs": "utm 17"}, refuses="utm 17 is no CRS; give a code")
    return made


def undeclared(folder: Path) -> list[dict]:
    """GDAL counts these cells; the right values leave them out, because they are no measurements."""
    made = []
    kinds = {"int16": [-32768, -9999], "int32": [-2147483648, -9999], "float32": [-9999, -32768, -3.4028234663852886e38],
             "float64": [-9999, -1.7976931348623157e308]}
    for dtype, numbers in kinds.items():
        for number in numbers:
            name = f"undeclared-{dtype}-{numbers.index(number)}"
            file = write(folder / f"{name}.tif", filled(number, dtype))
            made.append({"id": name, "why": f"{number} of {dtype} is not stated", "rasters": [{"file": file}],
                         "geometry": GEOMETRY, "expect": right(VALUES.astype(dtype), MISSING),
                         "warns": ["are left out as no data, which the source does not state"]})
    packed = write(folder / "undeclared-packed.tif", filled(-32768, "int16"), scale=((0.01,), (20,)))
    made.append({"id": "undeclared-packed", "why": "-32768 of packed numbers is not stated",
                 "rasters": [{"file": packed}], "geometry": GEOMETRY,
                 "expect": right(VALUES.astype("int16") * 0.01 + 20, MISSING),
                 "warns": ["cells of -32768 are left out"]})
    deep = filled(-9999, "int16")
    file = write(folder / "deep.tif", deep)
    made.append({"id": "deep", "why": "-9999 is within the plausible range", "geometry": GEOMETRY, "expect": right(deep),
                 "rasters": [{"file": file, "valid_range": [-12000, 9000]}]})
    made.append({"id": "deep-null", "why": "the owner states that all cells are data", "geometry": GEOMETRY,
                 "expect": right(deep), "rasters": [{"file": file, "nodata": None}]})
    bright = np.where(MISSING, 255, VALUES).astype("uint8")
    file = write(folder / "bright.tif", bright)
    made.append({"id": "bright", "why": "255 of bytes are data", "geometry": GEOMETRY, "expect": right(bright),
                 "rasters": [{"file": file}]})
    return made


def catalogs(folder: Path) -> list[dict]:
    made = []

    def add(name: str, why: str, source: dict, expect: dict | None = None, warns: list[str] | None = None,
            refuses: str | None = None, **more: dict) -> None:
        made.append({"id": name, "why": why, "source": source, "geometry": GEOMETRY, **more,
                     **({"expect": expect, "warns": warns or []} if refuses is None else {"refuses": refuses})})

    file = write(folder / "catalog.tif", filled(-9999, "int16"))
    masked = right(VALUES.astype("int16"), MISSING)
    cog = {"connector": "cog", "file": file}
    add("nodata-value", "nodata_value of the variable", cog, masked, variable={"nodata_value": -9999})
    two = np.where(VALUES > 60, 0, filled(-9999, "int16")).astype("int16")
    stated = write(folder / "catalog-stated.tif", two, nodata=0)
    add("nodata-value-too", "nodata_value of the variable beside nodata of the file",
        {"connector": "cog", "file": stated}, right(VALUES.astype("int16"), MISSING | (VALUES > 60)),
        ["nodata_value of its variable states nodata -9999, and the file 0: both are left out"],
        variable={"nodata_value": -9999})
    add("nodata-value-in-vain", "nodata_value of the variable, and another nodata of the source",
        {**cog, "nodata": -9999}, refuses="nodata_value: 0 has no effect", variable={"nodata_value": 0})
    nowhere = write(folder / "catalog-nowhere.tif", VALUES, crs=None, transform=from_origin(X, Y, 1000, 1000))
    in_utm = statistics_of_cells(VALUES, UTM_BOUNDS, place(GEOMETRY, UTM.to_wkt()))
    add("dataset-crs", "crs of the dataset, for a file without one", {"connector": "cog", "file": nowhere}, in_utm,
        dataset={"crs": "EPSG:32617"})
    placed = write(folder / "catalog-placed.tif", VALUES, crs="EPSG:32617", transform=from_origin(X, Y, 1000, 1000))
    add("dataset-crs-against-file", "crs of the dataset is not that of the file",
        {"connector": "cog", "file": placed}, in_utm,
        ["the file states CRS EPSG:32617, its dataset crs EPSG:32618: that of the file is used"],
        dataset={"crs": "EPSG:32618"})
    add("source-crs", "crs of the source goes before crs of the dataset",
        {"connector": "cog", "file": nowhere, "crs": "EPSG:32617"}, in_utm, dataset={"crs": "EPSG:32618"})
    return made


def zarr(folder: Path) -> list[dict]:
    made = []
    latitudes = LATITUDE - (np.arange(SIZE) + 0.5) * CELL
    longitudes = LONGITUDE + (np.arange(SIZE) + 0.5) * CELL
    cells = np.stack([VALUES, filled(-9999)])
    for name, coordinates, select, format_ in [
        ("text-v2", np.array(["B04", "B08"]), "B08", 2), ("text-v3", np.array(["B04", "B08"]), "B08", 3),
        ("object-v2", np.array(["red", "near infrared"], dtype=object), "near infrared", 2),
        ("object-v3", np.array(["red", "near infrared"], dtype=object), "near infrared", 3),
        ("number-v3", np.array([1000.0, 850.0]), "850", 3),
    ]:
        dataset = xarray.Dataset({"v": (("band", "lat", "lon"), cells)},
                                 {"band": coordinates, "lat": latitudes, "lon": longitudes})
        dataset.to_zarr(folder / f"{name}.zarr", zarr_format=format_, consolidated=False,
                        encoding={"v": {"_FillValue": None}})
        made.append({"id": f"zarr-{name}", "why": f"a place on a dimension by its coordinate {select}",
                     "source": {"connector": "zarr", "store": f"{name}.zarr", "variable": "v",
                                "select": {"band": select}, "nodata": -9999, "scale": 2, "offset": 1},
                     "geometry": GEOMETRY, "expect": right(VALUES.astype("float64") * 2 + 1, MISSING)})
    made.append({"id": "zarr-unknown", "why": "a coordinate that the dimension does not have", "geometry": GEOMETRY,
                 "source": {"connector": "zarr", "store": "text-v2.zarr", "variable": "v", "select": {"band": "B05"}},
                 "refuses": "dimension band has no coordinate B05; it has B04, B08"})
    dataset = xarray.Dataset({"v": (("lat", "lon"), two_missing())}, {"lat": latitudes, "lon": longitudes})
    dataset.to_zarr(folder / "stated.zarr", consolidated=False, encoding={"v": {"_FillValue": np.float32(0)}})
    source = {"connector": "zarr", "store": "stated.zarr", "variable": "v"}
    made.append({"id": "zarr-nodata-value", "why": "nodata_value beside _FillValue", "source": source,
                 "variable": {"nodata_value": -9999}, "geometry": GEOMETRY,
                 "expect": right(VALUES, MISSING | (VALUES > 60)),
                 "warns": ["nodata_value of its variable states nodata -9999, and the store 0"]})
    made.append({"id": "zarr-nodata-instead", "why": "nodata instead of _FillValue", "geometry": GEOMETRY,
                 "source": {**source, "nodata": -9999},
                 "expect": right(np.where(VALUES > 60, 0, VALUES), MISSING),
                 "warns": ["nodata -9999 of its entry is used instead of 0, which the store states"]})
    return made


def two_missing() -> np.ndarray:
    return np.where(MISSING, np.float32(-9999), np.where(VALUES > 60, np.float32(0), VALUES))


def stac(folder: Path) -> list[dict]:
    made = []
    stored = filled(-9999, "int16")
    write(folder / "stac.tif", np.stack([stored, stored + 1]))
    packed = VALUES.astype("int16")
    write(folder / "stac-scaled.tif", packed, scale=((2,), (1,)))
    whole, values = right(packed, MISSING), packed.astype("float64")

    def add(name: str, why: str, asset: dict, expect: dict, warns: list[str] | None = None, file: str = "stac.tif",
            **words: object) -> None:
        bbox = [LONGITUDE, LATITUDE - SIZE * CELL, LONGITUDE + SIZE * CELL, LATITUDE]
        item = {"type": "Feature", "stac_version": "1.1.0", "id": "one", "bbox": bbox, "links": [],
                "properties": {"datetime": "2020-01-01T00:00:00Z"},
                "assets": {"data": {"href": f"./{file}", **asset}}}
        collection = {"type": "Collection", "stac_version": "1.1.0", "id": "cells",
                      "links": [{"rel": "item", "href": f"./{name}.item.json"}],
                      "extent": {"spatial": {"bbox": [bbox]}}}
        (folder / f"{name}.item.json").write_text(json.dumps(item))
        (folder / f"{name}.json").write_text(json.dumps(collection))
        made.append({"id": name, "why": why, "geometry": GEOMETRY, "expect": expect, "warns": warns or [],
                     "source": {"connector": "stac", "url": f"{name}.json", "collection": "cells", "asset": "data",
                                **words}})

    add("stac-raster-bands", "nodata in raster:bands", {"raster:bands": [{"nodata": -9999}]}, whole)
    add("stac-bands", "nodata in bands of STAC 1.1", {"bands": [{"nodata": 0}, {"nodata": -9998}]},
        right(packed + 1, MISSING), band=2)
    add("stac-asset", "nodata of the asset", {"nodata": -9999}, whole)
    add("stac-text", "nodata nan of the item", {"raster:bands": [{"nodata": "nan"}]}, right(stored))
    add("stac-scale", "scale of the item is not applied", {"raster:bands": [{"nodata": -9999, "scale": 0.1, "offset": 5}]},
        whole, ["its STAC item one states scale 0.1 and offset 5, which are not applied"])
    add("stac-scale-apply", "scale of the item is applied",
        {"raster:bands": [{"nodata": -9999, "scale": 0.1, "offset": 5}]}, right(values * 0.1 + 5, MISSING),
        item_scale="apply")
    add("stac-scale-1.1", "scale of the item of STAC 1.1 is applied",
        {"bands": [{"nodata": -9999, "raster:scale": 0.1, "raster:offset": 5}]}, right(values * 0.1 + 5, MISSING),
        item_scale="apply")
    add("stac-scale-ignore", "scale of the item is ignored", {"raster:bands": [{"nodata": -9999, "scale": 0.1}]},
        whole, item_scale="ignore")
    add("stac-scale-owner", "scale of the owner goes before that of the item",
        {"raster:bands": [{"nodata": -9999, "scale": 0.1}]}, right(values * 3, MISSING), scale=3)
    add("stac-scale-alike", "scale of the item is that of the file", {"raster:bands": [{"scale": 2, "offset": 1}]},
        right(values * 2 + 1), file="stac-scaled.tif")
    nowhere = write(folder / "stac-nowhere.tif", VALUES, crs=None)
    add("stac-crs", "CRS of the item for a file without one", {"proj:code": "EPSG:4326"}, right(VALUES), file=nowhere)
    add("stac-crs-owner", "CRS of the owner goes before that of the item", {"proj:epsg": 32617}, right(VALUES),
        file=nowhere, crs="EPSG:4326")
    for list_ in ["bands", "eo:bands"]:
        add(f"stac-name-{list_[:2]}", f"a band by its name in {list_}", {list_: [{"name": "red"}, {"name": "nir"}]},
            right(packed + 1, MISSING), band="nir", nodata=-9998)
    return made


def cases(folder: Path) -> list[dict]:
    return [*rasters(folder), *undeclared(folder), *catalogs(folder), *zarr(folder), *stac(folder)]
