"""Reads a table with pandas, geopandas, DuckDB or openpyxl and prints its rows as JSON.

    python read_table.py READER FILE

READER is pandas, geopandas, duckdb or openpyxl. Prints {"rows": [...], "crs": "OGC:CRS84" or null}; an outline is a WKT.
"""

from __future__ import annotations

import json
import math
import sys

reader, path = sys.argv[1:]
ending = path.rsplit(".", 1)[-1]


def with_pandas():
    import pandas

    text = {"area_id": str}
    read = {
        "csv": lambda: pandas.read_csv(path, dtype=text),
        "tsv": lambda: pandas.read_csv(path, sep="\t", dtype=text),
        "ndjson": lambda: pandas.read_json(path, lines=True, dtype=text),
        "parquet": lambda: pandas.read_parquet(path),
        "xlsx": lambda: pandas.read_excel(path, dtype=text),
    }
    return read[ending](), None


def with_openpyxl():
    import openpyxl
    import pandas

    book = openpyxl.load_workbook(path, read_only=True)
    names, *rows = book["values"].iter_rows(values_only=True)
    assert [row[0].value for row in book["columns"].iter_rows(min_row=2)] == list(names)
    return pandas.DataFrame(rows, columns=names, dtype=object), None


def with_geopandas():
    import geopandas

    frame = geopandas.read_parquet(path) if ending == "parquet" else geopandas.read_file(path)
    crs = ":".join(frame.crs.to_authority())
    frame["geometry"] = frame.geometry.to_wkt(rounding_precision=-1, trim=True)
    return frame, crs


def with_duckdb():
    import duckdb

    read = {
        "csv": f"read_csv('{path}', types={{'area_id': 'VARCHAR'}})",
        "tsv": f"read_csv('{path}', delim='\t', types={{'area_id': 'VARCHAR'}})",
        "ndjson": f"read_json('{path}', format='newline_delimited')",
        "parquet": f"read_parquet('{path}')",
    }
    return duckdb.sql(f"SELECT * FROM {read[ending]}").df(), None


def plain(value):
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return None
    if hasattr(value, "item"):
        return plain(value.item())
    if isinstance(value, (str, int, float, bool)):
        return value
    try:
        import pandas

        if pandas.isna(value):
            return None
    except (TypeError, ValueError):
        pass
    return str(value)


frame, crs = {"pandas": with_pandas, "geopandas": with_geopandas, "duckdb": with_duckdb, "openpyxl": with_openpyxl}[
    reader
]()
frame = frame.astype(object)
rows = [{name: plain(value) for name, value in row.items()} for row in frame.to_dict("records")]
print(json.dumps({"rows": rows, "crs": crs}))
