"""Runs the service of CAS 0.4.0 with one provider, lab_dem, over a GeoTIFF of this machine, on a free port that it prints.

    python serve.py RASTER

The service opens the provider like those of its catalog, with a new HTTP client for each geometry.
"""

import logging
import socket
import sys

import structlog
import uvicorn
from cas.api.app import create_app
from cas.connectors.base import BaseConnector
from cas.connectors.protocols.stac import STACMixin
from cas.core.models import (
    AggregationMethod,
    AttributeResult,
    BoundingBox,
    Dataset,
    DataType,
    QualityFlag,
    Variable,
)
from cas.core.registry import register
from cas.extract.zonal import compute_zonal_stats, geometry_to_bbox, rasterize_geometry

RASTER = sys.argv[1]


@register("lab_dem")
class Elevation(STACMixin, BaseConnector):
    slug, display_name, protocol, base_url = "lab_dem", "Laboratory elevation", "stac_cog", "http://127.0.0.1:9"

    async def list_datasets(self) -> list[Dataset]:
        return [
            Dataset(
                id="lab_dem:elevation",
                provider="lab_dem",
                name="Laboratory elevation",
                variables=[Variable(name="elevation", units="m", data_type=DataType.CONTINUOUS)],
                resolution_m=90,
                bbox=BoundingBox(min_lon=-180, min_lat=-90, max_lon=180, max_lat=90),
                protocol="stac_cog",
            )
        ]

    async def extract(self, dataset_id, geometry, time_range=None) -> AttributeResult:
        cells, transform, nodata, crs = await self._read_cog_window(RASTER, geometry_to_bbox(geometry), geometry)
        mask = rasterize_geometry(geometry.model_dump(), cells.shape, transform, crs)
        value, coverage, count = compute_zonal_stats(
            cells, mask, nodata, AggregationMethod.MEAN, DataType.CONTINUOUS
        )
        return AttributeResult(
            dataset_id="lab_dem:elevation",
            variable="elevation",
            value=value,
            units="m",
            aggregation=AggregationMethod.MEAN,
            quality=QualityFlag.GOOD,
            coverage_fraction=coverage,
            pixel_count=count,
            provider="lab_dem",
        )


structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
logging.disable(logging.CRITICAL)
listener = socket.socket()
listener.bind(("127.0.0.1", 0))
print(f"PORT {listener.getsockname()[1]}", flush=True)
uvicorn.Server(uvicorn.Config(create_app(), log_level="critical")).run(sockets=[listener])
