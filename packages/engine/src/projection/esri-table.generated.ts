/**
 * The coordinate reference systems of ESRI, one a line: code and PROJ parameters. Written by
 * packages/conformance/python/record_crs.py from the database of PROJ, which explains the words that PROJ has not.
 */
export const ESRI_TABLE: string = `
53009 refused=no_datum
53012 refused=no_datum
54002 eqc lat_ts=60 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
54003 mill R_A lon_0=0 x_0=0 y_0=0 ellps=WGS84
54004 merc lat_ts=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
54008 sinu lon_0=0 x_0=0 y_0=0 ellps=WGS84
54009 moll lon_0=0 x_0=0 y_0=0 ellps=WGS84
54012 eck4 lon_0=0 x_0=0 y_0=0 ellps=WGS84
54017 cea lat_ts=30 lon_0=0 x_0=0 y_0=0 ellps=WGS84
54021 poly lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
54026 stere lat_0=0 lon_0=0 k=1 x_0=0 y_0=0 ellps=WGS84
54027 eqdc lat_0=0 lon_0=0 lat_1=60 lat_2=60 x_0=0 y_0=0 ellps=WGS84
54030 robin lon_0=0 x_0=0 y_0=0 ellps=WGS84
54032 aeqd lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
54034 cea lat_ts=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
54052 igh lon_0=0 x_0=0 y_0=0 ellps=WGS84
102001 aea lat_0=40 lon_0=-96 lat_1=50 lat_2=70 x_0=0 y_0=0 ellps=GRS80
102003 aea lat_0=37.5 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 ellps=GRS80
102008 aea lat_0=40 lon_0=-96 lat_1=20 lat_2=60 x_0=0 y_0=0 ellps=GRS80
102012 lcc lat_0=0 lon_0=105 lat_1=30 lat_2=62 x_0=0 y_0=0 ellps=WGS84
102016 aeqd lat_0=90 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102017 laea lat_0=90 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102018 stere lat_0=90 lon_0=0 k=1 x_0=0 y_0=0 ellps=WGS84
102021 stere lat_0=-90 lon_0=0 k=1 x_0=0 y_0=0 ellps=WGS84
102022 aea lat_0=0 lon_0=25 lat_1=20 lat_2=-23 x_0=0 y_0=0 ellps=WGS84
102025 aea lat_0=30 lon_0=95 lat_1=15 lat_2=65 x_0=0 y_0=0 ellps=WGS84
102028 aea lat_0=-15 lon_0=125 lat_1=7 lat_2=-32 x_0=0 y_0=0 ellps=WGS84
`;
