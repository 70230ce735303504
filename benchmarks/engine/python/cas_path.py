"""The code path of CAS 0.4.0's connectors of Cloud Optimized GeoTIFFs: opens the file for each polygon, all-touched."""

import asyncio

from cas.connectors.protocols.stac import STACMixin
from cas.core.models import AggregationMethod, DataType, Geometry
from cas.extract.zonal import compute_zonal_stats, geometry_to_bbox, rasterize_geometry
from peer import POLYGONS, RASTER, report


async def mean(connector: STACMixin, polygon: dict) -> float:
    geometry = Geometry(**polygon)
    cells, transform, nodata, crs = await connector._read_cog_window(RASTER, geometry_to_bbox(geometry), geometry)
    mask = rasterize_geometry(polygon, cells.shape, transform, crs)
    value, _, _ = compute_zonal_stats(cells, mask, nodata, AggregationMethod.MEAN, DataType.CONTINUOUS)
    return value


async def means() -> list[float]:
    connector = STACMixin()
    return [await mean(connector, polygon) for polygon in POLYGONS]


report(lambda: asyncio.run(means()))
