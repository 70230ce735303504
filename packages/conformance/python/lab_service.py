"""Runs the real CAS service with connectors over the sample rasters, on a free port that it prints.

    python lab_service.py SAMPLE_DATA [FAULTS]

Its whole catalog works without internet; extraction works for the laboratory's own providers:
lab_dem and lab_pr (continuous), lab_lc and lab_kg (categorical), lab_lon (the longitude of a point), lab_nan (NaN),
lab_suspect (implausible), lab_broken (always fails), lab_slow (never responds), lab_stuck (never responds, and
ignores its deadline).

With FAULTS its catalog fails too: lab_upstream cannot be described, lab_wavering only at the third try. Only such a failure
of a connector leaves the service as an error: others become a warning, or an empty list.
"""

from __future__ import annotations

import asyncio
import logging
import math
import socket
import sys
from pathlib import Path

import structlog
import uvicorn
from cas.api.app import create_app
from cas.connectors.base import BaseConnector
from cas.connectors.protocols.stac import STACMixin
from cas.core.exceptions import ConnectorError
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

DATA = Path(sys.argv[1])
FAULTS = sys.argv[2:] == ["FAULTS"]
WORLD = BoundingBox(min_lon=-180, min_lat=-90, max_lon=180, max_lat=90)


class LabConnector(STACMixin, BaseConnector):
    """A connector with one dataset; subclasses differ in class attributes."""

    protocol = "stac_cog"
    base_url = "http://127.0.0.1:9"
    variable = "x"
    units = "1"
    data_type = DataType.CONTINUOUS

    async def __aenter__(self) -> LabConnector:
        return self  # No connector of the laboratory uses HTTP.

    async def list_datasets(self) -> list[Dataset]:
        variable = Variable(name=self.variable, units=self.units, data_type=self.data_type)
        return [
            Dataset(
                id=f"{self.slug}:{self.variable}",
                provider=self.slug,
                name=self.display_name,
                variables=[variable],
                resolution_m=90,
                bbox=WORLD,
                protocol="stac_cog",
            )
        ]

    def result(self, value: float | None, aggregation: AggregationMethod, coverage: float, count: int):
        return AttributeResult(
            dataset_id=f"{self.slug}:{self.variable}",
            variable=self.variable,
            value=value,
            units=self.units,
            aggregation=aggregation,
            quality=QualityFlag.GOOD,
            coverage_fraction=coverage,
            pixel_count=count,
            provider=self.slug,
        )

    async def extract(self, dataset_id, geometry, time_range=None) -> AttributeResult:
        raise NotImplementedError


class RasterConnector(LabConnector):
    raster = ""
    aggregation = AggregationMethod.MEAN

    async def extract(self, dataset_id, geometry, time_range=None) -> AttributeResult:
        cells, transform, nodata, crs = await self._read_cog_window(
            str(DATA / self.raster), geometry_to_bbox(geometry), geometry
        )
        mask = rasterize_geometry(geometry.model_dump(), cells.shape, transform, crs)
        value, coverage, count = compute_zonal_stats(cells, mask, nodata, self.aggregation, self.data_type)
        return self.result(value, self.aggregation, coverage, count)


@register("lab_dem")
class Elevation(RasterConnector):
    slug, display_name = "lab_dem", "Laboratory elevation"
    variable, units, raster = "elevation", "m", "srtm_jacksboro_90m.tif"


@register("lab_lc")
class LandCover(RasterConnector):
    slug, display_name = "lab_lc", "Laboratory land cover"
    variable, units, raster = "land_cover", "class", "mcd12c1_2019_land_cover.tif"
    data_type, aggregation = DataType.CATEGORICAL, AggregationMethod.MAJORITY


@register("lab_lon")
class Longitude(LabConnector):
    slug, display_name = "lab_lon", "Laboratory of places"
    variable, units = "longitude", "degree"

    async def extract(self, dataset_id, geometry, time_range=None) -> AttributeResult:
        return self.result(geometry.coordinates[0], AggregationMethod.MEAN, 1.0, 1)


@register("lab_pr")
class Precipitation(RasterConnector):
    slug, display_name = "lab_pr", "Laboratory precipitation"
    variable, units, raster = "precipitation", "mm/month", "maurer_pr_1999-12.tif"


@register("lab_kg")
class ClimateClass(RasterConnector):
    slug, display_name = "lab_kg", "Laboratory climate classes"
    variable, units, raster = "climate_class", "class", "koppen_geiger_1km.tif"
    data_type, aggregation = DataType.CATEGORICAL, AggregationMethod.MAJORITY


@register("lab_nan")
class NotANumber(LabConnector):
    slug, display_name = "lab_nan", "Laboratory of NaN"

    async def extract(self, dataset_id, geometry, time_range=None) -> AttributeResult:
        return self.result(float("nan"), AggregationMethod.MEAN, 1.0, 1)


@register("lab_suspect")
class Suspect(LabConnector):
    slug, display_name = "lab_suspect", "Laboratory of the implausible"
    variable, units = "elevation", "m"

    async def extract(self, dataset_id, geometry, time_range=None) -> AttributeResult:
        return self.result(99999.0, AggregationMethod.MEAN, 1.0, 1)


@register("lab_broken")
class Broken(LabConnector):
    slug, display_name = "lab_broken", "Laboratory of failure"

    async def extract(self, dataset_id, geometry, time_range=None) -> AttributeResult:
        raise ConnectorError(self.slug, "upstream said no")


@register("lab_slow")
class Slow(LabConnector):
    slug, display_name = "lab_slow", "Laboratory of patience"

    async def extract(self, dataset_id, geometry, time_range=None) -> AttributeResult:
        return await asyncio.sleep(3600)


@register("lab_stuck")
class Stuck(Slow):
    slug, display_name = "lab_stuck", "Laboratory of stubbornness"

    async def extract(self, dataset_id, geometry, time_range=None) -> AttributeResult:
        try:
            return await super().extract(dataset_id, geometry, time_range)
        except asyncio.CancelledError:
            # Ignores the deadline of the dataset, but not that of the whole request.
            return await super().extract(dataset_id, geometry, time_range)


class FailingName:
    """A display name that fails for the first reads."""

    def __init__(self, failures: float) -> None:
        self.failures = failures

    def __get__(self, connector: LabConnector | None, owner: type[LabConnector]) -> str:
        if self.failures > 0:
            self.failures -= 1
            raise ConnectorError(owner.slug, "upstream said no")
        return f"Laboratory {owner.slug}"


if FAULTS:

    @register("lab_upstream")
    class Upstream(NotANumber):
        slug, display_name = "lab_upstream", FailingName(math.inf)

    # After lab_upstream in the alphabet: a list of all providers fails before this one.
    @register("lab_wavering")
    class Wavering(NotANumber):
        slug, display_name = "lab_wavering", FailingName(2)


def main() -> None:
    # The log of the service about intended failures is not part of the test output.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    print(f"PORT {listener.getsockname()[1]}", flush=True)
    server = uvicorn.Server(uvicorn.Config(create_app(), log_level=logging.CRITICAL + 1))
    server.run(sockets=[listener])


if __name__ == "__main__":
    main()
