"""pyogrio reads a file of areas into GeoJSON geometries, as a program that asks a service needs them.

    python read_areas.py AREAS
"""

import sys

from peer import read, report

frame = read(sys.argv[1])
report(sum(1 for _ in frame.iterfeatures()))
