/**
 * The coordinate reference systems of EPSG, one a line: code and PROJ parameters. Written by
 * packages/conformance/python/record_crs.py from the database of PROJ, which explains the words that PROJ has not.
 */
export const EPSG_TABLE: string = `
2000 tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 a=6378249.145 rf=293.465 gcs=4600
2001 tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 a=6378249.145 rf=293.465 gcs=4601
2002 tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 a=6378249.145 rf=293.465 gcs=4602
2003 tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 a=6378249.145 rf=293.465 gcs=4603
2004 tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 a=6378249.145 rf=293.465 gcs=4604
2005 tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 a=6378249.145 rf=293.465 gcs=4605
2006 tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 a=6378249.145 rf=293.465 gcs=4606
2007 tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 a=6378249.145 rf=293.465 gcs=4607
2008 tmerc lat_0=0 lon_0=-55.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4609
2009 tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4609
2010 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4609
2011 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4609
2012 tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4609
2013 tmerc lat_0=0 lon_0=-70.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4609
2014 tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4609
2015 tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4609
2016 tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4609
2017 tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4608
2018 tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4608
2019 tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4608
2020 tmerc lat_0=0 lon_0=-82.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4608
2021 tmerc lat_0=0 lon_0=-81 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4608
2022 tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4608
2023 tmerc lat_0=0 lon_0=-87 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4608
2024 tmerc lat_0=0 lon_0=-90 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4608
2025 tmerc lat_0=0 lon_0=-93 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4608
2026 tmerc lat_0=0 lon_0=-96 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4608
2027 utm zone=15 ellps=clrk66 gcs=4608
2028 utm zone=16 ellps=clrk66 gcs=4608
2029 utm zone=17 ellps=clrk66 gcs=4608
2030 utm zone=18 ellps=clrk66 gcs=4608
2031 utm zone=17 ellps=clrk66 gcs=4609
2032 utm zone=18 ellps=clrk66 gcs=4609
2033 utm zone=19 ellps=clrk66 gcs=4609
2034 utm zone=20 ellps=clrk66 gcs=4609
2035 utm zone=21 ellps=clrk66 gcs=4609
2036 sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=2500000 y_0=7500000 ellps=GRS80 gcs=4140
2037 utm zone=19 ellps=GRS80 gcs=4140
2038 utm zone=20 ellps=GRS80 gcs=4140
2039 tmerc lat_0=31.7343936111111 lon_0=35.2045169444444 k=1.0000067 x_0=219529.584 y_0=626907.39 ellps=GRS80 gcs=4141
2040 utm zone=30 a=6378249.145 rf=293.465 gcs=4142 towgs84=-125,53,467 acc=436
2041 utm zone=30 a=6378249.145 rf=293.465 gcs=4143
2042 utm zone=29 a=6378249.145 rf=293.465 gcs=4142 towgs84=-125,53,467 acc=441.8
2043 utm zone=29 a=6378249.145 rf=293.465 gcs=4143
2044 tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0 ellps=krass gcs=4147 towgs84=-17.51,-108.32,-62.39 acc=73.3
2045 tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0 ellps=krass gcs=4147 towgs84=-17.51,-108.32,-62.39 acc=72.9
2046 tmerc axis=wsu lat_0=0 lon_0=15 k=1 x_0=0 y_0=0 ellps=WGS84
2047 tmerc axis=wsu lat_0=0 lon_0=17 k=1 x_0=0 y_0=0 ellps=WGS84
2048 tmerc axis=wsu lat_0=0 lon_0=19 k=1 x_0=0 y_0=0 ellps=WGS84
2049 tmerc axis=wsu lat_0=0 lon_0=21 k=1 x_0=0 y_0=0 ellps=WGS84
2050 tmerc axis=wsu lat_0=0 lon_0=23 k=1 x_0=0 y_0=0 ellps=WGS84
2051 tmerc axis=wsu lat_0=0 lon_0=25 k=1 x_0=0 y_0=0 ellps=WGS84
2052 tmerc axis=wsu lat_0=0 lon_0=27 k=1 x_0=0 y_0=0 ellps=WGS84
2053 tmerc axis=wsu lat_0=0 lon_0=29 k=1 x_0=0 y_0=0 ellps=WGS84
2054 tmerc axis=wsu lat_0=0 lon_0=31 k=1 x_0=0 y_0=0 ellps=WGS84
2055 tmerc axis=wsu lat_0=0 lon_0=33 k=1 x_0=0 y_0=0 ellps=WGS84
2056 somerc lat_0=46.9524055555556 lon_0=7.43958333333333 k_0=1 x_0=2600000 y_0=1200000 ellps=bessel gcs=4150
2057 omerc lat_0=27.5188288055556 lonc=52.6035391666667 alpha=0.571661194444444 gamma=0.571661194444444 k=0.999895934 x_0=658377.437 y_0=3044969.194 ellps=intl gcs=4153
2058 utm zone=38 ellps=intl gcs=4154
2059 utm zone=39 ellps=intl gcs=4154
2060 utm zone=40 ellps=intl gcs=4154
2061 utm zone=41 ellps=intl gcs=4154
2062 lcc lat_1=40 lat_0=40 lon_0=0 k_0=0.9988085293 x_0=600000 y_0=600000 a=6378298.3 rf=294.73 pm=-3.687375 gcs=4903
2063 utm zone=28 ellps=clrk80ign gcs=4315
2064 utm zone=29 ellps=clrk80ign gcs=4315
2065 krovak axis=swu lat_0=49.5 lon_0=42.5 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0 ellps=bessel pm=-17.6666666667 gcs=4818
2066 cass lat_0=11.2521786111111 lon_0=-60.6860088888889 x_0=37718.66159325 y_0=36209.91512952 a=6378293.64520876 b=6356617.98767984 to_meter=0.201166195164 gcs=4157
2067 utm zone=20 ellps=intl gcs=4158
2068 tmerc lat_0=0 lon_0=9 k=0.9999 x_0=200000 y_0=0 ellps=intl gcs=4159 towgs84=-114.7,-98.5,-150.7 acc=1.7
2069 tmerc lat_0=0 lon_0=11 k=0.9999 x_0=200000 y_0=0 ellps=intl gcs=4159 towgs84=-114.7,-98.5,-150.7 acc=1.7
2070 tmerc lat_0=0 lon_0=13 k=0.9999 x_0=200000 y_0=0 ellps=intl gcs=4159 towgs84=-114.7,-98.5,-150.7 acc=1.7
2071 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=200000 y_0=0 ellps=intl gcs=4159 towgs84=-114.7,-98.5,-150.7 acc=1.7
2072 tmerc lat_0=0 lon_0=17 k=0.9999 x_0=200000 y_0=0 ellps=intl gcs=4159 towgs84=-114.7,-98.5,-150.7 acc=1.7
2073 tmerc lat_0=0 lon_0=19 k=0.9999 x_0=200000 y_0=0 ellps=intl gcs=4159 towgs84=-114.7,-98.5,-150.7 acc=1.7
2074 tmerc lat_0=0 lon_0=21 k=0.9999 x_0=200000 y_0=0 ellps=intl gcs=4159 towgs84=-114.7,-98.5,-150.7 acc=1.8
2075 tmerc lat_0=0 lon_0=23 k=0.9999 x_0=200000 y_0=0 ellps=intl gcs=4159 towgs84=-114.7,-98.5,-150.7 acc=1.8
2076 tmerc lat_0=0 lon_0=25 k=0.9999 x_0=200000 y_0=0 ellps=intl gcs=4159 towgs84=-114.7,-98.5,-150.7 acc=1.8
2077 utm zone=32 ellps=intl gcs=4159 towgs84=-114.7,-98.5,-150.7 acc=1.7
2078 utm zone=33 ellps=intl gcs=4159 towgs84=-114.7,-98.5,-150.7 acc=1.7
2079 utm zone=34 ellps=intl gcs=4159 towgs84=-114.7,-98.5,-150.7 acc=1.8
2080 utm zone=35 ellps=intl gcs=4159 towgs84=-114.7,-98.5,-150.7 acc=1.8
2081 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=intl gcs=4160 towgs84=8.88,184.86,106.69 acc=112
2082 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=intl gcs=4161 towgs84=-233.43,6.65,173.64 acc=273.6
2083 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=intl gcs=4254 towgs84=18.38,192.45,96.82,0.056,-0.142,-0.2,-0.0013 acc=0.5
2084 utm zone=19 south ellps=intl gcs=4254 towgs84=18.38,192.45,96.82,0.056,-0.142,-0.2,-0.0013 acc=96.6
2085 lcc lat_1=22.35 lat_0=22.35 lon_0=-81 k_0=0.99993602 x_0=500000 y_0=280296.016 ellps=clrk66 gcs=4267 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685 acc=1
2086 lcc lat_1=20.7166666666667 lat_0=20.7166666666667 lon_0=-76.8333333333333 k_0=0.99994848 x_0=500000 y_0=229126.939 ellps=clrk66 gcs=4267 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685 acc=1
2087 tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=0 ellps=intl gcs=4159 towgs84=-114.7,-98.5,-150.7 acc=1.8
2088 tmerc lat_0=0 lon_0=11 k=0.9996 x_0=500000 y_0=0 ellps=clrk80ign gcs=4223 towgs84=-260.1,5.5,432.2 acc=2.4
2089 utm zone=38 ellps=WGS84
2090 utm zone=39 ellps=WGS84
2091 tmerc lat_0=0 lon_0=45 k=1 x_0=8500000 y_0=0 ellps=krass gcs=4164
2092 tmerc lat_0=0 lon_0=51 k=1 x_0=9500000 y_0=0 ellps=krass gcs=4164
2093 tmerc lat_0=0 lon_0=106 k=1 x_0=500000 y_0=0 ellps=krass gcs=4147 towgs84=-17.51,-108.32,-62.39 acc=5
2094 tmerc lat_0=0 lon_0=106 k=0.9996 x_0=500000 y_0=0 ellps=WGS72 gcs=4324
2095 utm zone=28 ellps=intl gcs=4165
2096 tmerc lat_0=38 lon_0=129 k=1 x_0=200000 y_0=500000 ellps=bessel gcs=4162
2097 tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=500000 ellps=bessel gcs=4162
2098 tmerc lat_0=38 lon_0=125 k=1 x_0=200000 y_0=500000 ellps=bessel gcs=4162
2099 cass lat_0=25.3823611111111 lon_0=50.7613888888889 x_0=100000 y_0=100000 ellps=helmert gcs=4286
2100 tmerc lat_0=0 lon_0=24 k=0.9996 x_0=500000 y_0=0 ellps=GRS80 gcs=4121
2101 lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 k_0=1 x_0=0 y_0=-52684.972 ellps=intl gcs=4249
2102 lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 k_0=1 x_0=200000 y_0=147315.028 ellps=intl gcs=4249
2103 lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 k_0=1 x_0=500000 y_0=447315.028 ellps=intl gcs=4249
2104 lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 k_0=1 x_0=-17044 y_0=-23139.97 ellps=intl gcs=4249
2105 tmerc lat_0=-36.8797222222222 lon_0=174.764166666667 k=0.9999 x_0=400000 y_0=800000 ellps=GRS80
2106 tmerc lat_0=-37.7611111111111 lon_0=176.466111111111 k=1 x_0=400000 y_0=800000 ellps=GRS80
2107 tmerc lat_0=-38.6244444444444 lon_0=177.885555555556 k=1 x_0=400000 y_0=800000 ellps=GRS80
2108 tmerc lat_0=-39.6508333333333 lon_0=176.673611111111 k=1 x_0=400000 y_0=800000 ellps=GRS80
2109 tmerc lat_0=-39.1355555555556 lon_0=174.227777777778 k=1 x_0=400000 y_0=800000 ellps=GRS80
2110 tmerc lat_0=-39.5122222222222 lon_0=175.64 k=1 x_0=400000 y_0=800000 ellps=GRS80
2111 tmerc lat_0=-40.2419444444444 lon_0=175.488055555556 k=1 x_0=400000 y_0=800000 ellps=GRS80
2112 tmerc lat_0=-40.9252777777778 lon_0=175.647222222222 k=1 x_0=400000 y_0=800000 ellps=GRS80
2113 tmerc lat_0=-41.3011111111111 lon_0=174.776388888889 k=1 x_0=400000 y_0=800000 ellps=GRS80
2114 tmerc lat_0=-40.7147222222222 lon_0=172.671944444444 k=1 x_0=400000 y_0=800000 ellps=GRS80
2115 tmerc lat_0=-41.2744444444444 lon_0=173.299166666667 k=1 x_0=400000 y_0=800000 ellps=GRS80
2116 tmerc lat_0=-41.2897222222222 lon_0=172.108888888889 k=1 x_0=400000 y_0=800000 ellps=GRS80
2117 tmerc lat_0=-41.8105555555556 lon_0=171.581111111111 k=1 x_0=400000 y_0=800000 ellps=GRS80
2118 tmerc lat_0=-42.3336111111111 lon_0=171.549722222222 k=1 x_0=400000 y_0=800000 ellps=GRS80
2119 tmerc lat_0=-42.6888888888889 lon_0=173.01 k=1 x_0=400000 y_0=800000 ellps=GRS80
2120 tmerc lat_0=-41.5444444444444 lon_0=173.801944444444 k=1 x_0=400000 y_0=800000 ellps=GRS80
2121 tmerc lat_0=-42.8861111111111 lon_0=170.979722222222 k=1 x_0=400000 y_0=800000 ellps=GRS80
2122 tmerc lat_0=-43.11 lon_0=170.260833333333 k=1 x_0=400000 y_0=800000 ellps=GRS80
2123 tmerc lat_0=-43.9777777777778 lon_0=168.606111111111 k=1 x_0=400000 y_0=800000 ellps=GRS80
2124 tmerc lat_0=-43.5905555555556 lon_0=172.726944444444 k=1 x_0=400000 y_0=800000 ellps=GRS80
2125 tmerc lat_0=-43.7486111111111 lon_0=171.360555555556 k=1 x_0=400000 y_0=800000 ellps=GRS80
2126 tmerc lat_0=-44.4019444444444 lon_0=171.057222222222 k=1 x_0=400000 y_0=800000 ellps=GRS80
2127 tmerc lat_0=-44.735 lon_0=169.4675 k=1 x_0=400000 y_0=800000 ellps=GRS80
2128 tmerc lat_0=-45.1327777777778 lon_0=168.398611111111 k=1 x_0=400000 y_0=800000 ellps=GRS80
2129 tmerc lat_0=-45.5636111111111 lon_0=167.738611111111 k=1 x_0=400000 y_0=800000 ellps=GRS80
2130 tmerc lat_0=-45.8161111111111 lon_0=170.628333333333 k=1 x_0=400000 y_0=800000 ellps=GRS80
2131 tmerc lat_0=-45.8613888888889 lon_0=170.2825 k=0.99996 x_0=400000 y_0=800000 ellps=GRS80
2132 tmerc lat_0=-46.6 lon_0=168.342777777778 k=1 x_0=400000 y_0=800000 ellps=GRS80
2133 utm zone=58 south ellps=GRS80
2134 utm zone=59 south ellps=GRS80
2135 utm zone=60 south ellps=GRS80
2136 tmerc lat_0=4.66666666666667 lon_0=-1 k=0.99975 x_0=274319.739163358 y_0=0 a=6378300 rf=296 to_meter=0.304799710181509 gcs=4168 towgs84=-170,33,326 acc=6
2137 tmerc lat_0=0 lon_0=-1 k=0.9996 x_0=500000 y_0=0 a=6378300 rf=296 gcs=4168 towgs84=-170,33,326 acc=10.4
2138 lcc lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0 ellps=clrk66 gcs=4609
2139 tmerc lat_0=0 lon_0=-55.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4140
2140 tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4140
2141 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4140
2142 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4140
2143 tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4140
2144 tmerc lat_0=0 lon_0=-70.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4140
2145 tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4140
2146 tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4140
2147 tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4140
2148 utm zone=21 ellps=GRS80 gcs=4140
2149 utm zone=18 ellps=GRS80 gcs=4140
2150 utm zone=17 ellps=GRS80 gcs=4140
2151 utm zone=13 ellps=GRS80 gcs=4140
2152 utm zone=12 ellps=GRS80 gcs=4140
2153 utm zone=11 ellps=GRS80 gcs=4140
2154 lcc lat_0=46.5 lon_0=3 lat_1=49 lat_2=44 x_0=700000 y_0=6600000 ellps=GRS80
2155 lcc lat_1=-14.2666666666667 lat_0=-14.2666666666667 lon_0=170 k_0=1 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4169
2156 utm zone=59 south ellps=GRS80
2157 tmerc lat_0=53.5 lon_0=-8 k=0.99982 x_0=600000 y_0=750000 ellps=GRS80
2158 utm zone=29 ellps=GRS80
2159 tmerc lat_0=6.66666666666667 lon_0=-12 k=1 x_0=152399.855090754 y_0=0 a=6378300 rf=296 to_meter=0.304799710181509 gcs=4174
2160 tmerc lat_0=6.66666666666667 lon_0=-12 k=1 x_0=243839.768145207 y_0=182879.826108905 a=6378300 rf=296 to_meter=0.304799710181509 gcs=4174
2161 utm zone=28 a=6378249.145 rf=293.465 gcs=4175
2162 utm zone=29 a=6378249.145 rf=293.465 gcs=4175
2163 laea lat_0=45 lon_0=-100 x_0=0 y_0=0 ellps=sphere
2164 tmerc lat_0=0 lon_0=-5 k=0.9996 x_0=500000 y_0=0 a=6378249.145 rf=293.465 gcs=4142 towgs84=-125,53,467 acc=476.4
2165 tmerc lat_0=0 lon_0=-5 k=0.9996 x_0=500000 y_0=0 a=6378249.145 rf=293.465 gcs=4143
2166 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=krass gcs=4178 towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 acc=2
2167 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=krass gcs=4178 towgs84=28,-121,-77 acc=138.3
2168 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=krass gcs=4178 towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 acc=2
2169 tmerc lat_0=49.8333333333333 lon_0=6.16666666666667 k=1 x_0=80000 y_0=100000 ellps=intl gcs=4181
2170 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=0 ellps=bessel gcs=4312 towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887 acc=1.9
2171 sterea lat_0=50.625 lon_0=21.0833333333333 k=0.9998 x_0=4637000 y_0=5647000 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=1
2172 sterea lat_0=53.0019444444444 lon_0=21.5027777777778 k=0.9998 x_0=4603000 y_0=5806000 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=1
2173 sterea lat_0=53.5833333333333 lon_0=17.0083333333333 k=0.9998 x_0=3501000 y_0=5999000 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=1
2174 sterea lat_0=51.6708333333333 lon_0=16.6722222222222 k=0.9998 x_0=3703000 y_0=5627000 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=1
2175 tmerc lat_0=0 lon_0=18.9583333333333 k=0.999983 x_0=237000 y_0=-4700000 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=1
2176 tmerc lat_0=0 lon_0=15 k=0.999923 x_0=5500000 y_0=0 ellps=GRS80
2177 tmerc lat_0=0 lon_0=18 k=0.999923 x_0=6500000 y_0=0 ellps=GRS80
2178 tmerc lat_0=0 lon_0=21 k=0.999923 x_0=7500000 y_0=0 ellps=GRS80
2179 tmerc lat_0=0 lon_0=24 k=0.999923 x_0=8500000 y_0=0 ellps=GRS80
2180 tmerc lat_0=0 lon_0=19 k=0.9993 x_0=500000 y_0=-5300000 ellps=GRS80
2188 utm zone=25 ellps=intl gcs=4182
2189 utm zone=26 ellps=intl gcs=4183
2190 utm zone=26 ellps=intl gcs=4184
2191 utm zone=28 ellps=intl gcs=4185
2192 lcc lat_1=46.8 lat_0=46.8 lon_0=2.33722916666667 k_0=0.99987742 x_0=600000 y_0=2200000 ellps=intl gcs=4230 towgs84=-89.5,-93.8,-123.1,0,0,-0.156,1.2 acc=9.4
2193 tmerc lat_0=0 lon_0=173 k=0.9996 x_0=1600000 y_0=10000000 ellps=GRS80
2194 lcc lat_1=-14.2666666666667 lat_0=-14.2666666666667 lon_0=-170 k_0=1 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4169
2195 utm zone=2 south ellps=GRS80
2196 tmerc lat_0=0 lon_0=9.5 k=0.99995 x_0=200000 y_0=0 ellps=GRS80
2197 tmerc lat_0=0 lon_0=12 k=0.99995 x_0=500000 y_0=0 ellps=GRS80
2198 tmerc lat_0=0 lon_0=15 k=1 x_0=900000 y_0=0 ellps=GRS80
2199 tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0 ellps=krass gcs=4191
2200 sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=300000 y_0=800000 a=6378135 rf=298.257 gcs=4122
2201 utm zone=18 ellps=GRS80
2202 utm zone=19 ellps=GRS80
2203 utm zone=20 ellps=GRS80
2204 lcc lat_0=34.6666666666667 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=609601.219202438 y_0=30480.0609601219 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
2205 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 y_0=0 ellps=GRS80
2206 tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2207 tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2208 tmerc lat_0=0 lon_0=33 k=1 x_0=11500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2209 tmerc lat_0=0 lon_0=36 k=1 x_0=12500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2210 tmerc lat_0=0 lon_0=39 k=1 x_0=13500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2211 tmerc lat_0=0 lon_0=42 k=1 x_0=14500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2212 tmerc lat_0=0 lon_0=45 k=1 x_0=15500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2213 tmerc lat_0=0 lon_0=30 k=0.9996 x_0=500000 y_0=0 ellps=GRS80
2214 tmerc lat_0=0 lon_0=10.5 k=0.999 x_0=1000000 y_0=1000000 ellps=intl gcs=4192
2215 utm zone=32 ellps=clrk80ign gcs=4193
2216 utm zone=22 ellps=intl gcs=4194
2217 utm zone=23 ellps=intl gcs=4194
2219 utm zone=19 a=6378135 rf=298.257 gcs=4122
2220 utm zone=20 a=6378135 rf=298.257 gcs=4122
2222 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft
2223 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft
2224 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 ellps=GRS80 units=ft
2225 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
2226 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
2227 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
2228 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
2229 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
2230 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
2231 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803658 y_0=304800.609601219 ellps=GRS80 units=us-ft
2232 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803658 y_0=304800.609601219 ellps=GRS80 units=us-ft
2233 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803658 y_0=304800.609601219 ellps=GRS80 units=us-ft
2234 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061 ellps=GRS80 units=us-ft
2235 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft
2236 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft
2237 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft
2238 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
2239 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft
2240 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.9998984 y_0=0 ellps=GRS80 units=us-ft
2241 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft
2242 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
2243 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 y_0=0 ellps=GRS80 units=us-ft
2244 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983998 y_0=249364.998729997 ellps=GRS80 units=us-ft
2245 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249364.998729997 ellps=GRS80 units=us-ft
2246 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
2247 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
2248 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 y_0=0 ellps=GRS80 units=us-ft
2249 lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000 ellps=GRS80 units=us-ft
2250 lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
2251 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 y_0=0 ellps=GRS80 units=ft
2252 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 y_0=0 ellps=GRS80 units=ft
2253 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 y_0=0 ellps=GRS80 units=ft
2254 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
2255 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.9998984 y_0=0 ellps=GRS80 units=us-ft
2256 lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft
2257 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 ellps=GRS80 units=us-ft
2258 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
2259 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 y_0=0 ellps=GRS80 units=us-ft
2260 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft
2261 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 y_0=0 ellps=GRS80 units=us-ft
2262 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 y_0=0 ellps=GRS80 units=us-ft
2263 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
2264 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 y_0=0 ellps=GRS80 units=us-ft
2265 lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft
2266 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft
2267 lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
2268 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
2269 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 y_0=0 ellps=GRS80 units=ft
2270 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 y_0=0 ellps=GRS80 units=ft
2271 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
2272 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
2273 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 ellps=GRS80 units=ft
2274 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
2275 lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.9998984 ellps=GRS80 units=us-ft
2276 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016 ellps=GRS80 units=us-ft
2277 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.9998984 y_0=3000000 ellps=GRS80 units=us-ft
2278 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984 ellps=GRS80 units=us-ft
2279 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016 ellps=GRS80 units=us-ft
2280 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.0001504 y_0=999999.999996 ellps=GRS80 units=ft
2281 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.0001504 y_0=1999999.999992 ellps=GRS80 units=ft
2282 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.0001504 y_0=2999999.999988 ellps=GRS80 units=ft
2283 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016 ellps=GRS80 units=us-ft
2284 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.9998984 ellps=GRS80 units=us-ft
2285 lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
2286 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
2287 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
2288 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
2289 lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
2290 sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=700000 y_0=400000 a=6378135 rf=298.257 gcs=4122
2291 sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000 a=6378135 rf=298.257 gcs=4122
2292 sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000 ellps=GRS80 gcs=4140
2294 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=4500000 y_0=0 a=6378135 rf=298.257 gcs=4122
2295 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=5500000 y_0=0 a=6378135 rf=298.257 gcs=4122
2308 tmerc lat_0=0 lon_0=109 k=0.9996 x_0=500000 y_0=10000000 ellps=bessel gcs=4211 towgs84=-378.873,676.002,-46.255 acc=5
2309 tmerc lat_0=0 lon_0=116 k=0.9996 x_0=500000 y_0=10000000 ellps=WGS84
2310 tmerc lat_0=0 lon_0=132 k=0.9996 x_0=500000 y_0=10000000 ellps=WGS84
2311 tmerc lat_0=0 lon_0=6 k=0.9996 x_0=500000 y_0=0 ellps=WGS84
2312 utm zone=33 a=6378249.145 rf=293.465 gcs=4197
2313 utm zone=33 a=6378249.145 rf=293.465 gcs=4198
2314 cass lat_0=10.4416666666667 lon_0=-61.3333333333333 x_0=86501.46392052 y_0=65379.0134283 a=6378293.64520876 b=6356617.98767984 to_meter=0.3047972654 gcs=4302
2315 utm zone=19 south ellps=intl gcs=4221 towgs84=-154.5,150.7,100.4 acc=7.6
2316 utm zone=20 south ellps=intl gcs=4221 towgs84=-154.5,150.7,100.4 acc=7.8
2317 lcc lat_0=6 lon_0=-66 lat_1=9 lat_2=3 x_0=1000000 y_0=1000000 ellps=intl gcs=4248 towgs84=-60.31,245.935,31.008,12.324,3.755,-7.37,0.447 acc=22.6
2318 lcc lat_0=25.08951 lon_0=48 lat_1=17 lat_2=33 x_0=0 y_0=0 ellps=intl gcs=4204
2319 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2320 tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2321 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2322 tmerc lat_0=0 lon_0=36 k=1 x_0=500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2323 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2324 tmerc lat_0=0 lon_0=42 k=1 x_0=500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2325 tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2326 tmerc lat_0=22.3121333333333 lon_0=114.178555555556 k=1 x_0=836694.05 y_0=819069.8 ellps=intl gcs=4611
2327 tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0 ellps=IAU76 gcs=4610
2328 tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0 ellps=IAU76 gcs=4610
2329 tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0 ellps=IAU76 gcs=4610
2330 tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0 ellps=IAU76 gcs=4610
2331 tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0 ellps=IAU76 gcs=4610
2332 tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0 ellps=IAU76 gcs=4610
2333 tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0 ellps=IAU76 gcs=4610
2334 tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0 ellps=IAU76 gcs=4610
2335 tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0 ellps=IAU76 gcs=4610
2336 tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0 ellps=IAU76 gcs=4610
2337 tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0 ellps=IAU76 gcs=4610
2338 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2339 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2340 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2341 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2342 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2343 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2344 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2345 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2346 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2347 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2348 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2349 tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0 ellps=IAU76 gcs=4610
2350 tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0 ellps=IAU76 gcs=4610
2351 tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0 ellps=IAU76 gcs=4610
2352 tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0 ellps=IAU76 gcs=4610
2353 tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0 ellps=IAU76 gcs=4610
2354 tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0 ellps=IAU76 gcs=4610
2355 tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0 ellps=IAU76 gcs=4610
2356 tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0 ellps=IAU76 gcs=4610
2357 tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0 ellps=IAU76 gcs=4610
2358 tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0 ellps=IAU76 gcs=4610
2359 tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0 ellps=IAU76 gcs=4610
2360 tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0 ellps=IAU76 gcs=4610
2361 tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0 ellps=IAU76 gcs=4610
2362 tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0 ellps=IAU76 gcs=4610
2363 tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0 ellps=IAU76 gcs=4610
2364 tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0 ellps=IAU76 gcs=4610
2365 tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0 ellps=IAU76 gcs=4610
2366 tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0 ellps=IAU76 gcs=4610
2367 tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0 ellps=IAU76 gcs=4610
2368 tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0 ellps=IAU76 gcs=4610
2369 tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0 ellps=IAU76 gcs=4610
2370 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2371 tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2372 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2373 tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2374 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2375 tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2376 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2377 tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2378 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2379 tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2380 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2381 tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2382 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2383 tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2384 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2385 tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2386 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2387 tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2388 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2389 tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2390 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=IAU76 gcs=4610
2391 tmerc lat_0=0 lon_0=21 k=1 x_0=1500000 y_0=0 ellps=intl gcs=4123
2392 tmerc lat_0=0 lon_0=24 k=1 x_0=2500000 y_0=0 ellps=intl gcs=4123
2393 tmerc lat_0=0 lon_0=27 k=1 x_0=3500000 y_0=0 ellps=intl gcs=4123
2394 tmerc lat_0=0 lon_0=30 k=1 x_0=4500000 y_0=0 ellps=intl gcs=4123
2395 tmerc lat_0=0 lon_0=45 k=1 x_0=8500000 y_0=0 ellps=krass gcs=4164
2396 tmerc lat_0=0 lon_0=51 k=1 x_0=9500000 y_0=0 ellps=krass gcs=4164
2397 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=krass gcs=4178 towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 acc=2
2398 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=krass gcs=4178 towgs84=28,-121,-77 acc=138.3
2399 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=krass gcs=4178 towgs84=28,-121,-77 acc=137.5
2400 tmerc lat_0=0 lon_0=15.8082777777778 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4124
2401 tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=56.6
2402 tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=55.1
2403 tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=61.4
2404 tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=62.9
2405 tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=67
2406 tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=65.5
2407 tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=55.7
2408 tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=53.1
2409 tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=48.8
2410 tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=50.8
2411 tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=52.8
2412 tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=57.1
2413 tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=66.7
2414 tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=71.7
2415 tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=84
2416 tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=93.8
2417 tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=97.7
2418 tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=101.1
2419 tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=101.2
2420 tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=104
2421 tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=105.6
2422 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=56.6
2423 tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=55.1
2424 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=61.4
2425 tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=62.9
2426 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=67
2427 tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=65.5
2428 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=55.7
2429 tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=53.1
2430 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=48.8
2431 tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=50.8
2432 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=52.8
2433 tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=57.1
2434 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=66.7
2435 tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=71.7
2436 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=84
2437 tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=93.8
2438 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=97.7
2439 tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=101.1
2440 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=101.2
2441 tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=104
2442 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=105.6
2443 tmerc lat_0=33 lon_0=129.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2444 tmerc lat_0=33 lon_0=131 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2445 tmerc lat_0=36 lon_0=132.166666666667 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2446 tmerc lat_0=33 lon_0=133.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2447 tmerc lat_0=36 lon_0=134.333333333333 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2448 tmerc lat_0=36 lon_0=136 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2449 tmerc lat_0=36 lon_0=137.166666666667 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2450 tmerc lat_0=36 lon_0=138.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2451 tmerc lat_0=36 lon_0=139.833333333333 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2452 tmerc lat_0=40 lon_0=140.833333333333 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2453 tmerc lat_0=44 lon_0=140.25 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2454 tmerc lat_0=44 lon_0=142.25 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2455 tmerc lat_0=44 lon_0=144.25 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2456 tmerc lat_0=26 lon_0=142 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2457 tmerc lat_0=26 lon_0=127.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2458 tmerc lat_0=26 lon_0=124 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2459 tmerc lat_0=26 lon_0=131 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2460 tmerc lat_0=20 lon_0=136 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2461 tmerc lat_0=26 lon_0=154 k=0.9999 x_0=0 y_0=0 ellps=GRS80
2462 tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0 ellps=krass gcs=4191
2463 tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2464 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2465 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2466 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2467 tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2468 tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2469 tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2470 tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2471 tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2472 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2473 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2474 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2475 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2476 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2477 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2478 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2479 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2480 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2481 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2482 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2483 tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2484 tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2485 tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2486 tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2487 tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2488 tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2489 tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2490 tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2491 tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2492 tmerc lat_0=0 lon_0=9 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=4.5
2493 tmerc lat_0=0 lon_0=15 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=25,-141,-78.5,0,0.35,0.736,0 acc=4.5
2494 tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2495 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2496 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2497 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2498 tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.5
2499 tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.6
2500 tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.7
2501 tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.8
2502 tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.9
2503 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.9
2504 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2505 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2506 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2507 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2508 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2509 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2510 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2511 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2512 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2513 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2514 tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2515 tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2516 tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2517 tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2518 tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2519 tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2520 tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2521 tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2522 tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2523 tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2524 tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2525 tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2526 tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2527 tmerc lat_0=0 lon_0=33 k=1 x_0=11500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2528 tmerc lat_0=0 lon_0=36 k=1 x_0=12500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2529 tmerc lat_0=0 lon_0=39 k=1 x_0=13500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2530 tmerc lat_0=0 lon_0=42 k=1 x_0=14500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2531 tmerc lat_0=0 lon_0=45 k=1 x_0=15500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.4
2532 tmerc lat_0=0 lon_0=48 k=1 x_0=16500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=6.9
2533 tmerc lat_0=0 lon_0=51 k=1 x_0=17500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=7.6
2534 tmerc lat_0=0 lon_0=54 k=1 x_0=18500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.6
2535 tmerc lat_0=0 lon_0=57 k=1 x_0=19500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.7
2536 tmerc lat_0=0 lon_0=60 k=1 x_0=20500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.8
2537 tmerc lat_0=0 lon_0=63 k=1 x_0=21500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.8
2538 tmerc lat_0=0 lon_0=66 k=1 x_0=22500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.8
2539 tmerc lat_0=0 lon_0=69 k=1 x_0=23500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.8
2540 tmerc lat_0=0 lon_0=72 k=1 x_0=24500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.9
2541 tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.9
2542 tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2543 tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2544 tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2545 tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2546 tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2547 tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2548 tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2549 tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2550 utm zone=50 south ellps=bessel gcs=4125
2551 tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2552 tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2553 tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2554 tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2555 tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2556 tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2557 tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2558 tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2559 tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2560 tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2561 tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2562 tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2563 tmerc lat_0=0 lon_0=138 k=1 x_0=46500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2564 tmerc lat_0=0 lon_0=141 k=1 x_0=47500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2565 tmerc lat_0=0 lon_0=144 k=1 x_0=48500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2566 tmerc lat_0=0 lon_0=147 k=1 x_0=49500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2567 tmerc lat_0=0 lon_0=150 k=1 x_0=50500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2568 tmerc lat_0=0 lon_0=153 k=1 x_0=51500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2569 tmerc lat_0=0 lon_0=156 k=1 x_0=52500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2570 tmerc lat_0=0 lon_0=159 k=1 x_0=53500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2571 tmerc lat_0=0 lon_0=162 k=1 x_0=54500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2572 tmerc lat_0=0 lon_0=165 k=1 x_0=55500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2573 tmerc lat_0=0 lon_0=168 k=1 x_0=56500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2574 tmerc lat_0=0 lon_0=171 k=1 x_0=57500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2575 tmerc lat_0=0 lon_0=174 k=1 x_0=58500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2576 tmerc lat_0=0 lon_0=177 k=1 x_0=59500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2577 tmerc lat_0=0 lon_0=180 k=1 x_0=60000000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2578 tmerc lat_0=0 lon_0=-177 k=1 x_0=61500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2579 tmerc lat_0=0 lon_0=-174 k=1 x_0=62500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2580 tmerc lat_0=0 lon_0=-171 k=1 x_0=63500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2581 tmerc lat_0=0 lon_0=-168 k=1 x_0=64500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2582 tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2583 tmerc lat_0=0 lon_0=24 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2584 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2585 tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2586 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2587 tmerc lat_0=0 lon_0=36 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2588 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2589 tmerc lat_0=0 lon_0=42 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2590 tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.4
2591 tmerc lat_0=0 lon_0=48 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=6.9
2592 tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=7.6
2593 tmerc lat_0=0 lon_0=54 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.6
2594 tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.7
2595 tmerc lat_0=0 lon_0=60 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.8
2596 tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.8
2597 tmerc lat_0=0 lon_0=66 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.8
2598 tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.8
2599 tmerc lat_0=0 lon_0=72 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.9
2600 tmerc lat_0=0 lon_0=24 k=0.9998 x_0=500000 y_0=0 ellps=GRS80
2601 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.9
2602 tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2603 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2604 tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2605 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2606 tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2607 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2608 tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2609 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2610 tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2611 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2612 tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2613 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2614 tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2615 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2616 tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2617 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2618 tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2619 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2620 tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2621 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2622 tmerc lat_0=0 lon_0=138 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2623 tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2624 tmerc lat_0=0 lon_0=144 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2625 tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2626 tmerc lat_0=0 lon_0=150 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2627 tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2628 tmerc lat_0=0 lon_0=156 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2629 tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2630 tmerc lat_0=0 lon_0=162 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2631 tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2632 tmerc lat_0=0 lon_0=168 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2633 tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2634 tmerc lat_0=0 lon_0=174 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2635 tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2636 tmerc lat_0=0 lon_0=180 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2637 tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2638 tmerc lat_0=0 lon_0=-174 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2639 tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2640 tmerc lat_0=0 lon_0=-168 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2641 tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0 ellps=krass gcs=4200
2642 tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0 ellps=krass gcs=4200
2643 tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0 ellps=krass gcs=4200
2644 tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0 ellps=krass gcs=4200
2645 tmerc lat_0=0 lon_0=33 k=1 x_0=11500000 y_0=0 ellps=krass gcs=4200
2646 tmerc lat_0=0 lon_0=36 k=1 x_0=12500000 y_0=0 ellps=krass gcs=4200
2647 tmerc lat_0=0 lon_0=39 k=1 x_0=13500000 y_0=0 ellps=krass gcs=4200
2648 tmerc lat_0=0 lon_0=42 k=1 x_0=14500000 y_0=0 ellps=krass gcs=4200
2649 tmerc lat_0=0 lon_0=45 k=1 x_0=15500000 y_0=0 ellps=krass gcs=4200
2650 tmerc lat_0=0 lon_0=48 k=1 x_0=16500000 y_0=0 ellps=krass gcs=4200
2651 tmerc lat_0=0 lon_0=51 k=1 x_0=17500000 y_0=0 ellps=krass gcs=4200
2652 tmerc lat_0=0 lon_0=54 k=1 x_0=18500000 y_0=0 ellps=krass gcs=4200
2653 tmerc lat_0=0 lon_0=57 k=1 x_0=19500000 y_0=0 ellps=krass gcs=4200
2654 tmerc lat_0=0 lon_0=60 k=1 x_0=20500000 y_0=0 ellps=krass gcs=4200
2655 tmerc lat_0=0 lon_0=63 k=1 x_0=21500000 y_0=0 ellps=krass gcs=4200
2656 tmerc lat_0=0 lon_0=66 k=1 x_0=22500000 y_0=0 ellps=krass gcs=4200
2657 tmerc lat_0=0 lon_0=69 k=1 x_0=23500000 y_0=0 ellps=krass gcs=4200
2658 tmerc lat_0=0 lon_0=72 k=1 x_0=24500000 y_0=0 ellps=krass gcs=4200
2659 tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0 ellps=krass gcs=4200
2660 tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0 ellps=krass gcs=4200
2661 tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0 ellps=krass gcs=4200
2662 tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0 ellps=krass gcs=4200
2663 tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0 ellps=krass gcs=4200
2664 tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0 ellps=krass gcs=4200
2665 tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0 ellps=krass gcs=4200
2666 tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0 ellps=krass gcs=4200
2667 tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0 ellps=krass gcs=4200
2668 tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0 ellps=krass gcs=4200
2669 tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0 ellps=krass gcs=4200
2670 tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0 ellps=krass gcs=4200
2671 tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0 ellps=krass gcs=4200
2672 tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0 ellps=krass gcs=4200
2673 tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0 ellps=krass gcs=4200
2674 tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0 ellps=krass gcs=4200
2675 tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0 ellps=krass gcs=4200
2676 tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0 ellps=krass gcs=4200
2677 tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0 ellps=krass gcs=4200
2678 tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0 ellps=krass gcs=4200
2679 tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0 ellps=krass gcs=4200
2680 tmerc lat_0=0 lon_0=138 k=1 x_0=46500000 y_0=0 ellps=krass gcs=4200
2681 tmerc lat_0=0 lon_0=141 k=1 x_0=47500000 y_0=0 ellps=krass gcs=4200
2682 tmerc lat_0=0 lon_0=144 k=1 x_0=48500000 y_0=0 ellps=krass gcs=4200
2683 tmerc lat_0=0 lon_0=147 k=1 x_0=49500000 y_0=0 ellps=krass gcs=4200
2684 tmerc lat_0=0 lon_0=150 k=1 x_0=50500000 y_0=0 ellps=krass gcs=4200
2685 tmerc lat_0=0 lon_0=153 k=1 x_0=51500000 y_0=0 ellps=krass gcs=4200
2686 tmerc lat_0=0 lon_0=156 k=1 x_0=52500000 y_0=0 ellps=krass gcs=4200
2687 tmerc lat_0=0 lon_0=159 k=1 x_0=53500000 y_0=0 ellps=krass gcs=4200
2688 tmerc lat_0=0 lon_0=162 k=1 x_0=54500000 y_0=0 ellps=krass gcs=4200
2689 tmerc lat_0=0 lon_0=165 k=1 x_0=55500000 y_0=0 ellps=krass gcs=4200
2690 tmerc lat_0=0 lon_0=168 k=1 x_0=56500000 y_0=0 ellps=krass gcs=4200
2691 tmerc lat_0=0 lon_0=171 k=1 x_0=57500000 y_0=0 ellps=krass gcs=4200
2692 tmerc lat_0=0 lon_0=174 k=1 x_0=58500000 y_0=0 ellps=krass gcs=4200
2693 tmerc lat_0=0 lon_0=177 k=1 x_0=59500000 y_0=0 ellps=krass gcs=4200
2694 tmerc lat_0=0 lon_0=180 k=1 x_0=60000000 y_0=0 ellps=krass gcs=4200
2695 tmerc lat_0=0 lon_0=-177 k=1 x_0=61500000 y_0=0 ellps=krass gcs=4200
2696 tmerc lat_0=0 lon_0=-174 k=1 x_0=62500000 y_0=0 ellps=krass gcs=4200
2697 tmerc lat_0=0 lon_0=-171 k=1 x_0=63500000 y_0=0 ellps=krass gcs=4200
2698 tmerc lat_0=0 lon_0=-168 k=1 x_0=64500000 y_0=0 ellps=krass gcs=4200
2699 tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2700 tmerc lat_0=0 lon_0=24 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2701 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2702 tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2703 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2704 tmerc lat_0=0 lon_0=36 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2705 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2706 tmerc lat_0=0 lon_0=42 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2707 tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2708 tmerc lat_0=0 lon_0=48 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2709 tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2710 tmerc lat_0=0 lon_0=54 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2711 tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2712 tmerc lat_0=0 lon_0=60 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2713 tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2714 tmerc lat_0=0 lon_0=66 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2715 tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2716 tmerc lat_0=0 lon_0=72 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2717 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2718 tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2719 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2720 tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2721 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2722 tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2723 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2724 tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2725 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2726 tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2727 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2728 tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2729 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2730 tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2731 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2732 tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2733 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2734 tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2735 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2736 utm zone=36 south ellps=clrk66 gcs=4127 towgs84=-82.875,-57.097,-156.768,-2.158,1.524,-0.982,-0.359 acc=27.2
2737 utm zone=37 south ellps=clrk66 gcs=4127 towgs84=-138.527,-91.999,-114.591,-0.14,3.363,-2.217,11.748 acc=41.8
2738 tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2739 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2740 tmerc lat_0=0 lon_0=138 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2741 tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2742 tmerc lat_0=0 lon_0=144 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2743 tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2744 tmerc lat_0=0 lon_0=150 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2745 tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2746 tmerc lat_0=0 lon_0=156 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2747 tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2748 tmerc lat_0=0 lon_0=162 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2749 tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2750 tmerc lat_0=0 lon_0=168 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2751 tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2752 tmerc lat_0=0 lon_0=174 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2753 tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2754 tmerc lat_0=0 lon_0=180 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2755 tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2756 tmerc lat_0=0 lon_0=-174 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2757 tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2758 tmerc lat_0=0 lon_0=-168 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
2759 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2760 tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2761 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2762 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2763 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2764 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=400000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2765 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=400000 y_0=400000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2766 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000 y_0=500000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2767 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000 y_0=500000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2768 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000 y_0=500000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2769 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000 y_0=500000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2770 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000 y_0=500000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2771 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000 y_0=500000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2772 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2773 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2774 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2775 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.6096 y_0=152400.3048 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2776 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2777 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2778 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2779 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2780 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2781 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2782 tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=500000 y_0=0 ellps=GRS80
2783 tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=500000 y_0=0 ellps=GRS80
2784 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000 y_0=0 ellps=GRS80
2785 tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000 y_0=0 ellps=GRS80
2786 tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000 y_0=0 ellps=GRS80
2787 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2788 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2789 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2790 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2791 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=700000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2792 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=100000 y_0=250000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2793 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=250000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2794 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2795 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2796 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=400000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2797 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=400000 y_0=400000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2798 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2799 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000 y_0=500000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2800 lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=1000000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2801 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=1000000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2802 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2803 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2804 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=400000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2805 lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000 y_0=750000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2806 lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2807 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=8000000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2808 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=6000000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2809 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=4000000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2810 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000 y_0=100000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2811 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000 y_0=100000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2812 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000 y_0=100000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2813 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2814 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2815 tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2816 tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2817 tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2818 lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2819 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2820 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2821 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2822 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2823 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2824 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2825 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2826 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2827 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2828 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2829 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2830 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2831 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2832 lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2833 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2834 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2835 lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2836 lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2837 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2838 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2839 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2840 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2841 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2842 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2843 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2844 lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000 y_0=1000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2845 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2846 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=700000 y_0=3000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2847 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=4000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2848 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2849 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000 y_0=1000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2850 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000 y_0=2000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2851 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000 y_0=3000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2852 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2853 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000 y_0=2000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2854 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000 y_0=1000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2855 lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2856 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2857 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2858 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2859 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2860 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2861 lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2862 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2863 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2864 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2865 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2866 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000 ellps=GRS80
2867 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2868 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2869 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2870 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2871 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2872 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2873 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2874 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2875 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2876 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803658 y_0=304800.609601219 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2877 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803658 y_0=304800.609601219 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2878 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803658 y_0=304800.609601219 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2879 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2880 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2881 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2882 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2883 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2884 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2885 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.9998984 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2886 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2887 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2888 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2889 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983998 y_0=249364.998729997 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2890 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249364.998729997 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2891 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2892 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2893 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2894 lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2895 lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2896 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 y_0=0 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2897 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 y_0=0 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2898 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 y_0=0 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2899 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2900 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.9998984 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2901 lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2902 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2903 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2904 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2905 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2906 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2907 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2908 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2909 lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2910 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2911 lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2912 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2913 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 y_0=0 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2914 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 y_0=0 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2915 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2916 lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.9998984 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2917 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2918 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.9998984 y_0=3000000 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2919 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2920 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2921 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.0001504 y_0=999999.999996 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2922 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.0001504 y_0=1999999.999992 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2923 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.0001504 y_0=2999999.999988 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2924 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2925 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.9998984 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2926 lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2927 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2928 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2929 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2930 lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2931 tmerc lat_0=0 lon_0=13 k=0.9996 x_0=500000 y_0=0 ellps=clrk80ign gcs=4213
2932 tmerc lat_0=24.45 lon_0=51.2166666666667 k=0.99999 x_0=200000 y_0=300000 ellps=intl gcs=4614
2933 utm zone=50 south ellps=bessel gcs=4613 towgs84=-404.78,685.68,45.47 acc=1
2934 merc lon_0=110 k=0.997 x_0=3900000 y_0=900000 ellps=bessel pm=106.807719444 gcs=4820
2935 tmerc lat_0=0.116666666666667 lon_0=41.5333333333333 k=1 x_0=1300000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2936 tmerc lat_0=0.116666666666667 lon_0=44.5333333333333 k=1 x_0=2300000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.4
2937 tmerc lat_0=0.116666666666667 lon_0=47.5333333333333 k=1 x_0=3300000 y_0=0 ellps=krass gcs=4284 towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549 acc=7
2938 tmerc lat_0=0.116666666666667 lon_0=50.5333333333333 k=1 x_0=4300000 y_0=0 ellps=krass gcs=4284 towgs84=926.4,-715.9,-186.4,-10.364,-20.78,26.452,-7.224 acc=6.8
2939 tmerc lat_0=0.133333333333333 lon_0=50.7666666666667 k=1 x_0=2300000 y_0=0 ellps=krass gcs=4284 towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549 acc=5.2
2940 tmerc lat_0=0.133333333333333 lon_0=53.7666666666667 k=1 x_0=3300000 y_0=0 ellps=krass gcs=4284 towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549 acc=5.4
2941 tmerc lat_0=0.133333333333333 lon_0=56.7666666666667 k=1 x_0=4300000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
2942 utm zone=28 ellps=intl gcs=4615
2943 utm zone=28 ellps=intl gcs=4616
2944 tmerc lat_0=0 lon_0=-55.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
2945 tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
2946 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
2947 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
2948 tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
2949 tmerc lat_0=0 lon_0=-70.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
2950 tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
2951 tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
2952 tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
2953 sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=2500000 y_0=7500000 ellps=GRS80 gcs=4617
2954 sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000 ellps=GRS80 gcs=4617
2955 utm zone=11 ellps=GRS80 gcs=4617
2956 utm zone=12 ellps=GRS80 gcs=4617
2957 utm zone=13 ellps=GRS80 gcs=4617
2958 utm zone=17 ellps=GRS80 gcs=4617
2959 utm zone=18 ellps=GRS80 gcs=4617
2960 utm zone=19 ellps=GRS80 gcs=4617
2961 utm zone=20 ellps=GRS80 gcs=4617
2962 utm zone=21 ellps=GRS80 gcs=4617
2964 aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=0,125,196 acc=179.5
2965 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983998 y_0=249999.9998984 ellps=GRS80 units=us-ft
2966 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984 ellps=GRS80 units=us-ft
2967 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983998 y_0=249999.9998984 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2968 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2969 utm zone=20 ellps=intl gcs=4621
2970 utm zone=20 ellps=intl gcs=4622
2971 utm zone=22 ellps=intl gcs=4623
2972 utm zone=22 ellps=GRS80
2973 utm zone=20 ellps=intl gcs=4625
2975 utm zone=40 south ellps=GRS80
2976 utm zone=6 south ellps=intl gcs=4628
2977 utm zone=5 south ellps=intl gcs=4629
2978 utm zone=7 south ellps=intl gcs=4630
2979 utm zone=42 south ellps=intl gcs=4631
2980 utm zone=38 south ellps=intl gcs=4632
2981 utm zone=58 south ellps=intl gcs=4633
2982 utm zone=58 south ellps=intl gcs=4634
2983 utm zone=58 south ellps=intl gcs=4635
2984 lcc lat_0=-21.5 lon_0=166 lat_1=-20.6666666666667 lat_2=-22.3333333333333 x_0=400000 y_0=300000 ellps=intl gcs=4645
2987 utm zone=21 ellps=clrk66 gcs=4638
2988 utm zone=1 south ellps=intl gcs=4639
2989 utm zone=20 ellps=WGS84
2990 tmerc lat_0=-21.1166666666667 lon_0=55.5333333333333 k=1 x_0=50000 y_0=160000 ellps=intl gcs=4626
2991 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0 ellps=GRS80
2992 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 y_0=0 ellps=GRS80 units=ft
2993 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2994 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 y_0=0 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
2995 utm zone=58 south ellps=intl gcs=4641
2996 utm zone=58 south ellps=intl gcs=4642
2997 utm zone=58 south ellps=intl gcs=4643
2998 utm zone=58 south ellps=intl gcs=4644
2999 utm zone=38 south ellps=intl gcs=4646
3000 merc lon_0=110 k=0.997 x_0=3900000 y_0=900000 ellps=bessel gcs=4613
3001 merc lon_0=110 k=0.997 x_0=3900000 y_0=900000 ellps=bessel gcs=4211 towgs84=-377,681,-50 acc=6
3002 merc lon_0=110 k=0.997 x_0=3900000 y_0=900000 ellps=bessel gcs=4257
3003 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=1500000 y_0=0 ellps=intl gcs=4265 towgs84=-50.2,-50.4,84.8,-0.69,-2.012,0.459,-28.08 acc=79.8
3004 tmerc lat_0=0 lon_0=15 k=0.9996 x_0=2520000 y_0=0 ellps=intl gcs=4265 towgs84=-50.2,-50.4,84.8,-0.69,-2.012,0.459,-28.08 acc=79.5
3005 aea lat_0=45 lon_0=-126 lat_1=50 lat_2=58.5 x_0=1000000 y_0=0 ellps=GRS80
3006 utm zone=33 ellps=GRS80
3007 tmerc lat_0=0 lon_0=12 k=1 x_0=150000 y_0=0 ellps=GRS80
3008 tmerc lat_0=0 lon_0=13.5 k=1 x_0=150000 y_0=0 ellps=GRS80
3009 tmerc lat_0=0 lon_0=15 k=1 x_0=150000 y_0=0 ellps=GRS80
3010 tmerc lat_0=0 lon_0=16.5 k=1 x_0=150000 y_0=0 ellps=GRS80
3011 tmerc lat_0=0 lon_0=18 k=1 x_0=150000 y_0=0 ellps=GRS80
3012 tmerc lat_0=0 lon_0=14.25 k=1 x_0=150000 y_0=0 ellps=GRS80
3013 tmerc lat_0=0 lon_0=15.75 k=1 x_0=150000 y_0=0 ellps=GRS80
3014 tmerc lat_0=0 lon_0=17.25 k=1 x_0=150000 y_0=0 ellps=GRS80
3015 tmerc lat_0=0 lon_0=18.75 k=1 x_0=150000 y_0=0 ellps=GRS80
3016 tmerc lat_0=0 lon_0=20.25 k=1 x_0=150000 y_0=0 ellps=GRS80
3017 tmerc lat_0=0 lon_0=21.75 k=1 x_0=150000 y_0=0 ellps=GRS80
3018 tmerc lat_0=0 lon_0=23.25 k=1 x_0=150000 y_0=0 ellps=GRS80
3019 tmerc lat_0=0 lon_0=11.3082777777778 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4124
3020 tmerc lat_0=0 lon_0=13.5582777777778 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4124
3021 tmerc lat_0=0 lon_0=15.8082777777778 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4124
3022 tmerc lat_0=0 lon_0=18.0582777777778 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4124
3023 tmerc lat_0=0 lon_0=20.3082777777778 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4124
3024 tmerc lat_0=0 lon_0=22.5582777777778 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4124
3025 tmerc lat_0=0 lon_0=11.3082777777778 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4308
3026 tmerc lat_0=0 lon_0=13.5582777777778 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4308
3027 tmerc lat_0=0 lon_0=15.8082777777778 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4308
3028 tmerc lat_0=0 lon_0=18.0582777777778 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4308
3029 tmerc lat_0=0 lon_0=20.3082777777778 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4308
3030 tmerc lat_0=0 lon_0=22.5582777777778 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4308
3031 stere lat_0=-90 lat_ts=-71 lon_0=0 x_0=0 y_0=0 ellps=WGS84
3032 stere lat_0=-90 lat_ts=-71 lon_0=70 x_0=6000000 y_0=6000000 ellps=WGS84
3033 lcc lat_0=-50 lon_0=70 lat_1=-68.5 lat_2=-74.5 x_0=6000000 y_0=6000000 ellps=WGS84
3034 lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80
3035 laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80
3036 utm zone=36 south ellps=WGS84
3037 utm zone=37 south ellps=WGS84
3038 utm zone=26 ellps=GRS80
3039 utm zone=27 ellps=GRS80
3040 utm zone=28 ellps=GRS80
3041 utm zone=29 ellps=GRS80
3042 utm zone=30 ellps=GRS80
3043 utm zone=31 ellps=GRS80
3044 utm zone=32 ellps=GRS80
3045 utm zone=33 ellps=GRS80
3046 utm zone=34 ellps=GRS80
3047 utm zone=35 ellps=GRS80
3048 utm zone=36 ellps=GRS80
3049 utm zone=37 ellps=GRS80
3050 utm zone=38 ellps=GRS80
3051 utm zone=39 ellps=GRS80
3054 utm zone=26 ellps=intl gcs=4658
3055 utm zone=27 ellps=intl gcs=4658
3056 utm zone=28 ellps=intl gcs=4658
3057 lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=500000 y_0=500000 ellps=GRS80
3058 tmerc lat_0=0 lon_0=-8.5 k=1 x_0=50000 y_0=-7800000 ellps=intl gcs=4660
3059 tmerc lat_0=0 lon_0=24 k=0.9996 x_0=500000 y_0=-6000000 ellps=GRS80
3060 utm zone=58 south ellps=intl gcs=4662
3061 utm zone=28 ellps=intl gcs=4663
3062 utm zone=26 ellps=intl gcs=4664
3063 utm zone=26 ellps=intl gcs=4665
3064 utm zone=32 ellps=GRS80
3065 utm zone=33 ellps=GRS80
3066 tmerc lat_0=0 lon_0=37 k=0.9998 x_0=500000 y_0=-3000000 ellps=intl gcs=4230 towgs84=-112,-110.3,-140.2 acc=2.5
3067 utm zone=35 ellps=GRS80
3068 cass lat_0=52.4186482777778 lon_0=13.6272036666667 x_0=40000 y_0=10000 ellps=bessel gcs=4314 towgs84=612.4,77,440.2,-0.054,0.057,-2.797,2.55 acc=2
3069 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=500000 y_0=-4500000 ellps=clrk66 gcs=4267 towgs84=-8,159,175 acc=8.5
3070 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000 ellps=GRS80
3071 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3072 tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0 ellps=GRS80
3073 tmerc lat_0=43 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0 ellps=GRS80
3074 tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0 ellps=GRS80
3075 tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3076 tmerc lat_0=43 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3077 tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3078 omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816 ellps=GRS80
3079 omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3080 lcc lat_0=31.1666666666667 lon_0=-100 lat_1=27.4166666666667 lat_2=34.9166666666667 x_0=914400 y_0=914400 ellps=clrk66 units=ft gcs=4267 towgs84=-8,159,175 acc=7
3081 lcc lat_0=31.1666666666667 lon_0=-100 lat_1=27.4166666666667 lat_2=34.9166666666667 x_0=1000000 y_0=1000000 ellps=GRS80
3082 lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000 ellps=GRS80
3083 aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 ellps=GRS80
3084 lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3085 aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3086 aea lat_0=24 lon_0=-84 lat_1=24 lat_2=31.5 x_0=400000 y_0=0 ellps=GRS80
3087 aea lat_0=24 lon_0=-84 lat_1=24 lat_2=31.5 x_0=400000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3088 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80
3089 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=999999.9998984 ellps=GRS80 units=us-ft
3090 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3091 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=999999.9998984 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3092 utm zone=51 ellps=bessel gcs=4301
3093 utm zone=52 ellps=bessel gcs=4301 towgs84=-147,506,687 acc=10.4
3094 utm zone=53 ellps=bessel gcs=4301
3095 utm zone=54 ellps=bessel gcs=4301
3096 utm zone=55 ellps=bessel gcs=4301
3097 utm zone=51 ellps=GRS80
3098 utm zone=52 ellps=GRS80
3099 utm zone=53 ellps=GRS80
3100 utm zone=54 ellps=GRS80
3101 utm zone=55 ellps=GRS80
3102 lcc lat_1=-14.2666666666667 lat_0=-14.2666666666667 lon_0=-170 k_0=1 x_0=152400.30480061 y_0=95169.3116586233 ellps=clrk66 units=us-ft gcs=4169
3103 utm zone=28 a=6378249.145 rf=293.465 gcs=4681
3104 utm zone=29 a=6378249.145 rf=293.465 gcs=4681
3105 utm zone=30 a=6378249.145 rf=293.465 gcs=4681
3106 tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=0 ellps=evrst30 gcs=4682
3107 lcc lat_0=-32 lon_0=135 lat_1=-28 lat_2=-36 x_0=1000000 y_0=2000000 ellps=GRS80
3108 tmerc lat_0=49.5 lon_0=-2.41666666666667 k=0.999997 x_0=47000 y_0=50000 ellps=GRS80
3109 tmerc lat_0=49.225 lon_0=-2.135 k=0.9999999 x_0=40000 y_0=70000 ellps=GRS80
3110 lcc lat_0=-37 lon_0=145 lat_1=-36 lat_2=-38 x_0=2500000 y_0=4500000 ellps=aust_SA gcs=4202 towgs84=-119.353,-48.301,139.484,0.415,0.26,0.437,-0.613 acc=3
3111 lcc lat_0=-37 lon_0=145 lat_1=-36 lat_2=-38 x_0=2500000 y_0=2500000 ellps=GRS80
3112 lcc lat_0=0 lon_0=134 lat_1=-18 lat_2=-36 x_0=0 y_0=0 ellps=GRS80
3113 tmerc lat_0=-28 lon_0=153 k=0.99999 x_0=50000 y_0=100000 ellps=GRS80
3114 tmerc lat_0=4.59620041666667 lon_0=-80.0775079166667 k=1 x_0=1000000 y_0=1000000 ellps=GRS80
3115 tmerc lat_0=4.59620041666667 lon_0=-77.0775079166667 k=1 x_0=1000000 y_0=1000000 ellps=GRS80
3116 tmerc lat_0=4.59620041666667 lon_0=-74.0775079166667 k=1 x_0=1000000 y_0=1000000 ellps=GRS80
3117 tmerc lat_0=4.59620041666667 lon_0=-71.0775079166667 k=1 x_0=1000000 y_0=1000000 ellps=GRS80
3118 tmerc lat_0=4.59620041666667 lon_0=-68.0775079166667 k=1 x_0=1000000 y_0=1000000 ellps=GRS80
3119 tmerc lat_0=0 lon_0=10.5 k=0.999 x_0=1000000 y_0=1000000 ellps=intl gcs=4192
3120 sterea lat_0=50.625 lon_0=21.0833333333333 k=0.9998 x_0=4637000 y_0=5467000 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=1
3121 tmerc lat_0=0 lon_0=117 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 gcs=4683
3122 tmerc lat_0=0 lon_0=119 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 gcs=4683
3123 tmerc lat_0=0 lon_0=121 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 gcs=4683
3124 tmerc lat_0=0 lon_0=123 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 gcs=4683
3125 tmerc lat_0=0 lon_0=125 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 gcs=4683
3126 tmerc lat_0=0 lon_0=19 k=1 x_0=500000 y_0=0 ellps=GRS80
3127 tmerc lat_0=0 lon_0=20 k=1 x_0=500000 y_0=0 ellps=GRS80
3128 tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 ellps=GRS80
3129 tmerc lat_0=0 lon_0=22 k=1 x_0=500000 y_0=0 ellps=GRS80
3130 tmerc lat_0=0 lon_0=23 k=1 x_0=500000 y_0=0 ellps=GRS80
3131 tmerc lat_0=0 lon_0=24 k=1 x_0=500000 y_0=0 ellps=GRS80
3132 tmerc lat_0=0 lon_0=25 k=1 x_0=500000 y_0=0 ellps=GRS80
3133 tmerc lat_0=0 lon_0=26 k=1 x_0=500000 y_0=0 ellps=GRS80
3134 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=GRS80
3135 tmerc lat_0=0 lon_0=28 k=1 x_0=500000 y_0=0 ellps=GRS80
3136 tmerc lat_0=0 lon_0=29 k=1 x_0=500000 y_0=0 ellps=GRS80
3137 tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0 ellps=GRS80
3138 tmerc lat_0=0 lon_0=31 k=1 x_0=500000 y_0=0 ellps=GRS80
3139 cass hyperbolic lat_0=-16.25 lon_0=179.333333333333 x_0=251727.9155424 y_0=334519.953768 a=6378306.3696 b=6356571.996 units=link gcs=4748
3140 cass lat_0=-18 lon_0=178 x_0=109435.392 y_0=141622.272 a=6378306.3696 b=6356571.996 units=link gcs=4752
3141 utm zone=60 south ellps=intl gcs=4721
3142 utm zone=1 south ellps=intl gcs=4721
3143 tmerc lat_0=-17 lon_0=178.75 k=0.99985 x_0=2000000 y_0=4000000 ellps=WGS72 gcs=4720
3146 tmerc lat_0=0 lon_0=18 k=1 x_0=6500000 y_0=0 ellps=krass gcs=4284 towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549 acc=3.4
3147 tmerc lat_0=0 lon_0=18 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549 acc=3.4
3148 utm zone=48 ellps=evrst30 gcs=4131 towgs84=198,881,317 acc=554.5
3149 utm zone=49 ellps=evrst30 gcs=4131 towgs84=198,881,317 acc=571.3
3150 tmerc lat_0=0 lon_0=18 k=1 x_0=6500000 y_0=0 ellps=krass gcs=4200
3151 tmerc lat_0=0 lon_0=18 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
3152 tmerc lat_0=0 lon_0=18.05779 k=0.99999425 x_0=100178.1808 y_0=-6500614.7836 ellps=GRS80
3153 aea lat_0=45 lon_0=-126 lat_1=50 lat_2=58.5 x_0=1000000 y_0=0 ellps=GRS80 gcs=4617
3154 utm zone=7 ellps=GRS80 gcs=4617
3155 utm zone=8 ellps=GRS80 gcs=4617
3156 utm zone=9 ellps=GRS80 gcs=4617
3157 utm zone=10 ellps=GRS80 gcs=4617
3158 utm zone=14 ellps=GRS80 gcs=4617
3159 utm zone=15 ellps=GRS80 gcs=4617
3160 utm zone=16 ellps=GRS80 gcs=4617
3161 lcc lat_0=0 lon_0=-85 lat_1=44.5 lat_2=53.5 x_0=930000 y_0=6430000 ellps=GRS80
3162 lcc lat_0=0 lon_0=-85 lat_1=44.5 lat_2=53.5 x_0=930000 y_0=6430000 ellps=GRS80 gcs=4617
3163 lcc lat_0=-21.5 lon_0=166 lat_1=-20.6666666666667 lat_2=-22.3333333333333 x_0=400000 y_0=300000 ellps=GRS80
3164 utm zone=58 south ellps=WGS84 gcs=4750
3165 lcc lat_0=-22.26969175 lon_0=166.44242575 lat_1=-22.24469175 lat_2=-22.29469175 x_0=0.66 y_0=1.02 ellps=intl gcs=4644
3166 lcc lat_0=-22.2697222222222 lon_0=166.4425 lat_1=-22.2447222222222 lat_2=-22.2947222222222 x_0=8.313 y_0=-2.354 ellps=intl gcs=4644
3167 omerc no_uoff lat_0=4 lonc=102.25 alpha=323.0257905 gamma=323.130102361111 k=0.99984 x_0=804670.24 y_0=0 ellps=evrst69 to_meter=20.116756 gcs=4751
3168 omerc no_uoff lat_0=4 lonc=102.25 alpha=323.0257905 gamma=323.130102361111 k=0.99984 x_0=804670.24 y_0=0 ellps=evrst69 gcs=4751
3169 utm zone=57 south ellps=GRS80
3170 utm zone=58 south ellps=GRS80
3171 utm zone=59 south ellps=GRS80
3172 utm zone=59 south ellps=intl gcs=4641
3174 aea lat_0=45.568977 lon_0=-84.455955 lat_1=42.122774 lat_2=49.01518 x_0=1000000 y_0=1000000 ellps=GRS80
3175 aea lat_0=45.568977 lon_0=-83.248627 lat_1=42.122774 lat_2=49.01518 x_0=1000000 y_0=1000000 ellps=GRS80
3176 tmerc lat_0=0 lon_0=106 k=0.9996 x_0=500000 y_0=0 ellps=evrst30 gcs=4131 towgs84=198,881,317 acc=56
3177 tmerc lat_0=0 lon_0=17 k=0.9965 x_0=1000000 y_0=0 ellps=intl gcs=4754
3178 utm zone=18 ellps=GRS80
3179 utm zone=19 ellps=GRS80
3180 utm zone=20 ellps=GRS80
3181 utm zone=21 ellps=GRS80
3182 utm zone=22 ellps=GRS80
3183 utm zone=23 ellps=GRS80
3184 utm zone=24 ellps=GRS80
3185 utm zone=25 ellps=GRS80
3186 utm zone=26 ellps=GRS80
3187 utm zone=27 ellps=GRS80
3188 utm zone=28 ellps=GRS80
3189 utm zone=29 ellps=GRS80
3190 tmerc lat_0=0 lon_0=9 k=0.99995 x_0=200000 y_0=0 ellps=intl gcs=4754
3191 tmerc lat_0=0 lon_0=11 k=0.99995 x_0=200000 y_0=0 ellps=intl gcs=4754
3192 tmerc lat_0=0 lon_0=13 k=0.99995 x_0=200000 y_0=0 ellps=intl gcs=4754
3193 tmerc lat_0=0 lon_0=15 k=0.99995 x_0=200000 y_0=0 ellps=intl gcs=4754
3194 tmerc lat_0=0 lon_0=17 k=0.99995 x_0=200000 y_0=0 ellps=intl gcs=4754
3195 tmerc lat_0=0 lon_0=19 k=0.99995 x_0=200000 y_0=0 ellps=intl gcs=4754
3196 tmerc lat_0=0 lon_0=21 k=0.99995 x_0=200000 y_0=0 ellps=intl gcs=4754
3197 tmerc lat_0=0 lon_0=23 k=0.99995 x_0=200000 y_0=0 ellps=intl gcs=4754
3198 tmerc lat_0=0 lon_0=25 k=0.99995 x_0=200000 y_0=0 ellps=intl gcs=4754
3199 utm zone=32 ellps=intl gcs=4754
3200 lcc lat_1=32.5 lat_0=32.5 lon_0=45 k_0=0.9987864078 x_0=1500000 y_0=1166200 a=6378249.145 rf=293.465 gcs=4132
3201 utm zone=33 ellps=intl gcs=4754
3202 utm zone=34 ellps=intl gcs=4754
3203 utm zone=35 ellps=intl gcs=4754
3204 lcc lat_0=-90 lon_0=-66 lat_1=-60.6666666666667 lat_2=-63.3333333333333 x_0=0 y_0=0 ellps=WGS84
3205 lcc lat_0=-90 lon_0=-54 lat_1=-60.6666666666667 lat_2=-63.3333333333333 x_0=0 y_0=0 ellps=WGS84
3206 lcc lat_0=-90 lon_0=-42 lat_1=-60.6666666666667 lat_2=-63.3333333333333 x_0=0 y_0=0 ellps=WGS84
3207 lcc lat_0=-90 lon_0=-174 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 ellps=WGS84
3208 lcc lat_0=-90 lon_0=-66 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 ellps=WGS84
3209 lcc lat_0=-90 lon_0=-54 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 ellps=WGS84
3210 lcc lat_0=-90 lon_0=42 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 ellps=WGS84
3211 lcc lat_0=-90 lon_0=54 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 ellps=WGS84
3212 lcc lat_0=-90 lon_0=66 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 ellps=WGS84
3213 lcc lat_0=-90 lon_0=78 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 ellps=WGS84
3214 lcc lat_0=-90 lon_0=90 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 ellps=WGS84
3215 lcc lat_0=-90 lon_0=102 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 ellps=WGS84
3216 lcc lat_0=-90 lon_0=114 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 ellps=WGS84
3217 lcc lat_0=-90 lon_0=126 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 ellps=WGS84
3218 lcc lat_0=-90 lon_0=138 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 ellps=WGS84
3219 lcc lat_0=-90 lon_0=150 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 ellps=WGS84
3220 lcc lat_0=-90 lon_0=162 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 ellps=WGS84
3221 lcc lat_0=-90 lon_0=-102 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3222 lcc lat_0=-90 lon_0=-90 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3223 lcc lat_0=-90 lon_0=-78 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3224 lcc lat_0=-90 lon_0=-66 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3225 lcc lat_0=-90 lon_0=-18 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3226 lcc lat_0=-90 lon_0=-6 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3227 lcc lat_0=-90 lon_0=6 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3228 lcc lat_0=-90 lon_0=18 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3229 lcc lat_0=-90 lon_0=30 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3230 lcc lat_0=-90 lon_0=42 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3231 lcc lat_0=-90 lon_0=54 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3232 lcc lat_0=-90 lon_0=66 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3233 lcc lat_0=-90 lon_0=78 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3234 lcc lat_0=-90 lon_0=90 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3235 lcc lat_0=-90 lon_0=102 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3236 lcc lat_0=-90 lon_0=114 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3237 lcc lat_0=-90 lon_0=126 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3238 lcc lat_0=-90 lon_0=138 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3239 lcc lat_0=-90 lon_0=150 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3240 lcc lat_0=-90 lon_0=162 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3241 lcc lat_0=-90 lon_0=174 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 ellps=WGS84
3242 lcc lat_0=-90 lon_0=-153 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3243 lcc lat_0=-90 lon_0=-135 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3244 lcc lat_0=-90 lon_0=-117 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3245 lcc lat_0=-90 lon_0=-99 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3246 lcc lat_0=-90 lon_0=-81 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3247 lcc lat_0=-90 lon_0=-63 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3248 lcc lat_0=-90 lon_0=-27 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3249 lcc lat_0=-90 lon_0=-9 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3250 lcc lat_0=-90 lon_0=9 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3251 lcc lat_0=-90 lon_0=27 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3252 lcc lat_0=-90 lon_0=45 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3253 lcc lat_0=-90 lon_0=63 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3254 lcc lat_0=-90 lon_0=81 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3255 lcc lat_0=-90 lon_0=99 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3256 lcc lat_0=-90 lon_0=117 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3257 lcc lat_0=-90 lon_0=135 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3258 lcc lat_0=-90 lon_0=153 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3259 lcc lat_0=-90 lon_0=171 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 ellps=WGS84
3260 lcc lat_0=-90 lon_0=-168 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 ellps=WGS84
3261 lcc lat_0=-90 lon_0=-144 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 ellps=WGS84
3262 lcc lat_0=-90 lon_0=-120 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 ellps=WGS84
3263 lcc lat_0=-90 lon_0=-96 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 ellps=WGS84
3264 lcc lat_0=-90 lon_0=-72 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 ellps=WGS84
3265 lcc lat_0=-90 lon_0=-48 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 ellps=WGS84
3266 lcc lat_0=-90 lon_0=-24 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 ellps=WGS84
3267 lcc lat_0=-90 lon_0=0 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 ellps=WGS84
3268 lcc lat_0=-90 lon_0=24 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 ellps=WGS84
3269 lcc lat_0=-90 lon_0=48 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 ellps=WGS84
3270 lcc lat_0=-90 lon_0=72 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 ellps=WGS84
3271 lcc lat_0=-90 lon_0=96 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 ellps=WGS84
3272 lcc lat_0=-90 lon_0=120 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 ellps=WGS84
3273 lcc lat_0=-90 lon_0=144 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 ellps=WGS84
3274 lcc lat_0=-90 lon_0=168 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 ellps=WGS84
3275 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-165 x_0=0 y_0=0 ellps=WGS84
3276 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-135 x_0=0 y_0=0 ellps=WGS84
3277 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-105 x_0=0 y_0=0 ellps=WGS84
3278 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-75 x_0=0 y_0=0 ellps=WGS84
3279 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-45 x_0=0 y_0=0 ellps=WGS84
3280 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-15 x_0=0 y_0=0 ellps=WGS84
3281 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=15 x_0=0 y_0=0 ellps=WGS84
3282 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=45 x_0=0 y_0=0 ellps=WGS84
3283 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=75 x_0=0 y_0=0 ellps=WGS84
3284 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=105 x_0=0 y_0=0 ellps=WGS84
3285 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=135 x_0=0 y_0=0 ellps=WGS84
3286 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=165 x_0=0 y_0=0 ellps=WGS84
3287 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-150 x_0=0 y_0=0 ellps=WGS84
3288 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-90 x_0=0 y_0=0 ellps=WGS84
3289 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-30 x_0=0 y_0=0 ellps=WGS84
3290 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=30 x_0=0 y_0=0 ellps=WGS84
3291 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=90 x_0=0 y_0=0 ellps=WGS84
3292 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=150 x_0=0 y_0=0 ellps=WGS84
3293 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=0 x_0=0 y_0=0 ellps=WGS84
3294 lcc lat_0=-78 lon_0=162 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 ellps=WGS84
3295 aeqd lat_0=9.54670833333333 lon_0=138.168744444444 x_0=40000 y_0=60000 ellps=clrk66 gcs=4675 towgs84=-100,-248,259 acc=324.5
3296 utm zone=5 south ellps=GRS80 gcs=4687
3297 utm zone=6 south ellps=GRS80 gcs=4687
3298 utm zone=7 south ellps=GRS80 gcs=4687
3299 utm zone=8 south ellps=GRS80 gcs=4687
3300 lcc lat_0=57.5175539305556 lon_0=24 lat_1=59.3333333333333 lat_2=58 x_0=500000 y_0=6375000 ellps=GRS80 gcs=4133
3301 lcc lat_0=57.5175539305556 lon_0=24 lat_1=59.3333333333333 lat_2=58 x_0=500000 y_0=6375000 ellps=GRS80
3302 utm zone=7 south ellps=intl gcs=4689
3303 utm zone=7 south ellps=intl gcs=4688
3304 utm zone=6 south ellps=intl gcs=4690
3305 utm zone=6 south ellps=intl gcs=4691
3306 utm zone=5 south ellps=intl gcs=4692
3307 utm zone=39 ellps=WGS84
3308 lcc lat_0=-33.25 lon_0=147 lat_1=-30.75 lat_2=-35.75 x_0=9300000 y_0=4500000 ellps=GRS80
3309 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-4000000 ellps=clrk66 gcs=4267 towgs84=-8,159,175 acc=7
3310 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-4000000 ellps=GRS80
3311 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-4000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3312 utm zone=21 ellps=intl gcs=4623
3313 utm zone=21 ellps=GRS80
3314 lcc lat_0=0 lon_0=26 lat_1=-6.5 lat_2=-11.5 x_0=0 y_0=0 ellps=clrk66 gcs=4695
3315 tmerc lat_0=-9 lon_0=26 k=0.9998 x_0=0 y_0=0 ellps=clrk66 gcs=4695
3316 tmerc lat_0=0 lon_0=22 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 gcs=4696
3317 tmerc lat_0=0 lon_0=24 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 gcs=4696
3318 tmerc lat_0=0 lon_0=12 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 gcs=4697
3319 tmerc lat_0=0 lon_0=14 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 gcs=4697
3320 tmerc lat_0=0 lon_0=16 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 gcs=4697
3321 tmerc lat_0=0 lon_0=18 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 gcs=4697
3322 tmerc lat_0=0 lon_0=20 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 gcs=4697
3323 tmerc lat_0=0 lon_0=22 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 gcs=4697
3324 tmerc lat_0=0 lon_0=24 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 gcs=4697
3325 tmerc lat_0=0 lon_0=26 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 gcs=4697
3326 tmerc lat_0=0 lon_0=28 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 gcs=4697
3327 tmerc lat_0=0 lon_0=30 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 gcs=4697
3328 sterea lat_0=52.1666666666667 lon_0=19.1666666666667 k=0.999714 x_0=500000 y_0=500000 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=1
3329 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=134.6
3330 tmerc lat_0=0 lon_0=18 k=1 x_0=6500000 y_0=0 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=133.9
3331 tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=130.9
3332 tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=128.9
3333 tmerc lat_0=0 lon_0=15 k=1 x_0=3500000 y_0=0 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=135.6
3334 tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=132.9
3335 tmerc lat_0=0 lon_0=27 k=1 x_0=5500000 y_0=0 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=127.5
3336 utm zone=42 south ellps=intl gcs=4698
3337 lcc lat_1=-20.1950694444444 lat_0=-20.1950694444444 lon_0=57.5218277777778 k_0=1 x_0=1000000 y_0=1000000 a=6378249.145 rf=293.465 gcs=4699
3338 aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0 ellps=GRS80
3339 tmerc lat_0=0 lon_0=12 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 gcs=4701
3340 tmerc lat_0=0 lon_0=14 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 gcs=4701
3341 tmerc lat_0=0 lon_0=16 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 gcs=4701
3342 utm zone=33 south a=6378249.145 rf=293.465 gcs=4701
3343 utm zone=28 ellps=GRS80
3344 utm zone=29 ellps=GRS80
3345 utm zone=30 ellps=GRS80
3346 tmerc lat_0=0 lon_0=24 k=0.9998 x_0=500000 y_0=0 ellps=GRS80
3347 lcc lat_0=63.390675 lon_0=-91.8666666666667 lat_1=49 lat_2=77 x_0=6200000 y_0=3000000 ellps=GRS80
3348 lcc lat_0=63.390675 lon_0=-91.8666666666667 lat_1=49 lat_2=77 x_0=6200000 y_0=3000000 ellps=GRS80 gcs=4617
3349 merc lon_0=-150 k=1 x_0=0 y_0=0 ellps=WGS84
3350 tmerc lat_0=0.1 lon_0=21.95 k=1 x_0=250000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
3351 tmerc lat_0=0.1 lon_0=24.95 k=1 x_0=1250000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
3352 tmerc lat_0=0.1 lon_0=27.95 k=1 x_0=2250000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
3353 utm zone=32 south ellps=intl gcs=4704
3354 utm zone=32 south ellps=intl gcs=4705
3355 tmerc lat_0=30 lon_0=31 k=1 x_0=615000 y_0=810000 ellps=helmert gcs=4706
3356 utm zone=17 ellps=clrk66 gcs=4723
3357 utm zone=17 ellps=clrk66 gcs=4726
3358 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.22 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3359 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 y_0=0 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3360 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3361 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3362 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3363 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3364 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3365 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3366 cass lat_0=22.3121333333333 lon_0=114.178555555556 x_0=40243.5777560424 y_0=19069.9335151258 a=6378293.64520876 b=6356617.98767984 gcs=4738
3367 utm zone=28 a=6378249.145 rf=293.465 gcs=4700
3368 utm zone=29 a=6378249.145 rf=293.465 gcs=4700
3369 utm zone=30 a=6378249.145 rf=293.465 gcs=4700
3370 utm zone=59 ellps=clrk66 gcs=4267 towgs84=0,125,196 acc=185.6
3371 utm zone=60 ellps=clrk66 gcs=4267 towgs84=0,125,196 acc=178.9
3372 utm zone=59 ellps=GRS80
3373 utm zone=60 ellps=GRS80
3374 utm zone=29 ellps=intl gcs=4741
3375 omerc no_uoff lat_0=4 lonc=102.25 alpha=323.025796466667 gamma=323.130102361111 k=0.99984 x_0=804671 y_0=0 ellps=GRS80
3376 omerc no_uoff lat_0=4 lonc=115 alpha=53.31580995 gamma=53.1301023611111 k=0.99984 x_0=0 y_0=0 ellps=GRS80
3377 cass lat_0=2.12167974444444 lon_0=103.427936236111 x_0=-14810.562 y_0=8758.32 ellps=GRS80
3378 cass lat_0=2.68234763611111 lon_0=101.974905041667 x_0=3673.785 y_0=-4240.573 ellps=GRS80
3379 cass lat_0=3.76938808888889 lon_0=102.368298983333 x_0=-7368.228 y_0=6485.858 ellps=GRS80
3380 cass lat_0=3.68464905 lon_0=101.389107913889 x_0=-34836.161 y_0=56464.049 ellps=GRS80
3381 cass lat_0=4.9762852 lon_0=103.070275625 x_0=19594.245 y_0=3371.895 ellps=GRS80
3382 cass lat_0=5.42151754166667 lon_0=100.344376963889 x_0=-23.414 y_0=62.283 ellps=GRS80
3383 cass lat_0=5.96467271388889 lon_0=100.636371111111 x_0=0 y_0=0 ellps=GRS80
3384 cass lat_0=4.85906302222222 lon_0=100.815410586111 x_0=-1.769 y_0=133454.779 ellps=GRS80
3385 cass lat_0=5.97254365833333 lon_0=102.295241669444 x_0=13227.851 y_0=8739.894 ellps=GRS80
3386 tmerc lat_0=0 lon_0=18 k=1 x_0=500000 y_0=0 ellps=intl gcs=4123
3387 tmerc lat_0=0 lon_0=33 k=1 x_0=5500000 y_0=0 ellps=intl gcs=4123
3388 merc lat_ts=42 lon_0=51 x_0=0 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.9
3389 tmerc lat_0=0 lon_0=180 k=1 x_0=60500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
3390 tmerc lat_0=0 lon_0=180 k=1 x_0=60500000 y_0=0 ellps=krass gcs=4200
3391 utm zone=37 a=6378249.145 rf=293.465 gcs=4743
3392 utm zone=38 a=6378249.145 rf=293.465 gcs=4743
3393 utm zone=39 a=6378249.145 rf=293.465 gcs=4743
3394 lcc lat_1=32.5 lat_0=32.5 lon_0=45 k_0=0.9987864078 x_0=1500000 y_0=1166200 a=6378249.145 rf=293.465 gcs=4744
3395 merc lon_0=0 k=1 x_0=0 y_0=0 ellps=WGS84
3396 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=bessel gcs=4746
3397 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel gcs=4746
3398 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel gcs=4745
3399 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=bessel gcs=4745
3400 tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=500000 y_0=0 ellps=GRS80
3401 tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=0 y_0=0 ellps=GRS80
3402 tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=500000 y_0=0 ellps=GRS80 gcs=4617
3403 tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=0 y_0=0 ellps=GRS80 gcs=4617
3404 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3405 utm zone=48 ellps=WGS84 gcs=4756
3406 utm zone=49 ellps=WGS84 gcs=4756
3407 cass lat_0=22.3121333333333 lon_0=114.178555555556 x_0=40243.5777560424 y_0=19069.9335151258 a=6378293.64520876 b=6356617.98767984 to_meter=0.3047972654 gcs=4738
3408 laea lat_0=90 lon_0=0 x_0=0 y_0=0 R=6371228
3409 laea lat_0=-90 lon_0=0 x_0=0 y_0=0 R=6371228
3410 cea lat_ts=30 lon_0=0 x_0=0 y_0=0 R=6371228
3411 stere lat_0=90 lat_ts=70 lon_0=-45 x_0=0 y_0=0 a=6378273 b=6356889.449 gcs=10345
3412 stere lat_0=-90 lat_ts=-70 lon_0=0 x_0=0 y_0=0 a=6378273 b=6356889.449 gcs=10345
3413 stere lat_0=90 lat_ts=70 lon_0=-45 x_0=0 y_0=0 ellps=WGS84
3414 tmerc lat_0=1.36666666666667 lon_0=103.833333333333 k=1 x_0=28001.642 y_0=38744.572 ellps=WGS84
3415 lcc lat_0=21 lon_0=114 lat_1=18 lat_2=24 x_0=500000 y_0=500000 ellps=WGS72 gcs=4324
3416 lcc lat_0=47.5 lon_0=13.3333333333333 lat_1=49 lat_2=46 x_0=400000 y_0=400000 ellps=GRS80
3417 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.99998984 ellps=GRS80 units=us-ft
3418 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft
3419 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft
3420 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft
3421 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016 ellps=GRS80 units=us-ft
3422 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000 ellps=GRS80 units=us-ft
3423 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984 ellps=GRS80 units=us-ft
3424 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft
3425 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.99998984 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3426 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3427 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3428 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3429 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3430 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3431 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3432 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3433 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft
3434 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft
3435 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
3436 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 y_0=0 ellps=GRS80 units=us-ft
3437 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
3438 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.99998984 y_0=0 ellps=GRS80 units=us-ft
3439 utm zone=39 a=6378249.145 rf=293.465 gcs=4134
3440 utm zone=40 a=6378249.145 rf=293.465 gcs=4134
3441 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3442 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3443 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3444 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3445 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3446 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.99998984 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3447 lcc lat_0=50.797815 lon_0=4.35921583333333 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=150328 y_0=166262 ellps=GRS80
3448 lcc lat_1=18 lat_0=18 lon_0=-77 k_0=1 x_0=750000 y_0=650000 ellps=WGS84
3449 utm zone=17 ellps=WGS84
3450 utm zone=18 ellps=WGS84
3451 lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.99998984 y_0=0 ellps=GRS80 units=us-ft
3452 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.99998984 y_0=0 ellps=GRS80 units=us-ft
3453 lcc lat_0=25.5 lon_0=-91.3333333333333 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=999999.99998984 y_0=0 ellps=GRS80 units=us-ft
3454 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3455 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3456 lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.99998984 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3457 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.99998984 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3458 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3459 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3460 tmerc lat_0=-17 lon_0=178.75 k=0.99985 x_0=2000000 y_0=4000000 ellps=WGS72 gcs=4720
3461 utm zone=28 ellps=clrk80ign gcs=4155
3462 utm zone=29 ellps=clrk80ign gcs=4155
3463 tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0 ellps=GRS80
3464 tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3465 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0 ellps=GRS80
3466 tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0 ellps=GRS80
3467 aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0 ellps=GRS80
3468 omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000 y_0=-5000000 ellps=GRS80
3469 tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
3470 tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
3471 tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
3472 tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
3473 tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
3474 tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
3475 tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
3476 tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
3477 lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=1000000 y_0=0 ellps=GRS80
3478 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80
3479 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft
3480 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80
3481 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft
3482 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 ellps=GRS80
3483 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 ellps=GRS80 units=ft
3484 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=400000 y_0=0 ellps=GRS80
3485 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft
3486 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=400000 y_0=400000 ellps=GRS80
3487 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft
3488 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-4000000 ellps=GRS80
3489 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000 y_0=500000 ellps=GRS80
3490 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
3491 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000 y_0=500000 ellps=GRS80
3492 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
3493 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000 y_0=500000 ellps=GRS80
3494 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
3495 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000 y_0=500000 ellps=GRS80
3496 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
3497 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000 y_0=500000 ellps=GRS80
3498 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
3499 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000 y_0=500000 ellps=GRS80
3500 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
3501 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
3502 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803658 y_0=304800.609601219 ellps=GRS80 units=us-ft
3503 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
3504 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803658 y_0=304800.609601219 ellps=GRS80 units=us-ft
3505 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
3506 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803658 y_0=304800.609601219 ellps=GRS80 units=us-ft
3507 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.6096 y_0=152400.3048 ellps=GRS80
3508 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061 ellps=GRS80 units=us-ft
3509 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 ellps=GRS80
3510 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft
3511 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000 y_0=0 ellps=GRS80
3512 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft
3513 aea lat_0=24 lon_0=-84 lat_1=24 lat_2=31.5 x_0=400000 y_0=0 ellps=GRS80
3514 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 ellps=GRS80
3515 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3516 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000 y_0=0 ellps=GRS80
3517 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft
3518 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 ellps=GRS80
3519 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft
3520 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 ellps=GRS80
3521 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.9998984 y_0=0 ellps=GRS80 units=us-ft
3522 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000 y_0=0 ellps=GRS80
3523 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
3524 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000 y_0=0 ellps=GRS80
3525 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft
3526 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000 y_0=0 ellps=GRS80
3527 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 y_0=0 ellps=GRS80 units=us-ft
3528 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80
3529 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
3530 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=700000 y_0=0 ellps=GRS80
3531 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 y_0=0 ellps=GRS80 units=us-ft
3532 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=100000 y_0=250000 ellps=GRS80
3533 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983998 y_0=249999.9998984 ellps=GRS80 units=us-ft
3534 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=250000 ellps=GRS80
3535 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984 ellps=GRS80 units=us-ft
3536 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=1000000 ellps=GRS80
3537 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.99998984 ellps=GRS80 units=us-ft
3538 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000 y_0=0 ellps=GRS80
3539 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft
3540 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=400000 y_0=0 ellps=GRS80
3541 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft
3542 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=400000 y_0=400000 ellps=GRS80
3543 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft
3544 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 y_0=0 ellps=GRS80
3545 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
3546 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80
3547 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=999999.9998984 ellps=GRS80 units=us-ft
3548 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000 y_0=500000 ellps=GRS80
3549 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
3550 lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=1000000 y_0=0 ellps=GRS80
3551 lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.99998984 y_0=0 ellps=GRS80 units=us-ft
3552 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=1000000 y_0=0 ellps=GRS80
3553 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.99998984 y_0=0 ellps=GRS80 units=us-ft
3554 tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0 ellps=GRS80
3555 tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0 ellps=GRS80
3556 tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0 ellps=GRS80
3557 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80
3558 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80
3559 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=400000 y_0=0 ellps=GRS80
3560 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.99998984 ellps=GRS80 units=us-ft
3561 tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4135 towgs84=58,-283,-182 acc=17.5
3562 tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4135 towgs84=58,-283,-182 acc=17.5
3563 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4135 towgs84=58,-283,-182 acc=14
3564 tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4135 towgs84=58,-283,-182 acc=18.4
3565 tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4135 towgs84=58,-283,-182 acc=17.4
3566 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016 ellps=GRS80 units=us-ft
3567 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000 ellps=GRS80 units=us-ft
3568 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.99998984 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3569 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3570 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3571 laea lat_0=90 lon_0=180 x_0=0 y_0=0 ellps=WGS84
3572 laea lat_0=90 lon_0=-150 x_0=0 y_0=0 ellps=WGS84
3573 laea lat_0=90 lon_0=-100 x_0=0 y_0=0 ellps=WGS84
3574 laea lat_0=90 lon_0=-40 x_0=0 y_0=0 ellps=WGS84
3575 laea lat_0=90 lon_0=10 x_0=0 y_0=0 ellps=WGS84
3576 laea lat_0=90 lon_0=90 x_0=0 y_0=0 ellps=WGS84
3577 aea lat_0=0 lon_0=132 lat_1=-18 lat_2=-36 x_0=0 y_0=0 ellps=GRS80
3578 aea lat_0=59 lon_0=-132.5 lat_1=61.6666666666667 lat_2=68 x_0=500000 y_0=500000 ellps=GRS80
3579 aea lat_0=59 lon_0=-132.5 lat_1=61.6666666666667 lat_2=68 x_0=500000 y_0=500000 ellps=GRS80 gcs=4617
3580 lcc lat_0=0 lon_0=-112 lat_1=62 lat_2=70 x_0=0 y_0=0 ellps=GRS80
3581 lcc lat_0=0 lon_0=-112 lat_1=62 lat_2=70 x_0=0 y_0=0 ellps=GRS80 gcs=4617
3582 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 y_0=0 ellps=GRS80 units=us-ft
3583 lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000 y_0=0 ellps=GRS80
3584 lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
3585 lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000 y_0=750000 ellps=GRS80
3586 lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000 ellps=GRS80 units=us-ft
3587 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=6000000 y_0=0 ellps=GRS80
3588 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 y_0=0 ellps=GRS80 units=ft
3589 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=8000000 y_0=0 ellps=GRS80
3590 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 y_0=0 ellps=GRS80 units=ft
3591 omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816 ellps=GRS80
3592 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=4000000 y_0=0 ellps=GRS80
3593 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 y_0=0 ellps=GRS80 units=ft
3594 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000 y_0=100000 ellps=GRS80
3595 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000 y_0=100000 ellps=GRS80
3596 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000 y_0=100000 ellps=GRS80
3597 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80
3598 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
3599 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 ellps=GRS80
3600 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.9998984 y_0=0 ellps=GRS80 units=us-ft
3601 tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 y_0=0 ellps=GRS80
3602 tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 y_0=0 ellps=GRS80
3603 tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 y_0=0 ellps=GRS80
3604 lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=600000 y_0=0 ellps=GRS80
3605 lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft
3606 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000 y_0=0 ellps=GRS80
3607 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000 ellps=GRS80
3608 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000 ellps=GRS80 units=us-ft
3609 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000 ellps=GRS80
3610 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016 ellps=GRS80 units=us-ft
3611 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000 ellps=GRS80
3612 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984 ellps=GRS80 units=us-ft
3613 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 ellps=GRS80
3614 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
3615 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80
3616 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft
3617 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
3618 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
3619 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 ellps=GRS80
3620 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 ellps=GRS80 units=us-ft
3621 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000 y_0=0 ellps=GRS80
3622 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 y_0=0 ellps=GRS80 units=us-ft
3623 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 ellps=GRS80
3624 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 y_0=0 ellps=GRS80 units=us-ft
3625 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80
3626 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft
3627 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 ellps=GRS80
3628 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
3629 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 y_0=0 ellps=GRS80
3630 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 y_0=0 ellps=GRS80 units=us-ft
3631 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.22 y_0=0 ellps=GRS80
3632 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 y_0=0 ellps=GRS80 units=us-ft
3633 lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=600000 y_0=0 ellps=GRS80
3634 lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft
3635 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=600000 y_0=0 ellps=GRS80
3636 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft
3637 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 ellps=GRS80
3638 lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 ellps=GRS80
3639 lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 ellps=GRS80
3640 lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3641 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 ellps=GRS80
3642 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3643 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0 ellps=GRS80
3644 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 y_0=0 ellps=GRS80 units=ft
3645 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 y_0=0 ellps=GRS80
3646 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 y_0=0 ellps=GRS80 units=ft
3647 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 y_0=0 ellps=GRS80
3648 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 y_0=0 ellps=GRS80 units=ft
3649 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 ellps=GRS80
3650 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3651 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 ellps=GRS80
3652 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3653 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 ellps=GRS80
3654 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.99998984 y_0=0 ellps=GRS80 units=us-ft
3655 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 ellps=GRS80
3656 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 ellps=GRS80 units=ft
3657 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 ellps=GRS80
3658 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3659 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 ellps=GRS80
3660 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3661 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 ellps=GRS80
3662 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3663 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=700000 y_0=3000000 ellps=GRS80
3664 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.9998984 y_0=3000000 ellps=GRS80 units=us-ft
3665 aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 ellps=GRS80
3666 lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000 ellps=GRS80
3667 lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000 y_0=1000000 ellps=GRS80
3668 lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.9998984 ellps=GRS80 units=us-ft
3669 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000 ellps=GRS80
3670 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016 ellps=GRS80 units=us-ft
3671 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000 ellps=GRS80
3672 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016 ellps=GRS80 units=us-ft
3673 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=4000000 ellps=GRS80
3674 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984 ellps=GRS80 units=us-ft
3675 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000 y_0=2000000 ellps=GRS80
3676 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.0001504 y_0=1999999.999992 ellps=GRS80 units=ft
3677 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016 ellps=GRS80 units=us-ft
3678 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000 y_0=1000000 ellps=GRS80
3679 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.0001504 y_0=999999.999996 ellps=GRS80 units=ft
3680 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.99998984 ellps=GRS80 units=us-ft
3681 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000 y_0=3000000 ellps=GRS80
3682 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.0001504 y_0=2999999.999988 ellps=GRS80 units=ft
3683 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000 ellps=GRS80 units=us-ft
3684 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000 y_0=0 ellps=GRS80
3685 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000 y_0=2000000 ellps=GRS80
3686 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016 ellps=GRS80 units=us-ft
3687 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000 y_0=1000000 ellps=GRS80
3688 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.9998984 ellps=GRS80 units=us-ft
3689 lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000 y_0=0 ellps=GRS80
3690 lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
3691 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000 y_0=0 ellps=GRS80
3692 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
3693 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 ellps=GRS80
3694 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 ellps=GRS80
3695 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 ellps=GRS80
3696 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3697 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 ellps=GRS80
3698 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3699 lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 ellps=GRS80
3700 lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3701 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000 ellps=GRS80
3702 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 ellps=GRS80
3703 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80
3704 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80
3705 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000 ellps=GRS80
3706 utm zone=59 ellps=GRS80
3707 utm zone=60 ellps=GRS80
3708 utm zone=1 ellps=GRS80
3709 utm zone=2 ellps=GRS80
3710 utm zone=3 ellps=GRS80
3711 utm zone=4 ellps=GRS80
3712 utm zone=5 ellps=GRS80
3713 utm zone=6 ellps=GRS80
3714 utm zone=7 ellps=GRS80
3715 utm zone=8 ellps=GRS80
3716 utm zone=9 ellps=GRS80
3717 utm zone=10 ellps=GRS80
3718 utm zone=11 ellps=GRS80
3719 utm zone=12 ellps=GRS80
3720 utm zone=13 ellps=GRS80
3721 utm zone=14 ellps=GRS80
3722 utm zone=15 ellps=GRS80
3723 utm zone=16 ellps=GRS80
3724 utm zone=17 ellps=GRS80
3725 utm zone=18 ellps=GRS80
3726 utm zone=19 ellps=GRS80
3727 tmerc lat_0=-21.1166666666667 lon_0=55.5333333333333 k=1 x_0=160000 y_0=50000 ellps=intl gcs=4626
3728 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3729 lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3730 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 y_0=0 ellps=GRS80 units=us-ft
3731 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.99998984 ellps=GRS80 units=us-ft
3732 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3733 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 units=us-ft
3734 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3735 lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3736 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 y_0=0 ellps=GRS80 units=us-ft
3737 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.99998984 ellps=GRS80 units=us-ft
3738 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
3739 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 units=us-ft
3740 utm zone=10 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3741 utm zone=11 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3742 utm zone=12 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3743 utm zone=13 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3744 utm zone=14 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3745 utm zone=15 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3746 utm zone=16 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3747 utm zone=17 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3748 utm zone=18 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3749 utm zone=19 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3750 utm zone=4 ellps=GRS80
3751 utm zone=5 ellps=GRS80
3753 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3754 lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3755 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3756 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.99998984 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3757 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3758 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3759 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft gcs=4269 towgs84=1,1,-1 acc=4
3760 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft
3761 utm zone=22 ellps=GRS80 gcs=4617
3762 lcc lat_0=-55 lon_0=-37 lat_1=-54 lat_2=-54.75 x_0=0 y_0=0 ellps=WGS84
3763 tmerc lat_0=39.6682583333333 lon_0=-8.13310833333333 k=1 x_0=0 y_0=0 ellps=GRS80
3764 tmerc lat_0=-44 lon_0=-176.5 k=1 x_0=400000 y_0=800000 ellps=GRS80
3765 tmerc lat_0=0 lon_0=16.5 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
3766 lcc lat_0=0 lon_0=16.5 lat_1=45.9166666666667 lat_2=43.0833333333333 x_0=0 y_0=0 ellps=GRS80
3767 utm zone=33 ellps=GRS80
3768 utm zone=34 ellps=GRS80
3769 utm zone=20 ellps=clrk66 gcs=4216
3770 tmerc lat_0=32 lon_0=-64.75 k=1 x_0=550000 y_0=100000 ellps=WGS84
3771 tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0 ellps=clrk66 gcs=4267 towgs84=4,159,188 acc=8
3772 tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0 ellps=clrk66 gcs=4267 towgs84=4,159,188 acc=8
3773 tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0 ellps=clrk66 gcs=4267 towgs84=4,159,188 acc=8
3774 tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 ellps=clrk66 gcs=4267 towgs84=4,159,188 acc=8
3775 tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0 ellps=GRS80
3776 tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0 ellps=GRS80
3777 tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0 ellps=GRS80
3778 tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 ellps=GRS80
3779 tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0 ellps=GRS80 gcs=4617
3780 tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0 ellps=GRS80 gcs=4617
3781 tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0 ellps=GRS80 gcs=4617
3782 tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 ellps=GRS80 gcs=4617
3783 tmerc lat_0=-25.0685526111111 lon_0=-130.112967111111 k=1 x_0=14200 y_0=15500 ellps=WGS84
3784 utm zone=9 south ellps=intl gcs=4729
3785 merc a=6378137 b=6378137 lat_ts=0 lon_0=0 x_0=0 y_0=0 k=1
3786 eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0 R=6371007
3787 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=-5000000 ellps=bessel gcs=4312 towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887 acc=1.9
3788 tmerc lat_0=0 lon_0=166 k=1 x_0=3500000 y_0=10000000 ellps=GRS80
3789 tmerc lat_0=0 lon_0=169 k=1 x_0=3500000 y_0=10000000 ellps=GRS80
3790 tmerc lat_0=0 lon_0=179 k=1 x_0=3500000 y_0=10000000 ellps=GRS80
3791 tmerc lat_0=0 lon_0=-178 k=1 x_0=3500000 y_0=10000000 ellps=GRS80
3793 tmerc lat_0=0 lon_0=-176.5 k=1 x_0=3500000 y_0=10000000 ellps=GRS80
3794 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=-5000000 ellps=GRS80
3795 lcc lat_0=22.35 lon_0=-81 lat_1=23 lat_2=21.7 x_0=500000 y_0=280296.016 ellps=clrk66 gcs=4267 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685 acc=1
3796 lcc lat_0=20.7166666666667 lon_0=-76.8333333333333 lat_1=21.3 lat_2=20.1333333333333 x_0=500000 y_0=229126.939 ellps=clrk66 gcs=4267 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685 acc=1
3797 lcc lat_0=44 lon_0=-70 lat_1=50 lat_2=46 x_0=800000 y_0=0 ellps=clrk66 gcs=4267 towgs84=-7,151,178 acc=26.3
3798 lcc lat_0=44 lon_0=-70 lat_1=50 lat_2=46 x_0=800000 y_0=0 ellps=GRS80
3799 lcc lat_0=44 lon_0=-70 lat_1=50 lat_2=46 x_0=800000 y_0=0 ellps=GRS80 gcs=4617
3800 tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 ellps=clrk66 gcs=4267 towgs84=4,159,188 acc=8
3801 tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 ellps=GRS80
3802 tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 ellps=GRS80 gcs=4617
3812 lcc lat_0=50.797815 lon_0=4.35921583333333 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=649328 y_0=665262 ellps=GRS80
3814 tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000 ellps=GRS80
3815 tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3816 tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000 ellps=GRS80
3819 longlat ellps=bessel towgs84=595.48,121.69,515.35,4.115,-2.9383,0.853,-3.408 acc=3 name=HD1909
3821 longlat ellps=aust_SA name=TWD67
3823 longlat
3824 longlat
3825 tmerc lat_0=0 lon_0=119 k=0.9999 x_0=250000 y_0=0 ellps=GRS80
3826 tmerc lat_0=0 lon_0=121 k=0.9999 x_0=250000 y_0=0 ellps=GRS80
3827 tmerc lat_0=0 lon_0=119 k=0.9999 x_0=250000 y_0=0 ellps=aust_SA gcs=3821
3828 tmerc lat_0=0 lon_0=121 k=0.9999 x_0=250000 y_0=0 ellps=aust_SA gcs=3821
3829 utm zone=51 ellps=intl gcs=4236
3832 merc lon_0=150 k=1 x_0=0 y_0=0 ellps=WGS84
3833 tmerc lat_0=0 lon_0=9 k=1 x_0=2500000 y_0=0 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=136.2
3834 tmerc lat_0=0 lon_0=9 k=1 x_0=2500000 y_0=0 ellps=krass gcs=4178 towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 acc=2
3835 tmerc lat_0=0 lon_0=15 k=1 x_0=3500000 y_0=0 ellps=krass gcs=4178 towgs84=28,-121,-77 acc=138.6
3836 tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0 ellps=krass gcs=4178 towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 acc=129.5
3837 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=136.2
3838 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=136
3839 tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=126.2
3840 tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=122.9
3841 tmerc lat_0=0 lon_0=18 k=1 x_0=6500000 y_0=0 ellps=krass gcs=4178 towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 acc=5
3842 tmerc lat_0=0 lon_0=18 k=1 x_0=6500000 y_0=0 ellps=krass gcs=4178 towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 acc=4.7
3843 tmerc lat_0=0 lon_0=18 k=1 x_0=6500000 y_0=0 ellps=krass gcs=4178 towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 acc=129.8
3844 sterea lat_0=46 lon_0=25 k=0.99975 x_0=500000 y_0=500000 ellps=krass gcs=4179 towgs84=2.329,-147.042,-92.08,-0.309,0.325,0.497,5.69 acc=3
3845 tmerc lat_0=0 lon_0=11.30625 k=1.000006 x_0=1500025.141 y_0=-667.282 ellps=GRS80
3846 tmerc lat_0=0 lon_0=13.5562666666667 k=1.0000058 x_0=1500044.695 y_0=-667.13 ellps=GRS80
3847 tmerc lat_0=0 lon_0=15.8062845294444 k=1.00000561024 x_0=1500064.274 y_0=-667.711 ellps=GRS80
3848 tmerc lat_0=0 lon_0=18.0563 k=1.0000054 x_0=1500083.521 y_0=-668.844 ellps=GRS80
3849 tmerc lat_0=0 lon_0=20.3063166666667 k=1.0000052 x_0=1500102.765 y_0=-670.706 ellps=GRS80
3850 tmerc lat_0=0 lon_0=22.5563333333333 k=1.0000049 x_0=1500121.846 y_0=-672.557 ellps=GRS80
3851 lcc lat_0=-41 lon_0=173 lat_1=-37.5 lat_2=-44.5 x_0=3000000 y_0=7000000 ellps=GRS80
3852 lcc lat_0=-90 lon_0=157 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=500000 y_0=0 ellps=GRS80
3854 tmerc lat_0=0 lon_0=18.05787 k=0.99999506 x_0=100182.7406 y_0=-6500620.1207 ellps=GRS80
3857 merc a=6378137 b=6378137 lat_ts=0 lon_0=0 x_0=0 y_0=0 k=1
3873 tmerc lat_0=0 lon_0=19 k=1 x_0=19500000 y_0=0 ellps=GRS80
3874 tmerc lat_0=0 lon_0=20 k=1 x_0=20500000 y_0=0 ellps=GRS80
3875 tmerc lat_0=0 lon_0=21 k=1 x_0=21500000 y_0=0 ellps=GRS80
3876 tmerc lat_0=0 lon_0=22 k=1 x_0=22500000 y_0=0 ellps=GRS80
3877 tmerc lat_0=0 lon_0=23 k=1 x_0=23500000 y_0=0 ellps=GRS80
3878 tmerc lat_0=0 lon_0=24 k=1 x_0=24500000 y_0=0 ellps=GRS80
3879 tmerc lat_0=0 lon_0=25 k=1 x_0=25500000 y_0=0 ellps=GRS80
3880 tmerc lat_0=0 lon_0=26 k=1 x_0=26500000 y_0=0 ellps=GRS80
3881 tmerc lat_0=0 lon_0=27 k=1 x_0=27500000 y_0=0 ellps=GRS80
3882 tmerc lat_0=0 lon_0=28 k=1 x_0=28500000 y_0=0 ellps=GRS80
3883 tmerc lat_0=0 lon_0=29 k=1 x_0=29500000 y_0=0 ellps=GRS80
3884 tmerc lat_0=0 lon_0=30 k=1 x_0=30500000 y_0=0 ellps=GRS80
3885 tmerc lat_0=0 lon_0=31 k=1 x_0=31500000 y_0=0 ellps=GRS80
3888 longlat
3889 longlat
3890 utm zone=37 ellps=GRS80
3891 utm zone=38 ellps=GRS80
3892 utm zone=39 ellps=GRS80
3893 tmerc lat_0=29.0262683333333 lon_0=46.5 k=0.9994 x_0=800000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=8.2
3901 of=2393
3902 of=5048
3903 of=5048
3906 longlat ellps=bessel towgs84=476.08,125.947,417.81,4.610862,2.388137,-11.942335,9.896638 acc=1611.5 name=MGI_1901
3907 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=5500000 y_0=0 ellps=bessel gcs=3906 towgs84=551.7,162.9,467.9,6.04,1.96,-11.38,-4.82 acc=3.6
3908 tmerc lat_0=0 lon_0=18 k=0.9999 x_0=6500000 y_0=0 ellps=bessel gcs=3906 towgs84=551.7,162.9,467.9,6.04,1.96,-11.38,-4.82 acc=6.4
3909 tmerc lat_0=0 lon_0=21 k=0.9999 x_0=7500000 y_0=0 ellps=bessel gcs=3906 towgs84=476.08,125.947,417.81,4.610862,2.388137,-11.942335,9.896638 acc=1617.6
3910 tmerc lat_0=0 lon_0=24 k=0.9999 x_0=8500000 y_0=0 ellps=bessel gcs=3906 towgs84=551.7,162.9,467.9,6.04,1.96,-11.38,-4.82 acc=8.9
3911 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=0 ellps=bessel gcs=3906 towgs84=476.08,125.947,417.81,4.610862,2.388137,-11.942335,9.896638 acc=1
3912 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=-5000000 ellps=bessel gcs=3906 towgs84=476.08,125.947,417.81,4.610862,2.388137,-11.942335,9.896638 acc=1
3920 utm zone=20 ellps=clrk66 gcs=4139
3942 lcc lat_0=42 lon_0=3 lat_1=41.25 lat_2=42.75 x_0=1700000 y_0=1200000 ellps=GRS80
3943 lcc lat_0=43 lon_0=3 lat_1=42.25 lat_2=43.75 x_0=1700000 y_0=2200000 ellps=GRS80
3944 lcc lat_0=44 lon_0=3 lat_1=43.25 lat_2=44.75 x_0=1700000 y_0=3200000 ellps=GRS80
3945 lcc lat_0=45 lon_0=3 lat_1=44.25 lat_2=45.75 x_0=1700000 y_0=4200000 ellps=GRS80
3946 lcc lat_0=46 lon_0=3 lat_1=45.25 lat_2=46.75 x_0=1700000 y_0=5200000 ellps=GRS80
3947 lcc lat_0=47 lon_0=3 lat_1=46.25 lat_2=47.75 x_0=1700000 y_0=6200000 ellps=GRS80
3948 lcc lat_0=48 lon_0=3 lat_1=47.25 lat_2=48.75 x_0=1700000 y_0=7200000 ellps=GRS80
3949 lcc lat_0=49 lon_0=3 lat_1=48.25 lat_2=49.75 x_0=1700000 y_0=8200000 ellps=GRS80
3950 lcc lat_0=50 lon_0=3 lat_1=49.25 lat_2=50.75 x_0=1700000 y_0=9200000 ellps=GRS80
3968 lcc lat_0=36 lon_0=-79.5 lat_1=37 lat_2=39.5 x_0=0 y_0=0 ellps=GRS80
3969 lcc lat_0=36 lon_0=-79.5 lat_1=37 lat_2=39.5 x_0=0 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
3970 lcc lat_0=36 lon_0=-79.5 lat_1=37 lat_2=39.5 x_0=0 y_0=0 ellps=GRS80
3973 laea R_A lat_0=90 lon_0=0 x_0=0 y_0=0 ellps=WGS84
3974 laea R_A lat_0=-90 lon_0=0 x_0=0 y_0=0 ellps=WGS84
3975 cea R_A lat_ts=30 lon_0=0 x_0=0 y_0=0 ellps=WGS84
3976 stere lat_0=-90 lat_ts=-70 lon_0=0 x_0=0 y_0=0 ellps=WGS84
3978 lcc lat_0=49 lon_0=-95 lat_1=49 lat_2=77 x_0=0 y_0=0 ellps=GRS80
3979 lcc lat_0=49 lon_0=-95 lat_1=49 lat_2=77 x_0=0 y_0=0 ellps=GRS80 gcs=4617
3985 lcc lat_0=9 lon_0=26 lat_1=-6.5 lat_2=-11.5 x_0=500000 y_0=500000 ellps=clrk66 gcs=4695
3986 tmerc lat_0=-9 lon_0=30 k=1 x_0=200000 y_0=500000 ellps=clrk66 gcs=4695 towgs84=-103.746,-9.614,-255.95 acc=228.4
3987 tmerc lat_0=-9 lon_0=28 k=1 x_0=200000 y_0=500000 ellps=clrk66 gcs=4695 towgs84=-103.746,-9.614,-255.95 acc=228.1
3988 tmerc lat_0=-9 lon_0=26 k=1 x_0=200000 y_0=500000 ellps=clrk66 gcs=4695 towgs84=-103.746,-9.614,-255.95 acc=227.8
3989 tmerc lat_0=-9 lon_0=24 k=1 x_0=200000 y_0=500000 ellps=clrk66 gcs=4695 towgs84=-103.746,-9.614,-255.95 acc=218.5
3991 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4139
3992 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=152400.30480061 y_0=30480.0609601219 ellps=clrk66 units=us-ft gcs=4139
3993 aeqd guam lat_0=13.4724663527778 lon_0=144.748750705556 x_0=50000 y_0=50000 ellps=clrk66 gcs=4675 towgs84=-100,-248,259 acc=6
3994 merc lat_ts=-41 lon_0=100 x_0=0 y_0=0 ellps=WGS84
3995 stere lat_0=90 lat_ts=71 lon_0=0 x_0=0 y_0=0 ellps=WGS84
3996 stere lat_0=90 lat_ts=75 lon_0=0 x_0=0 y_0=0 ellps=WGS84
3997 tmerc lat_0=0 lon_0=55.3333333333333 k=1 x_0=500000 y_0=0 ellps=WGS84
4001 longlat ellps=airy name=Unknown_datum_based_upon_the_Airy_1830_ellipsoid
4002 longlat a=6377340.189 rf=299.3249646 name=Unknown_datum_based_upon_the_Airy_Modified_1849_ellipsoid
4003 longlat ellps=aust_SA name=Unknown_datum_based_upon_the_Australian_National_Spheroid
4004 longlat ellps=bessel name=Unknown_datum_based_upon_the_Bessel_1841_ellipsoid
4005 longlat a=6377492.018 rf=299.1528128 name=Unknown_datum_based_upon_the_Bessel_Modified_ellipsoid
4006 longlat ellps=bess_nam name=Unknown_datum_based_upon_the_Bessel_Namibia_ellipsoid
4007 longlat a=6378293.64520876 rf=294.260676369261 name=Unknown_datum_based_upon_the_Clarke_1858_ellipsoid
4008 longlat ellps=clrk66 name=Unknown_datum_based_upon_the_Clarke_1866_ellipsoid
4009 longlat a=6378450.0475489 rf=294.978697164677 name=Unknown_datum_based_upon_the_Clarke_1866_Michigan_ellipsoid
4010 longlat a=6378300.789 rf=293.466315538981 name=Unknown_datum_based_upon_the_Clarke_1880_(Benoit)_ellipsoid
4011 longlat ellps=clrk80ign name=Unknown_datum_based_upon_the_Clarke_1880_(IGN)_ellipsoid
4012 longlat a=6378249.145 rf=293.465 name=Unknown_datum_based_upon_the_Clarke_1880_(RGS)_ellipsoid
4013 longlat a=6378249.145 rf=293.4663077 name=Unknown_datum_based_upon_the_Clarke_1880_(Arc)_ellipsoid
4014 longlat a=6378249.2 rf=293.46598 name=Unknown_datum_based_upon_the_Clarke_1880_(SGA_1922)_ellipsoid
4015 longlat ellps=evrst30 name=Unknown_datum_based_upon_the_Everest_1830_(1937_Adjustment)_ellipsoid
4016 longlat ellps=evrstSS name=Unknown_datum_based_upon_the_Everest_1830_(1967_Definition)_ellipsoid
4017 longlat
4018 longlat ellps=evrst48 name=Unknown_datum_based_upon_the_Everest_1830_Modified_ellipsoid
4019 longlat ellps=GRS80 name=Unknown_datum_based_upon_the_GRS_1980_ellipsoid
4020 longlat ellps=helmert name=Unknown_datum_based_upon_the_Helmert_1906_ellipsoid
4021 longlat a=6378160 rf=298.247 name=Unknown_datum_based_upon_the_Indonesian_National_Spheroid
4022 longlat ellps=intl name=Unknown_datum_based_upon_the_International_1924_ellipsoid
4023 longlat
4024 longlat ellps=krass name=Unknown_datum_based_upon_the_Krassowsky_1940_ellipsoid
4025 longlat ellps=NWL9D name=Unknown_datum_based_upon_the_NWL_9D_ellipsoid
4026 tmerc lat_0=0 lon_0=28.4 k=0.99994 x_0=200000 y_0=-5000000 ellps=GRS80
4027 longlat a=6376523 rf=308.64 name=Unknown_datum_based_upon_the_Plessis_1817_ellipsoid
4028 longlat a=6378298.3 rf=294.73 name=Unknown_datum_based_upon_the_Struve_1860_ellipsoid
4029 longlat a=6378300 rf=296 name=Unknown_datum_based_upon_the_War_Office_ellipsoid
4030 longlat ellps=WGS84 name=Unknown_datum_based_upon_the_WGS_84_ellipsoid
4031 longlat ellps=WGS84 name=Unknown_datum_based_upon_the_GEM_10C_ellipsoid
4032 longlat a=6378136.2 rf=298.257223563 name=Unknown_datum_based_upon_the_OSU86F_ellipsoid
4033 longlat a=6378136.3 rf=298.257223563 name=Unknown_datum_based_upon_the_OSU91A_ellipsoid
4034 longlat a=6378249.14480801 rf=293.466307655636 name=Unknown_datum_based_upon_the_Clarke_1880_ellipsoid
4035 longlat R=6371000 name=Unknown_datum_based_upon_the_Authalic_Sphere
4036 longlat ellps=GRS67 name=Unknown_datum_based_upon_the_GRS_1967_ellipsoid
4037 utm zone=35 ellps=WGS84
4038 utm zone=36 ellps=WGS84
4040 longlat
4041 longlat a=6378135 rf=298.257 name=Unknown_datum_based_upon_the_Average_Terrestrial_System_1977_ellipsoid
4042 longlat a=6377299.36559538 rf=300.801725543355 name=Unknown_datum_based_upon_the_Everest_(1830_Definition)_ellipsoid
4043 longlat ellps=WGS72 name=Unknown_datum_based_upon_the_WGS_72_ellipsoid
4044 longlat a=6377301.243 rf=300.8017255 name=Unknown_datum_based_upon_the_Everest_1830_(1962_Definition)_ellipsoid
4045 longlat a=6377299.151 rf=300.8017255 name=Unknown_datum_based_upon_the_Everest_1830_(1975_Definition)_ellipsoid
4046 longlat
4047 longlat R=6371007
4048 tmerc lat_0=0 lon_0=12 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4049 tmerc lat_0=0 lon_0=14 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4050 tmerc lat_0=0 lon_0=16 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4051 tmerc lat_0=0 lon_0=18 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4052 longlat ellps=sphere
4053 longlat R=6371228
4054 longlat a=6378273 rf=298.279411123064 name=Unspecified_datum_based_upon_the_Hughes_1980_ellipsoid
4055 longlat R=6378137
4056 tmerc lat_0=0 lon_0=20 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4057 tmerc lat_0=0 lon_0=22 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4058 tmerc lat_0=0 lon_0=24 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4059 tmerc lat_0=0 lon_0=26 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4060 tmerc lat_0=0 lon_0=28 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4061 utm zone=33 south ellps=GRS80
4062 utm zone=34 south ellps=GRS80
4063 utm zone=35 south ellps=GRS80
4071 utm zone=23 south ellps=intl gcs=4224 towgs84=-144.35,242.88,-33.2 acc=5
4074 longlat
4075 longlat
4080 longlat
4081 longlat
4082 utm zone=27 ellps=GRS80
4083 utm zone=28 ellps=GRS80
4087 eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
4088 eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0 R=6371007
4093 tmerc lat_0=0 lon_0=9 k=0.99998 x_0=200000 y_0=-5000000 ellps=GRS80
4094 tmerc lat_0=0 lon_0=10 k=0.99998 x_0=400000 y_0=-5000000 ellps=GRS80
4095 tmerc lat_0=0 lon_0=11.75 k=0.99998 x_0=600000 y_0=-5000000 ellps=GRS80
4096 tmerc lat_0=0 lon_0=15 k=1 x_0=800000 y_0=-5000000 ellps=GRS80
4097 of=4093
4098 of=4094
4099 of=4095
4100 of=4096
4120 longlat ellps=bessel name=Greek
4121 longlat ellps=GRS80 towgs84=-199.87,74.79,246.62 acc=1 name=GGRS87
4122 longlat a=6378135 rf=298.257 name=ATS77
4123 longlat ellps=intl towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496 acc=1 name=KKJ
4124 longlat ellps=bessel towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0 acc=1 name=RT90
4125 longlat ellps=bessel name=Samboja
4126 longlat ellps=GRS80 towgs84=0,0,0 acc=1 name=LKS94_(ETRS89)
4127 longlat ellps=clrk66 towgs84=-138.527,-91.999,-114.591,-0.14,3.363,-2.217,11.748 acc=40.3 name=Tete
4128 longlat ellps=clrk66 name=Madzansua
4129 longlat ellps=clrk66 towgs84=-132,-110,-335 acc=17 name=Observatario
4130 longlat
4131 longlat ellps=evrst30 towgs84=198,881,317 acc=580.6 name=Indian_1960
4132 longlat a=6378249.145 rf=293.465 towgs84=-241.54,-163.64,396.06 acc=223.1 name=FD58
4133 longlat ellps=GRS80 towgs84=0.055,-0.541,-0.185,0.0183,-0.0003,-0.007,-0.014 acc=0.5 name=EST92
4134 longlat a=6378249.145 rf=293.465 towgs84=-180.624,-225.516,173.919,-0.81,-1.898,8.336,16.71006 acc=0.5 name=PSD93
4135 longlat ellps=clrk66 towgs84=58,-283,-182 acc=17.5 name=Old_Hawaiian
4136 longlat ellps=clrk66 name=St._Lawrence_Island
4137 longlat ellps=clrk66 name=St._Paul_Island
4138 longlat ellps=clrk66 name=St._George_Island
4139 longlat ellps=clrk66 towgs84=11,72,-101 acc=6 name=Puerto_Rico
4140 longlat ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1 name=NAD83(CSRS98)
4141 longlat ellps=GRS80 towgs84=23.772,17.49,17.859,-0.3132,-1.85274,1.67299,-5.4262 acc=0.5 name=Israel_1993
4142 longlat a=6378249.145 rf=293.465 towgs84=-125,53,467 acc=475.4 name=Locodjo_1965
4143 longlat a=6378249.145 rf=293.465 towgs84=-124.76,53,466.79 acc=2 name=Abidjan_1987
4144 longlat ellps=evrst30 towgs84=214,804,268 acc=416.6 name=Kalianpur_1937
4145 longlat a=6377301.243 rf=300.8017255 towgs84=230.25,632.76,161.03,1.114,-1.115,-1.212,12.584 acc=137.3 name=Kalianpur_1962
4146 longlat a=6377299.151 rf=300.8017255 towgs84=295,736,257 acc=22 name=Kalianpur_1975
4147 longlat ellps=krass towgs84=-17.51,-108.32,-62.39 acc=75.3 name=Hanoi_1972
4148 longlat
4149 longlat ellps=bessel towgs84=674.374,15.056,405.346 acc=1.5 name=CH1903
4150 longlat ellps=bessel towgs84=674.374,15.056,405.346 acc=1 name=CH1903+
4151 longlat
4152 longlat
4153 longlat ellps=intl towgs84=-133.63,-157.5,-158.62 acc=0.5 name=Rassadiran
4154 longlat ellps=intl towgs84=-110.33,-97.73,-119.85,0.3423,1.1634,0.2715,0.063 acc=1 name=ED50(ED77)
4155 longlat ellps=clrk80ign towgs84=-83,37,124 acc=25 name=Dabola_1981
4156 longlat ellps=bessel towgs84=572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378 acc=16.5 name=S-JTSK
4157 longlat a=6378293.64520876 rf=294.260676369261 name=Mount_Dillon
4158 longlat ellps=intl towgs84=-0.465,372.095,171.736 acc=1 name=Naparima_1955
4159 longlat ellps=intl towgs84=-114.7,-98.5,-150.7 acc=156.8 name=ELD79
4160 longlat ellps=intl towgs84=8.88,184.86,106.69 acc=121.5 name=Chos_Malal_1914
4161 longlat ellps=intl towgs84=-233.43,6.65,173.64 acc=281.6 name=Pampa_del_Castillo
4162 longlat ellps=bessel name=Korean_1985
4163 longlat
4164 longlat ellps=krass towgs84=-76,-138,67 acc=5 name=South_Yemen
4165 longlat ellps=intl towgs84=-173,253,27 acc=25 name=Bissau
4166 longlat
4167 longlat
4168 longlat a=6378300 rf=296 towgs84=-170,33,326 acc=10.3 name=Accra
4169 longlat ellps=clrk66 towgs84=-115,118,426 acc=44 name=American_Samoa_1962
4170 longlat
4171 longlat
4172 longlat ellps=GRS80 name=POSGAR
4173 longlat
4174 longlat a=6378300 rf=296 name=Sierra_Leone_1924
4175 longlat a=6378249.145 rf=293.465 towgs84=-88,4,101 acc=26 name=Sierra_Leone_1968
4176 longlat
4178 longlat ellps=krass towgs84=28,-121,-77 acc=141.3 name=Pulkovo_1942(83)
4179 longlat ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=138 name=Pulkovo_1942(58)
4180 longlat
4181 longlat ellps=intl towgs84=-189.6806,18.3463,-42.7695,-0.33746,-3.09264,2.53861,0.4598 acc=1 name=LUREF
4182 longlat ellps=intl towgs84=-422.651,-172.995,84.02 acc=5 name=Azores_Occidental_1939
4183 longlat ellps=intl towgs84=-104,167,-38 acc=6 name=Azores_Central_1948
4184 longlat ellps=intl towgs84=-203,141,53 acc=44 name=Azores_Oriental_1940
4185 longlat ellps=intl name=Madeira_1936
4188 longlat ellps=airy towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15 acc=1 name=OSNI_1952
4189 longlat
4190 longlat
4191 longlat ellps=krass towgs84=-44.183,-0.58,-38.489,2.3867,2.7072,-3.5196,-8.2703 acc=1 name=Albanian_1987
4192 longlat ellps=intl towgs84=-206.1,-174.7,-87.7 acc=10 name=Douala_1948
4193 longlat ellps=clrk80ign towgs84=-70.9,-151.8,-41.4 acc=0.5 name=Manoca_1962
4194 longlat ellps=intl towgs84=163.511,127.533,-159.789,0,0,0.814,-0.6 acc=1 name=Qornoq_1927
4195 longlat ellps=intl towgs84=105,326,-102.5,0,0,0.814,-0.6 acc=1 name=Scoresbysund_1952
4196 longlat ellps=intl towgs84=-45,417,-3.5,0,0,0.814,-0.6 acc=1 name=Ammassalik_1958
4197 longlat a=6378249.145 rf=293.465 name=Garoua
4198 longlat a=6378249.145 rf=293.465 name=Kousseri
4199 longlat ellps=intl name=Egypt_1930
4200 longlat ellps=krass towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 acc=1 name=Pulkovo_1995
4201 longlat a=6378249.145 rf=293.465 towgs84=-165,-11,206 acc=11 name=Adindan
4202 longlat ellps=aust_SA towgs84=-124.133,-42.003,137.4,-0.008,0.557,0.178,-1.854 acc=202.7 name=AGD66
4203 longlat ellps=aust_SA towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191 acc=3 name=AGD84
4204 longlat ellps=intl towgs84=-145.7,-249.1,1.5 acc=10.6 name=Ain_el_Abd
4205 longlat ellps=krass towgs84=-43,-163,45 acc=44 name=Afgooye
4206 longlat ellps=clrk80ign name=Agadez
4207 longlat ellps=intl towgs84=-288.885,-91.744,126.244,-1.691,0.41,-0.211,-4.598 acc=2 name=Lisbon
4208 longlat ellps=intl towgs84=-151.99,287.04,-147.45 acc=266.8 name=Aratu
4209 longlat a=6378249.145 rf=293.4663077 towgs84=-145,-97,-292 acc=54.8 name=Arc_1950
4210 longlat a=6378249.145 rf=293.465 towgs84=-157,-2,-299 acc=356.3 name=Arc_1960
4211 longlat ellps=bessel towgs84=-378.873,676.002,-46.255 acc=121.1 name=Batavia
4212 longlat a=6378249.145 rf=293.465 towgs84=31.95,300.99,419.19 acc=3 name=Barbados_1938
4213 longlat ellps=clrk80ign towgs84=-106,-87,188 acc=15 name=Beduaram
4214 longlat ellps=krass towgs84=15.8,-154.4,-82.3 acc=108.5 name=Beijing_1954
4215 longlat ellps=intl name=BD50
4216 longlat ellps=clrk66 towgs84=-292.295,248.758,429.447,4.9971,2.99,6.6906,1.0289 acc=1 name=Bermuda_1957
4217 tmerc lat_0=0 lon_0=171 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
4218 longlat ellps=intl towgs84=304.5,306.5,-318.1 acc=7.5 name=Bogota_1975
4219 longlat ellps=bessel towgs84=-384,664,-48 acc=999 name=Bukit_Rimpah
4220 longlat a=6378249.145 rf=293.465 towgs84=-42.01,-332.21,-229.75 acc=372.6 name=Camacupa_1948
4221 longlat ellps=intl towgs84=-154.5,150.7,100.4 acc=8 name=Campo_Inchauspe
4222 longlat a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292 acc=147.2 name=Cape
4223 longlat ellps=clrk80ign towgs84=-260.1,5.5,432.2 acc=2.4 name=Carthage
4224 longlat ellps=intl towgs84=-134,229,-29 acc=109.4 name=Chua
4225 longlat ellps=intl towgs84=-206.05,168.28,-3.82 acc=5 name=Corrego_Alegre_1970-72
4226 longlat ellps=clrk80ign name=Cote_d'Ivoire
4227 longlat ellps=clrk80ign towgs84=-83.58,-397.54,458.78,-17.595,-2.847,4.256,3.225 acc=130.6 name=Deir_ez_Zor
4228 longlat ellps=clrk80ign name=Douala
4229 longlat ellps=helmert towgs84=-130,110,-13 acc=20.1 name=Egypt_1907
4230 longlat ellps=intl towgs84=-81.1,-89.4,-115.8,0.485,0.024,0.413,-0.54 acc=188.3 name=ED50
4231 longlat ellps=intl towgs84=-83.11,-97.38,-117.22,0.00569290865241986,-0.0446975835137458,0.0442850539012516,0.1218 acc=1 name=ED87
4232 longlat a=6378249.145 rf=293.465 towgs84=-345,3,223 acc=7 name=Fahud
4233 longlat ellps=intl name=Gandajika_1970
4234 longlat ellps=clrk80ign name=Garoua
4235 longlat ellps=intl name=Guyane_Francaise
4236 longlat ellps=intl towgs84=-637,-549,-203 acc=26 name=Hu_Tzu_Shan_1950
4237 longlat ellps=GRS67 towgs84=52.17,-71.82,-14.9 acc=1 name=HD72
4238 longlat a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037 acc=3 name=ID74
4239 longlat ellps=evrst30 towgs84=217,823,299 acc=465.3 name=Indian_1954
4240 longlat ellps=evrst30 towgs84=293,836,318,0.5,1.6,-2.8,2.1 acc=3 name=Indian_1975
4241 longlat a=6378249.14480801 rf=293.466307655636 name=Jamaica_1875
4242 longlat ellps=clrk66 towgs84=-33.722,153.789,94.959,-8.581,-4.478,4.54,8.95 acc=1 name=JAD69
4243 longlat a=6377299.36559538 rf=300.801725543355 name=Kalianpur_1880
4244 longlat ellps=evrst30 towgs84=-97,787,86 acc=35 name=Kandawala
4245 longlat ellps=evrst48 towgs84=-11,851,5 acc=15 name=Kertau_1968
4246 longlat a=6378249.145 rf=293.465 towgs84=-294.7,-200.1,525.5 acc=1 name=KOC
4247 longlat ellps=intl towgs84=-273.5,110.6,-357.9 acc=10.7 name=La_Canoa
4248 longlat ellps=intl towgs84=-278,171,-367 acc=419.2 name=PSAD56
4249 longlat ellps=intl name=Lake
4250 longlat a=6378249.145 rf=293.465 towgs84=-130,29,364 acc=5 name=Leigon
4251 longlat a=6378249.145 rf=293.465 towgs84=-90,40,88 acc=26 name=Liberia_1964
4252 longlat ellps=clrk80ign name=Lome
4253 longlat ellps=clrk66 towgs84=-133,-77,-51 acc=270.3 name=Luzon_1911
4254 longlat ellps=intl towgs84=18.38,192.45,96.82,0.056,-0.142,-0.2,-0.0013 acc=103.1 name=Hito_XVIII_1963
4255 longlat ellps=intl towgs84=-333,-222,114 acc=999 name=Herat_North
4256 longlat a=6378249.145 rf=293.465 towgs84=41,-220,-134 acc=44 name=Mahe_1971
4257 longlat ellps=bessel towgs84=-587.8,519.75,145.76 acc=999 name=Makassar
4258 longlat
4259 longlat ellps=intl towgs84=-254.1,-5.36,-100.29 acc=5 name=Malongo_1987
4260 longlat a=6378249.145 rf=293.465 name=Manoca
4261 longlat ellps=clrk80ign towgs84=31,146,47 acc=329.5 name=Merchich
4262 longlat ellps=bessel towgs84=639,405,60 acc=44 name=Massawa
4263 longlat a=6378249.145 rf=293.465 towgs84=-93.179,-87.124,114.338 acc=14.8 name=Minna
4264 longlat ellps=intl name=Mhast
4265 longlat ellps=intl towgs84=-50.2,-50.4,84.8,-0.69,-2.012,0.459,-28.08 acc=81.7 name=Monte_Mario
4266 longlat ellps=clrk80ign towgs84=-80.7,-132.5,41.1 acc=0.5 name=M'poraloko
4267 longlat ellps=clrk66 towgs84=0,125,196 acc=179.3 name=NAD27
4268 longlat a=6378450.0475489 rf=294.978697164677 name=NAD27_Michigan
4269 longlat
4270 longlat a=6378249.145 rf=293.465 towgs84=-253.4392,-148.452,386.5267,0.15605,0.43,-0.1013,-0.0424 acc=231 name=Nahrwan_1967
4271 longlat ellps=intl towgs84=-2,374,172 acc=26 name=Naparima_1972
4272 longlat ellps=intl towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993 acc=4 name=NZGD49
4273 longlat a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21 acc=3 name=NGO_1948
4274 longlat ellps=intl towgs84=-239.749,88.181,30.488,0.263,0.082,1.211,2.229 acc=1 name=Datum_73
4275 longlat ellps=clrk80ign towgs84=-168,-60,320 acc=2 name=NTF
4276 longlat ellps=NWL9D name=NSWC_9Z-2
4277 longlat ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 acc=2 name=OSGB36
4278 longlat ellps=airy name=OSGB70
4279 longlat ellps=airy name=OS(SN)80
4280 longlat ellps=bessel name=Padang
4281 longlat a=6378300.789 rf=293.466315538981 towgs84=-275.7224,94.7824,340.8944,-8.001,-4.42,-11.821,1 acc=95.6 name=Palestine_1923
4282 longlat ellps=clrk80ign towgs84=-145,52.7,-291.6 acc=15.6 name=Pointe_Noire
4283 longlat
4284 longlat ellps=krass towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=6.1 name=Pulkovo_1942
4285 longlat ellps=intl towgs84=-128.16,-282.42,21.93 acc=111.5 name=Qatar_1974
4286 longlat ellps=helmert name=Qatar_1948
4287 longlat ellps=intl name=Qornoq
4288 longlat ellps=intl name=Loma_Quintana
4289 longlat ellps=bessel towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 acc=1 name=Amersfoort
4291 longlat ellps=GRS67 name=SAD69
4292 longlat ellps=intl towgs84=-355,21,72 acc=303.8 name=Sapper_Hill_1943
4293 longlat ellps=bess_nam towgs84=616,97,-251 acc=35 name=Schwarzeck
4294 longlat ellps=bessel name=Segora
4295 longlat ellps=bessel name=Serindung
4296 longlat ellps=clrk80ign name=Sudan
4297 longlat ellps=intl towgs84=-198.383,-240.517,-107.909 acc=3 name=Tananarive
4298 longlat ellps=evrstSS towgs84=-689.5937,623.84046,-65.93566,-0.02331,1.17094,-0.80054,5.88536 acc=7.2 name=Timbalai_1948
4299 longlat a=6377340.189 rf=299.3249646 towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15 acc=1 name=TM65
4300 longlat a=6377340.189 rf=299.3249646 towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15 acc=1 name=TM75
4301 longlat ellps=bessel towgs84=-146.414,507.337,680.507 acc=9 name=Tokyo
4302 longlat a=6378293.64520876 rf=294.260676369261 towgs84=-61.702,284.488,472.052 acc=2 name=Trinidad_1903
4303 longlat ellps=helmert name=TC(1948)
4304 longlat ellps=clrk80ign towgs84=-73,-247,227 acc=999 name=Voirol_1875
4306 longlat ellps=bessel name=Bern_1938
4307 longlat a=6378249.145 rf=293.465 towgs84=-267.407,-47.068,446.357,-0.179423,5.577661,-1.27762,1.204866 acc=1 name=Nord_Sahara_1959
4308 longlat ellps=bessel name=RT38
4309 longlat ellps=intl towgs84=-124.45,183.74,44.64,-0.4384,0.5446,-0.9706,-2.1365 acc=1.5 name=Yacare
4310 longlat ellps=clrk80ign towgs84=-30,190,89 acc=5 name=Yoff
4311 longlat ellps=intl towgs84=-265,120,-358 acc=11 name=Zanderij
4312 longlat ellps=bessel towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=2 name=MGI
4313 longlat ellps=intl towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 acc=1 name=BD72
4314 longlat ellps=bessel towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=4 name=DHDN
4315 longlat ellps=clrk80ign towgs84=-23,259,-9 acc=30 name=Conakry_1905
4316 longlat ellps=intl towgs84=103.25,-100.4,-307.19 acc=10 name=Dealul_Piscului_1930
4317 longlat ellps=krass name=Dealul_Piscului_1970
4318 longlat ellps=WGS84 towgs84=-3.2,-5.7,2.8 acc=1 name=NGN
4319 longlat ellps=GRS80 towgs84=226.702,-193.337,-35.371,-2.229,-4.391,9.238,0.9798 acc=1 name=KUDAMS
4322 longlat ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219 acc=2 name=WGS_72
4324 longlat ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38 acc=2 name=WGS_72BE
4326 longlat
4327 longlat ellps=WGS84 towgs84=0,0,0 acc=0 name=WGS_84_(geographic_3D)
4329 longlat ellps=WGS84 towgs84=0,0,0 acc=0 name=WGS_84_(3D)
4339 longlat ellps=GRS80 towgs84=0,0,0 acc=1 name=Australian_Antarctic_(3D)
4341 longlat ellps=GRS80 towgs84=0,0,0 acc=1 name=EST97_(3D)
4343 longlat ellps=GRS80 towgs84=0,0,0 acc=1 name=CHTRF95_(3D)
4345 longlat ellps=GRS80 towgs84=0,0,0 acc=1 name=ETRS89_(3D)
4347 longlat
4349 longlat ellps=WGS84 towgs84=0,0,0 acc=1 name=Hartebeesthoek94_(3D)
4351 longlat ellps=GRS80 towgs84=0,0,0 acc=1 name=IRENET95_(3D)
4353 longlat ellps=GRS80 towgs84=0,0,0 acc=1 name=JGD2000_(3D)
4355 longlat ellps=GRS80 towgs84=0,0,0 acc=1 name=LKS94_(ETRS89)_(3D)
4357 longlat ellps=WGS84 towgs84=0,0,0 acc=1 name=Moznet_(3D)
4359 longlat ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1 name=NAD83(CSRS)_(3D)
4361 longlat ellps=GRS80 towgs84=0,0,0 acc=3 name=NAD83(HARN)_(3D)
4363 longlat ellps=GRS80 towgs84=0,0,0 acc=1 name=NZGD2000_(3D)
4365 longlat ellps=GRS80 towgs84=0,0,0 acc=1 name=POSGAR_98_(3D)
4367 longlat ellps=GRS80 towgs84=0,0,0 acc=1 name=REGVEN_(3D)
4369 longlat ellps=GRS80 towgs84=0,0,0 acc=1 name=RGF93_(3D)
4371 longlat ellps=GRS80 towgs84=0,0,0 acc=1 name=RGFG95_(3D)
4373 longlat ellps=GRS80 towgs84=0,0,0 acc=1 name=RGR92_(3D)
4375 longlat ellps=GRS80 towgs84=0,0,0 acc=2 name=SIRGAS_(3D)
4377 longlat ellps=GRS80 towgs84=0,0,0 acc=1 name=SWEREF99_(3D)
4379 longlat ellps=WGS84 towgs84=0,0,0 acc=1 name=Yemen_NGN96_(3D)
4381 longlat ellps=intl name=RGNC_1991_(3D)
4383 longlat ellps=WGS84 towgs84=0,0,0 acc=1 name=RRAF_1991_(3D)
4386 longlat ellps=GRS80 towgs84=0,0,0 acc=1 name=ISN93_(3D)
4388 longlat ellps=GRS80 towgs84=0,0,0 acc=1 name=LKS92_(3D)
4390 cass lat_0=2.04258333333333 lon_0=103.562758333333 x_0=0 y_0=0 ellps=evrst48 gcs=4245
4391 cass lat_0=2.71228333333333 lon_0=101.941166666667 x_0=-242.005 y_0=-948.547 ellps=evrst48 gcs=4245
4392 cass lat_0=3.71097222222222 lon_0=102.436177777778 x_0=0 y_0=0 ellps=evrst48 gcs=4245
4393 cass lat_0=3.68034444444444 lon_0=101.508244444444 x_0=-21759.438 y_0=55960.906 ellps=evrst48 gcs=4245
4394 cass lat_0=4.94614166666667 lon_0=102.895208333333 x_0=0 y_0=0 ellps=evrst48 gcs=4245
4395 cass lat_0=5.421325 lon_0=100.345869444444 x_0=0 y_0=0 ellps=evrst48 gcs=4245
4396 cass lat_0=5.96514722222222 lon_0=100.637594444444 x_0=0 y_0=0 ellps=evrst48 gcs=4245
4397 cass lat_0=4.85938055555556 lon_0=100.816766666667 x_0=0 y_0=133453.669 ellps=evrst48 gcs=4245
4398 cass lat_0=5.89392222222222 lon_0=102.177291666667 x_0=0 y_0=0 ellps=evrst48 gcs=4245
4399 tmerc lat_0=0 lon_0=171 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=0,125,196 acc=185.6
4400 tmerc lat_0=0 lon_0=177 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=0,125,196 acc=178.9
4401 tmerc lat_0=0 lon_0=-177 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=0,125,196 acc=172.1
4402 tmerc lat_0=0 lon_0=-171 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=0,125,196 acc=164.7
4403 tmerc lat_0=0 lon_0=-165 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=0,125,196 acc=155.7
4404 tmerc lat_0=0 lon_0=-159 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=0,125,196 acc=147.8
4405 tmerc lat_0=0 lon_0=-153 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=0,125,196 acc=138.8
4406 tmerc lat_0=0 lon_0=-147 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685 acc=112.7
4407 tmerc lat_0=0 lon_0=-141 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685 acc=116.9
4408 tmerc lat_0=0 lon_0=-135 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-7,151,178 acc=22.2
4409 tmerc lat_0=0 lon_0=-129 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=0,125,196 acc=89.3
4410 tmerc lat_0=0 lon_0=-123 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=0,125,196 acc=80.5
4411 tmerc lat_0=0 lon_0=-117 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
4412 tmerc lat_0=0 lon_0=-111 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
4413 tmerc lat_0=0 lon_0=-105 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
4414 tmerc lat_0=13.5 lon_0=144.75 k=1 x_0=100000 y_0=200000 ellps=GRS80
4415 lcc lat_0=-9 lon_0=26 lat_1=-6.5 lat_2=-11.5 x_0=500000 y_0=500000 ellps=clrk66 gcs=4695
4417 tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0 ellps=krass gcs=4178 towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 acc=4.7
4418 tmerc lat_0=0 lon_0=-75 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-7,151,178 acc=26.3
4419 tmerc lat_0=0 lon_0=-69 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,125,190 acc=48.8
4420 tmerc lat_0=0 lon_0=177 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
4421 tmerc lat_0=0 lon_0=-177 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
4422 tmerc lat_0=0 lon_0=-171 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
4423 tmerc lat_0=0 lon_0=-165 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
4424 tmerc lat_0=0 lon_0=-159 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
4425 tmerc lat_0=0 lon_0=-153 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
4426 tmerc lat_0=0 lon_0=-147 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
4427 tmerc lat_0=0 lon_0=-141 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
4428 tmerc lat_0=0 lon_0=-135 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
4429 tmerc lat_0=0 lon_0=-129 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
4430 tmerc lat_0=0 lon_0=-123 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
4431 tmerc lat_0=0 lon_0=-117 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
4432 tmerc lat_0=0 lon_0=-111 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
4433 tmerc lat_0=0 lon_0=-105 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
4434 tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0 ellps=krass gcs=4178 towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 acc=129.8
4437 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000 ellps=GRS80
4438 tmerc lat_0=0 lon_0=-75 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
4439 tmerc lat_0=0 lon_0=-69 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
4455 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
4456 lcc lat_0=40.5 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=609601.219202438 y_0=30480.0609601219 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
4457 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
4462 lcc lat_0=-27 lon_0=132 lat_1=-18 lat_2=-36 x_0=0 y_0=0 ellps=WGS84
4463 longlat
4466 longlat
4467 utm zone=21 ellps=GRS80
4469 longlat
4470 longlat
4471 utm zone=38 south ellps=GRS80
4472 longlat ellps=intl towgs84=-381.788,-57.501,-256.673 acc=1 name=Cadastre_1997
4474 utm zone=38 south ellps=intl gcs=4632
4475 longlat ellps=intl towgs84=-381.788,-57.501,-256.673 acc=1 name=Cadastre_1997
4480 longlat ellps=GRS80 name=China_Geodetic_Coordinate_System_2000
4482 longlat
4483 longlat
4484 utm zone=11 ellps=GRS80
4485 utm zone=12 ellps=GRS80
4486 utm zone=13 ellps=GRS80
4487 utm zone=14 ellps=GRS80
4488 utm zone=15 ellps=GRS80
4489 utm zone=16 ellps=GRS80
4490 longlat ellps=GRS80 name=China_Geodetic_Coordinate_System_2000
4491 tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0 ellps=GRS80 gcs=4490
4492 tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0 ellps=GRS80 gcs=4490
4493 tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0 ellps=GRS80 gcs=4490
4494 tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0 ellps=GRS80 gcs=4490
4495 tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0 ellps=GRS80 gcs=4490
4496 tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0 ellps=GRS80 gcs=4490
4497 tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0 ellps=GRS80 gcs=4490
4498 tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0 ellps=GRS80 gcs=4490
4499 tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0 ellps=GRS80 gcs=4490
4500 tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0 ellps=GRS80 gcs=4490
4501 tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0 ellps=GRS80 gcs=4490
4502 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4503 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4504 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4505 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4506 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4507 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4508 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4509 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4510 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4511 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4512 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4513 tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0 ellps=GRS80 gcs=4490
4514 tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0 ellps=GRS80 gcs=4490
4515 tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0 ellps=GRS80 gcs=4490
4516 tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0 ellps=GRS80 gcs=4490
4517 tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0 ellps=GRS80 gcs=4490
4518 tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0 ellps=GRS80 gcs=4490
4519 tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0 ellps=GRS80 gcs=4490
4520 tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0 ellps=GRS80 gcs=4490
4521 tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0 ellps=GRS80 gcs=4490
4522 tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0 ellps=GRS80 gcs=4490
4523 tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0 ellps=GRS80 gcs=4490
4524 tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0 ellps=GRS80 gcs=4490
4525 tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0 ellps=GRS80 gcs=4490
4526 tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0 ellps=GRS80 gcs=4490
4527 tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0 ellps=GRS80 gcs=4490
4528 tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0 ellps=GRS80 gcs=4490
4529 tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0 ellps=GRS80 gcs=4490
4530 tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0 ellps=GRS80 gcs=4490
4531 tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0 ellps=GRS80 gcs=4490
4532 tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0 ellps=GRS80 gcs=4490
4533 tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0 ellps=GRS80 gcs=4490
4534 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4535 tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4536 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4537 tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4538 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4539 tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4540 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4541 tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4542 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4543 tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4544 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4545 tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4546 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4547 tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4548 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4549 tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4550 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4551 tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4552 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4553 tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4554 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4490
4555 longlat ellps=krass name=New_Beijing
4557 longlat
4558 longlat
4559 utm zone=20 ellps=GRS80
4568 tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0 ellps=krass gcs=4555
4569 tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0 ellps=krass gcs=4555
4570 tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0 ellps=krass gcs=4555
4571 tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0 ellps=krass gcs=4555
4572 tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0 ellps=krass gcs=4555
4573 tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0 ellps=krass gcs=4555
4574 tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0 ellps=krass gcs=4555
4575 tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0 ellps=krass gcs=4555
4576 tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0 ellps=krass gcs=4555
4577 tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0 ellps=krass gcs=4555
4578 tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0 ellps=krass gcs=4555
4579 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4580 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4581 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4582 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4583 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4584 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4585 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4586 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4587 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4588 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4589 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4600 longlat a=6378249.145 rf=293.465 name=Anguilla_1957
4601 longlat a=6378249.145 rf=293.465 towgs84=-255,-15,71 acc=10 name=Antigua_1943
4602 longlat a=6378249.145 rf=293.465 towgs84=725,685,536 acc=10 name=Dominica_1945
4603 longlat a=6378249.145 rf=293.465 towgs84=72,213.7,93 acc=177.4 name=Grenada_1953
4604 longlat a=6378249.145 rf=293.465 towgs84=174,359,365 acc=44 name=Montserrat_1958
4605 longlat a=6378249.145 rf=293.465 towgs84=9,183,236 acc=10 name=St._Kitts_1955
4606 longlat a=6378249.145 rf=293.465 towgs84=-153,153,307 acc=2 name=St._Lucia_1955
4607 longlat a=6378249.145 rf=293.465 towgs84=195.671,332.517,274.607 acc=1 name=St._Vincent_1945
4608 longlat ellps=clrk66 name=NAD27(76)
4609 longlat ellps=clrk66 name=NAD27(CGQ77)
4610 longlat ellps=IAU76 name=Xian_1980
4611 longlat ellps=intl towgs84=-162.619,-276.959,-161.764,0.067753,-2.243648,-1.158828,-1.094246 acc=1 name=Hong_Kong_1980
4612 longlat
4613 longlat ellps=bessel towgs84=-404.78,685.68,45.47 acc=9 name=Segara
4614 longlat ellps=intl towgs84=-119.4248,-303.65872,-11.00061,1.164298,0.174458,1.096259,3.657065 acc=0 name=QND95
4615 longlat ellps=intl towgs84=-499,-249,314 acc=44 name=Porto_Santo
4616 longlat ellps=intl towgs84=-289,-124,60 acc=44 name=Selvagem_Grande
4617 longlat ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1 name=NAD83(CSRS)
4618 longlat ellps=aust_SA towgs84=-45,8,-33 acc=64.3 name=SAD69
4619 longlat
4620 longlat a=6378249.145 rf=293.465 towgs84=-106,-129,165 acc=205.8 name=Point_58
4621 longlat ellps=intl towgs84=137,248,-430 acc=10 name=Fort_Marigot
4622 longlat ellps=intl towgs84=-472.29,-5.63,-304.12,0.4362,-0.8374,0.2563,1.8984 acc=0.1 name=Guadeloupe_1948
4623 longlat ellps=intl towgs84=-186,230,110 acc=10 name=CSG67
4624 longlat
4625 longlat ellps=intl towgs84=126.93,547.94,130.41,-2.7867,5.1612,-0.8584,13.8227 acc=0.1 name=Martinique_1938
4626 longlat ellps=intl towgs84=94,-948,-1262 acc=44 name=Reunion_1947
4627 longlat
4628 longlat ellps=intl towgs84=162,117,154 acc=10 name=Tahiti_52
4629 longlat ellps=intl towgs84=72.51,345.411,79.241,-1.5862,-0.8826,-0.5495,1.3653 acc=1 name=Tahaa_54
4630 longlat ellps=intl towgs84=165.804,216.213,180.26,-0.6251,-0.4515,-0.0721,7.4111 acc=150.9 name=IGN72_Nuku_Hiva
4631 longlat ellps=intl name=K0_1949
4632 longlat ellps=intl towgs84=-382,-59,-262 acc=10 name=Combani_1950
4633 longlat ellps=intl towgs84=335.47,222.58,-230.94 acc=1 name=IGN56_Lifou
4634 longlat ellps=intl towgs84=-11.64,-348.6,291.98 acc=2 name=IGN72_Grand_Terre
4635 longlat ellps=intl name=ST87_Ouvea
4636 longlat ellps=intl towgs84=365,194,166 acc=10 name=Petrels_1972
4637 longlat ellps=intl towgs84=325,154,172 acc=10 name=Perroud_1950
4638 longlat ellps=clrk66 towgs84=11.363,424.148,373.13 acc=1 name=Saint_Pierre_et_Miquelon_1950
4639 longlat ellps=intl towgs84=253,-132,-127 acc=10 name=MOP78
4640 longlat
4641 longlat ellps=intl towgs84=287.58,177.78,-135.41 acc=2 name=IGN53_Mare
4642 longlat ellps=intl towgs84=-13,-348,292 acc=10 name=ST84_Ile_des_Pins
4643 longlat ellps=intl towgs84=-480.26,-438.32,-643.429,16.3119,20.1721,-4.0349,-111.7002 acc=1 name=ST71_Belep
4644 longlat ellps=intl towgs84=-10.18,-350.43,291.37 acc=1 name=NEA74_Noumea
4645 longlat ellps=intl name=RGNC_1991
4646 longlat ellps=intl towgs84=-963,510,-359 acc=999 name=Grand_Comoros
4647 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=32500000 y_0=0 ellps=GRS80
4652 tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0 ellps=krass gcs=4555
4653 tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0 ellps=krass gcs=4555
4654 tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0 ellps=krass gcs=4555
4655 tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0 ellps=krass gcs=4555
4656 tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0 ellps=krass gcs=4555
4657 longlat a=6377019.27 rf=300 towgs84=-28,199,5 acc=10 name=Reykjavik_1900
4658 longlat ellps=intl towgs84=-73,47,-83 acc=7 name=Hjorsey_1955
4659 longlat
4660 longlat ellps=intl towgs84=982.6087,552.753,-540.873,6.68162662527694,-31.6114924086422,-19.8481610048168,16.805 acc=1 name=Helle_1954
4661 longlat
4662 longlat ellps=intl towgs84=-11.64,-348.6,291.98 acc=2 name=IGN72_Grande_Terre
4663 longlat ellps=intl towgs84=-210.502,-66.902,-48.476,2.094,-15.067,-5.817,0.485 acc=556.6 name=Porto_Santo_1995
4664 longlat ellps=intl towgs84=-208.719,129.685,52.092,-0.195,-0.014,0.327,0.198 acc=1.1 name=Azores_Oriental_1995
4665 longlat ellps=intl towgs84=-103.088,162.481,-28.276,0.167,0.082,0.168,-1.504 acc=1.3 name=Azores_Central_1995
4666 longlat ellps=bessel towgs84=631.392,-66.551,481.442,1.09,-4.445,-4.487,-4.43 acc=1 name=Lisbon_1890
4667 longlat
4668 longlat ellps=intl towgs84=-86,-98,-119 acc=6 name=ED79
4669 longlat
4670 longlat
4671 longlat ellps=clrk80ign name=Voirol_1879
4672 longlat ellps=intl towgs84=175,-38,113 acc=26 name=Chatham_Islands_1971
4673 longlat ellps=intl towgs84=174.05,-25.49,112.57,0,0,0.554,0.2263 acc=2 name=Chatham_Islands_1979
4674 longlat
4675 longlat ellps=clrk66 towgs84=-100,-248,259 acc=312.3 name=Guam_1963
4676 longlat ellps=krass towgs84=42.358,-124.688,-37.366 acc=7 name=Vientiane_1982
4677 longlat ellps=krass towgs84=43.933,-129.593,-39.331 acc=5.2 name=Lao_1993
4678 longlat ellps=krass towgs84=44.585,-131.212,-39.544 acc=5 name=Lao_1997
4679 longlat a=6378249.145 rf=293.465 towgs84=-80.01,253.26,291.19 acc=1 name=Jouik_1961
4680 longlat a=6378249.145 rf=293.465 towgs84=124.5,-63.5,-281 acc=537.4 name=Nouakchott_1965
4681 longlat a=6378249.145 rf=293.465 name=Mauritania_1999
4682 longlat ellps=evrst30 towgs84=283.729,735.942,261.143 acc=1 name=Gulshan_303
4683 longlat ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06 acc=0.1 name=PRS92
4684 longlat ellps=intl towgs84=-133,-321,50 acc=44 name=Gan_1970
4685 longlat ellps=intl name=Gandajika
4686 longlat
4687 longlat ellps=GRS80 towgs84=0.072,-0.507,-0.245,0.0183,-0.0003,0.007,-0.0093 acc=0.5 name=RGPF
4688 longlat ellps=intl towgs84=347.175,1077.618,2623.677,33.9058,-70.6776,9.4013,186.0647 acc=2 name=Fatu_Iva_72
4689 longlat ellps=intl towgs84=410.793,54.542,80.501,-2.5596,-2.3517,-0.6594,17.3218 acc=235.4 name=IGN63_Hiva_Oa
4690 longlat ellps=intl towgs84=221.597,152.441,176.523,2.403,1.3893,0.884,11.4648 acc=1 name=Tahiti_79
4691 longlat ellps=intl towgs84=218.769,150.75,176.75,3.5231,2.0037,1.288,10.9817 acc=1 name=Moorea_87
4692 longlat ellps=intl towgs84=217.109,86.452,23.711,0.0183,-0.0003,0.007,-0.0093 acc=1 name=Maupiti_83
4693 longlat
4694 longlat
4695 longlat ellps=clrk66 towgs84=-103.746,-9.614,-255.95 acc=228.3 name=Katanga_1955
4696 longlat a=6378249.145 rf=293.465 name=Kasai_1953
4697 longlat a=6378249.145 rf=293.465 name=IGC_1962_6th_Parallel_South
4698 longlat ellps=intl towgs84=145,-187,103 acc=10 name=IGN_1962_Kerguelen
4699 longlat a=6378249.145 rf=293.465 towgs84=-770.1,158.4,-498.2 acc=2 name=Le_Pouce_1934
4700 longlat a=6378249.145 rf=293.465 name=IGN_Astro_1960
4701 longlat a=6378249.145 rf=293.465 towgs84=-79.9,-158,-168.9 acc=5 name=IGCB_1955
4702 longlat
4703 longlat a=6378249.145 rf=293.465 name=Mhast_1951
4704 longlat ellps=intl name=Mhast_(onshore)
4705 longlat ellps=intl name=Mhast_(offshore)
4706 longlat ellps=helmert towgs84=-146.21,112.63,4.05 acc=5 name=Egypt_Gulf_of_Suez_S-650_TL
4707 longlat ellps=intl towgs84=114,-116,-333 acc=44 name=Tern_Island_1961
4708 longlat ellps=aust_SA towgs84=-491,-22,435 acc=44 name=Cocos_Islands_1965
4709 longlat ellps=intl towgs84=145,75,-272 acc=44 name=Iwo_Jima_1945
4710 longlat ellps=intl towgs84=-323.65,551.39,-491.22 acc=1 name=Astro_DOS_71
4711 longlat ellps=intl towgs84=124,-234,-25 acc=44 name=Marcus_Island_1952
4712 longlat ellps=intl towgs84=-205,107,53 acc=44 name=Ascension_Island_1958
4713 longlat a=6378249.145 rf=293.465 towgs84=-77,-128,142 acc=71.2 name=Ayabelle_Lighthouse
4714 longlat ellps=intl towgs84=-127,-769,472 acc=35 name=Bellevue
4715 longlat ellps=intl towgs84=-104,-129,239 acc=999 name=Camp_Area_Astro
4716 longlat ellps=intl towgs84=298,-304,-375 acc=26 name=Phoenix_Islands_1966
4717 longlat ellps=clrk66 towgs84=-2,151,181 acc=6 name=Cape_Canaveral
4718 longlat ellps=intl towgs84=230,-199,-752 acc=816.8 name=Solomon_1968
4719 longlat ellps=intl towgs84=211,147,111 acc=44 name=Easter_Island_1967
4720 longlat ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.2263 acc=2 name=Fiji_1986
4721 longlat ellps=intl towgs84=265.025,384.929,-194.046 acc=7 name=Fiji_1956
4722 longlat ellps=intl towgs84=-794,119,-298 acc=44 name=South_Georgia_1968
4723 longlat ellps=clrk66 towgs84=-179.483,-69.379,-27.584,-7.862,8.163,6.042,-13.925 acc=1 name=GCGD59
4724 longlat ellps=intl towgs84=208,-435,-229 acc=44 name=Diego_Garcia_1969
4725 longlat ellps=intl towgs84=189,-79,-202 acc=44 name=Johnston_Island_1961
4726 longlat ellps=clrk66 towgs84=8.853,-52.644,180.304,-0.393,-2.323,2.96,-24.081 acc=1 name=SIGD61
4727 longlat ellps=intl towgs84=403,-81,277 acc=44 name=Midway_1961
4728 longlat ellps=intl towgs84=-307,-92,127 acc=44 name=PN84
4729 longlat ellps=intl towgs84=185,165,42 acc=44 name=Pitcairn_1967
4730 longlat ellps=intl towgs84=170,42,84 acc=44 name=Santo_1965
4731 longlat a=6378249.145 rf=293.465 name=Viti_Levu_1916
4732 longlat ellps=hough towgs84=102,52,-38 acc=6 name=Marshall_Islands_1960
4733 longlat ellps=intl towgs84=276,-57,149 acc=44 name=Wake_Island_1952
4734 longlat ellps=intl towgs84=-632,438,-609 acc=44 name=Tristan_1968
4735 longlat ellps=intl towgs84=647,1777,-1124 acc=44 name=Kusaie_1951
4736 longlat a=6378249.145 rf=293.465 towgs84=260,12,-147 acc=35 name=Deception_Island
4737 longlat
4738 longlat a=6378293.64520876 rf=294.260676369261 name=Hong_Kong_1963
4739 longlat ellps=intl towgs84=-156,-271,-189 acc=1 name=Hong_Kong_1963(67)
4740 longlat a=6378136 rf=298.257839303 towgs84=0,0,1.5,0,0,0.076,0 acc=4.9 name=PZ-90
4741 longlat ellps=intl towgs84=-240.33,-267.41,-34.61 acc=12.4 name=FD54
4742 longlat
4743 longlat a=6378249.145 rf=293.465 towgs84=70.995,-335.916,262.898 acc=1 name=Karbala_1979
4744 longlat a=6378249.145 rf=293.465 towgs84=-242.2,-144.9,370.3 acc=213.3 name=Nahrwan_1934
4745 longlat ellps=bessel name=RD/83
4746 longlat ellps=bessel name=PD/83
4747 longlat
4748 longlat a=6378306.3696 rf=293.466307655635 towgs84=51,391,-36 acc=50 name=Vanua_Levu_1915
4749 longlat
4750 longlat ellps=WGS84 towgs84=-56.263,16.136,-22.856 acc=1 name=ST87_Ouvea
4751 longlat ellps=evrst69 towgs84=-11,851,5 acc=15 name=Kertau_(RSO)
4752 longlat a=6378306.3696 rf=293.466307655635 towgs84=98,390,-22 acc=5 name=Viti_Levu_1912
4753 longlat ellps=intl name=fk89
4754 longlat ellps=intl towgs84=-208.4058,-109.8777,-2.5764 acc=0.1 name=LGD2006
4755 longlat
4756 longlat ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278 acc=1 name=VN-2000
4757 longlat
4758 longlat
4759 longlat
4760 longlat ellps=NWL9D name=WGS_66
4761 longlat
4762 longlat
4763 longlat
4764 longlat
4765 longlat
4766 tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0 ellps=krass gcs=4555
4767 tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0 ellps=krass gcs=4555
4768 tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0 ellps=krass gcs=4555
4769 tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0 ellps=krass gcs=4555
4770 tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0 ellps=krass gcs=4555
4771 tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0 ellps=krass gcs=4555
4772 tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0 ellps=krass gcs=4555
4773 tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0 ellps=krass gcs=4555
4774 tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0 ellps=krass gcs=4555
4775 tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0 ellps=krass gcs=4555
4776 tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0 ellps=krass gcs=4555
4777 tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0 ellps=krass gcs=4555
4778 tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0 ellps=krass gcs=4555
4779 tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0 ellps=krass gcs=4555
4780 tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0 ellps=krass gcs=4555
4781 tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0 ellps=krass gcs=4555
4782 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4783 tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4784 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4785 tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4786 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4787 tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4788 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4789 tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4790 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4791 tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4792 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4793 tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4794 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4795 tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4796 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4797 tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4798 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4799 tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4800 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4801 longlat ellps=bessel pm=7.43958333333 towgs84=674.374,15.056,405.346 acc=1.5 name=CH1903_(Bern)
4802 longlat ellps=intl pm=-74.0809166667 towgs84=307,304,-318 acc=10 name=Bogota_1975_(Bogota)
4803 longlat ellps=intl pm=-9.13190611111 towgs84=-288.885,-91.744,126.244,-1.691,0.41,-0.211,-4.598 acc=2 name=Lisbon_(Lisbon)
4804 longlat ellps=bessel pm=106.807719444 towgs84=-587.8,519.75,145.76 acc=999 name=Makassar_(Jakarta)
4805 longlat ellps=bessel pm=-17.6666666667 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=160.9 name=MGI_(Ferro)
4806 longlat ellps=intl pm=12.4523333333 towgs84=-225,-65,9 acc=136.7 name=Monte_Mario_(Rome)
4807 longlat ellps=clrk80ign pm=2.33722917 unit=0.9 towgs84=-168,-60,320 acc=2 name=NTF_(Paris)
4808 longlat ellps=bessel pm=106.807719444 name=Padang_(Jakarta)
4809 longlat ellps=intl pm=4.367975 name=BD50_(Brussels)
4810 longlat ellps=intl pm=2.33722917 unit=0.9 towgs84=-198.383,-240.517,-107.909 acc=3 name=Tananarive_(Paris)
4811 longlat ellps=clrk80ign pm=2.33722917 unit=0.9 towgs84=-73,-247,227 acc=999 name=Voirol_1875_(Paris)
4812 tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4813 longlat ellps=bessel pm=106.807719444 towgs84=-377,681,-50 acc=6 name=Batavia_(Jakarta)
4814 longlat ellps=bessel pm=18.0582777778 name=RT38_(Stockholm)
4815 longlat ellps=bessel pm=23.7163375 name=Greek_(Athens)
4816 longlat ellps=clrk80ign pm=2.33722917 unit=0.9 towgs84=-263,6,431 acc=14 name=Carthage_(Paris)
4817 longlat a=6377492.018 rf=299.1528128 pm=10.7229166667 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21 acc=3 name=NGO_1948_(Oslo)
4818 longlat ellps=bessel pm=-17.6666666667 towgs84=485,169.5,483.8,7.786,4.398,4.103,0 acc=172.7 name=S-JTSK_(Ferro)
4819 longlat a=6378249.145 rf=293.465 pm=2.33722917 unit=0.9 name=Nord_Sahara_1959_(Paris)
4820 longlat ellps=bessel pm=106.807719444 towgs84=-403,684,41 acc=999 name=Segara_(Jakarta)
4821 longlat ellps=clrk80ign pm=2.33722917 unit=0.9 name=Voirol_1879_(Paris)
4822 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
4823 longlat ellps=intl name=Sao_Tome
4824 longlat ellps=intl name=Principe
4826 lcc lat_0=15.8333333333333 lon_0=-24 lat_1=15 lat_2=16.6666666666667 x_0=161587.83 y_0=128511.202 ellps=WGS84
4839 lcc lat_0=51 lon_0=10.5 lat_1=48.6666666666667 lat_2=53.6666666666667 x_0=0 y_0=0 ellps=GRS80
4855 tmerc lat_0=0 lon_0=5.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4856 tmerc lat_0=0 lon_0=6.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4857 tmerc lat_0=0 lon_0=7.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4858 tmerc lat_0=0 lon_0=8.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4859 tmerc lat_0=0 lon_0=9.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4860 tmerc lat_0=0 lon_0=10.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4861 tmerc lat_0=0 lon_0=11.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4862 tmerc lat_0=0 lon_0=12.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4863 tmerc lat_0=0 lon_0=13.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4864 tmerc lat_0=0 lon_0=14.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4865 tmerc lat_0=0 lon_0=15.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4866 tmerc lat_0=0 lon_0=16.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4867 tmerc lat_0=0 lon_0=17.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4868 tmerc lat_0=0 lon_0=18.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4869 tmerc lat_0=0 lon_0=19.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4870 tmerc lat_0=0 lon_0=20.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4871 tmerc lat_0=0 lon_0=21.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4872 tmerc lat_0=0 lon_0=22.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4873 tmerc lat_0=0 lon_0=23.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4874 tmerc lat_0=0 lon_0=24.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4875 tmerc lat_0=0 lon_0=25.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4876 tmerc lat_0=0 lon_0=26.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4877 tmerc lat_0=0 lon_0=27.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4878 tmerc lat_0=0 lon_0=28.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4879 tmerc lat_0=0 lon_0=29.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4880 tmerc lat_0=0 lon_0=30.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
4883 longlat
4885 longlat
4887 longlat
4889 longlat
4891 longlat ellps=NWL9D name=WGS_66
4893 longlat
4895 longlat
4898 longlat
4900 longlat ellps=intl towgs84=-208.4058,-109.8777,-2.5764 acc=0.1 name=LGD2006
4901 longlat a=6376523 rf=308.64 pm=2.33720833333 unit=0.9 name=ATF_(Paris)
4902 longlat a=6376523 rf=308.64 pm=2.33722917 unit=0.9 name=NDG_(Paris)
4903 longlat a=6378298.3 rf=294.73 pm=-3.687375 name=Madrid_1870_(Madrid)
4904 longlat ellps=bessel pm=-9.13190611111 towgs84=631.392,-66.551,481.442,1.09,-4.445,-4.487,-4.43 acc=1 name=Lisbon_1890_(Lisbon)
4907 longlat
4909 longlat
4921 longlat
4923 longlat a=6378136 rf=298.257839303 towgs84=0,0,1.5,0,0,0.076,0 acc=4.9 name=PZ-90
4925 longlat
4927 longlat
4929 longlat
4931 longlat
4933 longlat
4935 longlat
4937 longlat
4939 longlat
4941 longlat
4943 longlat
4945 longlat
4947 longlat
4949 longlat
4951 longlat
4953 longlat
4955 longlat ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1 name=NAD83(CSRS)
4957 longlat
4959 longlat
4961 longlat
4963 longlat
4965 longlat
4967 longlat
4969 longlat ellps=intl name=RGNC_1991
4971 longlat
4973 longlat
4975 longlat
4977 longlat
4979 longlat
4981 longlat
4983 longlat
4985 longlat ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219 acc=2 name=WGS_72
4987 longlat ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38 acc=2 name=WGS_72BE
4989 longlat
4991 longlat ellps=krass towgs84=43.933,-129.593,-39.331 acc=5.2 name=Lao_1993
4993 longlat ellps=krass towgs84=44.585,-131.212,-39.544 acc=5 name=Lao_1997
4995 longlat ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06 acc=0.1 name=PRS92
4997 longlat
4999 longlat ellps=GRS80 towgs84=0.072,-0.507,-0.245,0.0183,-0.0003,0.007,-0.0093 acc=0.5 name=RGPF
5012 longlat
5013 longlat
5014 utm zone=25 ellps=GRS80
5015 utm zone=26 ellps=GRS80
5016 utm zone=28 ellps=GRS80
5018 tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=0 y_0=0 ellps=intl gcs=4207
5041 stere lat_0=90 lon_0=0 k=0.994 x_0=2000000 y_0=2000000 ellps=WGS84
5042 stere lat_0=-90 lon_0=0 k=0.994 x_0=2000000 y_0=2000000 ellps=WGS84
5048 utm zone=35 ellps=GRS80
5069 aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 ellps=clrk66 gcs=4267 towgs84=-8,159,175 acc=26.3
5070 aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 ellps=GRS80
5071 aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
5072 aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 ellps=GRS80
5105 tmerc lat_0=58 lon_0=5.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5106 tmerc lat_0=58 lon_0=6.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5107 tmerc lat_0=58 lon_0=7.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5108 tmerc lat_0=58 lon_0=8.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5109 tmerc lat_0=58 lon_0=9.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5110 tmerc lat_0=58 lon_0=10.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5111 tmerc lat_0=58 lon_0=11.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5112 tmerc lat_0=58 lon_0=12.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5113 tmerc lat_0=58 lon_0=13.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5114 tmerc lat_0=58 lon_0=14.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5115 tmerc lat_0=58 lon_0=15.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5116 tmerc lat_0=58 lon_0=16.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5117 tmerc lat_0=58 lon_0=17.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5118 tmerc lat_0=58 lon_0=18.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5119 tmerc lat_0=58 lon_0=19.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5120 tmerc lat_0=58 lon_0=20.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5121 tmerc lat_0=58 lon_0=21.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5122 tmerc lat_0=58 lon_0=22.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5123 tmerc lat_0=58 lon_0=23.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5124 tmerc lat_0=58 lon_0=24.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5125 tmerc lat_0=58 lon_0=25.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5126 tmerc lat_0=58 lon_0=26.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5127 tmerc lat_0=58 lon_0=27.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5128 tmerc lat_0=58 lon_0=28.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5129 tmerc lat_0=58 lon_0=29.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5130 tmerc lat_0=58 lon_0=30.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5132 longlat ellps=bessel name=Tokyo_1892
5167 tmerc lat_0=38 lon_0=131 k=1 x_0=200000 y_0=500000 ellps=bessel gcs=4162
5168 tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=550000 ellps=bessel gcs=4162
5169 tmerc lat_0=38 lon_0=125 k=1 x_0=200000 y_0=500000 ellps=bessel gcs=5132
5170 tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=500000 ellps=bessel gcs=5132
5171 tmerc lat_0=38 lon_0=129 k=1 x_0=200000 y_0=500000 ellps=bessel gcs=5132
5172 tmerc lat_0=38 lon_0=131 k=1 x_0=200000 y_0=500000 ellps=bessel gcs=5132
5173 tmerc lat_0=38 lon_0=125.002890277778 k=1 x_0=200000 y_0=500000 ellps=bessel gcs=4162
5174 tmerc lat_0=38 lon_0=127.002890277778 k=1 x_0=200000 y_0=500000 ellps=bessel gcs=4162
5175 tmerc lat_0=38 lon_0=127.002890277778 k=1 x_0=200000 y_0=550000 ellps=bessel gcs=4162
5176 tmerc lat_0=38 lon_0=129.002890277778 k=1 x_0=200000 y_0=500000 ellps=bessel gcs=4162
5177 tmerc lat_0=38 lon_0=131.002890277778 k=1 x_0=200000 y_0=500000 ellps=bessel gcs=4162
5178 tmerc lat_0=38 lon_0=127.5 k=0.9996 x_0=1000000 y_0=2000000 ellps=bessel gcs=4162
5179 tmerc lat_0=38 lon_0=127.5 k=0.9996 x_0=1000000 y_0=2000000 ellps=GRS80
5180 tmerc lat_0=38 lon_0=125 k=1 x_0=200000 y_0=500000 ellps=GRS80
5181 tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=500000 ellps=GRS80
5182 tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=550000 ellps=GRS80
5183 tmerc lat_0=38 lon_0=129 k=1 x_0=200000 y_0=500000 ellps=GRS80
5184 tmerc lat_0=38 lon_0=131 k=1 x_0=200000 y_0=500000 ellps=GRS80
5185 tmerc lat_0=38 lon_0=125 k=1 x_0=200000 y_0=600000 ellps=GRS80
5186 tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=600000 ellps=GRS80
5187 tmerc lat_0=38 lon_0=129 k=1 x_0=200000 y_0=600000 ellps=GRS80
5188 tmerc lat_0=38 lon_0=131 k=1 x_0=200000 y_0=600000 ellps=GRS80
5221 krovak lat_0=49.5 lon_0=42.5 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0 ellps=bessel pm=-17.6666666667 gcs=4818
5223 tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=500000 ellps=WGS84
5224 refused=Krovak_Modified
5225 refused=Krovak_Modified_(North_Orientated)
5228 longlat ellps=bessel towgs84=572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378 acc=1 name=S-JTSK/05
5229 longlat ellps=bessel pm=-17.6666666667 towgs84=572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378 acc=1 name=S-JTSK/05_(Ferro)
5233 longlat ellps=evrst30 towgs84=-0.293,766.95,87.713,0.195704,1.695068,3.473016,-0.039338 acc=14 name=SLD99
5234 tmerc lat_0=7.00048027777778 lon_0=80.7717111111111 k=0.9999238418 x_0=200000 y_0=200000 ellps=evrst30 gcs=4244
5235 tmerc lat_0=7.00047152777778 lon_0=80.7717130833333 k=0.9999238418 x_0=500000 y_0=500000 ellps=evrst30 gcs=5233
5243 lcc lat_0=51 lon_0=10.5 lat_1=48.6666666666667 lat_2=53.6666666666667 x_0=0 y_0=0 ellps=GRS80
5245 longlat
5246 longlat
5247 omerc no_uoff lat_0=4 lonc=115 alpha=53.31580995 gamma=53.1301023611111 k=0.99984 x_0=0 y_0=0 ellps=GRS80
5251 longlat
5252 longlat
5253 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=GRS80
5254 tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0 ellps=GRS80
5255 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=GRS80
5256 tmerc lat_0=0 lon_0=36 k=1 x_0=500000 y_0=0 ellps=GRS80
5257 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=GRS80
5258 tmerc lat_0=0 lon_0=42 k=1 x_0=500000 y_0=0 ellps=GRS80
5259 tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0 ellps=GRS80
5263 longlat
5264 longlat
5266 tmerc lat_0=0 lon_0=90 k=1 x_0=250000 y_0=0 ellps=GRS80
5269 tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0 ellps=GRS80
5270 tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0 ellps=GRS80
5271 tmerc lat_0=0 lon_0=33 k=1 x_0=11500000 y_0=0 ellps=GRS80
5272 tmerc lat_0=0 lon_0=36 k=1 x_0=12500000 y_0=0 ellps=GRS80
5273 tmerc lat_0=0 lon_0=39 k=1 x_0=13500000 y_0=0 ellps=GRS80
5274 tmerc lat_0=0 lon_0=42 k=1 x_0=14500000 y_0=0 ellps=GRS80
5275 tmerc lat_0=0 lon_0=45 k=1 x_0=15500000 y_0=0 ellps=GRS80
5292 tmerc lat_0=0 lon_0=90.7333333333333 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5293 tmerc lat_0=0 lon_0=89.55 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5294 tmerc lat_0=0 lon_0=89.85 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5295 tmerc lat_0=0 lon_0=90.0333333333333 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5296 tmerc lat_0=0 lon_0=90.15 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5297 tmerc lat_0=0 lon_0=91.1333333333333 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5298 tmerc lat_0=0 lon_0=91.2333333333333 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5299 tmerc lat_0=0 lon_0=89.35 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5300 tmerc lat_0=0 lon_0=91.35 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5301 tmerc lat_0=0 lon_0=89.85 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5302 tmerc lat_0=0 lon_0=91.5666666666667 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5303 tmerc lat_0=0 lon_0=89.0666666666667 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5304 tmerc lat_0=0 lon_0=90.2666666666667 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5305 tmerc lat_0=0 lon_0=89.55 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5306 tmerc lat_0=0 lon_0=91.75 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5307 tmerc lat_0=0 lon_0=90.5 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5308 tmerc lat_0=0 lon_0=90.1666666666667 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5309 tmerc lat_0=0 lon_0=90.1166666666667 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5310 tmerc lat_0=0 lon_0=91.5666666666667 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5311 tmerc lat_0=0 lon_0=90.8666666666667 k=1 x_0=250000 y_0=-2500000 ellps=GRS80
5316 tmerc lat_0=0 lon_0=-7 k=0.999997 x_0=200000 y_0=-6000000 ellps=GRS80
5318 of=5316
5320 lcc lat_0=0 lon_0=-84 lat_1=44.5 lat_2=54.5 x_0=1000000 y_0=0 ellps=GRS80
5321 lcc lat_0=0 lon_0=-84 lat_1=44.5 lat_2=54.5 x_0=1000000 y_0=0 ellps=GRS80 gcs=4617
5323 longlat
5324 longlat
5325 lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=1700000 y_0=300000 ellps=GRS80
5329 merc lon_0=3.19228055555556 k=0.997 x_0=3900000 y_0=900000 ellps=bessel pm=106.807719444 gcs=4820
5330 merc lon_0=3.19228055555556 k=0.997 x_0=3900000 y_0=900000 ellps=bessel pm=106.807719444 gcs=4813
5331 merc lon_0=3.19228055555556 k=0.997 x_0=3900000 y_0=900000 ellps=bessel pm=106.807719444 gcs=4804
5337 utm zone=25 south ellps=intl gcs=4208 towgs84=-151.99,287.04,-147.45 acc=246.3
5340 longlat ellps=WGS84 towgs84=-0.41,0.46,-0.35 acc=0.5 name=POSGAR_2007
5342 longlat ellps=WGS84 towgs84=-0.41,0.46,-0.35 acc=0.5 name=POSGAR_2007
5343 tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0 ellps=WGS84 gcs=5340
5344 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=WGS84 gcs=5340
5345 tmerc lat_0=-90 lon_0=-66 k=1 x_0=3500000 y_0=0 ellps=WGS84 gcs=5340
5346 tmerc lat_0=-90 lon_0=-63 k=1 x_0=4500000 y_0=0 ellps=WGS84 gcs=5340
5347 tmerc lat_0=-90 lon_0=-60 k=1 x_0=5500000 y_0=0 ellps=WGS84 gcs=5340
5348 tmerc lat_0=-90 lon_0=-57 k=1 x_0=6500000 y_0=0 ellps=WGS84 gcs=5340
5349 tmerc lat_0=-90 lon_0=-54 k=1 x_0=7500000 y_0=0 ellps=WGS84 gcs=5340
5353 longlat
5354 longlat
5355 utm zone=20 south ellps=GRS80
5356 utm zone=19 south ellps=GRS80
5357 utm zone=21 south ellps=GRS80
5359 longlat
5360 longlat
5361 utm zone=19 south ellps=GRS80
5362 utm zone=18 south ellps=GRS80
5364 longlat ellps=WGS84 towgs84=-0.16959,0.35312,0.51846,0.03385,-0.16325,0.03446,0.03693 acc=1 name=CR05
5365 longlat ellps=WGS84 towgs84=-0.16959,0.35312,0.51846,0.03385,-0.16325,0.03446,0.03693 acc=1 name=CR05
5367 tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=5365
5370 longlat
5371 longlat
5372 longlat
5373 longlat
5380 longlat
5381 longlat
5382 utm zone=21 south ellps=WGS84
5383 utm zone=22 south ellps=WGS84
5387 utm zone=18 south ellps=GRS80
5388 utm zone=17 ellps=GRS80
5389 utm zone=19 south ellps=GRS80
5392 longlat
5393 longlat
5396 utm zone=26 south ellps=GRS80
5451 longlat ellps=clrk66 towgs84=213.11,9.37,-74.95 acc=23.5 name=Ocotepeque_1935
5456 lcc lat_1=10.4666666666667 lat_0=10.4666666666667 lon_0=-84.3333333333333 k_0=0.99995696 x_0=500000 y_0=271820.522 ellps=clrk66 gcs=5451 towgs84=213.11,9.37,-74.95 acc=10.2
5457 lcc lat_1=9 lat_0=9 lon_0=-83.6666666666667 k_0=0.99995696 x_0=500000 y_0=327987.436 ellps=clrk66 gcs=5451 towgs84=213.11,9.37,-74.95 acc=10.6
5458 lcc lat_1=16.8166666666667 lat_0=16.8166666666667 lon_0=-90.3333333333333 k_0=0.99992226 x_0=500000 y_0=292209.579 ellps=clrk66 gcs=4267 towgs84=0,125,196 acc=7
5459 lcc lat_1=14.9 lat_0=14.9 lon_0=-90.3333333333333 k_0=0.99989906 x_0=500000 y_0=325992.681 ellps=clrk66 gcs=5451 towgs84=205,96,-98 acc=14
5460 lcc lat_1=13.7833333333333 lat_0=13.7833333333333 lon_0=-89 k_0=0.99996704 x_0=500000 y_0=295809.184 ellps=clrk66 gcs=5451 towgs84=205,96,-98 acc=14
5461 lcc lat_1=13.8666666666667 lat_0=13.8666666666667 lon_0=-85.5 k_0=0.99990314 x_0=500000 y_0=359891.816 ellps=clrk66 gcs=5451 towgs84=213.11,9.37,-74.95 acc=13.6
5462 lcc lat_1=11.7333333333333 lat_0=11.7333333333333 lon_0=-85.5 k_0=0.99992228 x_0=500000 y_0=288876.327 ellps=clrk66 gcs=5451 towgs84=213.11,9.37,-74.95 acc=15.9
5463 utm zone=17 ellps=aust_SA gcs=4618 towgs84=-48,3,-44 acc=15.7
5464 longlat a=6378293.64520876 rf=294.260676369261 name=Sibun_Gorge_1922
5466 tmerc lat_0=17.0612419444444 lon_0=-88.6318575 k=1 x_0=66220.0283308276 y_0=135779.50998853 a=6378293.64520876 b=6356617.98767984 gcs=5464
5467 longlat ellps=clrk66 name=Panama-Colon_1911
5469 lcc lat_1=8.41666666666667 lat_0=8.41666666666667 lon_0=-80 k_0=0.99989909 x_0=500000 y_0=294865.303 ellps=clrk66 gcs=5467
5472 poly lat_0=8.25 lon_0=-81 x_0=914391.7962 y_0=999404.721715486 ellps=clrk66 to_meter=0.9143917962 gcs=5467
5479 lcc lat_0=-78 lon_0=163 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=7000000 y_0=5000000 ellps=GRS80
5480 lcc lat_0=-74.5 lon_0=165 lat_1=-73.6666666666667 lat_2=-75.3333333333333 x_0=5000000 y_0=3000000 ellps=GRS80
5481 lcc lat_0=-71.5 lon_0=166 lat_1=-70.6666666666667 lat_2=-72.3333333333333 x_0=3000000 y_0=1000000 ellps=GRS80
5482 stere lat_0=-90 lon_0=180 k=0.994 x_0=5000000 y_0=1000000 ellps=GRS80
5488 longlat
5489 longlat
5490 utm zone=20 ellps=GRS80
5498 of=4269
5499 of=4152
5500 of=4759
5513 krovak axis=swu lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4156
5514 krovak lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4156
5515 refused=Krovak_Modified
5516 refused=Krovak_Modified_(North_Orientated)
5518 tmerc lat_0=-44 lon_0=-176.5 k=1 x_0=350000 y_0=650000 ellps=intl gcs=4672
5519 tmerc lat_0=-44 lon_0=-176.5 k=1 x_0=350000 y_0=650000 ellps=intl gcs=4673
5520 tmerc lat_0=0 lon_0=3 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3
5523 tmerc lat_0=0 lon_0=11.5 k=0.9996 x_0=1500000 y_0=5500000 ellps=WGS84
5524 longlat ellps=intl name=Corrego_Alegre_1961
5527 longlat ellps=aust_SA towgs84=-67.35,3.88,-38.22 acc=5 name=SAD69(96)
5530 poly lat_0=0 lon_0=-54 x_0=5000000 y_0=10000000 ellps=aust_SA gcs=5527
5531 utm zone=21 south ellps=aust_SA gcs=5527
5532 utm zone=22 south ellps=aust_SA gcs=4618 towgs84=-67.35,3.88,-38.22 acc=5
5533 utm zone=23 south ellps=aust_SA gcs=5527
5534 utm zone=24 south ellps=aust_SA gcs=5527
5535 utm zone=25 south ellps=aust_SA gcs=5527
5536 utm zone=21 south ellps=intl gcs=5524
5537 utm zone=22 south ellps=intl gcs=5524
5538 utm zone=23 south ellps=intl gcs=5524
5539 utm zone=24 south ellps=intl gcs=5524
5545 longlat
5546 longlat
5550 utm zone=54 south ellps=GRS80
5551 utm zone=55 south ellps=GRS80
5552 utm zone=56 south ellps=GRS80
5554 of=25831
5555 of=25832
5556 of=25833
5559 lcc lat_1=16.8166666666667 lat_0=16.8166666666667 lon_0=-90.3333333333333 k_0=0.99992226 x_0=500000 y_0=292209.579 ellps=clrk66 gcs=5451 towgs84=205,96,-98 acc=14
5560 longlat ellps=krass towgs84=24,-121,-76 acc=1 name=UCS-2000
5561 longlat ellps=krass towgs84=24,-121,-76 acc=1 name=UCS-2000
5562 tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0 ellps=krass gcs=5561
5563 tmerc lat_0=0 lon_0=27 k=1 x_0=5500000 y_0=0 ellps=krass gcs=5561
5564 tmerc lat_0=0 lon_0=33 k=1 x_0=6500000 y_0=0 ellps=krass gcs=5561
5565 tmerc lat_0=0 lon_0=39 k=1 x_0=7500000 y_0=0 ellps=krass gcs=5561
5566 tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 ellps=krass gcs=5561
5567 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=krass gcs=5561
5568 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=krass gcs=5561
5569 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=krass gcs=5561
5570 tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0 ellps=krass gcs=5561
5571 tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0 ellps=krass gcs=5561
5572 tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0 ellps=krass gcs=5561
5573 tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0 ellps=krass gcs=5561
5574 tmerc lat_0=0 lon_0=33 k=1 x_0=11500000 y_0=0 ellps=krass gcs=5561
5575 tmerc lat_0=0 lon_0=36 k=1 x_0=12500000 y_0=0 ellps=krass gcs=5561
5576 tmerc lat_0=0 lon_0=39 k=1 x_0=13500000 y_0=0 ellps=krass gcs=5561
5577 tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 ellps=krass gcs=5561
5578 tmerc lat_0=0 lon_0=24 k=1 x_0=500000 y_0=0 ellps=krass gcs=5561
5579 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=krass gcs=5561
5580 tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0 ellps=krass gcs=5561
5581 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=krass gcs=5561
5582 tmerc lat_0=0 lon_0=36 k=1 x_0=500000 y_0=0 ellps=krass gcs=5561
5583 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=krass gcs=5561
5588 sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=304800 y_0=304800 ellps=clrk66 units=ft gcs=4267 towgs84=-22,160,190 acc=9
5589 tmerc lat_0=17.0612419444444 lon_0=-88.6318575 k=1 x_0=66220.0283308276 y_0=135779.50998853 a=6378293.64520876 b=6356617.98767984 to_meter=0.3047972654 gcs=5464
5592 longlat
5593 longlat
5596 tmerc lat_0=0 lon_0=11.3333333333333 k=1 x_0=1000000 y_0=0 ellps=GRS80
5598 of=5596
5623 tmerc lat_0=41.5 lon_0=-83.6666666666667 k=0.999942857 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
5624 tmerc lat_0=41.5 lon_0=-85.75 k=0.999909091 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
5625 tmerc lat_0=41.5 lon_0=-88.75 k=0.999909091 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
5627 tmerc lat_0=0 lon_0=6 k=0.9996 x_0=500000 y_0=0 ellps=intl gcs=4230 towgs84=-89.5,-93.8,-123.1,0,0,-0.156,1.2 acc=6
5628 of=4619
5629 utm zone=38 south ellps=WGS84
5631 tmerc lat_0=0 lon_0=9 k=1 x_0=2500000 y_0=0 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=136.2
5632 lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80
5633 laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80
5634 lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80
5635 laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80
5636 laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80
5637 lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80
5638 laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80
5639 lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80
5641 merc lat_ts=-2 lon_0=-43 x_0=5000000 y_0=10000000 ellps=GRS80
5643 lcc lat_0=48 lon_0=10 lat_1=52.6666666666667 lat_2=54.3333333333333 x_0=815000 y_0=0 ellps=intl gcs=4230 towgs84=-89.5,-93.8,-123.1,0,0,-0.156,1.2 acc=3.2
5644 utm zone=39 south ellps=GRS80
5646 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft
5649 tmerc lat_0=0 lon_0=3 k=0.9996 x_0=31500000 y_0=0 ellps=GRS80
5650 tmerc lat_0=0 lon_0=15 k=0.9996 x_0=33500000 y_0=0 ellps=GRS80
5651 tmerc lat_0=0 lon_0=3 k=0.9996 x_0=31500000 y_0=0 ellps=GRS80
5652 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=32500000 y_0=0 ellps=GRS80
5653 tmerc lat_0=0 lon_0=15 k=0.9996 x_0=33500000 y_0=0 ellps=GRS80
5654 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
5655 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft
5659 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=500053 y_0=-3999820 ellps=intl gcs=4265 towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68 acc=4
5663 tmerc lat_0=0 lon_0=15 k=1 x_0=3500000 y_0=0 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=135.6
5664 tmerc lat_0=0 lon_0=9 k=1 x_0=2500000 y_0=0 ellps=krass gcs=4178 towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 acc=2
5665 tmerc lat_0=0 lon_0=15 k=1 x_0=3500000 y_0=0 ellps=krass gcs=4178 towgs84=28,-121,-77 acc=138.6
5666 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=bessel gcs=4746
5667 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel gcs=4746
5668 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel gcs=4745
5669 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=bessel gcs=4745
5670 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=136.2
5671 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=136
5672 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=krass gcs=4179 towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84 acc=134.6
5673 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=krass gcs=4178 towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 acc=2
5674 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=krass gcs=4178 towgs84=28,-121,-77 acc=138.3
5675 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=krass gcs=4178 towgs84=28,-121,-77 acc=137.5
5676 tmerc lat_0=0 lon_0=6 k=1 x_0=2500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3
5677 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3.7
5678 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=4.3
5679 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3
5680 tmerc lat_0=0 lon_0=3 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3
5681 longlat ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922 acc=1 name=DB_REF
5682 tmerc lat_0=0 lon_0=6 k=1 x_0=2500000 y_0=0 ellps=bessel gcs=5681
5683 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=bessel gcs=5681
5684 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel gcs=5681
5685 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=bessel gcs=5681
5698 of=2154
5699 of=2154
5700 utm zone=1 south ellps=GRS80
5707 of=27571
5708 of=27574
5825 tmerc lat_0=-35.3177362777778 lon_0=149.009294830556 k=1.000086 x_0=200000 y_0=600000 ellps=aust_SA gcs=4202 towgs84=-129.193,-41.212,130.73,0.246,0.374,0.329,-2.955 acc=3
5830 longlat ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922 acc=1 name=DB_REF
5832 of=5682
5833 of=5683
5834 of=5684
5835 of=5685
5836 utm zone=37 ellps=WGS84
5837 utm zone=40 ellps=WGS84
5839 utm zone=17 south ellps=GRS80
5842 tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=10000000 ellps=WGS84
5844 tmerc lat_0=0 lon_0=30 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
5845 of=3006
5846 of=3007
5847 of=3008
5848 of=3009
5849 of=3010
5850 of=3011
5851 of=3012
5852 of=3013
5853 of=3014
5854 of=3015
5855 of=3016
5856 of=3017
5857 of=3018
5858 utm zone=22 south ellps=aust_SA gcs=5527
5875 utm zone=18 south ellps=aust_SA gcs=5527
5876 utm zone=19 south ellps=aust_SA gcs=5527
5877 utm zone=20 south ellps=aust_SA gcs=5527
5879 utm zone=38 south ellps=intl gcs=4475
5880 poly lat_0=0 lon_0=-54 x_0=5000000 y_0=10000000 ellps=GRS80
5885 longlat
5886 longlat
5887 tmerc lat_0=0 lon_0=-177 k=0.9996 x_0=1500000 y_0=5000000 ellps=GRS80
5890 stere lat_0=90 lat_ts=70 lon_0=90 x_0=0 y_0=0 a=6378273 b=6356889.449 gcs=4054
5896 tmerc lat_0=0 lon_0=102 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756
5897 tmerc lat_0=0 lon_0=105 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756
5898 tmerc lat_0=0 lon_0=108 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756
5899 tmerc lat_0=0 lon_0=107.75 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756
5921 lcc lat_0=81.317226 lon_0=-111 lat_1=85 lat_2=77 x_0=0 y_0=0 ellps=WGS84
5922 lcc lat_0=81.317226 lon_0=-39 lat_1=85 lat_2=77 x_0=0 y_0=0 ellps=WGS84
5923 lcc lat_0=81.317226 lon_0=33 lat_1=85 lat_2=77 x_0=0 y_0=0 ellps=WGS84
5924 lcc lat_0=81.317226 lon_0=105 lat_1=85 lat_2=77 x_0=0 y_0=0 ellps=WGS84
5925 lcc lat_0=81.317226 lon_0=177 lat_1=85 lat_2=77 x_0=0 y_0=0 ellps=WGS84
5926 lcc lat_0=73.1557408611111 lon_0=-111 lat_1=77 lat_2=69 x_0=0 y_0=0 ellps=WGS84
5927 lcc lat_0=73.1557408611111 lon_0=-39 lat_1=77 lat_2=69 x_0=0 y_0=0 ellps=WGS84
5928 lcc lat_0=73.1557408611111 lon_0=33 lat_1=77 lat_2=69 x_0=0 y_0=0 ellps=WGS84
5929 lcc lat_0=73.1557408611111 lon_0=105 lat_1=77 lat_2=69 x_0=0 y_0=0 ellps=WGS84
5930 lcc lat_0=73.1557408611111 lon_0=177 lat_1=77 lat_2=69 x_0=0 y_0=0 ellps=WGS84
5931 lcc lat_0=65.1012708888889 lon_0=-111 lat_1=69 lat_2=61 x_0=0 y_0=0 ellps=WGS84
5932 lcc lat_0=65.1012708888889 lon_0=-39 lat_1=69 lat_2=61 x_0=0 y_0=0 ellps=WGS84
5933 lcc lat_0=65.1012708888889 lon_0=33 lat_1=69 lat_2=61 x_0=0 y_0=0 ellps=WGS84
5934 lcc lat_0=65.1012708888889 lon_0=105 lat_1=69 lat_2=61 x_0=0 y_0=0 ellps=WGS84
5935 lcc lat_0=65.1012708888889 lon_0=177 lat_1=69 lat_2=61 x_0=0 y_0=0 ellps=WGS84
5936 stere lat_0=90 lon_0=-150 k=0.994 x_0=2000000 y_0=2000000 ellps=WGS84
5937 stere lat_0=90 lon_0=-100 k=0.994 x_0=2000000 y_0=2000000 ellps=WGS84
5938 stere lat_0=90 lon_0=-33 k=0.994 x_0=2000000 y_0=2000000 ellps=WGS84
5939 stere lat_0=90 lon_0=18 k=0.994 x_0=2000000 y_0=2000000 ellps=WGS84
5940 stere lat_0=90 lon_0=105 k=0.994 x_0=2000000 y_0=2000000 ellps=WGS84
5942 of=4258
5945 of=5105
5946 of=5106
5947 of=5107
5948 of=5108
5949 of=5109
5950 of=5110
5951 of=5111
5952 of=5112
5953 of=5113
5954 of=5114
5955 of=5115
5956 of=5116
5957 of=5117
5958 of=5118
5959 of=5119
5960 of=5120
5961 of=5121
5962 of=5122
5963 of=5123
5964 of=5124
5965 of=5125
5966 of=5126
5967 of=5127
5968 of=5128
5969 of=5129
5970 of=5130
5971 of=25831
5972 of=25832
5973 of=25833
5974 of=25834
5975 of=25835
5976 of=25836
6050 lcc lat_0=85.4371183333333 lon_0=-30 lat_1=87 lat_2=83.6666666666667 x_0=25500000 y_0=1500000 ellps=GRS80
6051 lcc lat_0=82.0584248888889 lon_0=-52 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=18500000 y_0=2500000 ellps=GRS80
6052 lcc lat_0=82.0584248888889 lon_0=-12 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=20500000 y_0=2500000 ellps=GRS80
6053 lcc lat_0=78.7073375277778 lon_0=-69 lat_1=80.3333333333333 lat_2=77 x_0=29500000 y_0=3500000 ellps=GRS80
6054 lcc lat_0=78.7073375277778 lon_0=-39 lat_1=80.3333333333333 lat_2=77 x_0=31500000 y_0=3500000 ellps=GRS80
6055 lcc lat_0=78.7073375277778 lon_0=-10 lat_1=80.3333333333333 lat_2=77 x_0=33500000 y_0=3500000 ellps=GRS80
6056 lcc lat_0=75.3644033055556 lon_0=-64 lat_1=77 lat_2=73.6666666666667 x_0=20500000 y_0=4500000 ellps=GRS80
6057 lcc lat_0=75.3644033055556 lon_0=-39 lat_1=77 lat_2=73.6666666666667 x_0=22500000 y_0=4500000 ellps=GRS80
6058 lcc lat_0=75.3644033055556 lon_0=-14 lat_1=77 lat_2=73.6666666666667 x_0=24500000 y_0=4500000 ellps=GRS80
6059 lcc lat_0=72.0250091944445 lon_0=-62 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=41500000 y_0=5500000 ellps=GRS80
6060 lcc lat_0=72.0250091944445 lon_0=-42 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=43500000 y_0=5500000 ellps=GRS80
6061 lcc lat_0=72.0250091944445 lon_0=-22 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=45500000 y_0=5500000 ellps=GRS80
6062 lcc lat_0=68.6874755555556 lon_0=-56 lat_1=70.3333333333333 lat_2=67 x_0=26500000 y_0=6500000 ellps=GRS80
6063 lcc lat_0=68.6874755555556 lon_0=-38 lat_1=70.3333333333333 lat_2=67 x_0=28500000 y_0=6500000 ellps=GRS80
6064 lcc lat_0=68.6874755555556 lon_0=-20 lat_1=70.3333333333333 lat_2=67 x_0=30500000 y_0=6500000 ellps=GRS80
6065 lcc lat_0=65.3510393055555 lon_0=-51 lat_1=67 lat_2=63.6666666666667 x_0=11500000 y_0=7500000 ellps=GRS80
6066 lcc lat_0=65.3510393055555 lon_0=-34 lat_1=67 lat_2=63.6666666666667 x_0=13500000 y_0=7500000 ellps=GRS80
6067 lcc lat_0=62.0153068888889 lon_0=-52 lat_1=63.6666666666667 lat_2=60.3333333333333 x_0=20500000 y_0=8500000 ellps=GRS80
6068 lcc lat_0=62.0153068888889 lon_0=-37 lat_1=63.6666666666667 lat_2=60.3333333333333 x_0=22500000 y_0=8500000 ellps=GRS80
6069 lcc lat_0=82.0584248888889 lon_0=16 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=22500000 y_0=2500000 ellps=GRS80
6070 lcc lat_0=78.7073375277778 lon_0=21 lat_1=80.3333333333333 lat_2=77 x_0=11500000 y_0=3500000 ellps=GRS80
6071 lcc lat_0=75.3644033055556 lon_0=10 lat_1=77 lat_2=73.6666666666667 x_0=26500000 y_0=4500000 ellps=GRS80
6072 lcc lat_0=75.3644033055556 lon_0=34 lat_1=77 lat_2=73.6666666666667 x_0=28500000 y_0=4500000 ellps=GRS80
6073 lcc lat_0=72.0250091944445 lon_0=14 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=11500000 y_0=5500000 ellps=GRS80
6074 lcc lat_0=72.0250091944445 lon_0=34 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=13500000 y_0=5500000 ellps=GRS80
6075 lcc lat_0=82.0584248888889 lon_0=53 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=24500000 y_0=2500000 ellps=WGS84
6076 lcc lat_0=82.0584248888889 lon_0=93 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=26500000 y_0=2500000 ellps=WGS84
6077 lcc lat_0=78.7073375277778 lon_0=52 lat_1=80.3333333333333 lat_2=77 x_0=13500000 y_0=3500000 ellps=WGS84
6078 lcc lat_0=78.7073375277778 lon_0=83 lat_1=80.3333333333333 lat_2=77 x_0=15500000 y_0=3500000 ellps=WGS84
6079 lcc lat_0=78.7073375277778 lon_0=114 lat_1=80.3333333333333 lat_2=77 x_0=17500000 y_0=3500000 ellps=WGS84
6080 lcc lat_0=78.7073375277778 lon_0=145 lat_1=80.3333333333333 lat_2=77 x_0=19500000 y_0=3500000 ellps=WGS84
6081 lcc lat_0=75.3644033055556 lon_0=58 lat_1=77 lat_2=73.6666666666667 x_0=30500000 y_0=4500000 ellps=WGS84
6082 lcc lat_0=75.3644033055556 lon_0=82 lat_1=77 lat_2=73.6666666666667 x_0=32500000 y_0=4500000 ellps=WGS84
6083 lcc lat_0=75.3644033055556 lon_0=106 lat_1=77 lat_2=73.6666666666667 x_0=34500000 y_0=4500000 ellps=WGS84
6084 lcc lat_0=75.3644033055556 lon_0=130 lat_1=77 lat_2=73.6666666666667 x_0=36500000 y_0=4500000 ellps=WGS84
6085 lcc lat_0=75.3644033055556 lon_0=154 lat_1=77 lat_2=73.6666666666667 x_0=38500000 y_0=4500000 ellps=WGS84
6086 lcc lat_0=75.3644033055556 lon_0=179 lat_1=77 lat_2=73.6666666666667 x_0=40500000 y_0=4500000 ellps=WGS84
6087 lcc lat_0=72.0250091944445 lon_0=54 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=15500000 y_0=5500000 ellps=WGS84
6088 lcc lat_0=72.0250091944445 lon_0=74 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=17500000 y_0=5500000 ellps=WGS84
6089 lcc lat_0=72.0250091944445 lon_0=95 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=19500000 y_0=5500000 ellps=WGS84
6090 lcc lat_0=72.0250091944445 lon_0=116 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=21500000 y_0=5500000 ellps=WGS84
6091 lcc lat_0=72.0250091944445 lon_0=137 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=23500000 y_0=5500000 ellps=WGS84
6092 lcc lat_0=72.0250091944445 lon_0=158 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=25500000 y_0=5500000 ellps=WGS84
6093 lcc lat_0=72.0250091944445 lon_0=179 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=27500000 y_0=5500000 ellps=WGS84
6094 lcc lat_0=72.0250091944445 lon_0=-163 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=29500000 y_0=5500000 ellps=GRS80
6095 lcc lat_0=72.0250091944445 lon_0=-147 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=31500000 y_0=5500000 ellps=GRS80
6096 lcc lat_0=68.6874755555556 lon_0=-165 lat_1=70.3333333333333 lat_2=67 x_0=14500000 y_0=6500000 ellps=GRS80
6097 lcc lat_0=68.6874755555556 lon_0=-147 lat_1=70.3333333333333 lat_2=67 x_0=16500000 y_0=6500000 ellps=GRS80
6098 lcc lat_0=85.4371183333333 lon_0=-90 lat_1=87 lat_2=83.6666666666667 x_0=23500000 y_0=1500000 ellps=GRS80 gcs=4617
6099 lcc lat_0=82.0584248888889 lon_0=-115 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=14500000 y_0=2500000 ellps=GRS80 gcs=4617
6100 lcc lat_0=82.0584248888889 lon_0=-75 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=16500000 y_0=2500000 ellps=GRS80 gcs=4617
6101 lcc lat_0=78.7073375277778 lon_0=-129 lat_1=80.3333333333333 lat_2=77 x_0=25500000 y_0=3500000 ellps=GRS80 gcs=4617
6102 lcc lat_0=78.7073375277778 lon_0=-99 lat_1=80.3333333333333 lat_2=77 x_0=27500000 y_0=3500000 ellps=GRS80 gcs=4617
6103 lcc lat_0=78.7073375277778 lon_0=-69 lat_1=80.3333333333333 lat_2=77 x_0=29500000 y_0=3500000 ellps=GRS80 gcs=4617
6104 lcc lat_0=75.3644033055556 lon_0=-129 lat_1=77 lat_2=73.6666666666667 x_0=14500000 y_0=4500000 ellps=GRS80 gcs=4617
6105 lcc lat_0=75.3644033055556 lon_0=-104 lat_1=77 lat_2=73.6666666666667 x_0=16500000 y_0=4500000 ellps=GRS80 gcs=4617
6106 lcc lat_0=75.3644033055556 lon_0=-79 lat_1=77 lat_2=73.6666666666667 x_0=18500000 y_0=4500000 ellps=GRS80 gcs=4617
6107 lcc lat_0=72.0250091944445 lon_0=-131 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=33500000 y_0=5500000 ellps=GRS80 gcs=4617
6108 lcc lat_0=72.0250091944445 lon_0=-111 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=35500000 y_0=5500000 ellps=GRS80 gcs=4617
6109 lcc lat_0=72.0250091944445 lon_0=-91 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=37500000 y_0=5500000 ellps=GRS80 gcs=4617
6110 lcc lat_0=72.0250091944445 lon_0=-71 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=39500000 y_0=5500000 ellps=GRS80 gcs=4617
6111 lcc lat_0=68.6874755555556 lon_0=-132 lat_1=70.3333333333333 lat_2=67 x_0=18500000 y_0=6500000 ellps=GRS80 gcs=4617
6112 lcc lat_0=68.6874755555556 lon_0=-113 lat_1=70.3333333333333 lat_2=67 x_0=20500000 y_0=6500000 ellps=GRS80 gcs=4617
6113 lcc lat_0=68.6874755555556 lon_0=-94 lat_1=70.3333333333333 lat_2=67 x_0=22500000 y_0=6500000 ellps=GRS80 gcs=4617
6114 lcc lat_0=68.6874755555556 lon_0=-75 lat_1=70.3333333333333 lat_2=67 x_0=24500000 y_0=6500000 ellps=GRS80 gcs=4617
6115 lcc lat_0=85.4371183333333 lon_0=30 lat_1=87 lat_2=83.6666666666667 x_0=27500000 y_0=1500000 ellps=WGS84
6116 lcc lat_0=85.4371183333333 lon_0=90 lat_1=87 lat_2=83.6666666666667 x_0=29500000 y_0=1500000 ellps=WGS84
6117 lcc lat_0=85.4371183333333 lon_0=150 lat_1=87 lat_2=83.6666666666667 x_0=31500000 y_0=1500000 ellps=WGS84
6118 lcc lat_0=85.4371183333333 lon_0=-150 lat_1=87 lat_2=83.6666666666667 x_0=21500000 y_0=1500000 ellps=WGS84
6119 lcc lat_0=82.0584248888889 lon_0=133 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=28500000 y_0=2500000 ellps=WGS84
6120 lcc lat_0=82.0584248888889 lon_0=166 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=10500000 y_0=2500000 ellps=WGS84
6121 lcc lat_0=82.0584248888889 lon_0=-154 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=12500000 y_0=2500000 ellps=WGS84
6122 lcc lat_0=78.7073375277778 lon_0=176 lat_1=80.3333333333333 lat_2=77 x_0=21500000 y_0=3500000 ellps=WGS84
6123 lcc lat_0=78.7073375277778 lon_0=-153 lat_1=80.3333333333333 lat_2=77 x_0=23500000 y_0=3500000 ellps=WGS84
6124 lcc lat_0=75.3644033055556 lon_0=-155 lat_1=77 lat_2=73.6666666666667 x_0=12500000 y_0=4500000 ellps=WGS84
6125 lcc lat_0=72.0250091944445 lon_0=-5 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=47500000 y_0=5500000 ellps=GRS80
6128 tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=499999.999998 y_0=0 ellps=clrk66 units=ft gcs=4723
6129 tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=499999.999998 y_0=0 ellps=clrk66 units=ft gcs=4726
6134 longlat
6135 longlat
6141 lcc lat_0=19.3333333333333 lon_0=80.5666666666667 lat_1=19.3333333333333 lat_2=19.7 x_0=899160 y_0=579120 ellps=GRS80 units=ft
6144 of=4258
6145 of=5105
6146 of=5106
6147 of=5107
6148 of=5108
6149 of=5109
6150 of=5110
6151 of=5111
6152 of=5112
6153 of=5113
6154 of=5114
6155 of=5115
6156 of=5116
6157 of=5117
6158 of=5118
6159 of=5119
6160 of=5120
6161 of=5121
6162 of=5122
6163 of=5123
6164 of=5124
6165 of=5125
6166 of=5126
6167 of=5127
6168 of=5128
6169 of=5129
6170 of=5130
6171 of=25831
6172 of=25832
6173 of=25833
6174 of=25834
6175 of=25835
6176 of=25836
6190 of=31370
6200 lcc lat_0=45.45 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=609601.219202438 y_0=0 k_0=1.0000382 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
6201 lcc lat_0=43.3166666666667 lon_0=-84.3333333333333 lat_1=44.1833333333333 lat_2=45.7 x_0=609601.219202438 y_0=0 k_0=1.0000382 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
6202 lcc lat_0=41.5 lon_0=-84.3333333333333 lat_1=42.1 lat_2=43.6666666666667 x_0=609601.219202438 y_0=0 k_0=1.0000382 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
6204 tmerc lat_0=0 lon_0=21 k=0.9999 x_0=500000 y_0=0 ellps=bessel gcs=3906 towgs84=476.08,125.947,417.81,4.610862,2.388137,-11.942335,9.896638 acc=1616.3
6207 longlat ellps=evrst30 towgs84=293.17,726.18,245.36 acc=0.3 name=Nepal_1981
6210 utm zone=23 ellps=GRS80
6211 utm zone=24 ellps=GRS80
6244 refused=Colombia_Urban
6245 refused=Colombia_Urban
6246 refused=Colombia_Urban
6247 refused=Colombia_Urban
6248 refused=Colombia_Urban
6249 refused=Colombia_Urban
6250 refused=Colombia_Urban
6251 refused=Colombia_Urban
6252 refused=Colombia_Urban
6253 refused=Colombia_Urban
6254 refused=Colombia_Urban
6255 refused=Colombia_Urban
6256 refused=Colombia_Urban
6257 refused=Colombia_Urban
6258 refused=Colombia_Urban
6259 refused=Colombia_Urban
6260 refused=Colombia_Urban
6261 refused=Colombia_Urban
6262 refused=Colombia_Urban
6263 refused=Colombia_Urban
6264 refused=Colombia_Urban
6265 refused=Colombia_Urban
6266 refused=Colombia_Urban
6267 refused=Colombia_Urban
6268 refused=Colombia_Urban
6269 refused=Colombia_Urban
6270 refused=Colombia_Urban
6271 refused=Colombia_Urban
6272 refused=Colombia_Urban
6273 refused=Colombia_Urban
6274 refused=Colombia_Urban
6275 refused=Colombia_Urban
6307 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000 ellps=GRS80 gcs=6783
6310 longlat ellps=WGS84 towgs84=8.846,-4.394,-1.122,-0.00237,-0.146528,0.130428,0.783926 acc=1 name=CGRS93
6311 longlat ellps=WGS84 towgs84=8.846,-4.394,-1.122,-0.00237,-0.146528,0.130428,0.783926 acc=1 name=CGRS93
6312 tmerc lat_0=0 lon_0=33 k=0.99995 x_0=200000 y_0=-3500000 ellps=WGS84 gcs=6311
6316 tmerc lat_0=0 lon_0=21 k=0.9999 x_0=7500000 y_0=0 ellps=bessel gcs=3906 towgs84=476.08,125.947,417.81,4.610862,2.388137,-11.942335,9.896638 acc=1617.6
6318 longlat
6319 longlat
6321 longlat ellps=GRS80 name=NAD83(PA11)
6322 longlat ellps=GRS80 name=NAD83(PA11)
6324 longlat ellps=GRS80 name=NAD83(MA11)
6325 longlat ellps=GRS80 name=NAD83(MA11)
6328 utm zone=59 ellps=GRS80
6329 utm zone=60 ellps=GRS80
6330 utm zone=1 ellps=GRS80
6331 utm zone=2 ellps=GRS80
6332 utm zone=3 ellps=GRS80
6333 utm zone=4 ellps=GRS80
6334 utm zone=5 ellps=GRS80
6335 utm zone=6 ellps=GRS80
6336 utm zone=7 ellps=GRS80
6337 utm zone=8 ellps=GRS80
6338 utm zone=9 ellps=GRS80
6339 utm zone=10 ellps=GRS80
6340 utm zone=11 ellps=GRS80
6341 utm zone=12 ellps=GRS80
6342 utm zone=13 ellps=GRS80
6343 utm zone=14 ellps=GRS80
6344 utm zone=15 ellps=GRS80
6345 utm zone=16 ellps=GRS80
6346 utm zone=17 ellps=GRS80
6347 utm zone=18 ellps=GRS80
6348 utm zone=19 ellps=GRS80
6349 of=6318
6350 aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 ellps=GRS80
6351 lcc lat_0=72.0250091944445 lon_0=-163 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=29500000 y_0=5500000 ellps=GRS80
6352 lcc lat_0=72.0250091944445 lon_0=-147 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=31500000 y_0=5500000 ellps=GRS80
6353 lcc lat_0=68.6874755555556 lon_0=-165 lat_1=70.3333333333333 lat_2=67 x_0=14500000 y_0=6500000 ellps=GRS80
6354 lcc lat_0=68.6874755555556 lon_0=-147 lat_1=70.3333333333333 lat_2=67 x_0=16500000 y_0=6500000 ellps=GRS80
6355 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0 ellps=GRS80
6356 tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0 ellps=GRS80
6362 lcc lat_0=12 lon_0=-102 lat_1=17.5 lat_2=29.5 x_0=2500000 y_0=0 ellps=GRS80
6364 longlat
6365 longlat
6366 utm zone=11 ellps=GRS80
6367 utm zone=12 ellps=GRS80
6368 utm zone=13 ellps=GRS80
6369 utm zone=14 ellps=GRS80
6370 utm zone=15 ellps=GRS80
6371 utm zone=16 ellps=GRS80
6372 lcc lat_0=12 lon_0=-102 lat_1=17.5 lat_2=29.5 x_0=2500000 y_0=0 ellps=GRS80
6381 tmerc lat_0=0 lon_0=21 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
6382 tmerc lat_0=0 lon_0=24 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
6383 tmerc lat_0=0 lon_0=27 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
6384 tmerc lat_0=0 lon_0=30 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
6385 tmerc lat_0=0 lon_0=33 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
6386 tmerc lat_0=0 lon_0=36 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
6387 tmerc lat_0=0 lon_0=39 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
6391 lcc lat_0=19.3333333333333 lon_0=-80.5666666666667 lat_1=19.3333333333333 lat_2=19.7 x_0=899160 y_0=579120 ellps=GRS80 units=ft
6393 aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0 ellps=GRS80
6394 omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000 y_0=-5000000 ellps=GRS80
6395 tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
6396 tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
6397 tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
6398 tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
6399 tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
6400 tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
6401 tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
6402 tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
6403 lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=1000000 y_0=0 ellps=GRS80
6404 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80
6405 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft
6406 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80
6407 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft
6408 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 ellps=GRS80
6409 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 ellps=GRS80 units=ft
6410 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=400000 y_0=0 ellps=GRS80
6411 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft
6412 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=400000 y_0=400000 ellps=GRS80
6413 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft
6414 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-4000000 ellps=GRS80
6415 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000 y_0=500000 ellps=GRS80
6416 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
6417 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000 y_0=500000 ellps=GRS80
6418 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
6419 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000 y_0=500000 ellps=GRS80
6420 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
6421 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000 y_0=500000 ellps=GRS80
6422 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
6423 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000 y_0=500000 ellps=GRS80
6424 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
6425 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000 y_0=500000 ellps=GRS80
6426 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
6427 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
6428 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803658 y_0=304800.609601219 ellps=GRS80 units=us-ft
6429 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
6430 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803658 y_0=304800.609601219 ellps=GRS80 units=us-ft
6431 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
6432 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803658 y_0=304800.609601219 ellps=GRS80 units=us-ft
6433 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.6096 y_0=152400.3048 ellps=GRS80
6434 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061 ellps=GRS80 units=us-ft
6435 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 ellps=GRS80
6436 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft
6437 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000 y_0=0 ellps=GRS80
6438 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft
6439 aea lat_0=24 lon_0=-84 lat_1=24 lat_2=31.5 x_0=400000 y_0=0 ellps=GRS80
6440 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 ellps=GRS80
6441 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
6442 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000 y_0=0 ellps=GRS80
6443 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft
6444 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 ellps=GRS80
6445 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft
6446 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 ellps=GRS80
6447 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.9998984 y_0=0 ellps=GRS80 units=us-ft
6448 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000 y_0=0 ellps=GRS80
6449 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
6450 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000 y_0=0 ellps=GRS80
6451 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft
6452 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000 y_0=0 ellps=GRS80
6453 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 y_0=0 ellps=GRS80 units=us-ft
6454 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80
6455 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
6456 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=700000 y_0=0 ellps=GRS80
6457 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 y_0=0 ellps=GRS80 units=us-ft
6458 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=100000 y_0=250000 ellps=GRS80
6459 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983998 y_0=249999.9998984 ellps=GRS80 units=us-ft
6460 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=250000 ellps=GRS80
6461 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984 ellps=GRS80 units=us-ft
6462 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=1000000 ellps=GRS80
6463 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.99998984 ellps=GRS80 units=us-ft
6464 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000 y_0=0 ellps=GRS80
6465 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft
6466 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=400000 y_0=0 ellps=GRS80
6467 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft
6468 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=400000 y_0=400000 ellps=GRS80
6469 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft
6470 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 y_0=0 ellps=GRS80
6471 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
6472 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80
6473 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=999999.9998984 ellps=GRS80 units=us-ft
6474 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000 y_0=500000 ellps=GRS80
6475 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
6476 lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=1000000 y_0=0 ellps=GRS80
6477 lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.99998984 y_0=0 ellps=GRS80 units=us-ft
6478 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=1000000 y_0=0 ellps=GRS80
6479 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.99998984 y_0=0 ellps=GRS80 units=us-ft
6480 tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0 ellps=GRS80
6481 tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0 ellps=GRS80
6482 tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0 ellps=GRS80
6483 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80
6484 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
6485 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80
6486 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80 units=us-ft
6487 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=400000 y_0=0 ellps=GRS80
6488 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 y_0=0 ellps=GRS80 units=us-ft
6489 lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000 y_0=0 ellps=GRS80
6490 lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
6491 lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000 y_0=750000 ellps=GRS80
6492 lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000 ellps=GRS80 units=us-ft
6493 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=6000000 y_0=0 ellps=GRS80
6494 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 y_0=0 ellps=GRS80 units=ft
6495 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=8000000 y_0=0 ellps=GRS80
6496 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 y_0=0 ellps=GRS80 units=ft
6497 omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816 ellps=GRS80
6498 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=4000000 y_0=0 ellps=GRS80
6499 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 y_0=0 ellps=GRS80 units=ft
6500 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000 y_0=100000 ellps=GRS80
6501 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 units=us-ft
6502 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000 y_0=100000 ellps=GRS80
6503 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 units=us-ft
6504 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000 y_0=100000 ellps=GRS80
6505 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 units=us-ft
6506 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80
6507 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
6508 tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000 ellps=GRS80
6509 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 ellps=GRS80
6510 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.9998984 y_0=0 ellps=GRS80 units=us-ft
6511 tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 y_0=0 ellps=GRS80
6512 tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 y_0=0 ellps=GRS80
6513 tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 y_0=0 ellps=GRS80
6514 lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=600000 y_0=0 ellps=GRS80
6515 lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft
6516 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000 y_0=0 ellps=GRS80
6517 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft
6518 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000 ellps=GRS80
6519 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000 ellps=GRS80 units=us-ft
6520 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000 ellps=GRS80
6521 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016 ellps=GRS80 units=us-ft
6522 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000 ellps=GRS80
6523 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984 ellps=GRS80 units=us-ft
6524 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 ellps=GRS80
6525 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
6526 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80
6527 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft
6528 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
6529 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
6530 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 ellps=GRS80
6531 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 ellps=GRS80 units=us-ft
6532 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000 y_0=0 ellps=GRS80
6533 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 y_0=0 ellps=GRS80 units=us-ft
6534 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 ellps=GRS80
6535 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 y_0=0 ellps=GRS80 units=us-ft
6536 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80
6537 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft
6538 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 ellps=GRS80
6539 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
6540 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 y_0=0 ellps=GRS80
6541 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 y_0=0 ellps=GRS80 units=us-ft
6542 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.22 y_0=0 ellps=GRS80
6543 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 y_0=0 ellps=GRS80 units=us-ft
6544 lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=600000 y_0=0 ellps=GRS80
6545 lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft
6546 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=600000 y_0=0 ellps=GRS80
6547 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft
6548 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 ellps=GRS80
6549 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
6550 lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 ellps=GRS80
6551 lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
6552 lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 ellps=GRS80
6553 lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
6554 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 ellps=GRS80
6555 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
6556 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0 ellps=GRS80
6557 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 y_0=0 ellps=GRS80 units=ft
6558 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 y_0=0 ellps=GRS80
6559 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 y_0=0 ellps=GRS80 units=ft
6560 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 y_0=0 ellps=GRS80
6561 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 y_0=0 ellps=GRS80 units=ft
6562 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 ellps=GRS80
6563 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
6564 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 ellps=GRS80
6565 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
6566 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000 ellps=GRS80
6567 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 ellps=GRS80
6568 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.99998984 y_0=0 ellps=GRS80 units=us-ft
6569 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 ellps=GRS80
6570 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 ellps=GRS80 units=ft
6571 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 ellps=GRS80
6572 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
6573 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 ellps=GRS80
6574 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
6575 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 ellps=GRS80
6576 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
6577 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=700000 y_0=3000000 ellps=GRS80
6578 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.9998984 y_0=3000000 ellps=GRS80 units=us-ft
6579 aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 ellps=GRS80
6580 lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000 ellps=GRS80
6581 lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000 y_0=1000000 ellps=GRS80
6582 lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.9998984 ellps=GRS80 units=us-ft
6583 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000 ellps=GRS80
6584 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016 ellps=GRS80 units=us-ft
6585 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000 ellps=GRS80
6586 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016 ellps=GRS80 units=us-ft
6587 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=4000000 ellps=GRS80
6588 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984 ellps=GRS80 units=us-ft
6589 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000 y_0=0 ellps=GRS80
6590 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft
6591 lcc lat_0=36 lon_0=-79.5 lat_1=37 lat_2=39.5 x_0=0 y_0=0 ellps=GRS80
6592 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000 y_0=2000000 ellps=GRS80
6593 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016 ellps=GRS80 units=us-ft
6594 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000 y_0=1000000 ellps=GRS80
6595 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.9998984 ellps=GRS80 units=us-ft
6596 lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000 y_0=0 ellps=GRS80
6597 lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
6598 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000 y_0=0 ellps=GRS80
6599 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft
6600 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 ellps=GRS80
6601 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
6602 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 ellps=GRS80
6603 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
6604 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 ellps=GRS80
6605 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
6606 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 ellps=GRS80
6607 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
6608 lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 ellps=GRS80
6609 lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
6610 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000 ellps=GRS80
6611 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 ellps=GRS80
6612 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 y_0=0 ellps=GRS80 units=us-ft
6613 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80
6614 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.99998984 ellps=GRS80 units=us-ft
6615 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000 ellps=GRS80
6616 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 units=us-ft
6617 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80
6618 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
6619 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000 y_0=2000000 ellps=GRS80
6620 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000 y_0=1000000 ellps=GRS80
6621 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000 y_0=3000000 ellps=GRS80
6622 lcc lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0 ellps=GRS80 gcs=8237
6623 aea lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0 ellps=GRS80
6624 aea lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0 ellps=GRS80 gcs=8237
6625 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016 ellps=GRS80 units=us-ft
6626 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.99998984 ellps=GRS80 units=us-ft
6627 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000 ellps=GRS80 units=us-ft
6628 tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=500000 y_0=0 ellps=GRS80 gcs=6322
6629 tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=500000 y_0=0 ellps=GRS80 gcs=6322
6630 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000 y_0=0 ellps=GRS80 gcs=6322
6631 tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000 y_0=0 ellps=GRS80 gcs=6322
6632 tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=6322
6633 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft gcs=6322
6634 utm zone=4 ellps=GRS80 gcs=6322
6635 utm zone=5 ellps=GRS80 gcs=6322
6636 utm zone=2 south ellps=GRS80 gcs=6322
6637 tmerc lat_0=13.5 lon_0=144.75 k=1 x_0=100000 y_0=200000 ellps=GRS80 gcs=6325
6646 tmerc lat_0=29.0262683333333 lon_0=46.5 k=0.9994 x_0=800000 y_0=0 a=6378249.145 rf=293.465 gcs=4743
6649 of=4617
6650 of=3154
6651 of=3155
6652 of=3156
6653 of=3157
6654 of=2955
6655 of=2956
6656 of=2957
6657 of=3158
6658 of=3159
6659 of=3160
6660 of=2958
6661 of=2959
6662 of=2960
6663 of=2961
6664 of=2962
6665 of=3761
6667 longlat
6668 longlat
6669 tmerc lat_0=33 lon_0=129.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6670 tmerc lat_0=33 lon_0=131 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6671 tmerc lat_0=36 lon_0=132.166666666667 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6672 tmerc lat_0=33 lon_0=133.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6673 tmerc lat_0=36 lon_0=134.333333333333 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6674 tmerc lat_0=36 lon_0=136 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6675 tmerc lat_0=36 lon_0=137.166666666667 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6676 tmerc lat_0=36 lon_0=138.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6677 tmerc lat_0=36 lon_0=139.833333333333 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6678 tmerc lat_0=40 lon_0=140.833333333333 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6679 tmerc lat_0=44 lon_0=140.25 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6680 tmerc lat_0=44 lon_0=142.25 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6681 tmerc lat_0=44 lon_0=144.25 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6682 tmerc lat_0=26 lon_0=142 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6683 tmerc lat_0=26 lon_0=127.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6684 tmerc lat_0=26 lon_0=124 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6685 tmerc lat_0=26 lon_0=131 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6686 tmerc lat_0=20 lon_0=136 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6687 tmerc lat_0=26 lon_0=154 k=0.9999 x_0=0 y_0=0 ellps=GRS80
6688 utm zone=51 ellps=GRS80
6689 utm zone=52 ellps=GRS80
6690 utm zone=53 ellps=GRS80
6691 utm zone=54 ellps=GRS80
6692 utm zone=55 ellps=GRS80
6696 of=4612
6697 of=6668
6700 of=4301
6703 tmerc lat_0=0 lon_0=-60 k=0.9996 x_0=500000 y_0=10000000 ellps=WGS84
6705 longlat
6706 longlat
6707 utm zone=32 ellps=GRS80
6708 utm zone=33 ellps=GRS80
6709 utm zone=34 ellps=GRS80
6720 tmerc lat_0=0 lon_0=105.625 k=1.000024 x_0=50000 y_0=1300000 ellps=WGS84
6721 tmerc lat_0=0 lon_0=105.625 k=1.00002514 x_0=50000 y_0=1300000 ellps=GRS80
6722 tmerc lat_0=0 lon_0=96.875 k=1 x_0=50000 y_0=1400000 ellps=WGS84
6723 tmerc lat_0=0 lon_0=96.875 k=0.99999387 x_0=50000 y_0=1500000 ellps=GRS80
6732 utm zone=41 south ellps=GRS80
6733 utm zone=42 south ellps=GRS80
6734 utm zone=43 south ellps=GRS80
6735 utm zone=44 south ellps=GRS80
6736 utm zone=46 south ellps=GRS80
6737 utm zone=47 south ellps=GRS80
6738 utm zone=59 south ellps=GRS80
6782 longlat ellps=GRS80 name=NAD83(CORS96)
6783 longlat ellps=GRS80 name=NAD83(CORS96)
6784 tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=40000 y_0=0 ellps=GRS80 gcs=6783
6785 tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=39999.99999984 y_0=0 ellps=GRS80 units=ft gcs=6783
6786 tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=40000 y_0=0 ellps=GRS80
6787 tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=39999.99999984 y_0=0 ellps=GRS80 units=ft
6788 tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=80000 y_0=0 ellps=GRS80 gcs=6783
6789 tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=79999.99999968 y_0=0 ellps=GRS80 units=ft gcs=6783
6790 tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=80000 y_0=0 ellps=GRS80
6791 tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=79999.99999968 y_0=0 ellps=GRS80 units=ft
6792 lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=80000 y_0=130000 ellps=GRS80 gcs=6783
6793 lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=79999.99999968 y_0=130000.00001472 ellps=GRS80 units=ft gcs=6783
6794 lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=80000 y_0=130000 ellps=GRS80
6795 lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=79999.99999968 y_0=130000.00001472 ellps=GRS80 units=ft
6796 lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=120000 y_0=60000 ellps=GRS80 gcs=6783
6797 lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=119999.99999952 y_0=59999.99999976 ellps=GRS80 units=ft gcs=6783
6798 lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=120000 y_0=60000 ellps=GRS80
6799 lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=119999.99999952 y_0=59999.99999976 ellps=GRS80 units=ft
6800 tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=40000 y_0=0 ellps=GRS80 gcs=6783
6801 tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=39999.99999984 y_0=0 ellps=GRS80 units=ft gcs=6783
6802 tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=40000 y_0=0 ellps=GRS80
6803 tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=39999.99999984 y_0=0 ellps=GRS80 units=ft
6804 lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000 y_0=30000 ellps=GRS80 gcs=6783
6805 lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000.00001464 y_0=30000.00001512 ellps=GRS80 units=ft gcs=6783
6806 lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000 y_0=30000 ellps=GRS80
6807 lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000.00001464 y_0=30000.00001512 ellps=GRS80 units=ft
6808 omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 k=1 x_0=7000000 y_0=-3000000 ellps=GRS80 gcs=6783
6809 omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 k=1 x_0=7000000.00000248 y_0=-2999999.999988 ellps=GRS80 units=ft gcs=6783
6810 omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 k=1 x_0=7000000 y_0=-3000000 ellps=GRS80
6811 omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 k=1 x_0=7000000.00000248 y_0=-2999999.999988 ellps=GRS80 units=ft
6812 tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000 y_0=0 ellps=GRS80 gcs=6783
6813 tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000.00001504 y_0=0 ellps=GRS80 units=ft gcs=6783
6814 tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000 y_0=0 ellps=GRS80
6815 tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000.00001504 y_0=0 ellps=GRS80 units=ft
6816 tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=80000 y_0=0 ellps=GRS80 gcs=6783
6817 tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=79999.99999968 y_0=0 ellps=GRS80 units=ft gcs=6783
6818 tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=80000 y_0=0 ellps=GRS80
6819 tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=79999.99999968 y_0=0 ellps=GRS80 units=ft
6820 tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000 y_0=0 ellps=GRS80 gcs=6783
6821 tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000.00001504 y_0=0 ellps=GRS80 units=ft gcs=6783
6822 tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000 y_0=0 ellps=GRS80
6823 tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000.00001504 y_0=0 ellps=GRS80 units=ft
6824 tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000 y_0=0 ellps=GRS80 gcs=6783
6825 tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000.00001504 y_0=0 ellps=GRS80 units=ft gcs=6783
6826 tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000 y_0=0 ellps=GRS80
6827 tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000.00001504 y_0=0 ellps=GRS80 units=ft
6828 tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000 y_0=0 ellps=GRS80 gcs=6783
6829 tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000.0000152 y_0=0 ellps=GRS80 units=ft gcs=6783
6830 tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000 y_0=0 ellps=GRS80
6831 tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000.0000152 y_0=0 ellps=GRS80 units=ft
6832 tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=40000 y_0=0 ellps=GRS80 gcs=6783
6833 tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=39999.99999984 y_0=0 ellps=GRS80 units=ft gcs=6783
6834 tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=40000 y_0=0 ellps=GRS80
6835 tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=39999.99999984 y_0=0 ellps=GRS80 units=ft
6836 tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=80000 y_0=0 ellps=GRS80 gcs=6783
6837 tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=79999.99999968 y_0=0 ellps=GRS80 units=ft gcs=6783
6838 tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=80000 y_0=0 ellps=GRS80
6839 tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=79999.99999968 y_0=0 ellps=GRS80 units=ft
6840 omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 k=1 x_0=-300000 y_0=-4600000 ellps=GRS80 gcs=6783
6841 omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 k=1 x_0=-299999.9999988 y_0=-4600000.00001208 ellps=GRS80 units=ft gcs=6783
6842 omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 k=1 x_0=-300000 y_0=-4600000 ellps=GRS80
6843 omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 k=1 x_0=-299999.9999988 y_0=-4600000.00001208 ellps=GRS80 units=ft
6844 tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=60000 y_0=0 ellps=GRS80 gcs=6783
6845 tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=59999.99999976 y_0=0 ellps=GRS80 units=ft gcs=6783
6846 tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=60000 y_0=0 ellps=GRS80
6847 tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=59999.99999976 y_0=0 ellps=GRS80 units=ft
6848 tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000 y_0=0 ellps=GRS80 gcs=6783
6849 tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000.00001512 y_0=0 ellps=GRS80 units=ft gcs=6783
6850 tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000 y_0=0 ellps=GRS80
6851 tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000.00001512 y_0=0 ellps=GRS80 units=ft
6852 lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=100000 y_0=50000 ellps=GRS80 gcs=6783
6853 lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=99999.9999996 y_0=50000.00001504 ellps=GRS80 units=ft gcs=6783
6854 lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=100000 y_0=50000 ellps=GRS80
6855 lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=99999.9999996 y_0=50000.00001504 ellps=GRS80 units=ft
6856 tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000 y_0=0 ellps=GRS80 gcs=6783
6857 tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000.00001504 y_0=0 ellps=GRS80 units=ft gcs=6783
6858 tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000 y_0=0 ellps=GRS80
6859 tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000.00001504 y_0=0 ellps=GRS80 units=ft
6860 tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 x_0=0 y_0=0 ellps=GRS80 gcs=6783
6861 tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 x_0=0 y_0=0 ellps=GRS80 units=ft gcs=6783
6862 tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 x_0=0 y_0=0 ellps=GRS80
6863 tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 x_0=0 y_0=0 ellps=GRS80 units=ft
6867 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0 ellps=GRS80 gcs=6783
6868 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 y_0=0 ellps=GRS80 units=ft gcs=6783
6870 tmerc lat_0=0 lon_0=20 k=1 x_0=500000 y_0=0 ellps=GRS80
6871 of=3857
6875 tmerc lat_0=0 lon_0=12 k=0.9985 x_0=7000000 y_0=0 ellps=GRS80
6876 tmerc lat_0=0 lon_0=12 k=1 x_0=3000000 y_0=0 ellps=GRS80
6879 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 ellps=GRS80
6880 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft
6881 longlat a=6378249.145 rf=293.465 towgs84=-24,-203,268 acc=999 name=Aden_1925
6882 longlat a=6378249.145 rf=293.465 towgs84=-183,-15,273 acc=999 name=Bekaa_Valley_1920
6883 longlat ellps=intl towgs84=-235,-110,393 acc=42 name=Bioko
6884 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 y_0=0 ellps=GRS80 gcs=6783
6885 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 y_0=0 ellps=GRS80 units=ft gcs=6783
6886 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 y_0=0 ellps=GRS80 gcs=6783
6887 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 y_0=0 ellps=GRS80 units=ft gcs=6783
6892 longlat a=6378249.145 rf=293.465 towgs84=-76.269,-16.683,68.562,-6.275,10.536,-4.286,-13.686 acc=1 name=South_East_Island_1943
6893 of=3395
6894 longlat a=6378249.145 rf=293.465 towgs84=-63,176,185 acc=43 name=Gambia
6915 utm zone=40 a=6378249.145 rf=293.465 gcs=6892
6917 of=4757
6922 lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=400000 y_0=0 ellps=GRS80
6923 lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft
6924 lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=400000 y_0=0 ellps=GRS80
6925 lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft
6927 of=3414
6931 laea lat_0=90 lon_0=0 x_0=0 y_0=0 ellps=WGS84
6932 laea lat_0=-90 lon_0=0 x_0=0 y_0=0 ellps=WGS84
6933 cea lat_ts=30 lon_0=0 x_0=0 y_0=0 ellps=WGS84
6956 tmerc lat_0=0 lon_0=102 k=0.9999 x_0=0 y_0=500000 ellps=WGS84 gcs=4756
6957 tmerc lat_0=0 lon_0=105 k=0.9999 x_0=0 y_0=500000 ellps=WGS84 gcs=4756
6958 tmerc lat_0=0 lon_0=108 k=0.9999 x_0=0 y_0=500000 ellps=WGS84 gcs=4756
6959 tmerc lat_0=0 lon_0=107.75 k=0.9999 x_0=0 y_0=500000 ellps=WGS84 gcs=4756
6962 lcc lat_0=41 lon_0=20 lat_1=39 lat_2=43 x_0=0 y_0=0 ellps=GRS80
6966 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=609601.219202438 y_0=0 k_0=1.0000382 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
6979 longlat ellps=GRS80 name=IGD05
6980 longlat ellps=GRS80 name=IGD05
6982 longlat ellps=GRS80 name=IG05_Intermediate_CRS
6983 longlat ellps=GRS80 name=IG05_Intermediate_CRS
6984 tmerc lat_0=31.7343936111111 lon_0=35.2045169444444 k=1.0000067 x_0=219529.584 y_0=626907.39 ellps=GRS80 gcs=6983
6986 longlat ellps=GRS80 name=IGD05/12
6987 longlat ellps=GRS80 name=IGD05/12
6989 longlat ellps=GRS80 name=IG05/12_Intermediate_CRS
6990 longlat ellps=GRS80 name=IG05/12_Intermediate_CRS
6991 tmerc lat_0=31.7343936111111 lon_0=35.2045169444444 k=1.0000067 x_0=219529.584 y_0=626907.39 ellps=GRS80 gcs=6990
6996 tmerc lat_0=37.75 lon_0=-122.45 k=1.000007e-06 x_0=48000 y_0=24000 ellps=GRS80
6997 tmerc lat_0=37.75 lon_0=-122.45 k=1.000007e-06 x_0=48000 y_0=24000 ellps=GRS80 units=us-ft
7005 utm zone=37 a=6378249.145 rf=293.465 gcs=4744 towgs84=-242.2,-144.9,370.3 acc=30
7006 utm zone=38 a=6378249.145 rf=293.465 gcs=4744 towgs84=-242.2,-144.9,370.3 acc=30
7007 utm zone=39 a=6378249.145 rf=293.465 gcs=4744 towgs84=-242.2,-144.9,370.3 acc=207.9
7034 longlat
7035 longlat
7036 longlat
7037 longlat
7038 longlat
7039 longlat
7040 longlat
7041 longlat
7042 longlat
7057 lcc lat_1=43.2 lat_0=43.2 lon_0=-95.25 k_0=1.000052 x_0=3505207.01041402 y_0=2926085.8521717 ellps=GRS80 units=us-ft
7058 lcc lat_1=43.1666666666667 lat_0=43.1666666666667 lon_0=-92.75 k_0=1.000043 x_0=3810007.62001524 y_0=2987045.97409195 ellps=GRS80 units=us-ft
7059 tmerc lat_0=40.25 lon_0=-91.2 k=1.000035 x_0=4114808.22961646 y_0=2529845.05969012 ellps=GRS80 units=us-ft
7060 lcc lat_1=42.5333333333333 lat_0=42.5333333333333 lon_0=-94.8333333333333 k_0=1.000045 x_0=4419608.83921768 y_0=2621285.24257049 ellps=GRS80 units=us-ft
7061 lcc lat_1=42.65 lat_0=42.65 lon_0=-92.25 k_0=1.000032 x_0=4724409.4488189 y_0=2712725.42545085 ellps=GRS80 units=us-ft
7062 tmerc lat_0=40.25 lon_0=-95.7333333333333 k=1.000039 x_0=5029210.05842012 y_0=2011684.02336805 ellps=GRS80 units=us-ft
7063 tmerc lat_0=40.25 lon_0=-94.6333333333333 k=1.000045 x_0=5334010.66802134 y_0=2072644.14528829 ellps=GRS80 units=us-ft
7064 tmerc lat_0=40.25 lon_0=-93.7166666666667 k=1.000033 x_0=5638811.27762256 y_0=2133604.26720853 ellps=GRS80 units=us-ft
7065 tmerc lat_0=40.25 lon_0=-92.8166666666667 k=1.000027 x_0=5943611.88722378 y_0=2194564.38912878 ellps=GRS80 units=us-ft
7066 lcc lat_1=41.8333333333333 lat_0=41.8333333333333 lon_0=-91.6666666666667 k_0=1.00002 x_0=6248412.49682499 y_0=2438404.87680975 ellps=GRS80 units=us-ft
7067 tmerc lat_0=40.25 lon_0=-90.5333333333333 k=1.000027 x_0=6553213.10642621 y_0=2316484.63296927 ellps=GRS80 units=us-ft
7068 lcc lat_1=40.9166666666667 lat_0=40.9166666666667 lon_0=-93.75 k_0=1.000037 x_0=6858013.71602743 y_0=1889763.77952756 ellps=GRS80 units=us-ft
7069 tmerc lat_0=40.25 lon_0=-91.9166666666667 k=1.00002 x_0=7162814.32562865 y_0=1950723.9014478 ellps=GRS80 units=us-ft
7070 tmerc lat_0=40.25 lon_0=-91.25 k=1.000018 x_0=7467614.93522987 y_0=1889763.77952756 ellps=GRS80 units=us-ft
7072 longlat
7073 longlat
7074 utm zone=37 south ellps=GRS80
7075 utm zone=38 south ellps=GRS80
7076 utm zone=39 south ellps=GRS80
7077 utm zone=40 south ellps=GRS80
7078 utm zone=41 south ellps=GRS80
7079 utm zone=42 south ellps=GRS80
7080 utm zone=43 south ellps=GRS80
7081 utm zone=44 south ellps=GRS80
7084 longlat
7085 longlat
7086 longlat
7087 longlat
7088 longlat
7109 tmerc lat_0=48.5 lon_0=-112.5 k=1.00016 x_0=150000 y_0=0 ellps=GRS80
7110 tmerc lat_0=48 lon_0=-112.5 k=1.00019 x_0=100000 y_0=0 ellps=GRS80
7111 lcc lat_1=48.5 lat_0=48.5 lon_0=-111 k_0=1.000145 x_0=150000 y_0=200000 ellps=GRS80
7112 lcc lat_1=48.5 lat_0=48.5 lon_0=-108.5 k_0=1.00012 x_0=200000 y_0=150000 ellps=GRS80
7113 lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00012 x_0=200000 y_0=100000 ellps=GRS80
7114 lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00009 x_0=100000 y_0=50000 ellps=GRS80
7115 tmerc lat_0=44.75 lon_0=-107.75 k=1.000148 x_0=200000 y_0=0 ellps=GRS80
7116 lcc lat_1=46.25 lat_0=46.25 lon_0=-111.25 k_0=1.000185 x_0=100000 y_0=100000 ellps=GRS80
7117 lcc lat_1=45.7833333333333 lat_0=45.7833333333333 lon_0=-108.416666666667 k_0=1.0001515 x_0=200000 y_0=50000 ellps=GRS80
7118 tmerc lat_0=42.6666666666667 lon_0=-108.333333333333 k=1.00024 x_0=100000 y_0=0 ellps=GRS80
7119 tmerc lat_0=48.5 lon_0=-112.5 k=1.00016 x_0=150000.00001464 y_0=0 ellps=GRS80 units=ft
7120 tmerc lat_0=48 lon_0=-112.5 k=1.00019 x_0=99999.9999996 y_0=0 ellps=GRS80 units=ft
7121 lcc lat_1=48.5 lat_0=48.5 lon_0=-111 k_0=1.000145 x_0=150000.00001464 y_0=199999.9999992 ellps=GRS80 units=ft
7122 lcc lat_1=48.5 lat_0=48.5 lon_0=-108.5 k_0=1.00012 x_0=199999.9999992 y_0=150000.00001464 ellps=GRS80 units=ft
7123 lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00012 x_0=199999.9999992 y_0=99999.9999996 ellps=GRS80 units=ft
7124 lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00009 x_0=99999.9999996 y_0=49999.99971024 ellps=GRS80 units=ft
7125 tmerc lat_0=44.75 lon_0=-107.75 k=1.000148 x_0=199999.9999992 y_0=0 ellps=GRS80 units=ft
7126 lcc lat_1=46.25 lat_0=46.25 lon_0=-111.25 k_0=1.000185 x_0=99999.9999996 y_0=99999.9999996 ellps=GRS80 units=ft
7127 lcc lat_1=45.7833333333333 lat_0=45.7833333333333 lon_0=-108.416666666667 k_0=1.0001515 x_0=199999.9999992 y_0=50000.00001504 ellps=GRS80 units=ft
7128 tmerc lat_0=42.6666666666667 lon_0=-108.333333333333 k=1.00024 x_0=99999.99998984 y_0=0 ellps=GRS80 units=us-ft
7131 tmerc lat_0=37.75 lon_0=-122.45 k=1.000007 x_0=48000 y_0=24000 ellps=GRS80
7132 tmerc lat_0=37.75 lon_0=-122.45 k=1.000007 x_0=48000 y_0=24000 ellps=GRS80 units=us-ft
7133 longlat
7135 longlat ellps=WGS84 name=IGD05
7136 longlat ellps=WGS84 name=IGD05
7138 longlat ellps=WGS84 name=IGD05/12
7139 longlat ellps=WGS84 name=IGD05/12
7142 tmerc lat_0=31.7340969444444 lon_0=35.2120805555556 k=1 x_0=170251.555 y_0=126867.909 a=6378300.789 b=6356566.435 gcs=4281
7257 tmerc lat_0=40.55 lon_0=-84.95 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80
7258 tmerc lat_0=40.55 lon_0=-84.95 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7259 tmerc lat_0=40.9 lon_0=-85.05 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80
7260 tmerc lat_0=40.9 lon_0=-85.05 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7261 tmerc lat_0=39 lon_0=-85.85 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80
7262 tmerc lat_0=39 lon_0=-85.85 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7263 tmerc lat_0=40.45 lon_0=-87.3 k=1.000029 x_0=240000 y_0=36000 ellps=GRS80
7264 tmerc lat_0=40.45 lon_0=-87.3 k=1.000029 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7265 tmerc lat_0=40.05 lon_0=-85.4 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80
7266 tmerc lat_0=40.05 lon_0=-85.4 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7267 tmerc lat_0=39.6 lon_0=-86.5 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80
7268 tmerc lat_0=39.6 lon_0=-86.5 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7269 tmerc lat_0=39 lon_0=-86.3 k=1.00003 x_0=240000 y_0=36000 ellps=GRS80
7270 tmerc lat_0=39 lon_0=-86.3 k=1.00003 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7271 tmerc lat_0=40.4 lon_0=-86.65 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80
7272 tmerc lat_0=40.4 lon_0=-86.65 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7273 tmerc lat_0=40.55 lon_0=-86.4 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80
7274 tmerc lat_0=40.55 lon_0=-86.4 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7275 tmerc lat_0=38.15 lon_0=-85.6 k=1.000021 x_0=240000 y_0=36000 ellps=GRS80
7276 tmerc lat_0=38.15 lon_0=-85.6 k=1.000021 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7277 tmerc lat_0=39.15 lon_0=-87.15 k=1.000024 x_0=240000 y_0=36000 ellps=GRS80
7278 tmerc lat_0=39.15 lon_0=-87.15 k=1.000024 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7279 tmerc lat_0=40.15 lon_0=-86.6 k=1.000032 x_0=240000 y_0=36000 ellps=GRS80
7280 tmerc lat_0=40.15 lon_0=-86.6 k=1.000032 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7281 tmerc lat_0=38.1 lon_0=-86.5 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80
7282 tmerc lat_0=38.1 lon_0=-86.5 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7283 tmerc lat_0=38.45 lon_0=-87.1 k=1.000018 x_0=240000 y_0=36000 ellps=GRS80
7284 tmerc lat_0=38.45 lon_0=-87.1 k=1.000018 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7285 tmerc lat_0=38.65 lon_0=-84.9 k=1.000029 x_0=240000 y_0=36000 ellps=GRS80
7286 tmerc lat_0=38.65 lon_0=-84.9 k=1.000029 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7287 tmerc lat_0=39.1 lon_0=-85.65 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80
7288 tmerc lat_0=39.1 lon_0=-85.65 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7289 tmerc lat_0=41.25 lon_0=-84.95 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80
7290 tmerc lat_0=41.25 lon_0=-84.95 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7291 tmerc lat_0=38.2 lon_0=-86.95 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80
7292 tmerc lat_0=38.2 lon_0=-86.95 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7293 tmerc lat_0=40.65 lon_0=-85.85 k=1.000033 x_0=240000 y_0=36000 ellps=GRS80
7294 tmerc lat_0=40.65 lon_0=-85.85 k=1.000033 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7295 tmerc lat_0=39.25 lon_0=-85.05 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80
7296 tmerc lat_0=39.25 lon_0=-85.05 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7297 tmerc lat_0=39.95 lon_0=-87.3 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80
7298 tmerc lat_0=39.95 lon_0=-87.3 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7299 tmerc lat_0=40.9 lon_0=-86.3 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80
7300 tmerc lat_0=40.9 lon_0=-86.3 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7301 tmerc lat_0=38.15 lon_0=-87.65 k=1.000013 x_0=240000 y_0=36000 ellps=GRS80
7302 tmerc lat_0=38.15 lon_0=-87.65 k=1.000013 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7303 tmerc lat_0=40.35 lon_0=-85.7 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80
7304 tmerc lat_0=40.35 lon_0=-85.7 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7305 tmerc lat_0=39.9 lon_0=-86 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80
7306 tmerc lat_0=39.9 lon_0=-86 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7307 tmerc lat_0=39.65 lon_0=-85.8 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80
7308 tmerc lat_0=39.65 lon_0=-85.8 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7309 tmerc lat_0=37.95 lon_0=-86.15 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80
7310 tmerc lat_0=37.95 lon_0=-86.15 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7311 tmerc lat_0=39.75 lon_0=-85.45 k=1.000043 x_0=240000 y_0=36000 ellps=GRS80
7312 tmerc lat_0=39.75 lon_0=-85.45 k=1.000043 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7313 tmerc lat_0=40.35 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80
7314 tmerc lat_0=40.35 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7315 tmerc lat_0=40.65 lon_0=-85.5 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80
7316 tmerc lat_0=40.65 lon_0=-85.5 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7317 tmerc lat_0=38.7 lon_0=-85.95 k=1.000022 x_0=240000 y_0=36000 ellps=GRS80
7318 tmerc lat_0=38.7 lon_0=-85.95 k=1.000022 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7319 tmerc lat_0=40.7 lon_0=-87.1 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80
7320 tmerc lat_0=40.7 lon_0=-87.1 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7321 tmerc lat_0=40.3 lon_0=-85 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80
7322 tmerc lat_0=40.3 lon_0=-85 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7323 tmerc lat_0=38.55 lon_0=-85.35 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80
7324 tmerc lat_0=38.55 lon_0=-85.35 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7325 tmerc lat_0=38.8 lon_0=-85.8 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80
7326 tmerc lat_0=38.8 lon_0=-85.8 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7327 tmerc lat_0=39.3 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80
7328 tmerc lat_0=39.3 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7329 tmerc lat_0=38.4 lon_0=-87.45 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80
7330 tmerc lat_0=38.4 lon_0=-87.45 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7331 tmerc lat_0=41.25 lon_0=-85.45 k=1.000037 x_0=240000 y_0=36000 ellps=GRS80
7332 tmerc lat_0=41.25 lon_0=-85.45 k=1.000037 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7333 tmerc lat_0=40.7 lon_0=-87.4 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80
7334 tmerc lat_0=40.7 lon_0=-87.4 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7335 tmerc lat_0=40.9 lon_0=-86.75 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80
7336 tmerc lat_0=40.9 lon_0=-86.75 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7337 tmerc lat_0=38.95 lon_0=-86.5 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80
7338 tmerc lat_0=38.95 lon_0=-86.5 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7339 tmerc lat_0=39.45 lon_0=-86.95 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80
7340 tmerc lat_0=39.45 lon_0=-86.95 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7341 tmerc lat_0=39.15 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80
7342 tmerc lat_0=39.15 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7343 tmerc lat_0=39.6 lon_0=-87.35 k=1.000022 x_0=240000 y_0=36000 ellps=GRS80
7344 tmerc lat_0=39.6 lon_0=-87.35 k=1.000022 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7345 tmerc lat_0=37.8 lon_0=-86.7 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80
7346 tmerc lat_0=37.8 lon_0=-86.7 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7347 tmerc lat_0=37.85 lon_0=-87.3 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80
7348 tmerc lat_0=37.85 lon_0=-87.3 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7349 tmerc lat_0=37.75 lon_0=-87.95 k=1.000013 x_0=240000 y_0=36000 ellps=GRS80
7350 tmerc lat_0=37.75 lon_0=-87.95 k=1.000013 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7351 tmerc lat_0=39.7 lon_0=-85.05 k=1.000044 x_0=240000 y_0=36000 ellps=GRS80
7352 tmerc lat_0=39.7 lon_0=-85.05 k=1.000044 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7353 tmerc lat_0=38.9 lon_0=-85.3 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80
7354 tmerc lat_0=38.9 lon_0=-85.3 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7355 tmerc lat_0=39.3 lon_0=-85.9 k=1.00003 x_0=240000 y_0=36000 ellps=GRS80
7356 tmerc lat_0=39.3 lon_0=-85.9 k=1.00003 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7357 tmerc lat_0=37.75 lon_0=-87.05 k=1.000014 x_0=240000 y_0=36000 ellps=GRS80
7358 tmerc lat_0=37.75 lon_0=-87.05 k=1.000014 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7359 tmerc lat_0=41.5 lon_0=-85 k=1.000041 x_0=240000 y_0=36000 ellps=GRS80
7360 tmerc lat_0=41.5 lon_0=-85 k=1.000041 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7361 tmerc lat_0=38.9 lon_0=-87.5 k=1.000017 x_0=240000 y_0=36000 ellps=GRS80
7362 tmerc lat_0=38.9 lon_0=-87.5 k=1.000017 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7363 tmerc lat_0=40.2 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80
7364 tmerc lat_0=40.2 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7365 tmerc lat_0=37.8 lon_0=-87.55 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80
7366 tmerc lat_0=37.8 lon_0=-87.55 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7367 tmerc lat_0=39.25 lon_0=-87.45 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80
7368 tmerc lat_0=39.25 lon_0=-87.45 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7369 tmerc lat_0=40.55 lon_0=-85.25 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80
7370 tmerc lat_0=40.55 lon_0=-85.25 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7372 longlat ellps=GRS80 towgs84=0.819,-0.5762,-1.6446,-0.00378,-0.03317,0.00318,0.0693 acc=0.1 name=ONGD14
7373 longlat
7374 utm zone=39 ellps=GRS80
7375 utm zone=40 ellps=GRS80
7376 utm zone=41 ellps=GRS80
7400 of=4807
7401 of=27582
7402 of=27582
7403 of=27583
7404 of=4124
7405 of=27700
7406 of=4267
7407 of=32037
7408 of=4289
7409 of=4258
7410 of=4134
7411 of=27572
7412 of=27572
7413 of=27573
7414 of=4301
7415 of=28992
7416 of=25832
7417 of=25833
7418 of=2196
7419 of=2197
7420 of=2198
7421 of=27572
7422 of=27573
7423 of=4258
7528 tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.6942 y_0=0.0037 ellps=GRS80
7529 tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.9461 y_0=0.0017 ellps=GRS80
7530 tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.0029 ellps=GRS80
7531 lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.4575 y_0=148551.4837 ellps=GRS80
7532 tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31600 y_0=4600 ellps=GRS80
7533 tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502 y_0=0.0048 ellps=GRS80
7534 lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1276 y_0=59445.9043 ellps=GRS80
7535 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.8893 y_0=0.0049 ellps=GRS80
7536 lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.72 y_0=44091.4346 ellps=GRS80
7537 tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.1989 y_0=0.0086 ellps=GRS80
7538 lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.3381 y_0=111569.6134 ellps=GRS80
7539 lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.6274 y_0=53703.1201 ellps=GRS80
7540 lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.2944 y_0=146591.9896 ellps=GRS80
7541 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.7263 y_0=0.0076 ellps=GRS80
7542 tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.1176 y_0=0.0023 ellps=GRS80
7543 tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3183 y_0=0.0041 ellps=GRS80
7544 tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.104 y_0=0.003 ellps=GRS80
7545 lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.4402 y_0=91687.9239 ellps=GRS80
7546 tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.6683 y_0=0.0063 ellps=GRS80
7547 tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.5533 y_0=0.0157 ellps=GRS80
7548 tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.4841 y_0=0.01 ellps=GRS80
7549 lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.7403 y_0=45830.2947 ellps=GRS80
7550 lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.3018 y_0=79170.7795 ellps=GRS80
7551 tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.0261 y_0=0.0045 ellps=GRS80
7552 tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.4419 y_0=0.0085 ellps=GRS80
7553 tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=25000 ellps=GRS80
7554 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.3728 y_0=0.0009 ellps=GRS80
7555 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7614 y_0=0.0012 ellps=GRS80
7556 tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.6598 y_0=0.0033 ellps=GRS80
7557 lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.197 y_0=105279.7829 ellps=GRS80
7558 tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.0323 y_0=0.0058 ellps=GRS80
7559 lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493 y_0=55049.2669 ellps=GRS80
7560 tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.8794 y_0=0.0032 ellps=GRS80
7561 tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.0121 y_0=0.0029 ellps=GRS80
7562 lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209 y_0=121923.9861 ellps=GRS80
7563 tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.3676 y_0=0.0033 ellps=GRS80
7564 lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1401 y_0=57588.0346 ellps=GRS80
7565 lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.3354 y_0=86033.0876 ellps=GRS80
7566 tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.2823 y_0=0.0059 ellps=GRS80
7567 lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1128 y_0=50022.1874 ellps=GRS80
7568 tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.8546 y_0=0.0109 ellps=GRS80
7569 lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.6048 y_0=134255.4253 ellps=GRS80
7570 tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.2926 y_0=0.0068 ellps=GRS80
7571 tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.1013 y_0=0.0234 ellps=GRS80
7572 tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.5716 y_0=0.0051 ellps=GRS80
7573 lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.2336 y_0=120734.1631 ellps=GRS80
7574 tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.3253 y_0=0.0096 ellps=GRS80
7575 tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.7302 y_0=0.0103 ellps=GRS80
7576 lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.5744 y_0=107746.7522 ellps=GRS80
7577 tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.9138 y_0=0.0041 ellps=GRS80
7578 lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.4451 y_0=47532.0602 ellps=GRS80
7579 lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.0689 y_0=50337.1092 ellps=GRS80
7580 lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.8651 y_0=111088.2224 ellps=GRS80
7581 lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.8682 y_0=188358.6058 ellps=GRS80
7582 tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.4415 y_0=0.003 ellps=GRS80
7583 tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.418 y_0=0.0034 ellps=GRS80
7584 tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.9709 y_0=0.007 ellps=GRS80
7585 lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.4402 y_0=45069.7587 ellps=GRS80
7586 lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.6173 y_0=134589.754 ellps=GRS80
7587 tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.694132588 y_0=0.00365760731521463 ellps=GRS80 units=us-ft
7588 tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.945948692 y_0=0.00182880365760732 ellps=GRS80 units=us-ft
7589 tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.00304800609601219 ellps=GRS80 units=us-ft
7590 lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.457505715 y_0=148551.483566167 ellps=GRS80 units=us-ft
7591 tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31599.9998983998 y_0=4599.9998983998 ellps=GRS80 units=us-ft
7592 tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502159 y_0=0.00487680975361951 ellps=GRS80 units=us-ft
7593 lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1277114554 y_0=59445.9041910084 ellps=GRS80 units=us-ft
7594 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.889204978 y_0=0.00487680975361951 ellps=GRS80 units=us-ft
7595 lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.7200914402 y_0=44091.434493269 ellps=GRS80 units=us-ft
7596 tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.198983998 y_0=0.00853441706883414 ellps=GRS80 units=us-ft
7597 lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.338023876 y_0=111569.613512827 ellps=GRS80 units=us-ft
7598 lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.627381255 y_0=53703.1202438405 ellps=GRS80 units=us-ft
7599 lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.294386589 y_0=146591.989636779 ellps=GRS80 units=us-ft
7600 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.726390653 y_0=0.00762001524003048 ellps=GRS80 units=us-ft
7601 tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.117602235 y_0=0.00243840487680975 ellps=GRS80 units=us-ft
7602 tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3182626365 y_0=0.00396240792481585 ellps=GRS80 units=us-ft
7603 tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.1039370079 y_0=0.00304800609601219 ellps=GRS80 units=us-ft
7604 lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.44018288 y_0=91687.9239014478 ellps=GRS80 units=us-ft
7605 tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.668224536 y_0=0.0064008128016256 ellps=GRS80 units=us-ft
7606 tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.553213106 y_0=0.0158496316992634 ellps=GRS80 units=us-ft
7607 tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.484023368 y_0=0.0100584201168402 ellps=GRS80 units=us-ft
7608 lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.74015748 y_0=45830.2948437897 ellps=GRS80 units=us-ft
7609 lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.301752604 y_0=79170.7793751588 ellps=GRS80 units=us-ft
7610 tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.026162052 y_0=0.00457200914401829 ellps=GRS80 units=us-ft
7611 tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.441960884 y_0=0.00853441706883414 ellps=GRS80 units=us-ft
7612 tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=24999.9998983998 ellps=GRS80 units=us-ft
7613 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.372771146 y_0=0.000914401828803658 ellps=GRS80 units=us-ft
7614 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7615443231 y_0=0.00121920243840488 ellps=GRS80 units=us-ft
7615 tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.659690119 y_0=0.00335280670561341 ellps=GRS80 units=us-ft
7616 lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.196850394 y_0=105279.782880366 ellps=GRS80 units=us-ft
7617 tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.032258065 y_0=0.00579121158242317 ellps=GRS80 units=us-ft
7618 lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493522987 y_0=55049.2669545339 ellps=GRS80 units=us-ft
7619 tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.879451359 y_0=0.00304800609601219 ellps=GRS80 units=us-ft
7620 tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.012141224 y_0=0.00304800609601219 ellps=GRS80 units=us-ft
7621 lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209042418 y_0=121923.986182372 ellps=GRS80 units=us-ft
7622 tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.367589535 y_0=0.00335280670561341 ellps=GRS80 units=us-ft
7623 lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1402082804 y_0=57588.0347472695 ellps=GRS80 units=us-ft
7624 lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.335280671 y_0=86033.0877317755 ellps=GRS80 units=us-ft
7625 tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.282245365 y_0=0.00579121158242317 ellps=GRS80 units=us-ft
7626 lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1127762256 y_0=50022.1874523749 ellps=GRS80 units=us-ft
7627 tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.854457709 y_0=0.0109728219456439 ellps=GRS80 units=us-ft
7628 lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.60477521 y_0=134255.425450851 ellps=GRS80 units=us-ft
7629 tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.292608585 y_0=0.00670561341122682 ellps=GRS80 units=us-ft
7630 tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.101397003 y_0=0.0234696469392939 ellps=GRS80 units=us-ft
7631 tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.571551943 y_0=0.00518161036322073 ellps=GRS80 units=us-ft
7632 lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.233731268 y_0=120734.163169926 ellps=GRS80 units=us-ft
7633 tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.32517145 y_0=0.0094488188976378 ellps=GRS80 units=us-ft
7634 tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.73009906 y_0=0.0103632207264415 ellps=GRS80 units=us-ft
7635 lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.574295149 y_0=107746.752146304 ellps=GRS80 units=us-ft
7636 tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.913893828 y_0=0.00396240792481585 ellps=GRS80 units=us-ft
7637 lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.44500889 y_0=47532.0603505207 ellps=GRS80 units=us-ft
7638 lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.068834138 y_0=50337.1092710185 ellps=GRS80 units=us-ft
7639 lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.86512573 y_0=111088.222402845 ellps=GRS80 units=us-ft
7640 lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.868173736 y_0=188358.605943612 ellps=GRS80 units=us-ft
7641 tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.441402083 y_0=0.00304800609601219 ellps=GRS80 units=us-ft
7642 tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.417881636 y_0=0.00335280670561341 ellps=GRS80 units=us-ft
7643 tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.970942342 y_0=0.00701041402082804 ellps=GRS80 units=us-ft
7644 lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.44018288 y_0=45069.7588011176 ellps=GRS80 units=us-ft
7645 lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.617272035 y_0=134589.753924308 ellps=GRS80 units=us-ft
7657 longlat
7659 longlat
7661 longlat
7663 longlat
7665 longlat
7678 longlat a=6378136 rf=298.257839303 name=PZ-90.02
7680 longlat a=6378136 rf=298.257839303 name=PZ-90.11
7682 longlat ellps=GSK2011 towgs84=0,0,0 acc=1 name=GSK-2011
7683 longlat ellps=GSK2011 towgs84=0,0,0 acc=1 name=GSK-2011
7685 longlat
7686 longlat
7692 tmerc lat_0=0 lon_0=68.5166666666667 k=1 x_0=1300000 y_0=14743.5 ellps=GRS80
7693 tmerc lat_0=0 lon_0=71.5166666666667 k=1 x_0=2300000 y_0=14743.5 ellps=GRS80
7694 tmerc lat_0=0 lon_0=74.5166666666667 k=1 x_0=3300000 y_0=14743.5 ellps=GRS80
7695 tmerc lat_0=0 lon_0=77.5166666666667 k=1 x_0=4300000 y_0=14743.5 ellps=GRS80
7696 tmerc lat_0=0 lon_0=80.5166666666667 k=1 x_0=5300000 y_0=14743.5 ellps=GRS80
7755 lcc lat_0=24 lon_0=80 lat_1=12.472955 lat_2=35.1728044444444 x_0=4000000 y_0=4000000 ellps=WGS84
7756 lcc lat_0=16.25543298 lon_0=80.875 lat_1=13.75 lat_2=18.75 x_0=1000000 y_0=1000000 ellps=WGS84
7757 lcc lat_0=28.00157897 lon_0=94.5 lat_1=27 lat_2=29 x_0=1000000 y_0=1000000 ellps=WGS84
7758 lcc lat_0=26.00257703 lon_0=92.75 lat_1=24.6666666666667 lat_2=27.3333333333333 x_0=1000000 y_0=1000000 ellps=WGS84
7759 lcc lat_0=25.87725247 lon_0=85.875 lat_1=24.625 lat_2=27.125 x_0=1000000 y_0=1000000 ellps=WGS84
7760 lcc lat_0=28.62510126 lon_0=77 lat_1=28.375 lat_2=28.875 x_0=1000000 y_0=1000000 ellps=WGS84
7761 lcc lat_0=22.37807121 lon_0=71.375 lat_1=20.7916666666667 lat_2=23.9583333333333 x_0=1000000 y_0=1000000 ellps=WGS84
7762 lcc lat_0=29.25226266 lon_0=76 lat_1=28.0833333333333 lat_2=30.4166666666667 x_0=1000000 y_0=1000000 ellps=WGS84
7763 lcc lat_0=31.75183497 lon_0=77.375 lat_1=30.75 lat_2=32.75 x_0=1000000 y_0=1000000 ellps=WGS84
7764 lcc lat_0=34.75570874 lon_0=76.5 lat_1=33.0833333333333 lat_2=36.4166666666667 x_0=1000000 y_0=1000000 ellps=WGS84
7765 lcc lat_0=23.62652682 lon_0=85.625 lat_1=22.5416666666667 lat_2=24.7083333333333 x_0=1000000 y_0=1000000 ellps=WGS84
7766 lcc lat_0=24.00529821 lon_0=78.375 lat_1=22 lat_2=26 x_0=1000000 y_0=1000000 ellps=WGS84
7767 lcc lat_0=18.88015774 lon_0=76.75 lat_1=16.625 lat_2=21.125 x_0=1000000 y_0=1000000 ellps=WGS84
7768 lcc lat_0=24.75060911 lon_0=94 lat_1=24.0833333333333 lat_2=25.4166666666667 x_0=1000000 y_0=1000000 ellps=WGS84
7769 lcc lat_0=25.62524747 lon_0=91.375 lat_1=25.2083333333333 lat_2=26.0416666666667 x_0=1000000 y_0=1000000 ellps=WGS84
7770 lcc lat_0=26.12581974 lon_0=94.375 lat_1=25.375 lat_2=26.875 x_0=1000000 y_0=1000000 ellps=WGS84
7771 lcc lat_0=25.63452135 lon_0=93.5 lat_1=23.0416666666667 lat_2=28.2083333333333 x_0=1000000 y_0=1000000 ellps=WGS84
7772 lcc lat_0=20.25305174 lon_0=84.375 lat_1=18.5833333333333 lat_2=21.9166666666667 x_0=1000000 y_0=1000000 ellps=WGS84
7773 lcc lat_0=31.00178226 lon_0=75.375 lat_1=30 lat_2=32 x_0=1000000 y_0=1000000 ellps=WGS84
7774 lcc lat_0=26.88505546 lon_0=73.875 lat_1=24.2916666666667 lat_2=29.4583333333333 x_0=1000000 y_0=1000000 ellps=WGS84
7775 lcc lat_0=27.13270823 lon_0=80.875 lat_1=24.875 lat_2=29.375 x_0=1000000 y_0=1000000 ellps=WGS84
7776 lcc lat_0=30.0017132 lon_0=79.375 lat_1=29 lat_2=31 x_0=1000000 y_0=1000000 ellps=WGS84
7777 tmerc lat_0=10.25 lon_0=93.25 k=0.9999428 x_0=1000000 y_0=1000000 ellps=WGS84
7778 tmerc lat_0=21 lon_0=82.25 k=0.9998332 x_0=1000000 y_0=1000000 ellps=WGS84
7779 tmerc lat_0=15.375 lon_0=74 k=0.9999913 x_0=1000000 y_0=1000000 ellps=WGS84
7780 tmerc lat_0=15.125 lon_0=76.375 k=0.9998012 x_0=1000000 y_0=1000000 ellps=WGS84
7781 tmerc lat_0=10.5 lon_0=76 k=0.9999177 x_0=1000000 y_0=1000000 ellps=WGS84
7782 tmerc lat_0=10 lon_0=73.125 k=0.9999536 x_0=1000000 y_0=1000000 ellps=WGS84
7783 tmerc lat_0=23.125 lon_0=92.75 k=0.9999821 x_0=1000000 y_0=1000000 ellps=WGS84
7784 tmerc lat_0=27.625 lon_0=88.5 k=0.9999926 x_0=1000000 y_0=1000000 ellps=WGS84
7785 tmerc lat_0=10.875 lon_0=78.375 k=0.9997942 x_0=1000000 y_0=1000000 ellps=WGS84
7786 tmerc lat_0=23.75 lon_0=91.75 k=0.9999822 x_0=1000000 y_0=1000000 ellps=WGS84
7787 tmerc lat_0=24.375 lon_0=87.875 k=0.9998584 x_0=1000000 y_0=1000000 ellps=WGS84
7791 utm zone=32 ellps=GRS80
7792 utm zone=33 ellps=GRS80
7793 utm zone=34 ellps=GRS80
7794 tmerc lat_0=0 lon_0=12 k=0.9985 x_0=7000000 y_0=0 ellps=GRS80
7795 tmerc lat_0=0 lon_0=12 k=1 x_0=3000000 y_0=0 ellps=GRS80
7797 longlat
7798 longlat
7799 utm zone=34 ellps=GRS80
7800 utm zone=35 ellps=GRS80
7801 lcc lat_0=42.6678756833333 lon_0=25.5 lat_1=42 lat_2=43.3333333333333 x_0=500000 y_0=4725824.3591 ellps=GRS80
7803 utm zone=34 ellps=GRS80
7804 utm zone=34 ellps=GRS80
7805 utm zone=36 ellps=GRS80
7816 longlat
7825 tmerc lat_0=0.0833333333333333 lon_0=23.5 k=1 x_0=1300000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
7826 tmerc lat_0=0.0833333333333333 lon_0=26.5 k=1 x_0=2300000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
7827 tmerc lat_0=0.0833333333333333 lon_0=29.5 k=1 x_0=3300000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
7828 tmerc lat_0=0.0833333333333333 lon_0=32.5 k=1 x_0=4300000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
7829 tmerc lat_0=0.0833333333333333 lon_0=35.5 k=1 x_0=5300000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
7830 tmerc lat_0=0.0833333333333333 lon_0=38.5 k=1 x_0=6300000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
7831 tmerc lat_0=0.0833333333333333 lon_0=41.5 k=1 x_0=7300000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
7843 longlat
7844 longlat
7845 lcc lat_0=0 lon_0=134 lat_1=-18 lat_2=-36 x_0=0 y_0=0 ellps=GRS80
7846 utm zone=46 south ellps=GRS80
7847 utm zone=47 south ellps=GRS80
7848 utm zone=48 south ellps=GRS80
7849 utm zone=49 south ellps=GRS80
7850 utm zone=50 south ellps=GRS80
7851 utm zone=51 south ellps=GRS80
7852 utm zone=52 south ellps=GRS80
7853 utm zone=53 south ellps=GRS80
7854 utm zone=54 south ellps=GRS80
7855 utm zone=55 south ellps=GRS80
7856 utm zone=56 south ellps=GRS80
7857 utm zone=57 south ellps=GRS80
7858 utm zone=58 south ellps=GRS80
7859 utm zone=59 south ellps=GRS80
7877 tmerc lat_0=-15.9666666666667 lon_0=-5.71666666666667 k=1 x_0=300000 y_0=2000000 ellps=intl gcs=4710
7878 utm zone=30 south ellps=intl gcs=4710
7880 longlat ellps=WGS84 towgs84=-0.077,0.079,0.086 acc=1 name=St._Helena_Tritan
7881 longlat ellps=WGS84 towgs84=-0.077,0.079,0.086 acc=1 name=St._Helena_Tritan
7882 tmerc lat_0=-15.9666666666667 lon_0=-5.71666666666667 k=1 x_0=299483.737 y_0=2000527.879 ellps=WGS84 gcs=7881
7883 utm zone=30 south ellps=WGS84 gcs=7881
7885 longlat
7886 longlat
7887 utm zone=30 south ellps=GRS80
7899 lcc lat_0=-37 lon_0=145 lat_1=-36 lat_2=-38 x_0=2500000 y_0=2500000 ellps=GRS80
7900 longlat ellps=GRS80 name=ITRF88
7901 longlat ellps=GRS80 name=ITRF89
7902 longlat ellps=GRS80 name=ITRF90
7903 longlat ellps=GRS80 name=ITRF91
7904 longlat
7905 longlat ellps=GRS80 name=ITRF93
7906 longlat
7907 longlat
7908 longlat
7909 longlat
7910 longlat
7911 longlat
7912 longlat
7915 longlat
7917 longlat
7919 longlat
7921 longlat
7923 longlat
7925 longlat
7927 longlat
7929 longlat
7931 longlat
7954 of=7878
7955 of=7883
7956 of=7887
7991 tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4267 towgs84=-8,159,175 acc=26.2
7992 utm zone=33 south ellps=intl gcs=4259
8013 tmerc lat_0=0 lon_0=117.883333333333 k=1.0000044 x_0=50000 y_0=4100000 ellps=GRS80
8014 tmerc lat_0=0 lon_0=115.25 k=1.0000022 x_0=60000 y_0=2700000 ellps=GRS80
8015 tmerc lat_0=0 lon_0=122.333333333333 k=1.00000298 x_0=50000 y_0=2300000 ellps=GRS80
8016 tmerc lat_0=0 lon_0=115.433333333333 k=0.99999592 x_0=50000 y_0=4000000 ellps=GRS80
8017 tmerc lat_0=0 lon_0=113.666666666667 k=0.99999796 x_0=50000 y_0=3050000 ellps=GRS80
8018 tmerc lat_0=0 lon_0=105.625 k=1.00002514 x_0=50000 y_0=1400000 ellps=GRS80
8019 tmerc lat_0=0 lon_0=96.875 k=0.99999387 x_0=50000 y_0=1600000 ellps=GRS80
8020 tmerc lat_0=0 lon_0=115.933333333333 k=1.000019 x_0=40000 y_0=4100000 ellps=GRS80
8021 tmerc lat_0=0 lon_0=121.883333333333 k=1.0000055 x_0=50000 y_0=4050000 ellps=GRS80
8022 tmerc lat_0=0 lon_0=114.066666666667 k=1.00000236 x_0=50000 y_0=2750000 ellps=GRS80
8023 tmerc lat_0=0 lon_0=114.583333333333 k=1.00000628 x_0=50000 y_0=3450000 ellps=GRS80
8024 tmerc lat_0=0 lon_0=121.5 k=1.00004949 x_0=60000 y_0=3800000 ellps=GRS80
8025 tmerc lat_0=0 lon_0=114.983333333333 k=1.00000314 x_0=50000 y_0=3650000 ellps=GRS80
8026 tmerc lat_0=0 lon_0=114.315277777778 k=1.000014 x_0=55000 y_0=3700000 ellps=GRS80
8027 tmerc lat_0=0 lon_0=116.933333333333 k=0.9999989 x_0=50000 y_0=2550000 ellps=GRS80
8028 tmerc lat_0=0 lon_0=128.75 k=1.0000165 x_0=50000 y_0=2100000 ellps=GRS80
8029 tmerc lat_0=0 lon_0=115.366666666667 k=1.00000157 x_0=50000 y_0=3750000 ellps=GRS80
8030 tmerc lat_0=0 lon_0=115.166666666667 k=1.0000055 x_0=50000 y_0=4050000 ellps=GRS80
8031 tmerc lat_0=0 lon_0=115.816666666667 k=0.99999906 x_0=50000 y_0=3900000 ellps=GRS80
8032 tmerc lat_0=0 lon_0=118.6 k=1.00000135 x_0=50000 y_0=2500000 ellps=GRS80
8035 tmerc lat_0=0 lon_0=-63 k=0.9996 x_0=500000.0001016 y_0=0 ellps=WGS84 units=us-ft
8036 tmerc lat_0=0 lon_0=-57 k=0.9996 x_0=500000.0001016 y_0=0 ellps=WGS84 units=us-ft
8042 longlat a=6376045 rf=310 pm=-17.6666666667 name=Gusterberg_(Ferro)
8043 longlat a=6376045 rf=310 pm=-17.6666666667 name=St._Stephen_(Ferro)
8044 cass lat_0=48.0384638888889 lon_0=31.8041805555556 x_0=0 y_0=0 a=6376045 rf=310 pm=-17.6666666667 gcs=8042
8045 cass lat_0=48.2087611111111 lon_0=34.0409222222222 x_0=0 y_0=0 a=6376045 rf=310 pm=-17.6666666667 gcs=8043
8058 lcc lat_0=-33.25 lon_0=147 lat_1=-30.75 lat_2=-35.75 x_0=9300000 y_0=4500000 ellps=GRS80
8059 lcc lat_0=-32 lon_0=135 lat_1=-28 lat_2=-36 x_0=1000000 y_0=2000000 ellps=GRS80
8065 omerc lat_0=32.25 lonc=-111.4 alpha=45 gamma=45 k=1.00011 x_0=48768 y_0=243840 ellps=GRS80 units=ft
8066 tmerc lat_0=31.25 lon_0=-112.166666666667 k=1.00009 x_0=548640 y_0=304800 ellps=GRS80 units=ft
8067 tmerc lat_0=31.5 lon_0=-113.166666666667 k=1.000055 x_0=182880 y_0=0 ellps=GRS80 units=ft
8068 lcc lat_1=30.5 lat_0=30.5 lon_0=-110.75 k_0=0.9998 x_0=9144 y_0=-188976 ellps=GRS80 units=ft
8082 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=24500000 y_0=0 ellps=GRS80
8083 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=25500000 y_0=0 ellps=GRS80
8085 longlat
8086 longlat
8088 lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=2700000 y_0=300000 ellps=GRS80
8090 tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.6683 y_0=0.0063 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8091 tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.668224536 y_0=0.0064008128016256 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8092 lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.4402 y_0=91687.9239 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8093 lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.44018288 y_0=91687.9239014478 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8095 lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.6173 y_0=134589.754 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8096 lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.617272035 y_0=134589.753924308 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8097 lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.4402 y_0=45069.7587 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8098 lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.44018288 y_0=45069.7588011176 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8099 tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.9709 y_0=0.007 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8100 tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.970942342 y_0=0.00701041402082804 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8101 tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.418 y_0=0.0034 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8102 tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.417881636 y_0=0.00335280670561341 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8103 tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.4415 y_0=0.003 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8104 tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.441402083 y_0=0.00304800609601219 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8105 lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.8682 y_0=188358.6058 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8106 lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.868173736 y_0=188358.605943612 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8107 lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.8651 y_0=111088.2224 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8108 lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.86512573 y_0=111088.222402845 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8109 lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.0689 y_0=50337.1092 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8110 lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.068834138 y_0=50337.1092710185 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8111 lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.4451 y_0=47532.0602 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8112 lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.44500889 y_0=47532.0603505207 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8113 tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.9138 y_0=0.0041 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8114 tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.913893828 y_0=0.00396240792481585 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8115 lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.5744 y_0=107746.7522 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8116 lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.574295149 y_0=107746.752146304 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8117 tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.7302 y_0=0.0103 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8118 tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.73009906 y_0=0.0103632207264415 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8119 tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.3253 y_0=0.0096 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8120 tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.32517145 y_0=0.0094488188976378 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8121 lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.2336 y_0=120734.1631 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8122 lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.233731268 y_0=120734.163169926 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8123 tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.5716 y_0=0.0051 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8124 tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.571551943 y_0=0.00518161036322073 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8125 tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.1013 y_0=0.0234 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8126 tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.101397003 y_0=0.0234696469392939 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8127 tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.2926 y_0=0.0068 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8128 tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.292608585 y_0=0.00670561341122682 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8129 lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.6048 y_0=134255.4253 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8130 lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.60477521 y_0=134255.425450851 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8131 tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.8546 y_0=0.0109 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8132 tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.854457709 y_0=0.0109728219456439 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8133 lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1128 y_0=50022.1874 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8134 lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1127762256 y_0=50022.1874523749 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8135 tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.2823 y_0=0.0059 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8136 tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.282245365 y_0=0.00579121158242317 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8137 lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.3354 y_0=86033.0876 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8138 lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.335280671 y_0=86033.0877317755 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8139 lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1401 y_0=57588.0346 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8140 lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1402082804 y_0=57588.0347472695 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8141 tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.3676 y_0=0.0033 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8142 tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.367589535 y_0=0.00335280670561341 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8143 lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209 y_0=121923.9861 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8144 lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209042418 y_0=121923.986182372 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8145 tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.0121 y_0=0.0029 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8146 tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.012141224 y_0=0.00304800609601219 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8147 tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.8794 y_0=0.0032 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8148 tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.879451359 y_0=0.00304800609601219 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8149 lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493 y_0=55049.2669 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8150 lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493522987 y_0=55049.2669545339 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8151 tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.0323 y_0=0.0058 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8152 tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.032258065 y_0=0.00579121158242317 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8153 lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.197 y_0=105279.7829 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8154 lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.196850394 y_0=105279.782880366 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8155 tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.6598 y_0=0.0033 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8156 tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.659690119 y_0=0.00335280670561341 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8157 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7614 y_0=0.0012 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8158 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7615443231 y_0=0.00121920243840488 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8159 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.3728 y_0=0.0009 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8160 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.372771146 y_0=0.000914401828803658 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8161 tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=25000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8162 tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=24999.9998983998 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8163 tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.4419 y_0=0.0085 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8164 tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.441960884 y_0=0.00853441706883414 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8165 tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.0261 y_0=0.0045 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8166 tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.026162052 y_0=0.00457200914401829 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8167 lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.3018 y_0=79170.7795 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8168 lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.301752604 y_0=79170.7793751588 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8169 lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.7403 y_0=45830.2947 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8170 lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.74015748 y_0=45830.2948437897 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8171 tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.4841 y_0=0.01 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8172 tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.484023368 y_0=0.0100584201168402 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8173 tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.5533 y_0=0.0157 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8177 tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.553213106 y_0=0.0158496316992634 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8179 tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.104 y_0=0.003 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8180 tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.1039370079 y_0=0.00304800609601219 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8181 tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3183 y_0=0.0041 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8182 tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3182626365 y_0=0.00396240792481585 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8184 tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.1176 y_0=0.0023 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8185 tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.117602235 y_0=0.00243840487680975 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8187 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.7263 y_0=0.0076 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8189 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.726390653 y_0=0.00762001524003048 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8191 lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.2944 y_0=146591.9896 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8193 lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.294386589 y_0=146591.989636779 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8196 lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.6274 y_0=53703.1201 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8197 lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.627381255 y_0=53703.1202438405 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8198 lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.3381 y_0=111569.6134 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8200 lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.338023876 y_0=111569.613512827 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8201 tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.1989 y_0=0.0086 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8202 tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.198983998 y_0=0.00853441706883414 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8203 lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.72 y_0=44091.4346 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8204 lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.7200914402 y_0=44091.434493269 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8205 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.8893 y_0=0.0049 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8206 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.889204978 y_0=0.00487680975361951 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8207 lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1276 y_0=59445.9043 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8208 lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1277114554 y_0=59445.9041910084 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8209 tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502 y_0=0.0048 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8210 tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502159 y_0=0.00487680975361951 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8212 tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31600 y_0=4600 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8213 tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31599.9998983998 y_0=4599.9998983998 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8214 lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.4575 y_0=148551.4837 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8216 lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.457505715 y_0=148551.483566167 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8218 tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.0029 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8220 tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.00304800609601219 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8222 tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.9461 y_0=0.0017 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8224 tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.945948692 y_0=0.00182880365760732 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8225 tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.6942 y_0=0.0037 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8226 tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.694132588 y_0=0.00365760731521463 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
8231 longlat ellps=GRS80 name=NAD83(CSRS96)
8232 longlat ellps=GRS80 name=NAD83(CSRS96)
8235 longlat ellps=GRS80 name=NAD83(CSRS)v2
8237 longlat ellps=GRS80 name=NAD83(CSRS)v2
8239 longlat ellps=GRS80 name=NAD83(CSRS)v3
8240 longlat ellps=GRS80 name=NAD83(CSRS)v3
8244 longlat ellps=GRS80 name=NAD83(CSRS)v4
8246 longlat ellps=GRS80 name=NAD83(CSRS)v4
8248 longlat ellps=GRS80 name=NAD83(CSRS)v5
8249 longlat ellps=GRS80 name=NAD83(CSRS)v5
8251 longlat
8252 longlat
8254 longlat
8255 longlat
8311 tmerc lat_0=43.5 lon_0=-117.666666666667 k=1.00014 x_0=90000 y_0=0 ellps=GRS80
8312 tmerc lat_0=43.5 lon_0=-117.666666666667 k=1.00014 x_0=90000.00001488 y_0=0 ellps=GRS80 units=ft
8313 tmerc lat_0=43.5 lon_0=-119 k=1.00022 x_0=20000 y_0=0 ellps=GRS80
8314 tmerc lat_0=43.5 lon_0=-119 k=1.00022 x_0=19999.99999992 y_0=0 ellps=GRS80 units=ft
8315 lcc lat_1=45.5833333333333 lat_0=45.5833333333333 lon_0=-123.416666666667 k_0=1.000045 x_0=30000 y_0=20000 ellps=GRS80
8316 lcc lat_1=45.5833333333333 lat_0=45.5833333333333 lon_0=-123.416666666667 k_0=1.000045 x_0=30000.00001512 y_0=19999.99999992 ellps=GRS80 units=ft
8317 tmerc lat_0=44.25 lon_0=-119.633333333333 k=1.00012 x_0=20000 y_0=0 ellps=GRS80
8318 tmerc lat_0=44.25 lon_0=-119.633333333333 k=1.00012 x_0=19999.99999992 y_0=0 ellps=GRS80 units=ft
8319 tmerc lat_0=41.75 lon_0=-118.416666666667 k=1.00019 x_0=80000 y_0=0 ellps=GRS80
8320 tmerc lat_0=41.75 lon_0=-118.416666666667 k=1.00019 x_0=79999.99999968 y_0=0 ellps=GRS80 units=ft
8321 lcc lat_1=45.25 lat_0=45.25 lon_0=-117.25 k_0=1.000085 x_0=40000 y_0=70000 ellps=GRS80
8322 lcc lat_1=45.25 lat_0=45.25 lon_0=-117.25 k_0=1.000085 x_0=39999.99999984 y_0=70000.00001496 ellps=GRS80 units=ft
8323 lcc lat_1=42 lat_0=42 lon_0=-122.25 k_0=1.00004 x_0=60000 y_0=-60000 ellps=GRS80
8324 lcc lat_1=42 lat_0=42 lon_0=-122.25 k_0=1.00004 x_0=59999.99999976 y_0=-59999.99999976 ellps=GRS80 units=ft
8325 lcc lat_1=47 lat_0=47 lon_0=-120.25 k_0=0.99927 x_0=30000 y_0=290000 ellps=GRS80
8326 lcc lat_1=47 lat_0=47 lon_0=-120.25 k_0=0.99927 x_0=30000.00001512 y_0=290000.00001408 ellps=GRS80 units=ft
8327 lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-120.5 k_0=1 x_0=100000 y_0=140000 ellps=GRS80
8328 lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-120.5 k_0=1 x_0=99999.9999996 y_0=139999.99999944 ellps=GRS80 units=ft
8329 lcc lat_1=43.5 lat_0=43.5 lon_0=-120.5 k_0=1.00006 x_0=40000 y_0=-80000 ellps=GRS80
8330 lcc lat_1=43.5 lat_0=43.5 lon_0=-120.5 k_0=1.00006 x_0=39999.99999984 y_0=-79999.99999968 ellps=GRS80 units=ft
8331 tmerc lat_0=41.75 lon_0=-117.583333333333 k=1.00018 x_0=70000 y_0=0 ellps=GRS80
8332 tmerc lat_0=41.75 lon_0=-117.583333333333 k=1.00018 x_0=70000.00001496 y_0=0 ellps=GRS80 units=ft
8333 lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-119 k_0=1.000025 x_0=50000 y_0=130000 ellps=GRS80
8334 lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-119 k_0=1.000025 x_0=50000.00001504 y_0=130000.00001472 ellps=GRS80 units=ft
8335 lcc lat_1=44 lat_0=44 lon_0=-118 k_0=1.00017 x_0=60000 y_0=0 ellps=GRS80
8336 lcc lat_1=44 lat_0=44 lon_0=-118 k_0=1.00017 x_0=59999.99999976 y_0=0 ellps=GRS80 units=ft
8337 tmerc lat_0=41.75 lon_0=-120.333333333333 k=1.000215 x_0=70000 y_0=0 ellps=GRS80
8338 tmerc lat_0=41.75 lon_0=-120.333333333333 k=1.000215 x_0=70000.00001496 y_0=0 ellps=GRS80 units=ft
8339 lcc lat_1=42.5 lat_0=42.5 lon_0=-122.583333333333 k_0=1.00015 x_0=10000 y_0=60000 ellps=GRS80
8340 lcc lat_1=42.5 lat_0=42.5 lon_0=-122.583333333333 k_0=1.00015 x_0=10000.0000152 y_0=59999.99999976 ellps=GRS80 units=ft
8341 lcc lat_1=45.25 lat_0=45.25 lon_0=-119 k_0=1.00014 x_0=30000 y_0=90000 ellps=GRS80
8342 lcc lat_1=45.25 lat_0=45.25 lon_0=-119 k_0=1.00014 x_0=30000.00001512 y_0=90000.00001488 ellps=GRS80 units=ft
8343 tmerc lat_0=45.25 lon_0=-117.5 k=1.000195 x_0=60000 y_0=0 ellps=GRS80
8344 tmerc lat_0=45.25 lon_0=-117.5 k=1.000195 x_0=59999.99999976 y_0=0 ellps=GRS80 units=ft
8345 lcc lat_1=42.5 lat_0=42.5 lon_0=-120 k_0=1.000245 x_0=40000 y_0=60000 ellps=GRS80
8346 lcc lat_1=42.5 lat_0=42.5 lon_0=-120 k_0=1.000245 x_0=39999.99999984 y_0=59999.99999976 ellps=GRS80 units=ft
8347 tmerc lat_0=43 lon_0=-122 k=1.000223 x_0=20000 y_0=0 ellps=GRS80
8348 tmerc lat_0=43 lon_0=-122 k=1.000223 x_0=19999.99999992 y_0=0 ellps=GRS80 units=ft
8349 of=4747
8350 of=4747
8351 longlat ellps=bessel towgs84=485.021,169.465,483.839,7.786342,4.397554,4.102655,0 acc=1 name=S-JTSK_[JTSK03]
8352 krovak axis=swu lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=8351
8353 krovak lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=8351
8360 of=4258
8370 of=3812
8379 tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=100000 y_0=200000 ellps=GRS80
8380 tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=99999.99998984 y_0=200000.00001016 ellps=GRS80 units=us-ft
8381 tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=400000 ellps=GRS80
8382 tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=399999.99998984 ellps=GRS80 units=us-ft
8383 tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=100000 y_0=200000 ellps=GRS80
8384 tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=99999.99998984 y_0=200000.00001016 ellps=GRS80 units=us-ft
8385 tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=400000 ellps=GRS80
8387 tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=399999.99998984 ellps=GRS80 units=us-ft
8391 tmerc lat_0=0 lon_0=141 k=0.999929 x_0=300000 y_0=2000000 ellps=GRS80
8395 tmerc lat_0=0 lon_0=9 k=1 x_0=500000 y_0=0 ellps=GRS80
8399 longlat
8403 longlat
8426 longlat
8427 longlat
8428 longlat ellps=intl name=Macao_1920
8430 longlat
8431 longlat
8433 tmerc lat_0=22.2123972222222 lon_0=113.536469444444 k=1 x_0=20000 y_0=20000 ellps=intl gcs=8428
8441 refused=Laborde_Oblique_Mercator
8449 longlat ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=3.1 name=NAD83(FBN)
8455 utm zone=53 south ellps=GRS80
8456 utm zone=54 south ellps=GRS80
8518 tmerc lat_0=37.5 lon_0=-101.6 k=1.000156 x_0=457200.914401829 y_0=0 ellps=GRS80 units=us-ft
8519 tmerc lat_0=37.5 lon_0=-100.95 k=1.000134 x_0=762001.524003048 y_0=0 ellps=GRS80 units=us-ft
8520 tmerc lat_0=37.5 lon_0=-100.35 k=1.000116 x_0=1066802.13360427 y_0=0 ellps=GRS80 units=us-ft
8521 tmerc lat_0=37.5 lon_0=-99.45 k=1.000082 x_0=1371602.74320549 y_0=0 ellps=GRS80 units=us-ft
8522 tmerc lat_0=37.5 lon_0=-98.6666666666667 k=1.000078 x_0=1676403.35280671 y_0=0 ellps=GRS80 units=us-ft
8523 tmerc lat_0=37.5 lon_0=-98.15 k=1.000068 x_0=1981203.96240793 y_0=0 ellps=GRS80 units=us-ft
8524 tmerc lat_0=37.5 lon_0=-97.3333333333333 k=1.000049 x_0=2286004.57200914 y_0=0 ellps=GRS80 units=us-ft
8525 lcc lat_1=39.1666666666667 lat_0=39.1666666666667 lon_0=-96.5 k_0=1.000044 x_0=2590805.18161036 y_0=182880.365760732 ellps=GRS80 units=us-ft
8526 lcc lat_1=38.5 lat_0=38.5 lon_0=-96.5 k_0=1.00005 x_0=2895605.79121158 y_0=91440.1828803658 ellps=GRS80 units=us-ft
8527 lcc lat_1=39.6333333333333 lat_0=39.6333333333333 lon_0=-95.75 k_0=1.00004 x_0=3200406.4008128 y_0=213360.426720853 ellps=GRS80 units=us-ft
8528 lcc lat_1=39.1 lat_0=39.1 lon_0=-95.25 k_0=1.000033 x_0=3505207.01041402 y_0=182880.365760732 ellps=GRS80 units=us-ft
8529 tmerc lat_0=36.75 lon_0=-101.416666666667 k=1.00014 x_0=3810007.62001524 y_0=0 ellps=GRS80 units=us-ft
8531 tmerc lat_0=36.75 lon_0=-100.4 k=1.000109 x_0=4114808.22961646 y_0=0 ellps=GRS80 units=us-ft
8533 tmerc lat_0=36.75 lon_0=-99.6666666666667 k=1.000097 x_0=4419608.83921768 y_0=0 ellps=GRS80 units=us-ft
8534 tmerc lat_0=36.75 lon_0=-99.2 k=1.000087 x_0=4724409.4488189 y_0=0 ellps=GRS80 units=us-ft
8535 tmerc lat_0=36.75 lon_0=-98.55 k=1.000069 x_0=5029210.05842012 y_0=0 ellps=GRS80 units=us-ft
8536 lcc lat_1=37.7666666666667 lat_0=37.7666666666667 lon_0=-97.5 k_0=1.000059 x_0=5334010.66802134 y_0=121920.243840488 ellps=GRS80 units=us-ft
8538 lcc lat_1=37.1833333333333 lat_0=37.1833333333333 lon_0=-97.5 k_0=1.000055 x_0=5638811.27762256 y_0=60960.1219202439 ellps=GRS80 units=us-ft
8539 tmerc lat_0=36.75 lon_0=-95.9666666666667 k=1.000034 x_0=5943611.88722378 y_0=0 ellps=GRS80 units=us-ft
8540 tmerc lat_0=36.75 lon_0=-95.0833333333333 k=1.000031 x_0=6248412.49682499 y_0=0 ellps=GRS80 units=us-ft
8542 longlat ellps=GRS80 name=NAD83(FBN)
8544 longlat ellps=GRS80 name=NAD83(HARN_Corrected)
8545 longlat ellps=GRS80 name=NAD83(HARN_Corrected)
8677 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=5500000 y_0=0 ellps=bessel gcs=3906 towgs84=551.7,162.9,467.9,6.04,1.96,-11.38,-4.82 acc=3.6
8678 tmerc lat_0=0 lon_0=18 k=0.9999 x_0=6500000 y_0=0 ellps=bessel gcs=3906 towgs84=551.7,162.9,467.9,6.04,1.96,-11.38,-4.82 acc=6.4
8679 tmerc lat_0=0 lon_0=24 k=0.9999 x_0=8500000 y_0=0 ellps=bessel gcs=3906 towgs84=551.7,162.9,467.9,6.04,1.96,-11.38,-4.82 acc=8.9
8682 utm zone=34 ellps=GRS80
8684 longlat
8685 longlat
8686 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=0 ellps=bessel gcs=3906 towgs84=476.08,125.947,417.81,4.610862,2.388137,-11.942335,9.896638 acc=1
8687 utm zone=33 ellps=GRS80
8692 utm zone=54 ellps=GRS80 gcs=6325
8693 utm zone=55 ellps=GRS80 gcs=6325
8694 longlat a=6378249.145 rf=293.465 towgs84=-93.799,-132.737,-219.073,-1.844,0.648,-6.37,-0.169 acc=3 name=Camacupa_2015
8698 longlat
8699 longlat
8700 of=2222
8701 of=2223
8702 of=2224
8703 of=2251
8704 of=2252
8705 of=2253
8706 of=2256
8707 of=2265
8708 of=2266
8709 of=2269
8710 of=2270
8711 of=2273
8712 of=3433
8713 of=3434
8714 of=2225
8715 of=2226
8716 of=2227
8717 of=2228
8718 of=2229
8719 of=2230
8720 of=2231
8721 of=2232
8722 of=2233
8723 of=2234
8724 of=2235
8725 of=2238
8726 of=2236
8727 of=2237
8728 of=2239
8729 of=2240
8730 of=2241
8731 of=2242
8732 of=2243
8733 of=3435
8734 of=3436
8735 of=2965
8736 of=2966
8737 of=3417
8738 of=3418
8739 of=3419
8740 of=3420
8741 of=2246
8742 of=2247
8743 of=3451
8744 of=3452
8745 of=26847
8746 of=26848
8747 of=2248
8748 of=2249
8749 of=2250
8750 of=26849
8751 of=26850
8752 of=26851
8753 of=2254
8754 of=2255
8755 of=26852
8756 of=3421
8757 of=3422
8758 of=3423
8759 of=3437
8760 of=3424
8761 of=2257
8762 of=2258
8763 of=2259
8764 of=2260
8765 of=2261
8766 of=2262
8767 of=2263
8768 of=2264
8769 of=3734
8770 of=3735
8771 of=2267
8772 of=2268
8773 of=2271
8774 of=2272
8775 of=3438
8776 of=4457
8777 of=3455
8778 of=2274
8779 of=2275
8780 of=2276
8781 of=2277
8782 of=2278
8783 of=2279
8784 of=3560
8785 of=3566
8786 of=3567
8787 of=5646
8788 of=2283
8789 of=2284
8790 of=2285
8791 of=2286
8792 of=26853
8793 of=26854
8794 of=2287
8795 of=2288
8796 of=2289
8797 of=3736
8798 of=3737
8799 of=3738
8800 of=3739
8801 of=26929
8802 of=26930
8803 of=26931
8804 of=26932
8805 of=26933
8806 of=26934
8807 of=26935
8808 of=26936
8809 of=26937
8810 of=26938
8811 of=26939
8812 of=26940
8813 of=26996
8814 of=26997
8815 of=26998
8817 longlat
8818 longlat
8826 tmerc lat_0=42 lon_0=-114 k=0.9996 x_0=2500000 y_0=1200000 ellps=GRS80
8836 utm zone=36 ellps=GRS80
8837 utm zone=37 ellps=GRS80
8838 utm zone=38 ellps=GRS80
8839 utm zone=39 ellps=GRS80
8840 utm zone=40 ellps=GRS80
8857 eqearth lon_0=0 x_0=0 y_0=0 ellps=WGS84
8858 eqearth lon_0=-90 x_0=0 y_0=0 ellps=WGS84
8859 eqearth lon_0=150 x_0=0 y_0=0 ellps=WGS84
8860 longlat ellps=GRS80 name=NAD83(FBN)
8888 longlat
8899 longlat
8900 longlat
8901 longlat
8902 longlat
8903 utm zone=1 south ellps=GRS80
8906 longlat
8907 longlat
8908 tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
8909 utm zone=16 ellps=GRS80
8910 utm zone=17 ellps=GRS80
8912 of=8908
8916 longlat ellps=GRS80 name=SIRGAS-CON_DGF00P01
8918 longlat ellps=GRS80 name=SIRGAS-CON_DGF01P01
8920 longlat ellps=GRS80 name=SIRGAS-CON_DGF01P02
8922 longlat ellps=GRS80 name=SIRGAS-CON_DGF02P01
8924 longlat ellps=GRS80 name=SIRGAS-CON_DGF04P01
8926 longlat ellps=GRS80 name=SIRGAS-CON_DGF05P01
8928 longlat ellps=GRS80 name=SIRGAS-CON_DGF06P01
8930 longlat ellps=GRS80 name=SIRGAS-CON_DGF07P01
8932 longlat ellps=GRS80 name=SIRGAS-CON_DGF08P01
8934 longlat ellps=GRS80 name=SIRGAS-CON_SIR09P01
8936 longlat ellps=GRS80 name=SIRGAS-CON_SIR10P01
8938 longlat ellps=GRS80 name=SIRGAS-CON_SIR11P01
8940 longlat ellps=GRS80 name=SIRGAS-CON_SIR13P01
8942 longlat ellps=GRS80 name=SIRGAS-CON_SIR14P01
8944 longlat ellps=GRS80 name=SIRGAS-CON_SIR15P01
8946 longlat ellps=GRS80 name=SIRGAS-CON_SIR17P01
8948 longlat
8949 longlat
8950 utm zone=18 south ellps=GRS80
8951 utm zone=19 south ellps=GRS80
8972 longlat ellps=GRS80 name=SIRGAS-CON_DGF00P01
8973 longlat ellps=GRS80 name=SIRGAS-CON_DGF01P01
8974 longlat ellps=GRS80 name=SIRGAS-CON_DGF01P02
8975 longlat ellps=GRS80 name=SIRGAS-CON_DGF02P01
8976 longlat ellps=GRS80 name=SIRGAS-CON_DGF04P01
8977 longlat ellps=GRS80 name=SIRGAS-CON_DGF05P01
8978 longlat ellps=GRS80 name=SIRGAS-CON_DGF06P01
8979 longlat ellps=GRS80 name=SIRGAS-CON_DGF07P01
8980 longlat ellps=GRS80 name=SIRGAS-CON_DGF08P01
8981 longlat ellps=GRS80 name=SIRGAS-CON_SIR09P01
8982 longlat ellps=GRS80 name=SIRGAS-CON_SIR10P01
8983 longlat ellps=GRS80 name=SIRGAS-CON_SIR11P01
8984 longlat ellps=GRS80 name=SIRGAS-CON_SIR13P01
8985 longlat ellps=GRS80 name=SIRGAS-CON_SIR14P01
8986 longlat ellps=GRS80 name=SIRGAS-CON_SIR15P01
8987 longlat ellps=GRS80 name=SIRGAS-CON_SIR17P01
8988 longlat ellps=GRS80 name=ITRF88
8989 longlat ellps=GRS80 name=ITRF89
8990 longlat ellps=GRS80 name=ITRF90
8991 longlat ellps=GRS80 name=ITRF91
8992 longlat
8993 longlat ellps=GRS80 name=ITRF93
8994 longlat
8995 longlat
8996 longlat
8997 longlat
8998 longlat
8999 longlat
9000 longlat
9002 longlat ellps=GRS80 name=IGS97
9003 longlat ellps=GRS80 name=IGS97
9005 longlat ellps=GRS80 name=IGS00
9006 longlat ellps=GRS80 name=IGS00
9008 longlat ellps=GRS80 name=IGb00
9009 longlat ellps=GRS80 name=IGb00
9011 longlat ellps=GRS80 name=IGS05
9012 longlat ellps=GRS80 name=IGS05
9013 longlat
9014 longlat
9016 longlat ellps=GRS80 name=IGb08
9017 longlat ellps=GRS80 name=IGb08
9018 longlat ellps=GRS80 name=IGS14
9019 longlat ellps=GRS80 name=IGS14
9039 laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80
9040 lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80
9053 longlat
9054 longlat
9055 longlat
9056 longlat
9057 longlat
9059 longlat
9060 longlat
9061 longlat
9062 longlat
9063 longlat
9064 longlat
9065 longlat
9066 longlat
9067 longlat
9068 longlat
9069 longlat
9071 longlat ellps=GRS80 name=NAD83(MARP00)
9072 longlat ellps=GRS80 name=NAD83(MARP00)
9074 longlat ellps=GRS80 name=NAD83(PACP00)
9075 longlat ellps=GRS80 name=NAD83(PACP00)
9139 longlat
9140 longlat
9141 tmerc lat_0=0 lon_0=21 k=0.9999 x_0=7500000 y_0=0 ellps=GRS80
9147 longlat
9148 longlat
9149 utm zone=18 south ellps=GRS80
9150 utm zone=19 south ellps=GRS80
9152 longlat
9153 longlat
9154 utm zone=18 south ellps=GRS80
9155 utm zone=19 south ellps=GRS80
9156 utm zone=32 south ellps=GRS80
9157 utm zone=33 south ellps=GRS80
9158 utm zone=34 south ellps=GRS80
9159 tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=10000000 ellps=GRS80
9183 longlat ellps=GRS80 name=SIRGAS-Chile
9184 longlat ellps=GRS80 name=SIRGAS-Chile
9191 aea lat_0=-40 lon_0=175 lat_1=-30 lat_2=-50 x_0=0 y_0=0 ellps=WGS84
9205 tmerc lat_0=0 lon_0=103 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756
9206 tmerc lat_0=0 lon_0=104 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756
9207 tmerc lat_0=0 lon_0=104.5 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278 acc=1.9
9208 tmerc lat_0=0 lon_0=104.75 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278 acc=1.9
9209 tmerc lat_0=0 lon_0=105.5 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188 acc=1.8
9210 tmerc lat_0=0 lon_0=105.75 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188 acc=1.9
9211 tmerc lat_0=0 lon_0=106 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756
9212 tmerc lat_0=0 lon_0=106.25 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756
9213 tmerc lat_0=0 lon_0=106.5 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756
9214 tmerc lat_0=0 lon_0=107 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756
9215 tmerc lat_0=0 lon_0=107.25 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756
9216 tmerc lat_0=0 lon_0=107.5 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756
9217 tmerc lat_0=0 lon_0=108.25 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756
9218 tmerc lat_0=0 lon_0=108.5 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=4756
9221 aea lat_0=-30 lon_0=25 lat_1=-22 lat_2=-38 x_0=1400000 y_0=1300000 ellps=WGS84
9222 aea lat_0=-42 lon_0=44 lat_1=-34 lat_2=-50 x_0=1200000 y_0=1300000 ellps=WGS84
9248 longlat ellps=intl towgs84=-192.26,65.72,132.08 acc=5 name=Tapi_Aike
9249 tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0 ellps=intl gcs=9248
9250 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=intl gcs=9248
9251 longlat ellps=intl towgs84=-9.5,122.9,138.2 acc=2.5 name=MMN
9252 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=intl gcs=9251
9253 longlat ellps=intl towgs84=-78.1,101.6,133.3 acc=2.5 name=MMS
9254 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=intl gcs=9253
9265 utm zone=19 south ellps=WGS84 gcs=5340
9267 longlat ellps=bessel towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=2 name=MGI
9271 tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=0 y_0=0 ellps=bessel gcs=4312 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
9272 tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=0 y_0=0 ellps=bessel gcs=4312 towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887 acc=1.8
9273 tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=0 y_0=0 ellps=bessel gcs=4312 towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887 acc=2
9284 tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0 ellps=intl gcs=4161 towgs84=-233.43,6.65,173.64 acc=277.6
9285 tmerc lat_0=-90 lon_0=-66 k=1 x_0=3500000 y_0=0 ellps=intl gcs=4161 towgs84=-233.43,6.65,173.64 acc=263.4
9286 of=4258
9289 of=4258
9290 of=4258
9293 longlat ellps=GRS80 towgs84=1.16835,-1.42001,-2.24431,-0.00822,-0.05508,0.01818,0.23388 acc=0.1 name=ONGD17
9294 longlat ellps=GRS80 towgs84=1.16835,-1.42001,-2.24431,-0.00822,-0.05508,0.01818,0.23388 acc=0.1 name=ONGD17
9295 utm zone=39 ellps=GRS80 gcs=9294
9296 utm zone=40 ellps=GRS80 gcs=9294
9297 utm zone=41 ellps=GRS80 gcs=9294
9299 longlat ellps=GRS80 name=HS2-IRF
9300 tmerc lat_0=52.3 lon_0=-1.5 k=1 x_0=198873.0046 y_0=375064.3871 ellps=GRS80 gcs=9299
9306 of=9300
9308 longlat
9309 longlat
9311 laea R_A lat_0=45 lon_0=-100 x_0=0 y_0=0 ellps=clrk66 gcs=4267 towgs84=0,125,196 acc=181.6
9332 longlat ellps=GRS80 towgs84=0,0,0,-0.008393,0.000749,-0.010276,0 acc=1 name=KSA-GRF17
9333 longlat ellps=GRS80 towgs84=0,0,0,-0.008393,0.000749,-0.010276,0 acc=1 name=KSA-GRF17
9354 stere lat_0=-90 lat_ts=-65 lon_0=0 x_0=0 y_0=0 ellps=WGS84
9356 utm zone=36 ellps=GRS80 gcs=9333
9357 utm zone=37 ellps=GRS80 gcs=9333
9358 utm zone=38 ellps=GRS80 gcs=9333
9359 utm zone=39 ellps=GRS80 gcs=9333
9360 utm zone=40 ellps=GRS80 gcs=9333
9364 longlat ellps=GRS80 name=TPEN11-IRF
9367 tmerc lat_0=53.5 lon_0=-2.25 k=1 x_0=203252.175 y_0=407512.765 ellps=GRS80 gcs=9364
9368 of=9367
9372 longlat ellps=GRS80 name=MML07-IRF
9373 tmerc lat_0=52.45 lon_0=-0.85 k=1 x_0=49350.157 y_0=108398.212 ellps=GRS80 gcs=9372
9374 of=9373
9377 tmerc lat_0=4 lon_0=-73 k=0.9992 x_0=5000000 y_0=2000000 ellps=GRS80
9379 longlat ellps=GRS80 name=IGb14
9380 longlat ellps=GRS80 name=IGb14
9384 longlat ellps=GRS80 name=AbInvA96_2020-IRF
9387 tmerc lat_0=57.4 lon_0=-3.2 k=1 x_0=155828.702 y_0=115225.707 ellps=GRS80 gcs=9384
9388 of=9387
9391 utm zone=35 ellps=GRS80
9403 longlat ellps=intl towgs84=-307,-92,127 acc=44 name=PN68
9404 utm zone=27 ellps=intl gcs=9403
9405 utm zone=28 ellps=intl gcs=9403
9406 utm zone=27 ellps=intl gcs=4728
9407 utm zone=28 ellps=intl gcs=4728
9422 of=4258
9423 of=4258
9424 of=4258
9425 of=4258
9426 of=4258
9427 of=4258
9428 of=4258
9429 of=4258
9430 of=4258
9449 of=4258
9450 of=4258
9452 of=4258
9453 longlat ellps=GRS80 name=GBK19-IRF
9456 tmerc lat_0=55.75 lon_0=-4.35 k=1 x_0=93720.394 y_0=113870.493 ellps=GRS80 gcs=9453
9457 of=9456
9462 of=7844
9463 of=7844
9464 of=4283
9469 longlat ellps=WGS84 name=SRGI2013
9470 longlat ellps=WGS84 name=SRGI2013
9473 aea lat_0=0 lon_0=132 lat_1=-18 lat_2=-36 x_0=0 y_0=0 ellps=GRS80
9474 longlat a=6378136 rf=298.257839303 name=PZ-90.02
9475 longlat a=6378136 rf=298.257839303 name=PZ-90.11
9476 utm zone=46 ellps=WGS84 gcs=9470
9477 utm zone=47 ellps=WGS84 gcs=9470
9478 utm zone=48 ellps=WGS84 gcs=9470
9479 utm zone=49 ellps=WGS84 gcs=9470
9480 utm zone=50 ellps=WGS84 gcs=9470
9481 utm zone=51 ellps=WGS84 gcs=9470
9482 utm zone=52 ellps=WGS84 gcs=9470
9487 utm zone=47 south ellps=WGS84 gcs=9470
9488 utm zone=48 south ellps=WGS84 gcs=9470
9489 utm zone=49 south ellps=WGS84 gcs=9470
9490 utm zone=50 south ellps=WGS84 gcs=9470
9491 utm zone=51 south ellps=WGS84 gcs=9470
9492 utm zone=52 south ellps=WGS84 gcs=9470
9493 utm zone=53 south ellps=WGS84 gcs=9470
9494 utm zone=54 south ellps=WGS84 gcs=9470
9498 tmerc lat_0=-34.6292666666667 lon_0=-58.4633083333333 k=1 x_0=20000 y_0=70000 ellps=WGS84 gcs=5340
9500 of=4258
9501 of=4312
9502 of=6135
9503 of=6135
9504 of=6135
9505 of=4258
9506 of=4258
9507 of=4258
9508 of=4258
9509 of=4258
9510 of=4081
9511 of=4081
9512 of=4081
9513 of=4081
9514 of=4081
9515 of=4081
9516 of=4081
9517 of=7886
9518 of=4326
9519 of=5593
9520 of=9333
9521 of=5340
9522 of=6318
9523 of=6318
9524 of=6325
9525 of=6325
9526 of=6322
9527 of=4167
9528 of=4167
9529 of=9470
9530 of=4624
9531 of=5489
9532 of=5489
9533 of=5489
9534 of=5489
9535 of=5489
9536 of=5489
9537 of=5489
9538 of=9777
9539 of=9777
9540 of=4749
9541 of=4463
9542 of=4558
9543 of=8998
9544 of=8252
9546 longlat ellps=GRS80 name=LTF2004(G)
9547 longlat ellps=GRS80 name=LTF2004(G)
9549 lcc lat_1=44.3791666666667 k_0=1 lat_0=45.1833333333333 lon_0=6.81666666666667 x_0=150000 y_0=50000 ellps=GRS80 gcs=9547
9656 of=9702
9657 of=9702
9674 aea lat_0=34 lon_0=-120 lat_1=43 lat_2=48 x_0=600000 y_0=0 ellps=GRS80
9678 tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=-2000000 ellps=evrst30 gcs=4682
9680 tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=0 ellps=WGS84
9695 longlat ellps=GRS80 name=REDGEOMIN
9696 longlat ellps=GRS80 name=REDGEOMIN
9697 utm zone=12 south ellps=GRS80 gcs=9696
9698 utm zone=18 south ellps=GRS80 gcs=9696
9699 utm zone=19 south ellps=GRS80 gcs=9696
9701 longlat
9702 longlat
9705 of=4326
9707 of=4326
9709 utm zone=23 ellps=GRS80 gcs=4617
9711 of=9709
9712 utm zone=24 ellps=GRS80
9713 utm zone=24 ellps=GRS80 gcs=4617
9714 of=9713
9715 of=3159
9716 utm zone=34 ellps=GRS80
9723 of=4258
9724 of=4258
9725 of=4258
9739 longlat ellps=GRS80 name=EOS21-IRF
9741 tmerc lat_0=56.35 lon_0=-2.75 k=1 x_0=74996.927 y_0=133508.35 ellps=GRS80 gcs=9739
9742 of=9741
9748 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft
9749 tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
9754 longlat
9755 longlat
9758 longlat ellps=GRS80 name=ECML14_NB-IRF
9761 tmerc lat_0=55.05 lon_0=-1.55 k=1 x_0=112242.8512 y_0=402313.7432 ellps=GRS80 gcs=9758
9762 of=9761
9763 longlat ellps=GRS80 name=EWR2-IRF
9766 tmerc lat_0=51.95 lon_0=-0.9 k=1 x_0=192519.9715 y_0=146942.6806 ellps=GRS80 gcs=9763
9767 of=9766
9776 longlat
9777 longlat
9778 longlat
9779 longlat
9781 longlat
9782 longlat
9783 longlat
9784 longlat
9785 of=9782
9793 lcc lat_0=46.5 lon_0=3 lat_1=49 lat_2=44 x_0=700000 y_0=6600000 ellps=GRS80
9794 lcc lat_0=46.5 lon_0=3 lat_1=49 lat_2=44 x_0=700000 y_0=6600000 ellps=GRS80
9821 tmerc lat_0=0 lon_0=30.5 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9822 lcc lat_0=42 lon_0=3 lat_1=41.25 lat_2=42.75 x_0=1700000 y_0=1200000 ellps=GRS80
9823 lcc lat_0=43 lon_0=3 lat_1=42.25 lat_2=43.75 x_0=1700000 y_0=2200000 ellps=GRS80
9824 lcc lat_0=44 lon_0=3 lat_1=43.25 lat_2=44.75 x_0=1700000 y_0=3200000 ellps=GRS80
9825 lcc lat_0=45 lon_0=3 lat_1=44.25 lat_2=45.75 x_0=1700000 y_0=4200000 ellps=GRS80
9826 lcc lat_0=46 lon_0=3 lat_1=45.25 lat_2=46.75 x_0=1700000 y_0=5200000 ellps=GRS80
9827 lcc lat_0=47 lon_0=3 lat_1=46.25 lat_2=47.75 x_0=1700000 y_0=6200000 ellps=GRS80
9828 lcc lat_0=48 lon_0=3 lat_1=47.25 lat_2=48.75 x_0=1700000 y_0=7200000 ellps=GRS80
9829 lcc lat_0=49 lon_0=3 lat_1=48.25 lat_2=49.75 x_0=1700000 y_0=8200000 ellps=GRS80
9830 lcc lat_0=50 lon_0=3 lat_1=49.25 lat_2=50.75 x_0=1700000 y_0=9200000 ellps=GRS80
9831 tmerc lat_0=0 lon_0=34.5 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9832 tmerc lat_0=0 lon_0=28.6666666666667 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9833 tmerc lat_0=0 lon_0=24.8333333333333 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9834 tmerc lat_0=0 lon_0=35 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9835 tmerc lat_0=0 lon_0=37.5 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9836 tmerc lat_0=0 lon_0=28.5 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9837 tmerc lat_0=0 lon_0=23.5 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9838 tmerc lat_0=0 lon_0=36 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9839 tmerc lat_0=0 lon_0=24.75 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9840 tmerc lat_0=0 lon_0=32 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9841 tmerc lat_0=0 lon_0=39 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9842 lcc lat_0=42 lon_0=3 lat_1=41.25 lat_2=42.75 x_0=1700000 y_0=1200000 ellps=GRS80
9843 lcc lat_0=43 lon_0=3 lat_1=42.25 lat_2=43.75 x_0=1700000 y_0=2200000 ellps=GRS80
9844 lcc lat_0=44 lon_0=3 lat_1=43.25 lat_2=44.75 x_0=1700000 y_0=3200000 ellps=GRS80
9845 lcc lat_0=45 lon_0=3 lat_1=44.25 lat_2=45.75 x_0=1700000 y_0=4200000 ellps=GRS80
9846 lcc lat_0=46 lon_0=3 lat_1=45.25 lat_2=46.75 x_0=1700000 y_0=5200000 ellps=GRS80
9847 lcc lat_0=47 lon_0=3 lat_1=46.25 lat_2=47.75 x_0=1700000 y_0=6200000 ellps=GRS80
9848 lcc lat_0=48 lon_0=3 lat_1=47.25 lat_2=48.75 x_0=1700000 y_0=7200000 ellps=GRS80
9849 lcc lat_0=49 lon_0=3 lat_1=48.25 lat_2=49.75 x_0=1700000 y_0=8200000 ellps=GRS80
9850 lcc lat_0=50 lon_0=3 lat_1=49.25 lat_2=50.75 x_0=1700000 y_0=9200000 ellps=GRS80
9851 tmerc lat_0=0 lon_0=24 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9852 tmerc lat_0=0 lon_0=31.8333333333333 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9853 tmerc lat_0=0 lon_0=30 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9854 tmerc lat_0=0 lon_0=33.8333333333333 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9855 tmerc lat_0=0 lon_0=27 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9856 tmerc lat_0=0 lon_0=34.5 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9857 tmerc lat_0=0 lon_0=25.5 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9858 tmerc lat_0=0 lon_0=36.5 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9859 tmerc lat_0=0 lon_0=33.5 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9860 tmerc lat_0=0 lon_0=27 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9861 tmerc lat_0=0 lon_0=31.5 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9862 tmerc lat_0=0 lon_0=26 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9863 tmerc lat_0=0 lon_0=32 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9864 tmerc lat_0=0 lon_0=30.5 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9865 tmerc lat_0=0 lon_0=33 k=1 x_0=300000 y_0=0 ellps=krass gcs=5561
9866 longlat ellps=GRS80 name=MRH21-IRF
9869 tmerc lat_0=52.3 lon_0=-1.8 k=1 x_0=227286.9881 y_0=265751.2874 ellps=GRS80 gcs=9866
9870 of=9869
9871 longlat ellps=GRS80 name=MOLDOR11-IRF
9874 utm zone=57 south ellps=GRS80
9875 utm zone=58 south ellps=GRS80
9880 tmerc lat_0=53.35 lon_0=-1.9 k=1 x_0=226574.2032 y_0=390894.838 ellps=GRS80 gcs=9871
9881 of=9880
9883 of=4258
9893 longlat ellps=intl towgs84=-189.6806,18.3463,-42.7695,-0.33746,-3.09264,2.53861,0.4598 acc=1 name=LUREF
9895 tmerc lat_0=49.8333333333333 lon_0=6.16666666666667 k=1 x_0=80000 y_0=100000 ellps=intl gcs=9893
9897 of=2169
9907 of=4258
9920 of=27700
9922 of=2157
9924 of=4258
9928 of=5682
9929 of=5683
9930 of=5684
9931 of=5685
9932 of=5682
9933 of=5683
9934 of=5684
9935 of=5685
9939 longlat ellps=GRS80 name=EBBWV14-IRF
9943 tmerc lat_0=51.75 lon_0=-3.1 k=1 x_0=106702.326 y_0=119968.1395 ellps=GRS80 gcs=9939
9944 of=9943
9945 tmerc lat_0=0 lon_0=21 k=0.9999 x_0=500000 y_0=-4000000 ellps=bessel gcs=3906 towgs84=476.08,125.947,417.81,4.610862,2.388137,-11.942335,9.896638 acc=1616.3
9947 laea lat_0=65 lon_0=-19 x_0=1700000 y_0=1300000 ellps=GRS80
9948 of=4659
9949 of=5324
9950 of=8086
9951 of=3057
9952 of=5325
9953 of=8088
9964 longlat ellps=GRS80 name=HULLEE13-IRF
9967 tmerc lat_0=53.75 lon_0=-0.95 k=1 x_0=140859.7394 y_0=247512.2812 ellps=GRS80 gcs=9964
9968 of=9967
9969 longlat ellps=GRS80 name=SCM22-IRF
9972 tmerc lat_0=56.6 lon_0=-3.85 k=1 x_0=108600.972 y_0=239087.349 ellps=GRS80 gcs=9969
9973 of=9972
9974 longlat ellps=GRS80 name=FNL22-IRF
9977 tmerc lat_0=58 lon_0=-3.8 k=1 x_0=139618.9493 y_0=183110.794 ellps=GRS80 gcs=9974
9978 of=9977
9989 longlat
9990 longlat
10156 of=4258
10157 of=4258
10158 longlat ellps=intl name=S34J-IRF
10160 tmerc lat_0=0 lon_0=10.37 k=1 x_0=-210327 y_0=-6034310 ellps=intl gcs=10158
10162 of=6669
10163 of=6670
10164 of=6671
10165 of=6672
10166 of=6673
10167 of=6674
10168 of=6675
10169 of=6676
10170 of=6677
10171 of=6678
10172 of=6679
10173 of=6680
10174 of=6681
10175 longlat ellps=GRS80 name=DoPw22-IRF
10177 longlat ellps=GRS80 name=IGS20
10178 longlat ellps=GRS80 name=IGS20
10183 tmerc lat_0=52.7 lon_0=-4.15 k=1 x_0=64859.6557 y_0=122266.5277 ellps=GRS80 gcs=10175
10184 of=10183
10185 longlat ellps=GRS80 name=ShAb07-IRF
10188 tmerc lat_0=52.6 lon_0=-3.35 k=1 x_0=56023.5377 y_0=24567.6764 ellps=GRS80 gcs=10185
10189 of=10188
10191 longlat ellps=GRS80 name=CNH22-IRF
10194 lcc lat_0=53.25 lon_0=-3.5 lat_1=53.1 lat_2=53.4 x_0=212548.8756 y_0=495230.9254 ellps=GRS80 gcs=10191
10195 of=10194
10196 longlat ellps=GRS80 name=CWS13-IRF
10199 tmerc lat_0=52.4 lon_0=-2.9 k=1 x_0=199668.0926 y_0=89354.3229 ellps=GRS80 gcs=10196
10200 of=10199
10204 longlat ellps=GRS80 name=DIBA15-IRF
10207 tmerc lat_0=51.85 lon_0=-1.3 k=1 x_0=511622.854 y_0=324737.4633 ellps=GRS80 gcs=10204
10208 of=10207
10209 longlat ellps=GRS80 name=GWPBS22-IRF
10212 lcc lat_0=51.65 lon_0=-2.65 lat_1=51.4 lat_2=51.9 x_0=168854.016 y_0=193447.117 ellps=GRS80 gcs=10209
10213 of=10212
10214 longlat ellps=GRS80 name=GWWAB22-IRF
10217 lcc lat_0=51.65 lon_0=-2.65 lat_1=51.4 lat_2=51.9 x_0=168854.016 y_0=193447.117 ellps=GRS80 gcs=10214
10218 of=10217
10219 longlat ellps=GRS80 name=GWWWA22-IRF
10222 lcc lat_0=51.65 lon_0=-2.65 lat_1=51.4 lat_2=51.9 x_0=168854.016 y_0=193447.117 ellps=GRS80 gcs=10219
10223 of=10222
10224 longlat ellps=GRS80 name=MALS09-IRF
10227 tmerc lat_0=52.2 lon_0=-1.15 k=1 x_0=175262.1809 y_0=174688.2508 ellps=GRS80 gcs=10224
10228 of=10227
10229 longlat ellps=GRS80 name=OxWo08-IRF
10235 tmerc lat_0=51.95 lon_0=-1.7 k=1 x_0=134791.6965 y_0=121872.5056 ellps=GRS80 gcs=10229
10236 of=10235
10237 longlat ellps=GRS80 name=SYC20-IRF
10240 tmerc lat_0=52.9 lon_0=-2.6 k=1 x_0=110094.4312 y_0=120623.8396 ellps=GRS80 gcs=10237
10241 of=10240
10245 of=4765
10246 of=3794
10249 longlat ellps=intl name=S34S-IRF
10250 tmerc lat_0=0 lon_0=10.37 k=1 x_0=-210327 y_0=-6034310 ellps=intl gcs=10249
10252 longlat ellps=intl name=S45B-IRF
10254 tmerc lat_0=55.11171 lon_0=14.88927 k=1 x_0=-50000 y_0=50000 ellps=intl gcs=10252
10256 longlat a=6377019.27 rf=300 name=GS-IRF
10258 lcc lat_1=56 k_0=1 lat_0=55 lon_0=10.37775 x_0=0 y_0=0 a=6377019.27 rf=300 gcs=10256
10260 longlat a=6377019.27 rf=300 name=GSB-IRF
10262 lcc lat_1=56 k_0=1 lat_0=55 lon_0=14.92775 x_0=-18831.46 y_0=5614.621 a=6377019.27 rf=300 gcs=10260
10265 longlat a=6377019.27 rf=300 name=KK-IRF
10266 lcc lat_1=56 k_0=1 lat_0=55 lon_0=10.37775 x_0=0 y_0=0 a=6377019.27 rf=300 gcs=10265
10268 longlat ellps=bessel name=Ostenfeld-IRF
10270 tmerc lat_0=54.4685 lon_0=9.233 k=1 x_0=0 y_0=0 ellps=bessel gcs=10268
10272 longlat ellps=GRS80 name=SMITB20-IRF
10275 tmerc lat_0=50.75 lon_0=-3.85 k=1 x_0=110693.666 y_0=102089.2943 ellps=GRS80 gcs=10272
10276 of=10275
10277 longlat ellps=GRS80 name=RBEPP12-IRF
10280 lcc lat_0=50.85 lon_0=-3.25 lat_1=50.3 lat_2=51.45 x_0=372382.8292 y_0=217764.7796 ellps=GRS80 gcs=10277
10281 of=10280
10283 longlat ellps=GRS80 name=ETRS89/DREF91/2016
10284 longlat ellps=GRS80 name=ETRS89/DREF91/2016
10285 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=GRS80 gcs=10284
10286 tmerc lat_0=0 lon_0=3 k=0.9996 x_0=31500000 y_0=0 ellps=GRS80 gcs=10284
10287 tmerc lat_0=0 lon_0=3 k=0.9996 x_0=31500000 y_0=0 ellps=GRS80 gcs=10284
10288 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=32500000 y_0=0 ellps=GRS80 gcs=10284
10289 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=32500000 y_0=0 ellps=GRS80 gcs=10284
10290 tmerc lat_0=0 lon_0=15 k=0.9996 x_0=33500000 y_0=0 ellps=GRS80 gcs=10284
10291 tmerc lat_0=0 lon_0=15 k=0.9996 x_0=33500000 y_0=0 ellps=GRS80 gcs=10284
10293 of=10284
10298 longlat
10299 longlat
10300 longlat
10304 longlat ellps=GRS80 name=LKS-2020
10305 longlat ellps=GRS80 name=LKS-2020
10306 tmerc lat_0=0 lon_0=24 k=0.9996 x_0=500000 y_0=-6000000 ellps=GRS80 gcs=10305
10307 longlat
10309 longlat
10310 longlat
10311 longlat
10312 longlat
10314 lcc lat_0=-21.5 lon_0=166 lat_1=-20.6666666666667 lat_2=-22.3333333333333 x_0=2400000 y_0=2300000 ellps=GRS80
10315 utm zone=57 south ellps=GRS80
10316 utm zone=58 south ellps=GRS80
10317 utm zone=59 south ellps=GRS80
10318 of=10312
10327 longlat
10328 longlat
10329 tmerc lat_0=0 lon_0=18 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
10345 longlat a=6378273 rf=298.279411123064 name=Hughes_1980
10346 longlat R=6371228
10355 of=4258
10356 of=4258
10357 of=4258
10365 of=4737
10413 longlat
10414 longlat
10448 tmerc lat_0=0 lon_0=117.883333333333 k=1.0000044 x_0=50000 y_0=4000000 ellps=GRS80
10449 tmerc lat_0=0 lon_0=115.25 k=1.0000022 x_0=60000 y_0=2600000 ellps=GRS80
10450 tmerc lat_0=0 lon_0=122.333333333333 k=1.00000298 x_0=50000 y_0=2200000 ellps=GRS80
10451 tmerc lat_0=0 lon_0=115.433333333333 k=0.99999592 x_0=50000 y_0=3900000 ellps=GRS80
10452 tmerc lat_0=0 lon_0=113.666666666667 k=0.99999796 x_0=50000 y_0=2950000 ellps=GRS80
10453 tmerc lat_0=0 lon_0=115.933333333333 k=1.000019 x_0=40000 y_0=4000000 ellps=GRS80
10454 tmerc lat_0=0 lon_0=121.883333333333 k=1.0000055 x_0=50000 y_0=3950000 ellps=GRS80
10455 tmerc lat_0=0 lon_0=114.066666666667 k=1.00000236 x_0=50000 y_0=2650000 ellps=GRS80
10456 tmerc lat_0=0 lon_0=114.583333333333 k=1.00000628 x_0=50000 y_0=3350000 ellps=GRS80
10457 tmerc lat_0=0 lon_0=121.5 k=1.00004949 x_0=60000 y_0=3700000 ellps=GRS80
10458 tmerc lat_0=0 lon_0=114.983333333333 k=1.00000314 x_0=50000 y_0=3550000 ellps=GRS80
10459 tmerc lat_0=0 lon_0=114.315277777778 k=1.000014 x_0=55000 y_0=3600000 ellps=GRS80
10460 tmerc lat_0=0 lon_0=116.933333333333 k=0.9999989 x_0=50000 y_0=2450000 ellps=GRS80
10461 tmerc lat_0=0 lon_0=128.75 k=1.0000165 x_0=50000 y_0=2000000 ellps=GRS80
10462 tmerc lat_0=0 lon_0=115.366666666667 k=1.00000157 x_0=50000 y_0=3650000 ellps=GRS80
10463 tmerc lat_0=0 lon_0=115.166666666667 k=1.0000055 x_0=50000 y_0=3950000 ellps=GRS80
10464 tmerc lat_0=0 lon_0=115.816666666667 k=0.99999906 x_0=50000 y_0=3800000 ellps=GRS80
10465 tmerc lat_0=0 lon_0=118.6 k=1.00000135 x_0=50000 y_0=2400000 ellps=GRS80
10468 longlat ellps=GRS80 name=COV23-IRF
10471 tmerc lat_0=52.4 lon_0=-1.55 k=1 x_0=116887.9989 y_0=102194.9369 ellps=GRS80 gcs=10468
10472 of=10471
10474 longlat
10475 longlat
10477 tmerc lat_0=46.9807763055556 lon_0=11.52849375 k=1.000121 x_0=20000 y_0=100000 ellps=WGS84
10480 aea lat_0=31.25 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 ellps=GRS80
10481 aea lat_0=31.25 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 ellps=GRS80 units=us-ft
10486 of=4258
10487 of=4258
10488 of=4258
10497 of=9793
10498 of=9793
10499 of=9794
10500 of=9794
10507 of=9782
10516 tmerc lat_0=44.2533353222222 lon_0=-90.8442965138889 k=1.0000353 x_0=27000 y_0=24999.9998983998 ellps=GRS80 units=us-ft
10545 of=4258
10553 of=4258
10554 of=4258
10555 of=4258
10556 of=4258
10570 longlat
10571 longlat
10592 laea lat_0=5 lon_0=20 x_0=0 y_0=0 ellps=WGS84
10594 laea lat_0=45 lon_0=100 x_0=0 y_0=0 ellps=WGS84
10596 laea lat_0=55 lon_0=20 x_0=0 y_0=0 ellps=WGS84
10598 laea lat_0=50 lon_0=-100 x_0=0 y_0=0 ellps=WGS84
10601 laea lat_0=-15 lon_0=135 x_0=0 y_0=0 ellps=WGS84
10603 laea lat_0=-15 lon_0=-60 x_0=0 y_0=0 ellps=WGS84
10605 longlat
10606 longlat
10622 refused=Local_Orthographic
10623 longlat ellps=GRS80 name=ECML14-IRF
10626 tmerc lat_0=53.8 lon_0=-1.6 k=1 x_0=108021.121 y_0=263196.8721 ellps=GRS80 gcs=10623
10627 of=10626
10628 longlat ellps=GRS80 name=WC05-IRF
10632 tmerc lat_0=53.45 lon_0=-2.15 k=1 x_0=209900.2337 y_0=401958.2494 ellps=GRS80 gcs=10628
10633 of=5490
10651 of=4747
10652 of=4747
10659 of=9067
10660 of=23700
10665 tmerc lat_0=0 lon_0=-51 k=0.999995 x_0=300000 y_0=5000000 ellps=GRS80
10670 longlat
10671 longlat
10672 longlat
10673 longlat
10674 utm zone=38 south ellps=GRS80
10679 of=4258
10686 of=4765
10687 of=3794
10731 utm zone=31 ellps=GRS80 gcs=10284
10732 utm zone=32 ellps=GRS80 gcs=10284
10733 utm zone=33 ellps=GRS80 gcs=10284
11114 tmerc lat_0=4.59620322222222 lon_0=-80.0775077694444 k=1 x_0=1000000 y_0=1000000 ellps=GRS80
11115 tmerc lat_0=4.59620322222222 lon_0=-77.0775077694444 k=1 x_0=1000000 y_0=1000000 ellps=GRS80
11116 tmerc lat_0=4.59620322222222 lon_0=-74.0775077694444 k=1 x_0=1000000 y_0=1000000 ellps=GRS80
11117 tmerc lat_0=4.59620322222222 lon_0=-71.0775077694444 k=1 x_0=1000000 y_0=1000000 ellps=GRS80
11118 tmerc lat_0=4.59620322222222 lon_0=-68.0775077694444 k=1 x_0=1000000 y_0=1000000 ellps=GRS80
20001 of=4258
20002 tmerc lat_0=53.35 lon_0=-2.55 k=1 x_0=171975.9382 y_0=116744.6938 ellps=GRS80 gcs=20033
20003 of=20002
20004 tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0 ellps=krass gcs=4200
20005 tmerc lat_0=0 lon_0=27 k=1 x_0=5500000 y_0=0 ellps=krass gcs=4200
20006 tmerc lat_0=0 lon_0=33 k=1 x_0=6500000 y_0=0 ellps=krass gcs=4200
20007 tmerc lat_0=0 lon_0=39 k=1 x_0=7500000 y_0=0 ellps=krass gcs=4200
20008 tmerc lat_0=0 lon_0=45 k=1 x_0=8500000 y_0=0 ellps=krass gcs=4200
20009 tmerc lat_0=0 lon_0=51 k=1 x_0=9500000 y_0=0 ellps=krass gcs=4200
20010 tmerc lat_0=0 lon_0=57 k=1 x_0=10500000 y_0=0 ellps=krass gcs=4200
20011 tmerc lat_0=0 lon_0=63 k=1 x_0=11500000 y_0=0 ellps=krass gcs=4200
20012 tmerc lat_0=0 lon_0=69 k=1 x_0=12500000 y_0=0 ellps=krass gcs=4200
20013 tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0 ellps=krass gcs=4200
20014 tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0 ellps=krass gcs=4200
20015 tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0 ellps=krass gcs=4200
20016 tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0 ellps=krass gcs=4200
20017 tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0 ellps=krass gcs=4200
20018 tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0 ellps=krass gcs=4200
20019 tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0 ellps=krass gcs=4200
20020 tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0 ellps=krass gcs=4200
20021 tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0 ellps=krass gcs=4200
20022 tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0 ellps=krass gcs=4200
20023 tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0 ellps=krass gcs=4200
20024 tmerc lat_0=0 lon_0=141 k=1 x_0=24500000 y_0=0 ellps=krass gcs=4200
20025 tmerc lat_0=0 lon_0=147 k=1 x_0=25500000 y_0=0 ellps=krass gcs=4200
20026 tmerc lat_0=0 lon_0=153 k=1 x_0=26500000 y_0=0 ellps=krass gcs=4200
20027 tmerc lat_0=0 lon_0=159 k=1 x_0=27500000 y_0=0 ellps=krass gcs=4200
20028 tmerc lat_0=0 lon_0=165 k=1 x_0=28500000 y_0=0 ellps=krass gcs=4200
20029 tmerc lat_0=0 lon_0=171 k=1 x_0=29500000 y_0=0 ellps=krass gcs=4200
20030 tmerc lat_0=0 lon_0=177 k=1 x_0=30500000 y_0=0 ellps=krass gcs=4200
20031 tmerc lat_0=0 lon_0=-177 k=1 x_0=31500000 y_0=0 ellps=krass gcs=4200
20032 tmerc lat_0=0 lon_0=-171 k=1 x_0=32500000 y_0=0 ellps=krass gcs=4200
20033 longlat ellps=GRS80 name=MWC18-IRF
20037 of=8246
20038 of=8240
20040 longlat
20041 longlat
20042 utm zone=12 south ellps=GRS80
20043 of=9470
20045 longlat
20046 longlat
20047 tmerc lat_0=-28 lon_0=153 k=0.99999 x_0=150000 y_0=200000 ellps=GRS80
20048 utm zone=18 south ellps=GRS80
20049 utm zone=19 south ellps=GRS80
20050 omerc lat_0=40.8333333333333 lonc=-74 alpha=58 gamma=58 k=0.99999 x_0=457200 y_0=457200 ellps=GRS80 units=ft
20064 tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20065 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20066 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20067 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20068 tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20069 tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20070 tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20071 tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20072 tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20073 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20074 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20075 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20076 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20077 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20078 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20079 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20080 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20081 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20082 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20083 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20084 tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20085 tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20086 tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20087 tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20088 tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20089 tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20090 tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20091 tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20092 tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20135 utm zone=35 a=6378249.145 rf=293.465 gcs=4201 towgs84=-161,-14,205 acc=7
20136 utm zone=36 a=6378249.145 rf=293.465 gcs=4201 towgs84=-165,-11,206 acc=11
20137 utm zone=37 a=6378249.145 rf=293.465 gcs=4201 towgs84=-165,-11,206 acc=11.1
20138 utm zone=38 a=6378249.145 rf=293.465 gcs=4201 towgs84=-165,-11,206 acc=6
20248 utm zone=48 south ellps=aust_SA gcs=4202 towgs84=-124.133,-42.003,137.4,-0.008,0.557,0.178,-1.854 acc=201.2
20249 utm zone=49 south ellps=aust_SA gcs=4202 towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 acc=3
20250 utm zone=50 south ellps=aust_SA gcs=4202 towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 acc=3
20251 utm zone=51 south ellps=aust_SA gcs=4202 towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 acc=3
20252 utm zone=52 south ellps=aust_SA gcs=4202 towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 acc=5.6
20253 utm zone=53 south ellps=aust_SA gcs=4202 towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 acc=5.1
20254 utm zone=54 south ellps=aust_SA gcs=4202 towgs84=-124.133,-42.003,137.4,-0.008,0.557,0.178,-1.854 acc=199.1
20255 utm zone=55 south ellps=aust_SA gcs=4202 towgs84=-129.193,-41.212,130.73,0.246,0.374,0.329,-2.955 acc=193.6
20256 utm zone=56 south ellps=aust_SA gcs=4202 towgs84=-129.193,-41.212,130.73,0.246,0.374,0.329,-2.955 acc=188.4
20257 utm zone=57 south ellps=aust_SA gcs=4202 towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 acc=3
20258 utm zone=58 south ellps=aust_SA gcs=4202 towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 acc=3
20348 utm zone=48 south ellps=aust_SA gcs=4203
20349 utm zone=49 south ellps=aust_SA gcs=4203
20350 utm zone=50 south ellps=aust_SA gcs=4203
20351 utm zone=51 south ellps=aust_SA gcs=4203
20352 utm zone=52 south ellps=aust_SA gcs=4203
20353 utm zone=53 south ellps=aust_SA gcs=4203
20354 utm zone=54 south ellps=aust_SA gcs=4203
20355 utm zone=55 south ellps=aust_SA gcs=4203
20356 utm zone=56 south ellps=aust_SA gcs=4203
20357 utm zone=57 south ellps=aust_SA gcs=4203
20358 utm zone=58 south ellps=aust_SA gcs=4203
20436 utm zone=36 ellps=intl gcs=4204 towgs84=-145.7,-249.1,1.5 acc=10.3
20437 utm zone=37 ellps=intl gcs=4204 towgs84=-145.7,-249.1,1.5 acc=10.4
20438 utm zone=38 ellps=intl gcs=4204 towgs84=-145.7,-249.1,1.5 acc=9.3
20439 utm zone=39 ellps=intl gcs=4204 towgs84=-85.645,-273.077,-79.708,2.289,-1.421,2.532,3.194 acc=7.7
20440 utm zone=40 ellps=intl gcs=4204 towgs84=-85.645,-273.077,-79.708,2.289,-1.421,2.532,3.194 acc=5.4
20499 utm zone=39 ellps=intl gcs=4204 towgs84=-18.944,-379.364,-24.063,0.04,-0.764,6.431,3.657 acc=3.7
20538 utm zone=38 ellps=krass gcs=4205
20539 utm zone=39 ellps=krass gcs=4205
20790 tmerc lat_0=39.6666666666667 lon_0=1 k=1 x_0=200000 y_0=300000 ellps=intl pm=-9.13190611111 gcs=4803
20791 tmerc lat_0=39.6666666666667 lon_0=1 k=1 x_0=0 y_0=0 ellps=intl pm=-9.13190611111 gcs=4803
20822 utm zone=22 south ellps=intl gcs=4208 towgs84=-157.84,308.54,-146.6 acc=1
20823 utm zone=23 south ellps=intl gcs=4208 towgs84=-151.99,287.04,-147.45 acc=212.5
20824 utm zone=24 south ellps=intl gcs=4208 towgs84=-151.99,287.04,-147.45 acc=237.8
20904 tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0 ellps=GSK2011 gcs=7683
20905 tmerc lat_0=0 lon_0=27 k=1 x_0=5500000 y_0=0 ellps=GSK2011 gcs=7683
20906 tmerc lat_0=0 lon_0=33 k=1 x_0=6500000 y_0=0 ellps=GSK2011 gcs=7683
20907 tmerc lat_0=0 lon_0=39 k=1 x_0=7500000 y_0=0 ellps=GSK2011 gcs=7683
20908 tmerc lat_0=0 lon_0=45 k=1 x_0=8500000 y_0=0 ellps=GSK2011 gcs=7683
20909 tmerc lat_0=0 lon_0=51 k=1 x_0=9500000 y_0=0 ellps=GSK2011 gcs=7683
20910 tmerc lat_0=0 lon_0=57 k=1 x_0=10500000 y_0=0 ellps=GSK2011 gcs=7683
20911 tmerc lat_0=0 lon_0=63 k=1 x_0=11500000 y_0=0 ellps=GSK2011 gcs=7683
20912 tmerc lat_0=0 lon_0=69 k=1 x_0=12500000 y_0=0 ellps=GSK2011 gcs=7683
20913 tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0 ellps=GSK2011 gcs=7683
20914 tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0 ellps=GSK2011 gcs=7683
20915 tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0 ellps=GSK2011 gcs=7683
20916 tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0 ellps=GSK2011 gcs=7683
20917 tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0 ellps=GSK2011 gcs=7683
20918 tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0 ellps=GSK2011 gcs=7683
20919 tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0 ellps=GSK2011 gcs=7683
20920 tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0 ellps=GSK2011 gcs=7683
20921 tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0 ellps=GSK2011 gcs=7683
20922 tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0 ellps=GSK2011 gcs=7683
20923 tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0 ellps=GSK2011 gcs=7683
20924 tmerc lat_0=0 lon_0=141 k=1 x_0=24500000 y_0=0 ellps=GSK2011 gcs=7683
20925 tmerc lat_0=0 lon_0=147 k=1 x_0=25500000 y_0=0 ellps=GSK2011 gcs=7683
20926 tmerc lat_0=0 lon_0=153 k=1 x_0=26500000 y_0=0 ellps=GSK2011 gcs=7683
20927 tmerc lat_0=0 lon_0=159 k=1 x_0=27500000 y_0=0 ellps=GSK2011 gcs=7683
20928 tmerc lat_0=0 lon_0=165 k=1 x_0=28500000 y_0=0 ellps=GSK2011 gcs=7683
20929 tmerc lat_0=0 lon_0=171 k=1 x_0=29500000 y_0=0 ellps=GSK2011 gcs=7683
20930 tmerc lat_0=0 lon_0=177 k=1 x_0=30500000 y_0=0 ellps=GSK2011 gcs=7683
20931 tmerc lat_0=0 lon_0=-177 k=1 x_0=31500000 y_0=0 ellps=GSK2011 gcs=7683
20932 tmerc lat_0=0 lon_0=-171 k=1 x_0=32500000 y_0=0 ellps=GSK2011 gcs=7683
20934 utm zone=34 south a=6378249.145 rf=293.4663077 gcs=4209 towgs84=-138,-105,-289 acc=39.8
20935 utm zone=35 south a=6378249.145 rf=293.4663077 gcs=4209 towgs84=-138,-105,-289 acc=39.8
20936 utm zone=36 south a=6378249.145 rf=293.4663077 gcs=4209 towgs84=-145,-97,-292 acc=55
21004 tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21005 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21006 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21007 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21008 tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21009 tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21010 tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21011 tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21012 tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21013 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21014 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21015 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21016 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21017 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21018 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21019 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21020 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21021 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21022 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21023 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21024 tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21025 tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21026 tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21027 tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21028 tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21029 tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21030 tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21031 tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21032 tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0 ellps=GSK2011 gcs=7683
21035 utm zone=35 south a=6378249.145 rf=293.465 gcs=4210 towgs84=-157,-2,-299 acc=17.9
21036 utm zone=36 south a=6378249.145 rf=293.465 gcs=4210 towgs84=-157,-2,-299 acc=19
21037 utm zone=37 south a=6378249.145 rf=293.465 gcs=4210 towgs84=-157,-2,-299 acc=17.4
21095 utm zone=35 a=6378249.145 rf=293.465 gcs=4210 towgs84=-157,-2,-299 acc=9.7
21096 utm zone=36 a=6378249.145 rf=293.465 gcs=4210 towgs84=-157,-2,-299 acc=9.6
21097 utm zone=37 a=6378249.145 rf=293.465 gcs=4210 towgs84=-157,-2,-299 acc=6
21100 merc lon_0=110 k=0.997 x_0=3900000 y_0=900000 ellps=bessel pm=106.807719444 gcs=4813
21148 utm zone=48 south ellps=bessel gcs=4211 towgs84=-378.873,676.002,-46.255 acc=9.7
21149 utm zone=49 south ellps=bessel gcs=4211 towgs84=-378.873,676.002,-46.255 acc=10.1
21150 utm zone=50 south ellps=bessel gcs=4211 towgs84=-377.7,675.1,-52.2 acc=67
21207 tmerc lat_0=0 lon_0=21 k=1 x_0=7250000 y_0=0 ellps=GSK2011 gcs=7683
21208 tmerc lat_0=0 lon_0=24 k=1 x_0=8250000 y_0=0 ellps=GSK2011 gcs=7683
21209 tmerc lat_0=0 lon_0=27 k=1 x_0=9250000 y_0=0 ellps=GSK2011 gcs=7683
21210 tmerc lat_0=0 lon_0=30 k=1 x_0=10250000 y_0=0 ellps=GSK2011 gcs=7683
21211 tmerc lat_0=0 lon_0=33 k=1 x_0=11250000 y_0=0 ellps=GSK2011 gcs=7683
21212 tmerc lat_0=0 lon_0=36 k=1 x_0=12250000 y_0=0 ellps=GSK2011 gcs=7683
21213 tmerc lat_0=0 lon_0=39 k=1 x_0=13250000 y_0=0 ellps=GSK2011 gcs=7683
21214 tmerc lat_0=0 lon_0=42 k=1 x_0=14250000 y_0=0 ellps=GSK2011 gcs=7683
21215 tmerc lat_0=0 lon_0=45 k=1 x_0=15250000 y_0=0 ellps=GSK2011 gcs=7683
21216 tmerc lat_0=0 lon_0=48 k=1 x_0=16250000 y_0=0 ellps=GSK2011 gcs=7683
21217 tmerc lat_0=0 lon_0=51 k=1 x_0=17250000 y_0=0 ellps=GSK2011 gcs=7683
21218 tmerc lat_0=0 lon_0=54 k=1 x_0=18250000 y_0=0 ellps=GSK2011 gcs=7683
21219 tmerc lat_0=0 lon_0=57 k=1 x_0=19250000 y_0=0 ellps=GSK2011 gcs=7683
21220 tmerc lat_0=0 lon_0=60 k=1 x_0=20250000 y_0=0 ellps=GSK2011 gcs=7683
21221 tmerc lat_0=0 lon_0=63 k=1 x_0=21250000 y_0=0 ellps=GSK2011 gcs=7683
21222 tmerc lat_0=0 lon_0=66 k=1 x_0=22250000 y_0=0 ellps=GSK2011 gcs=7683
21223 tmerc lat_0=0 lon_0=69 k=1 x_0=23250000 y_0=0 ellps=GSK2011 gcs=7683
21224 tmerc lat_0=0 lon_0=72 k=1 x_0=24250000 y_0=0 ellps=GSK2011 gcs=7683
21225 tmerc lat_0=0 lon_0=75 k=1 x_0=25250000 y_0=0 ellps=GSK2011 gcs=7683
21226 tmerc lat_0=0 lon_0=78 k=1 x_0=26250000 y_0=0 ellps=GSK2011 gcs=7683
21227 tmerc lat_0=0 lon_0=81 k=1 x_0=27250000 y_0=0 ellps=GSK2011 gcs=7683
21228 tmerc lat_0=0 lon_0=84 k=1 x_0=28250000 y_0=0 ellps=GSK2011 gcs=7683
21229 tmerc lat_0=0 lon_0=87 k=1 x_0=29250000 y_0=0 ellps=GSK2011 gcs=7683
21230 tmerc lat_0=0 lon_0=90 k=1 x_0=30250000 y_0=0 ellps=GSK2011 gcs=7683
21231 tmerc lat_0=0 lon_0=93 k=1 x_0=31250000 y_0=0 ellps=GSK2011 gcs=7683
21232 tmerc lat_0=0 lon_0=96 k=1 x_0=32250000 y_0=0 ellps=GSK2011 gcs=7683
21233 tmerc lat_0=0 lon_0=99 k=1 x_0=33250000 y_0=0 ellps=GSK2011 gcs=7683
21234 tmerc lat_0=0 lon_0=102 k=1 x_0=34250000 y_0=0 ellps=GSK2011 gcs=7683
21235 tmerc lat_0=0 lon_0=105 k=1 x_0=35250000 y_0=0 ellps=GSK2011 gcs=7683
21236 tmerc lat_0=0 lon_0=108 k=1 x_0=36250000 y_0=0 ellps=GSK2011 gcs=7683
21237 tmerc lat_0=0 lon_0=111 k=1 x_0=37250000 y_0=0 ellps=GSK2011 gcs=7683
21238 tmerc lat_0=0 lon_0=114 k=1 x_0=38250000 y_0=0 ellps=GSK2011 gcs=7683
21239 tmerc lat_0=0 lon_0=117 k=1 x_0=39250000 y_0=0 ellps=GSK2011 gcs=7683
21240 tmerc lat_0=0 lon_0=120 k=1 x_0=40250000 y_0=0 ellps=GSK2011 gcs=7683
21241 tmerc lat_0=0 lon_0=123 k=1 x_0=41250000 y_0=0 ellps=GSK2011 gcs=7683
21242 tmerc lat_0=0 lon_0=126 k=1 x_0=42250000 y_0=0 ellps=GSK2011 gcs=7683
21243 tmerc lat_0=0 lon_0=129 k=1 x_0=43250000 y_0=0 ellps=GSK2011 gcs=7683
21244 tmerc lat_0=0 lon_0=132 k=1 x_0=44250000 y_0=0 ellps=GSK2011 gcs=7683
21245 tmerc lat_0=0 lon_0=135 k=1 x_0=45250000 y_0=0 ellps=GSK2011 gcs=7683
21246 tmerc lat_0=0 lon_0=138 k=1 x_0=46250000 y_0=0 ellps=GSK2011 gcs=7683
21247 tmerc lat_0=0 lon_0=141 k=1 x_0=47250000 y_0=0 ellps=GSK2011 gcs=7683
21248 tmerc lat_0=0 lon_0=144 k=1 x_0=48250000 y_0=0 ellps=GSK2011 gcs=7683
21249 tmerc lat_0=0 lon_0=147 k=1 x_0=49250000 y_0=0 ellps=GSK2011 gcs=7683
21250 tmerc lat_0=0 lon_0=150 k=1 x_0=50250000 y_0=0 ellps=GSK2011 gcs=7683
21251 tmerc lat_0=0 lon_0=153 k=1 x_0=51250000 y_0=0 ellps=GSK2011 gcs=7683
21252 tmerc lat_0=0 lon_0=156 k=1 x_0=52250000 y_0=0 ellps=GSK2011 gcs=7683
21253 tmerc lat_0=0 lon_0=159 k=1 x_0=53250000 y_0=0 ellps=GSK2011 gcs=7683
21254 tmerc lat_0=0 lon_0=162 k=1 x_0=54250000 y_0=0 ellps=GSK2011 gcs=7683
21255 tmerc lat_0=0 lon_0=165 k=1 x_0=55250000 y_0=0 ellps=GSK2011 gcs=7683
21256 tmerc lat_0=0 lon_0=168 k=1 x_0=56250000 y_0=0 ellps=GSK2011 gcs=7683
21257 tmerc lat_0=0 lon_0=171 k=1 x_0=57250000 y_0=0 ellps=GSK2011 gcs=7683
21258 tmerc lat_0=0 lon_0=174 k=1 x_0=58250000 y_0=0 ellps=GSK2011 gcs=7683
21259 tmerc lat_0=0 lon_0=177 k=1 x_0=59250000 y_0=0 ellps=GSK2011 gcs=7683
21260 tmerc lat_0=0 lon_0=180 k=1 x_0=60250000 y_0=0 ellps=GSK2011 gcs=7683
21261 tmerc lat_0=0 lon_0=-177 k=1 x_0=61250000 y_0=0 ellps=GSK2011 gcs=7683
21262 tmerc lat_0=0 lon_0=-174 k=1 x_0=62250000 y_0=0 ellps=GSK2011 gcs=7683
21263 tmerc lat_0=0 lon_0=-171 k=1 x_0=63250000 y_0=0 ellps=GSK2011 gcs=7683
21264 tmerc lat_0=0 lon_0=-168 k=1 x_0=64250000 y_0=0 ellps=GSK2011 gcs=7683
21291 tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 a=6378249.145 rf=293.465 gcs=4212
21292 tmerc lat_0=13.1763888888889 lon_0=-59.5597222222222 k=0.9999986 x_0=30000 y_0=75000 a=6378249.145 rf=293.465 gcs=4212
21307 tmerc lat_0=0 lon_0=21 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21308 tmerc lat_0=0 lon_0=24 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21309 tmerc lat_0=0 lon_0=27 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21310 tmerc lat_0=0 lon_0=30 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21311 tmerc lat_0=0 lon_0=33 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21312 tmerc lat_0=0 lon_0=36 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21313 tmerc lat_0=0 lon_0=39 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21314 tmerc lat_0=0 lon_0=42 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21315 tmerc lat_0=0 lon_0=45 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21316 tmerc lat_0=0 lon_0=48 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21317 tmerc lat_0=0 lon_0=51 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21318 tmerc lat_0=0 lon_0=54 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21319 tmerc lat_0=0 lon_0=57 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21320 tmerc lat_0=0 lon_0=60 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21321 tmerc lat_0=0 lon_0=63 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21322 tmerc lat_0=0 lon_0=66 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21323 tmerc lat_0=0 lon_0=69 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21324 tmerc lat_0=0 lon_0=72 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21325 tmerc lat_0=0 lon_0=75 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21326 tmerc lat_0=0 lon_0=78 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21327 tmerc lat_0=0 lon_0=81 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21328 tmerc lat_0=0 lon_0=84 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21329 tmerc lat_0=0 lon_0=87 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21330 tmerc lat_0=0 lon_0=90 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21331 tmerc lat_0=0 lon_0=93 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21332 tmerc lat_0=0 lon_0=96 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21333 tmerc lat_0=0 lon_0=99 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21334 tmerc lat_0=0 lon_0=102 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21335 tmerc lat_0=0 lon_0=105 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21336 tmerc lat_0=0 lon_0=108 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21337 tmerc lat_0=0 lon_0=111 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21338 tmerc lat_0=0 lon_0=114 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21339 tmerc lat_0=0 lon_0=117 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21340 tmerc lat_0=0 lon_0=120 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21341 tmerc lat_0=0 lon_0=123 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21342 tmerc lat_0=0 lon_0=126 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21343 tmerc lat_0=0 lon_0=129 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21344 tmerc lat_0=0 lon_0=132 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21345 tmerc lat_0=0 lon_0=135 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21346 tmerc lat_0=0 lon_0=138 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21347 tmerc lat_0=0 lon_0=141 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21348 tmerc lat_0=0 lon_0=144 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21349 tmerc lat_0=0 lon_0=147 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21350 tmerc lat_0=0 lon_0=150 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21351 tmerc lat_0=0 lon_0=153 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21352 tmerc lat_0=0 lon_0=156 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21353 tmerc lat_0=0 lon_0=159 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21354 tmerc lat_0=0 lon_0=162 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21355 tmerc lat_0=0 lon_0=165 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21356 tmerc lat_0=0 lon_0=168 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21357 tmerc lat_0=0 lon_0=171 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21358 tmerc lat_0=0 lon_0=174 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21359 tmerc lat_0=0 lon_0=177 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21360 tmerc lat_0=0 lon_0=180 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21361 tmerc lat_0=0 lon_0=-177 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21362 tmerc lat_0=0 lon_0=-174 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21363 tmerc lat_0=0 lon_0=-171 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21364 tmerc lat_0=0 lon_0=-168 k=1 x_0=250000 y_0=0 ellps=GSK2011 gcs=7683
21413 tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=57.3
21414 tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=65.3
21415 tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=67.2
21416 tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=64
21417 tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=50.9
21418 tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=55.1
21419 tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=68.7
21420 tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=88.7
21421 tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=99.3
21422 tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=106.1
21423 tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=105.5
21453 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=57.3
21454 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=65.3
21455 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=67.2
21456 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=64
21457 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=50.9
21458 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=55.1
21459 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=68.7
21460 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=88.7
21461 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=99.3
21462 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=106.1
21463 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=105.5
21473 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=57.3
21474 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=65.3
21475 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=18,-136.8,-73.7,0,0,0.814,-0.38 acc=67.2
21476 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=64
21477 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=50.9
21478 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=55.1
21479 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=68.7
21480 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=88.7
21481 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=99.3
21482 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=106.1
21483 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass gcs=4214 towgs84=15.8,-154.4,-82.3 acc=105.5
21500 lcc lat_0=90 lon_0=0 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=150000 y_0=5400000 ellps=intl pm=4.367975 gcs=4809
21780 somerc lat_0=46.9524055555556 lon_0=0 k_0=1 x_0=0 y_0=0 ellps=bessel pm=7.43958333333 gcs=4801
21781 somerc lat_0=46.9524055555556 lon_0=7.43958333333333 k_0=1 x_0=600000 y_0=200000 ellps=bessel gcs=4149
21782 somerc lat_0=46.9524055555556 lon_0=7.43958333333333 k_0=1 x_0=0 y_0=0 ellps=bessel gcs=4149
21817 utm zone=17 ellps=intl gcs=4218
21818 utm zone=18 ellps=intl gcs=4218 towgs84=304.5,306.5,-318.1 acc=9.9
21891 tmerc lat_0=4.59904722222222 lon_0=-77.0809166666667 k=1 x_0=1000000 y_0=1000000 ellps=intl gcs=4218 towgs84=304.5,306.5,-318.1 acc=10.7
21892 tmerc lat_0=4.59904722222222 lon_0=-74.0809166666667 k=1 x_0=1000000 y_0=1000000 ellps=intl gcs=4218 towgs84=304.5,306.5,-318.1 acc=10.6
21893 tmerc lat_0=4.59904722222222 lon_0=-71.0809166666667 k=1 x_0=1000000 y_0=1000000 ellps=intl gcs=4218 towgs84=336.026,348.565,252.978,17.2412894390071,6.30649282215535,-1.56204977191825,-5.771909 acc=11
21894 tmerc lat_0=4.59904722222222 lon_0=-68.0809166666667 k=1 x_0=1000000 y_0=1000000 ellps=intl gcs=4218 towgs84=221.899,274.136,-397.554,-2.80844591036278,0.44850858891268,2.81017234679107,-2.199943 acc=1
21896 tmerc lat_0=4.59904722222222 lon_0=-77.0809166666667 k=1 x_0=1000000 y_0=1000000 ellps=intl gcs=4218 towgs84=304.5,306.5,-318.1 acc=10.7
21897 tmerc lat_0=4.59904722222222 lon_0=-74.0809166666667 k=1 x_0=1000000 y_0=1000000 ellps=intl gcs=4218 towgs84=304.5,306.5,-318.1 acc=10.6
21898 tmerc lat_0=4.59904722222222 lon_0=-71.0809166666667 k=1 x_0=1000000 y_0=1000000 ellps=intl gcs=4218 towgs84=336.026,348.565,252.978,17.2412894390071,6.30649282215535,-1.56204977191825,-5.771909 acc=11
21899 tmerc lat_0=4.59904722222222 lon_0=-68.0809166666667 k=1 x_0=1000000 y_0=1000000 ellps=intl gcs=4218 towgs84=221.899,274.136,-397.554,-2.80844591036278,0.44850858891268,2.81017234679107,-2.199943 acc=1
22032 utm zone=32 south a=6378249.145 rf=293.465 gcs=4220 towgs84=-42.01,-332.21,-229.75 acc=371.9
22033 utm zone=33 south a=6378249.145 rf=293.465 gcs=4220 towgs84=-42.01,-332.21,-229.75 acc=365.9
22091 tmerc lat_0=0 lon_0=11.5 k=0.9996 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 gcs=4220 towgs84=-50.9,-347.6,-231 acc=5
22092 tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 gcs=4220 towgs84=-42.01,-332.21,-229.75 acc=372
22171 tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0 ellps=GRS80
22172 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=GRS80
22173 tmerc lat_0=-90 lon_0=-66 k=1 x_0=3500000 y_0=0 ellps=GRS80
22174 tmerc lat_0=-90 lon_0=-63 k=1 x_0=4500000 y_0=0 ellps=GRS80
22175 tmerc lat_0=-90 lon_0=-60 k=1 x_0=5500000 y_0=0 ellps=GRS80
22176 tmerc lat_0=-90 lon_0=-57 k=1 x_0=6500000 y_0=0 ellps=GRS80
22177 tmerc lat_0=-90 lon_0=-54 k=1 x_0=7500000 y_0=0 ellps=GRS80
22181 tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0 ellps=WGS84
22182 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=WGS84
22183 tmerc lat_0=-90 lon_0=-66 k=1 x_0=3500000 y_0=0 ellps=WGS84
22184 tmerc lat_0=-90 lon_0=-63 k=1 x_0=4500000 y_0=0 ellps=WGS84
22185 tmerc lat_0=-90 lon_0=-60 k=1 x_0=5500000 y_0=0 ellps=WGS84
22186 tmerc lat_0=-90 lon_0=-57 k=1 x_0=6500000 y_0=0 ellps=WGS84
22187 tmerc lat_0=-90 lon_0=-54 k=1 x_0=7500000 y_0=0 ellps=WGS84
22191 tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0 ellps=intl gcs=4221 towgs84=-154.5,150.7,100.4 acc=7
22192 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=intl gcs=4221 towgs84=-154.5,150.7,100.4 acc=6.9
22193 tmerc lat_0=-90 lon_0=-66 k=1 x_0=3500000 y_0=0 ellps=intl gcs=4221 towgs84=-154.5,150.7,100.4 acc=5.7
22194 tmerc lat_0=-90 lon_0=-63 k=1 x_0=4500000 y_0=0 ellps=intl gcs=4221 towgs84=-154.5,150.7,100.4 acc=4.3
22195 tmerc lat_0=-90 lon_0=-60 k=1 x_0=5500000 y_0=0 ellps=intl gcs=4221 towgs84=-154.5,150.7,100.4 acc=4.3
22196 tmerc lat_0=-90 lon_0=-57 k=1 x_0=6500000 y_0=0 ellps=intl gcs=4221 towgs84=-154.5,150.7,100.4 acc=4.6
22197 tmerc lat_0=-90 lon_0=-54 k=1 x_0=7500000 y_0=0 ellps=intl gcs=4221 towgs84=-154.5,150.7,100.4 acc=4.9
22207 utm zone=7 ellps=GRS80 gcs=8237
22208 utm zone=8 ellps=GRS80 gcs=8237
22209 utm zone=9 ellps=GRS80 gcs=8237
22210 utm zone=10 ellps=GRS80 gcs=8237
22211 utm zone=11 ellps=GRS80 gcs=8237
22212 utm zone=12 ellps=GRS80 gcs=8237
22213 utm zone=13 ellps=GRS80 gcs=8237
22214 utm zone=14 ellps=GRS80 gcs=8237
22215 utm zone=15 ellps=GRS80 gcs=8237
22216 utm zone=16 ellps=GRS80 gcs=8237
22217 utm zone=17 ellps=GRS80 gcs=8237
22218 utm zone=18 ellps=GRS80 gcs=8237
22219 utm zone=19 ellps=GRS80 gcs=8237
22220 utm zone=20 ellps=GRS80 gcs=8237
22221 utm zone=21 ellps=GRS80 gcs=8237
22222 utm zone=22 ellps=GRS80 gcs=8237
22229 utm zone=29 ellps=GRS80
22230 utm zone=30 ellps=GRS80
22231 utm zone=31 ellps=GRS80
22232 utm zone=32 ellps=GRS80
22234 utm zone=34 south a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=143.7
22235 utm zone=35 south a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=142.3
22236 utm zone=36 south a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=144.4
22239 sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000 ellps=GRS80 gcs=8237
22240 sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=2500000 y_0=7500000 ellps=GRS80 gcs=8237
22243 tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8237
22244 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8237
22245 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8237
22246 tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8237
22247 tmerc lat_0=0 lon_0=-70.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8237
22248 tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8237
22249 tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8237
22250 tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8237
22262 tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0 ellps=GRS80 gcs=8237
22263 tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0 ellps=GRS80 gcs=8237
22264 tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0 ellps=GRS80 gcs=8237
22265 tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 ellps=GRS80 gcs=8237
22275 tmerc axis=wsu lat_0=0 lon_0=15 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=118.1
22277 tmerc axis=wsu lat_0=0 lon_0=17 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
22279 tmerc axis=wsu lat_0=0 lon_0=19 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
22281 tmerc axis=wsu lat_0=0 lon_0=21 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
22283 tmerc axis=wsu lat_0=0 lon_0=23 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
22285 tmerc axis=wsu lat_0=0 lon_0=25 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
22287 tmerc axis=wsu lat_0=0 lon_0=27 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
22289 tmerc axis=wsu lat_0=0 lon_0=29 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
22291 tmerc axis=wsu lat_0=0 lon_0=31 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
22293 tmerc axis=wsu lat_0=0 lon_0=33 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
22307 utm zone=7 ellps=GRS80 gcs=8240
22308 utm zone=8 ellps=GRS80 gcs=8240
22309 utm zone=9 ellps=GRS80 gcs=8240
22310 utm zone=10 ellps=GRS80 gcs=8240
22311 utm zone=11 ellps=GRS80 gcs=8240
22312 utm zone=12 ellps=GRS80 gcs=8240
22313 utm zone=13 ellps=GRS80 gcs=8240
22314 utm zone=14 ellps=GRS80 gcs=8240
22315 utm zone=15 ellps=GRS80 gcs=8240
22316 utm zone=16 ellps=GRS80 gcs=8240
22317 utm zone=17 ellps=GRS80 gcs=8240
22318 utm zone=18 ellps=GRS80 gcs=8240
22319 utm zone=19 ellps=GRS80 gcs=8240
22320 utm zone=20 ellps=GRS80 gcs=8240
22321 utm zone=21 ellps=GRS80 gcs=8240
22322 utm zone=22 ellps=GRS80 gcs=8240
22332 utm zone=32 ellps=clrk80ign gcs=4223 towgs84=-260.1,5.5,432.2 acc=2.4
22337 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=15500000 y_0=0 ellps=GRS80 gcs=8240
22338 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=14500000 y_0=0 ellps=GRS80 gcs=8240
22348 tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8240
22349 tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8240
22350 tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8240
22351 tmerc lat_0=0 lon_0=-82.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8240
22352 tmerc lat_0=0 lon_0=-81 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8240
22353 tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8240
22354 tmerc lat_0=0 lon_0=-87 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8240
22355 tmerc lat_0=0 lon_0=-90 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8240
22356 tmerc lat_0=0 lon_0=-93 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8240
22357 tmerc lat_0=0 lon_0=-96 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=8240
22391 lcc lat_1=36 lat_0=36 lon_0=9.9 k_0=0.999625544 x_0=500000 y_0=300000 ellps=clrk80ign gcs=4223 towgs84=-260.1,5.5,432.2 acc=2.3
22392 lcc lat_1=33.3 lat_0=33.3 lon_0=9.9 k_0=0.999625769 x_0=500000 y_0=300000 ellps=clrk80ign gcs=4223 towgs84=-260.1,5.5,432.2 acc=2.3
22407 utm zone=7 ellps=GRS80 gcs=8246
22408 utm zone=8 ellps=GRS80 gcs=8246
22409 utm zone=9 ellps=GRS80 gcs=8246
22410 utm zone=10 ellps=GRS80 gcs=8246
22411 utm zone=11 ellps=GRS80 gcs=8246
22412 utm zone=12 ellps=GRS80 gcs=8246
22413 utm zone=13 ellps=GRS80 gcs=8246
22414 utm zone=14 ellps=GRS80 gcs=8246
22415 utm zone=15 ellps=GRS80 gcs=8246
22416 utm zone=16 ellps=GRS80 gcs=8246
22417 utm zone=17 ellps=GRS80 gcs=8246
22418 utm zone=18 ellps=GRS80 gcs=8246
22419 utm zone=19 ellps=GRS80 gcs=8246
22420 utm zone=20 ellps=GRS80 gcs=8246
22421 utm zone=21 ellps=GRS80 gcs=8246
22422 utm zone=22 ellps=GRS80 gcs=8246
22462 tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0 ellps=GRS80 gcs=8246
22463 tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0 ellps=GRS80 gcs=8246
22464 tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0 ellps=GRS80 gcs=8246
22465 tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 ellps=GRS80 gcs=8246
22521 utm zone=21 south ellps=intl gcs=4225
22522 utm zone=22 south ellps=intl gcs=4225
22523 utm zone=23 south ellps=intl gcs=4225
22524 utm zone=24 south ellps=intl gcs=4225
22525 utm zone=25 south ellps=intl gcs=4225
22607 utm zone=7 ellps=GRS80
22608 utm zone=8 ellps=GRS80
22609 utm zone=9 ellps=GRS80
22610 utm zone=10 ellps=GRS80
22611 utm zone=11 ellps=GRS80
22612 utm zone=12 ellps=GRS80
22613 utm zone=13 ellps=GRS80
22614 utm zone=14 ellps=GRS80
22615 utm zone=15 ellps=GRS80
22616 utm zone=16 ellps=GRS80
22617 utm zone=17 ellps=GRS80
22618 utm zone=18 ellps=GRS80
22619 utm zone=19 ellps=GRS80
22620 utm zone=20 ellps=GRS80
22621 utm zone=21 ellps=GRS80
22622 utm zone=22 ellps=GRS80
22639 sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000 ellps=GRS80
22641 tmerc lat_0=0 lon_0=-53 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22642 tmerc lat_0=0 lon_0=-56 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22643 tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22644 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22645 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22646 tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22648 tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22649 tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22650 tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22651 tmerc lat_0=0 lon_0=-82.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22652 tmerc lat_0=0 lon_0=-81 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22653 tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22654 tmerc lat_0=0 lon_0=-87 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22655 tmerc lat_0=0 lon_0=-90 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22656 tmerc lat_0=0 lon_0=-93 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22657 tmerc lat_0=0 lon_0=-96 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22707 utm zone=7 ellps=GRS80
22708 utm zone=8 ellps=GRS80
22709 utm zone=9 ellps=GRS80
22710 utm zone=10 ellps=GRS80
22711 utm zone=11 ellps=GRS80
22712 utm zone=12 ellps=GRS80
22713 utm zone=13 ellps=GRS80
22714 utm zone=14 ellps=GRS80
22715 utm zone=15 ellps=GRS80
22716 utm zone=16 ellps=GRS80
22717 utm zone=17 ellps=GRS80
22718 utm zone=18 ellps=GRS80
22719 utm zone=19 ellps=GRS80
22720 utm zone=20 ellps=GRS80
22721 utm zone=21 ellps=GRS80
22722 utm zone=22 ellps=GRS80
22739 sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000 ellps=GRS80
22762 tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0 ellps=GRS80
22763 tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0 ellps=GRS80
22764 tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0 ellps=GRS80
22765 tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 ellps=GRS80
22770 lcc lat_1=34.65 lat_0=34.65 lon_0=37.35 k_0=0.9996256 x_0=300000 y_0=300000 ellps=clrk80ign gcs=4227
22780 sterea lat_0=34.2 lon_0=39.15 k=0.9995341 x_0=0 y_0=0 ellps=clrk80ign gcs=4227
22807 utm zone=7 ellps=GRS80
22808 utm zone=8 ellps=GRS80
22809 utm zone=9 ellps=GRS80
22810 utm zone=10 ellps=GRS80
22811 utm zone=11 ellps=GRS80
22812 utm zone=12 ellps=GRS80
22813 utm zone=13 ellps=GRS80
22814 utm zone=14 ellps=GRS80
22815 utm zone=15 ellps=GRS80
22816 utm zone=16 ellps=GRS80
22817 utm zone=17 ellps=GRS80
22818 utm zone=18 ellps=GRS80
22819 utm zone=19 ellps=GRS80
22820 utm zone=20 ellps=GRS80
22821 utm zone=21 ellps=GRS80
22822 utm zone=22 ellps=GRS80
22832 utm zone=32 ellps=clrk80ign gcs=4228
22991 tmerc lat_0=30 lon_0=35 k=1 x_0=300000 y_0=1100000 ellps=helmert gcs=4229 towgs84=-130,110,-13 acc=19.5
22992 tmerc lat_0=30 lon_0=31 k=1 x_0=615000 y_0=810000 ellps=helmert gcs=4229 towgs84=-130,110,-13 acc=18.1
22993 tmerc lat_0=30 lon_0=27 k=1 x_0=700000 y_0=200000 ellps=helmert gcs=4229 towgs84=-130,110,-13 acc=16.7
22994 tmerc lat_0=30 lon_0=27 k=1 x_0=700000 y_0=1200000 ellps=helmert gcs=4229 towgs84=-130,110,-13 acc=18
23028 utm zone=28 ellps=intl gcs=4230 towgs84=-89.5,-93.8,-123.1,0,0,-0.156,1.2 acc=1
23029 utm zone=29 ellps=intl gcs=4230 towgs84=-81.1,-89.4,-115.8,0.485,0.024,0.413,-0.54 acc=174.8
23030 utm zone=30 ellps=intl gcs=4230 towgs84=-157.89,-17.16,-78.41,2.118,2.697,-1.434,-5.38 acc=98.9
23031 utm zone=31 ellps=intl gcs=4230 towgs84=-89.5,-93.8,-123.1,0,0,-0.156,1.2 acc=8.3
23032 utm zone=32 ellps=intl gcs=4230 towgs84=-116.641,-56.931,-110.559,0.893,0.921,-0.917,-3.52 acc=5.1
23033 utm zone=33 ellps=intl gcs=4230 towgs84=-116.641,-56.931,-110.559,0.893,0.921,-0.917,-3.52 acc=6
23034 utm zone=34 ellps=intl gcs=4230 towgs84=-90.365,-101.13,-123.384,0.333,0.077,0.894,1.994 acc=131.3
23035 utm zone=35 ellps=intl gcs=4230 towgs84=-157.89,-17.16,-78.41,2.118,2.697,-1.434,-5.38 acc=130.3
23036 utm zone=36 ellps=intl gcs=4230 towgs84=-157.89,-17.16,-78.41,2.118,2.697,-1.434,-5.38 acc=116.9
23037 utm zone=37 ellps=intl gcs=4230 towgs84=-157.89,-17.16,-78.41,2.118,2.697,-1.434,-5.38 acc=59.8
23038 utm zone=38 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
23090 tmerc lat_0=0 lon_0=0 k=0.9996 x_0=500000 y_0=0 ellps=intl gcs=4230 towgs84=-89.5,-93.8,-123.1,0,0,-0.156,1.2 acc=3.3
23095 tmerc lat_0=0 lon_0=5 k=0.9996 x_0=500000 y_0=0 ellps=intl gcs=4230 towgs84=-89.5,-93.8,-123.1,0,0,-0.156,1.2 acc=1.8
23239 utm zone=39 a=6378249.145 rf=293.465 gcs=4232
23240 utm zone=40 a=6378249.145 rf=293.465 gcs=4232
23301 lcc lat_1=42.2 lat_0=42.2 lon_0=-89.95 k_0=1.000029 x_0=549860.2997206 y_0=230124.460248921 ellps=GRS80 units=us-ft
23302 tmerc lat_0=41.25 lon_0=-89.25 k=1.000029 x_0=860147.320294641 y_0=149961.8999238 ellps=GRS80 units=us-ft
23303 tmerc lat_0=41.25 lon_0=-88.5 k=1.00003 x_0=1150012.7000254 y_0=149961.8999238 ellps=GRS80 units=us-ft
23304 tmerc lat_0=41.25 lon_0=-87.8 k=1.000023 x_0=1449936.499873 y_0=149961.8999238 ellps=GRS80 units=us-ft
23305 lcc lat_1=41.55 lat_0=41.55 lon_0=-90.6 k_0=1.000024 x_0=1749860.2997206 y_0=230124.460248921 ellps=GRS80 units=us-ft
23306 lcc lat_1=41.55 lat_0=41.55 lon_0=-90.05 k_0=1.00002 x_0=2050088.9001778 y_0=230124.460248921 ellps=GRS80 units=us-ft
23307 lcc lat_1=41.3 lat_0=41.3 lon_0=-89.05 k_0=1.000023 x_0=2360071.12014224 y_0=230124.460248921 ellps=GRS80 units=us-ft
23308 tmerc lat_0=40.55 lon_0=-88 k=1.000022 x_0=2649936.499873 y_0=149961.8999238 ellps=GRS80 units=us-ft
23309 tmerc lat_0=40.2 lon_0=-90.85 k=1.000024 x_0=2949860.2997206 y_0=149961.8999238 ellps=GRS80 units=us-ft
23310 tmerc lat_0=37.25 lon_0=-90.1 k=1.000023 x_0=70104.1402082804 y_0=149961.8999238 ellps=GRS80 units=us-ft
23311 tmerc lat_0=37.4 lon_0=-89.65 k=1.000023 x_0=420015.24003048 y_0=189585.979171958 ellps=GRS80 units=us-ft
23312 tmerc lat_0=37.45 lon_0=-89.3 k=1.000025 x_0=840030.48006096 y_0=130149.860299721 ellps=GRS80 units=us-ft
23313 lcc lat_1=40.5 lat_0=40.5 lon_0=-88.85 k_0=1.000031 x_0=1150012.7000254 y_0=530048.26009652 ellps=GRS80 units=us-ft
23314 lcc lat_1=40.9 lat_0=40.9 lon_0=-88.55 k_0=1.000025 x_0=1449936.499873 y_0=530048.26009652 ellps=GRS80 units=us-ft
23315 lcc lat_1=40.75 lat_0=40.75 lon_0=-87.95 k_0=1.000024 x_0=1749860.2997206 y_0=530048.26009652 ellps=GRS80 units=us-ft
23316 tmerc lat_0=36.75 lon_0=-91.25 k=1.000023 x_0=2050088.9001778 y_0=149961.8999238 ellps=GRS80 units=us-ft
23317 tmerc lat_0=36.8 lon_0=-90.6 k=1.000024 x_0=2350012.7000254 y_0=149961.8999238 ellps=GRS80 units=us-ft
23318 lcc lat_1=40.15 lat_0=40.15 lon_0=-89.8 k_0=1.000018 x_0=2670053.34010668 y_0=530048.26009652 ellps=GRS80 units=us-ft
23319 tmerc lat_0=36.3 lon_0=-88.8 k=1.000024 x_0=2949860.2997206 y_0=149961.8999238 ellps=GRS80 units=us-ft
23320 lcc lat_1=40.15 lat_0=40.15 lon_0=-88 k_0=1.000026 x_0=99974.5999491999 y_0=860147.320294641 ellps=GRS80 units=us-ft
23321 lcc lat_1=39.65 lat_0=39.65 lon_0=-90.6 k_0=1.000023 x_0=380086.36017272 y_0=860147.320294641 ellps=GRS80 units=us-ft
23322 lcc lat_1=39.75 lat_0=39.75 lon_0=-89.65 k_0=1.000022 x_0=709880.61976124 y_0=879959.35991872 ellps=GRS80 units=us-ft
23323 lcc lat_1=39.65 lat_0=39.65 lon_0=-88 k_0=1.000024 x_0=1150012.7000254 y_0=840030.48006096 ellps=GRS80 units=us-ft
23324 tmerc lat_0=32.85 lon_0=-90.5 k=1.000019 x_0=1449936.499873 y_0=149961.8999238 ellps=GRS80 units=us-ft
23325 lcc lat_1=39.3 lat_0=39.3 lon_0=-90.15 k_0=1.00002 x_0=1749860.2997206 y_0=840030.48006096 ellps=GRS80 units=us-ft
23326 tmerc lat_0=33.15 lon_0=-89.4 k=1.000023 x_0=2050088.9001778 y_0=149961.8999238 ellps=GRS80 units=us-ft
23327 lcc lat_1=38.95 lat_0=38.95 lon_0=-89 k_0=1.000019 x_0=2350012.7000254 y_0=840030.48006096 ellps=GRS80 units=us-ft
23328 lcc lat_1=39.1 lat_0=39.1 lon_0=-88 k_0=1.000017 x_0=2649936.499873 y_0=840030.48006096 ellps=GRS80 units=us-ft
23329 tmerc lat_0=32.35 lon_0=-90 k=1.000016 x_0=2949860.2997206 y_0=149961.8999238 ellps=GRS80 units=us-ft
23330 lcc lat_1=38.45 lat_0=38.45 lon_0=-89.15 k_0=1.000015 x_0=99974.5999491999 y_0=1150012.7000254 ellps=GRS80 units=us-ft
23331 lcc lat_1=38.55 lat_0=38.55 lon_0=-88.15 k_0=1.000013 x_0=380086.36017272 y_0=1150012.7000254 ellps=GRS80 units=us-ft
23332 lcc lat_1=37.9 lat_0=37.9 lon_0=-88.95 k_0=1.000012 x_0=729997.45999492 y_0=1150012.7000254 ellps=GRS80 units=us-ft
23333 lcc lat_1=37.2 lat_0=37.2 lon_0=-88.9 k_0=1.00001 x_0=1110083.82016764 y_0=1170129.54025908 ellps=GRS80 units=us-ft
23433 utm zone=33 ellps=clrk80ign gcs=4234
23700 somerc lat_0=47.1443937222222 lon_0=19.0485717777778 k_0=0.99993 x_0=650000 y_0=200000 ellps=GRS67 gcs=4237
23830 tmerc lat_0=0 lon_0=94.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23831 tmerc lat_0=0 lon_0=97.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23832 tmerc lat_0=0 lon_0=100.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23833 tmerc lat_0=0 lon_0=103.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23834 tmerc lat_0=0 lon_0=106.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23835 tmerc lat_0=0 lon_0=109.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23836 tmerc lat_0=0 lon_0=112.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23837 tmerc lat_0=0 lon_0=115.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23838 tmerc lat_0=0 lon_0=118.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23839 tmerc lat_0=0 lon_0=121.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23840 tmerc lat_0=0 lon_0=124.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23841 tmerc lat_0=0 lon_0=127.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23842 tmerc lat_0=0 lon_0=130.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23843 tmerc lat_0=0 lon_0=133.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23844 tmerc lat_0=0 lon_0=136.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23845 tmerc lat_0=0 lon_0=139.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23846 utm zone=46 a=6378160 rf=298.247 gcs=4238
23847 utm zone=47 a=6378160 rf=298.247 gcs=4238
23848 utm zone=48 a=6378160 rf=298.247 gcs=4238
23849 utm zone=49 a=6378160 rf=298.247 gcs=4238
23850 utm zone=50 a=6378160 rf=298.247 gcs=4238
23851 utm zone=51 a=6378160 rf=298.247 gcs=4238
23852 utm zone=52 a=6378160 rf=298.247 gcs=4238
23853 utm zone=53 a=6378160 rf=298.247 gcs=4238
23866 utm zone=46 ellps=WGS84
23867 utm zone=47 ellps=WGS84
23868 utm zone=48 ellps=WGS84
23869 utm zone=49 ellps=WGS84
23870 utm zone=50 ellps=WGS84
23871 utm zone=51 ellps=WGS84
23872 utm zone=52 ellps=WGS84
23877 utm zone=47 south ellps=WGS84
23878 utm zone=48 south ellps=WGS84
23879 utm zone=49 south ellps=WGS84
23880 utm zone=50 south ellps=WGS84
23881 utm zone=51 south ellps=WGS84
23882 utm zone=52 south ellps=WGS84
23883 utm zone=53 south ellps=WGS84
23884 utm zone=54 south ellps=WGS84
23886 utm zone=46 south a=6378160 rf=298.247 gcs=4238
23887 utm zone=47 south a=6378160 rf=298.247 gcs=4238
23888 utm zone=48 south a=6378160 rf=298.247 gcs=4238
23889 utm zone=49 south a=6378160 rf=298.247 gcs=4238
23890 utm zone=50 south a=6378160 rf=298.247 gcs=4238
23891 utm zone=51 south a=6378160 rf=298.247 gcs=4238
23892 utm zone=52 south a=6378160 rf=298.247 gcs=4238
23893 utm zone=53 south a=6378160 rf=298.247 gcs=4238
23894 utm zone=54 south a=6378160 rf=298.247 gcs=4238
23946 utm zone=46 ellps=evrst30 gcs=4239 towgs84=217,823,299 acc=365.2
23947 utm zone=47 ellps=evrst30 gcs=4239 towgs84=217,823,299 acc=418.9
23948 utm zone=48 ellps=evrst30 gcs=4239 towgs84=217,823,299 acc=21
24047 utm zone=47 ellps=evrst30 gcs=4240
24048 utm zone=48 ellps=evrst30 gcs=4240
24100 lcc lat_1=18 lat_0=18 lon_0=-77 k_0=1 x_0=167638.49597 y_0=121918.90616 a=6378249.14480801 b=6356514.96620413 to_meter=0.3047972654 gcs=4241
24200 lcc lat_1=18 lat_0=18 lon_0=-77 k_0=1 x_0=250000 y_0=150000 ellps=clrk66 gcs=4242
24305 utm zone=45 ellps=evrst30 gcs=4144 towgs84=282,726,254 acc=18
24306 utm zone=46 ellps=evrst30 gcs=4144 towgs84=282,726,254 acc=18
24311 utm zone=41 a=6377301.243 rf=300.8017255 gcs=4145 towgs84=275.57,676.78,229.6 acc=6.4
24312 utm zone=42 a=6377301.243 rf=300.8017255 gcs=4145 towgs84=275.57,676.78,229.6 acc=10.2
24313 utm zone=43 a=6377301.243 rf=300.8017255 gcs=4145 towgs84=275.57,676.78,229.6 acc=7.8
24342 utm zone=42 a=6377299.151 rf=300.8017255 gcs=4146
24343 utm zone=43 a=6377299.151 rf=300.8017255 gcs=4146
24344 utm zone=44 a=6377299.151 rf=300.8017255 gcs=4146
24345 utm zone=45 a=6377299.151 rf=300.8017255 gcs=4146
24346 utm zone=46 a=6377299.151 rf=300.8017255 gcs=4146
24347 utm zone=47 a=6377299.151 rf=300.8017255 gcs=4146
24370 lcc lat_1=39.5 lat_0=39.5 lon_0=68 k_0=0.99846154 x_0=2153865.73916853 y_0=2368292.1946281 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441 gcs=4243
24371 lcc lat_1=32.5 lat_0=32.5 lon_0=68 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441 gcs=4243
24372 lcc lat_1=26 lat_0=26 lon_0=74 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441 gcs=4243
24373 lcc lat_1=19 lat_0=19 lon_0=80 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441 gcs=4243
24374 lcc lat_1=12 lat_0=12 lon_0=80 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441 gcs=4243
24375 lcc lat_1=26 lat_0=26 lon_0=90 k_0=0.99878641 x_0=2743185.69 y_0=914395.23 ellps=evrst30 gcs=4144 towgs84=282,726,254 acc=18
24376 lcc lat_1=32.5 lat_0=32.5 lon_0=68 k_0=0.99878641 x_0=2743196.4 y_0=914398.8 a=6377301.243 rf=300.8017255 gcs=4145 towgs84=275.57,676.78,229.6 acc=12.2
24377 lcc lat_1=26 lat_0=26 lon_0=74 k_0=0.99878641 x_0=2743196.4 y_0=914398.8 a=6377301.243 rf=300.8017255 gcs=4145 towgs84=275.57,676.78,229.6 acc=11.9
24378 lcc lat_1=32.5 lat_0=32.5 lon_0=68 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 a=6377299.151 rf=300.8017255 gcs=4146
24379 lcc lat_1=26 lat_0=26 lon_0=74 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 a=6377299.151 rf=300.8017255 gcs=4146
24380 lcc lat_1=26 lat_0=26 lon_0=90 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 a=6377299.151 rf=300.8017255 gcs=4146
24381 lcc lat_1=19 lat_0=19 lon_0=80 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 a=6377299.151 rf=300.8017255 gcs=4146
24382 lcc lat_1=26 lat_0=26 lon_0=90 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441 gcs=4243
24383 lcc lat_1=12 lat_0=12 lon_0=80 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 a=6377299.151 rf=300.8017255 gcs=4146
24500 cass lat_0=1.28764666666667 lon_0=103.853002222222 x_0=30000 y_0=30000 ellps=evrst48 gcs=4245
24547 utm zone=47 ellps=evrst48 gcs=4245
24548 utm zone=48 ellps=evrst48 gcs=4245
24571 omerc no_uoff lat_0=4 lonc=102.25 alpha=323.0257905 gamma=323.130102361111 k=0.99984 x_0=804671.299775035 y_0=0 ellps=evrst48 to_meter=20.1167824943759 gcs=4245
24600 lcc lat_1=32.5 lat_0=32.5 lon_0=45 k_0=0.9987864078 x_0=1500000 y_0=1166200 a=6378249.145 rf=293.465 gcs=4246
24718 utm zone=18 ellps=intl gcs=4247 towgs84=-273.5,110.6,-357.9 acc=10.6
24719 utm zone=19 ellps=intl gcs=4247 towgs84=-273.5,110.6,-357.9 acc=10.2
24720 utm zone=20 ellps=intl gcs=4247 towgs84=-273.5,110.6,-357.9 acc=10.2
24817 utm zone=17 ellps=intl gcs=4248 towgs84=-60.31,245.935,31.008,12.324,3.755,-7.37,0.447 acc=5
24818 utm zone=18 ellps=intl gcs=4248 towgs84=-278,171,-367 acc=17.4
24819 utm zone=19 ellps=intl gcs=4248 towgs84=-352,403,-287 acc=280.1
24820 utm zone=20 ellps=intl gcs=4248 towgs84=-60.31,245.935,31.008,12.324,3.755,-7.37,0.447 acc=22.6
24821 utm zone=21 ellps=intl gcs=4248 towgs84=-60.31,245.935,31.008,12.324,3.755,-7.37,0.447 acc=28
24877 utm zone=17 south ellps=intl gcs=4248 towgs84=-278,171,-367 acc=19.7
24878 utm zone=18 south ellps=intl gcs=4248 towgs84=-307.7,265.3,-363.5 acc=54.2
24879 utm zone=19 south ellps=intl gcs=4248 towgs84=-307.7,265.3,-363.5 acc=56
24880 utm zone=20 south ellps=intl gcs=4248 towgs84=-259.73,173.12,-398.27 acc=10.9
24881 utm zone=21 south ellps=intl gcs=4248 towgs84=-259.73,173.12,-398.27 acc=8.1
24882 utm zone=22 south ellps=intl gcs=4248 towgs84=-291.87,106.37,-364.52 acc=10
24891 tmerc lat_0=-6 lon_0=-80.5 k=0.99983008 x_0=222000 y_0=1426834.743 ellps=intl gcs=4248 towgs84=-307.7,265.3,-363.5 acc=18.3
24892 tmerc lat_0=-9.5 lon_0=-76 k=0.99932994 x_0=720000 y_0=1039979.159 ellps=intl gcs=4248 towgs84=-307.7,265.3,-363.5 acc=16.3
24893 tmerc lat_0=-9.5 lon_0=-70.5 k=0.99952992 x_0=1324000 y_0=1040084.558 ellps=intl gcs=4248 towgs84=-307.7,265.3,-363.5 acc=16.4
25000 tmerc lat_0=4.66666666666667 lon_0=-1 k=0.99975 x_0=274319.51 y_0=0 a=6378249.145 rf=293.465 gcs=4250
25231 utm zone=31 ellps=clrk80ign gcs=4252
25391 tmerc lat_0=0 lon_0=117 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 gcs=4253 towgs84=-133,-77,-51 acc=17
25392 tmerc lat_0=0 lon_0=119 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 gcs=4253 towgs84=-133,-77,-51 acc=17
25393 tmerc lat_0=0 lon_0=121 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 gcs=4253 towgs84=-133,-77,-51 acc=197.6
25394 tmerc lat_0=0 lon_0=123 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 gcs=4253 towgs84=-133,-77,-51 acc=37.9
25395 tmerc lat_0=0 lon_0=125 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 gcs=4253 towgs84=-133,-77,-51 acc=242.5
25700 merc lon_0=110 k=0.997 x_0=3900000 y_0=900000 ellps=bessel pm=106.807719444 gcs=4804
25828 utm zone=28 ellps=GRS80
25829 utm zone=29 ellps=GRS80
25830 utm zone=30 ellps=GRS80
25831 utm zone=31 ellps=GRS80
25832 utm zone=32 ellps=GRS80
25833 utm zone=33 ellps=GRS80
25834 utm zone=34 ellps=GRS80
25835 utm zone=35 ellps=GRS80
25836 utm zone=36 ellps=GRS80
25837 utm zone=37 ellps=GRS80
25838 utm zone=38 ellps=GRS80
25884 tmerc lat_0=0 lon_0=24 k=0.9996 x_0=500000 y_0=0 ellps=GRS80
25932 utm zone=32 south ellps=intl gcs=4259
26191 lcc lat_1=33.3 lat_0=33.3 lon_0=-5.4 k_0=0.999625769 x_0=500000 y_0=300000 ellps=clrk80ign gcs=4261 towgs84=31,146,47 acc=7
26192 lcc lat_1=29.7 lat_0=29.7 lon_0=-5.4 k_0=0.999615596 x_0=500000 y_0=300000 ellps=clrk80ign gcs=4261 towgs84=31,146,47 acc=7
26193 lcc lat_1=26.1 lat_0=26.1 lon_0=-5.4 k_0=0.9996 x_0=1200000 y_0=400000 ellps=clrk80ign gcs=4261 towgs84=31,146,47 acc=292.5
26194 lcc lat_1=26.1 lat_0=26.1 lon_0=-5.4 k_0=0.999616304 x_0=1200000 y_0=400000 ellps=clrk80ign gcs=4261 towgs84=31,146,47 acc=297.9
26195 lcc lat_1=22.5 lat_0=22.5 lon_0=-5.4 k_0=0.999616437 x_0=1500000 y_0=400000 ellps=clrk80ign gcs=4261 towgs84=31,146,47 acc=272.2
26237 utm zone=37 ellps=bessel gcs=4262
26331 utm zone=31 a=6378249.145 rf=293.465 gcs=4263 towgs84=-93.179,-87.124,114.338 acc=14.8
26332 utm zone=32 a=6378249.145 rf=293.465 gcs=4263 towgs84=-93.2,-93.31,121.156 acc=12.9
26391 tmerc lat_0=4 lon_0=4.5 k=0.99975 x_0=230738.26 y_0=0 a=6378249.145 rf=293.465 gcs=4263 towgs84=-93.179,-87.124,114.338 acc=14.8
26392 tmerc lat_0=4 lon_0=8.5 k=0.99975 x_0=670553.98 y_0=0 a=6378249.145 rf=293.465 gcs=4263 towgs84=-93.179,-87.124,114.338 acc=14.8
26393 tmerc lat_0=4 lon_0=12.5 k=0.99975 x_0=1110369.7 y_0=0 a=6378249.145 rf=293.465 gcs=4263 towgs84=-93.2,-93.31,121.156 acc=12.8
26432 utm zone=32 south ellps=intl gcs=4264
26591 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=1500000 y_0=0 ellps=intl pm=12.4523333333 gcs=4806 towgs84=-225,-65,9 acc=136.8
26592 tmerc lat_0=0 lon_0=15 k=0.9996 x_0=2520000 y_0=0 ellps=intl pm=12.4523333333 gcs=4806 towgs84=-225,-65,9 acc=131.1
26632 utm zone=32 ellps=clrk80ign gcs=4266
26692 utm zone=32 south ellps=clrk80ign gcs=4266
26701 utm zone=1 ellps=clrk66 gcs=4267 towgs84=0,125,196 acc=172.1
26702 utm zone=2 ellps=clrk66 gcs=4267 towgs84=0,125,196 acc=164.7
26703 utm zone=3 ellps=clrk66 gcs=4267 towgs84=0,125,196 acc=155.7
26704 utm zone=4 ellps=clrk66 gcs=4267 towgs84=0,125,196 acc=147.8
26705 utm zone=5 ellps=clrk66 gcs=4267 towgs84=0,125,196 acc=138.8
26706 utm zone=6 ellps=clrk66 gcs=4267 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685 acc=112.7
26707 utm zone=7 ellps=clrk66 gcs=4267 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685 acc=116.9
26708 utm zone=8 ellps=clrk66 gcs=4267 towgs84=-7,151,178 acc=22.2
26709 utm zone=9 ellps=clrk66 gcs=4267 towgs84=4,159,188 acc=8
26710 utm zone=10 ellps=clrk66 gcs=4267 towgs84=0,125,196 acc=78.4
26711 utm zone=11 ellps=clrk66 gcs=4267 towgs84=-3,154,177 acc=18.4
26712 utm zone=12 ellps=clrk66 gcs=4267 towgs84=-3,154,177 acc=17.3
26713 utm zone=13 ellps=clrk66 gcs=4267 towgs84=-3,154,177 acc=17.2
26714 utm zone=14 ellps=clrk66 gcs=4267 towgs84=-3,154,177 acc=17
26715 utm zone=15 ellps=clrk66 gcs=4267 towgs84=-3,154,177 acc=16.8
26716 utm zone=16 ellps=clrk66 gcs=4267 towgs84=-3,154,177 acc=16.8
26717 utm zone=17 ellps=clrk66 gcs=4267 towgs84=-8,159,175 acc=26
26718 utm zone=18 ellps=clrk66 gcs=4267 towgs84=-3,154,177 acc=17.5
26719 utm zone=19 ellps=clrk66 gcs=4267 towgs84=-8,125,190 acc=48.3
26720 utm zone=20 ellps=clrk66 gcs=4267 towgs84=-8,125,190 acc=62.2
26721 utm zone=21 ellps=clrk66 gcs=4267 towgs84=-22,160,190 acc=21.5
26722 utm zone=22 ellps=clrk66 gcs=4267 towgs84=-8,125,190 acc=86.4
26729 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.4
26730 tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.4
26731 omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000.001016 y_0=-5000000.001016 ellps=clrk66 units=us-ft gcs=4267 towgs84=-7,151,178 acc=22.2
26732 tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-4.2,135.4,181.9 acc=8.8
26733 tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-4.2,135.4,181.9 acc=8.8
26734 tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-4.2,135.4,181.9 acc=8.9
26735 tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-4.2,135.4,181.9 acc=9.3
26736 tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-4.2,135.4,181.9 acc=9.4
26737 tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=213360.426720853 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-4.2,135.4,181.9 acc=9.5
26738 tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-4.2,135.4,181.9 acc=9.5
26739 tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=182880.365760732 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=0,125,196 acc=163.2
26740 lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=914401.828803658 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=0,125,196 acc=180.2
26741 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26742 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26743 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26744 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26745 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26746 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26747 lcc lat_0=34.1333333333333 lon_0=-118.333333333333 lat_1=34.4166666666667 lat_2=33.8666666666667 x_0=1276106.4505969 y_0=127079.524511049 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26748 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26749 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26750 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26751 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26752 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26753 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=39.7166666666667 lat_2=40.7833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26754 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26755 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26756 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=182880.365760732 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
26757 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
26758 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685 acc=7.3
26759 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685 acc=6.6
26760 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685 acc=7.1
26766 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.4
26767 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.4
26768 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26769 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26770 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26771 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
26772 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
26773 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
26774 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
26775 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26776 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26777 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26778 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26779 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
26780 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=36.7333333333333 lat_2=37.9333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
26781 lcc lat_0=30.6666666666667 lon_0=-92.5 lat_1=31.1666666666667 lat_2=32.6666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26782 lcc lat_0=28.6666666666667 lon_0=-91.3333333333333 lat_1=29.3 lat_2=30.7 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685 acc=7.2
26783 tmerc lat_0=43.8333333333333 lon_0=-68.5 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-22,160,190 acc=9
26784 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-7,151,178 acc=26.3
26785 lcc lat_0=37.8333333333333 lon_0=-77 lat_1=38.3 lat_2=39.45 x_0=243840.487680975 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
26786 lcc lat_0=41 lon_0=-71.5 lat_1=41.7166666666667 lat_2=42.6833333333333 x_0=182880.365760732 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
26787 lcc lat_0=41 lon_0=-70.5 lat_1=41.2833333333333 lat_2=41.4833333333333 x_0=60960.1219202439 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
26791 lcc lat_0=46.5 lon_0=-93.1 lat_1=47.0333333333333 lat_2=48.6333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685 acc=18.1
26792 lcc lat_0=45 lon_0=-94.25 lat_1=45.6166666666667 lat_2=47.05 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26793 lcc lat_0=43 lon_0=-94 lat_1=43.7833333333333 lat_2=45.2166666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26794 tmerc lat_0=29.6666666666667 lon_0=-88.8333333333333 k=0.99996 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.4
26795 tmerc lat_0=30.5 lon_0=-90.3333333333333 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.4
26796 tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
26797 tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26798 tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26799 lcc lat_0=34.1333333333333 lon_0=-118.333333333333 lat_1=34.4166666666667 lat_2=33.8666666666667 x_0=1276106.4505969 y_0=1268253.00685801 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
26801 tmerc lat_0=41.5 lon_0=-83.6666666666667 k=0.999942857 x_0=152400.30480061 y_0=0 a=6378450.0475489 b=6356826.62148844 units=us-ft gcs=4268
26802 tmerc lat_0=41.5 lon_0=-85.75 k=0.999909091 x_0=152400.30480061 y_0=0 a=6378450.0475489 b=6356826.62148844 units=us-ft gcs=4268
26803 tmerc lat_0=41.5 lon_0=-88.75 k=0.999909091 x_0=152400.30480061 y_0=0 a=6378450.0475489 b=6356826.62148844 units=us-ft gcs=4268
26811 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=609601.219202438 y_0=0 a=6378450.0475489 b=6356826.62148844 units=us-ft gcs=4268
26812 lcc lat_0=43.3166666666667 lon_0=-84.3333333333333 lat_1=44.1833333333333 lat_2=45.7 x_0=609601.219202438 y_0=0 a=6378450.0475489 b=6356826.62148844 units=us-ft gcs=4268
26813 lcc lat_0=41.5 lon_0=-84.3333333333333 lat_1=42.1 lat_2=43.6666666666667 x_0=609601.219202438 y_0=0 a=6378450.0475489 b=6356826.62148844 units=us-ft gcs=4268
26814 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80
26815 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80
26819 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80
26820 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80
26821 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80
26822 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0 ellps=GRS80
26823 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=1968500 y_0=0 ellps=GRS80
26824 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=1968500 y_0=0 ellps=GRS80
26825 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
26826 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
26830 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
26831 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
26832 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
26833 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
26834 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=1968500 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
26835 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=1968500 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
26836 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80
26837 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80
26841 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80
26842 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80
26843 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80
26844 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0 ellps=GRS80
26845 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=1968500 y_0=0 ellps=GRS80
26846 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=1968500 y_0=0 ellps=GRS80
26847 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
26848 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80 units=us-ft
26849 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 units=us-ft
26850 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 units=us-ft
26851 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 units=us-ft
26852 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft
26853 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
26854 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
26855 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
26856 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
26857 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
26858 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
26859 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
26860 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
26861 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
26862 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
26863 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
26864 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80 units=us-ft
26865 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 units=us-ft
26866 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 units=us-ft
26867 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.99998984 ellps=GRS80 units=us-ft
26868 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft
26869 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
26870 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
26891 tmerc lat_0=0 lon_0=-82.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
26892 tmerc lat_0=0 lon_0=-81 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
26893 tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
26894 tmerc lat_0=0 lon_0=-87 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
26895 tmerc lat_0=0 lon_0=-90 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
26896 tmerc lat_0=0 lon_0=-93 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
26897 tmerc lat_0=0 lon_0=-96 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
26898 tmerc lat_0=0 lon_0=-53 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
26899 tmerc lat_0=0 lon_0=-56 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 gcs=4617
26901 utm zone=1 ellps=GRS80
26902 utm zone=2 ellps=GRS80
26903 utm zone=3 ellps=GRS80
26904 utm zone=4 ellps=GRS80
26905 utm zone=5 ellps=GRS80
26906 utm zone=6 ellps=GRS80
26907 utm zone=7 ellps=GRS80
26908 utm zone=8 ellps=GRS80
26909 utm zone=9 ellps=GRS80
26910 utm zone=10 ellps=GRS80
26911 utm zone=11 ellps=GRS80
26912 utm zone=12 ellps=GRS80
26913 utm zone=13 ellps=GRS80
26914 utm zone=14 ellps=GRS80
26915 utm zone=15 ellps=GRS80
26916 utm zone=16 ellps=GRS80
26917 utm zone=17 ellps=GRS80
26918 utm zone=18 ellps=GRS80
26919 utm zone=19 ellps=GRS80
26920 utm zone=20 ellps=GRS80
26921 utm zone=21 ellps=GRS80
26922 utm zone=22 ellps=GRS80
26923 utm zone=23 ellps=GRS80
26929 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0 ellps=GRS80
26930 tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0 ellps=GRS80
26931 omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000 y_0=-5000000 ellps=GRS80
26932 tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
26933 tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
26934 tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
26935 tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
26936 tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
26937 tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
26938 tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
26939 tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
26940 lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=1000000 y_0=0 ellps=GRS80
26941 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000 y_0=500000 ellps=GRS80
26942 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000 y_0=500000 ellps=GRS80
26943 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000 y_0=500000 ellps=GRS80
26944 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000 y_0=500000 ellps=GRS80
26945 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000 y_0=500000 ellps=GRS80
26946 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000 y_0=500000 ellps=GRS80
26948 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80
26949 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80
26950 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 ellps=GRS80
26951 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=400000 y_0=0 ellps=GRS80
26952 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=400000 y_0=400000 ellps=GRS80
26953 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
26954 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
26955 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
26956 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.6096 y_0=152400.3048 ellps=GRS80
26957 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 ellps=GRS80
26958 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000 y_0=0 ellps=GRS80
26959 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000 y_0=0 ellps=GRS80
26960 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 ellps=GRS80
26961 tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=500000 y_0=0 ellps=GRS80 gcs=4269 towgs84=1,1,-1 acc=4
26962 tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=500000 y_0=0 ellps=GRS80 gcs=4269 towgs84=1,1,-1 acc=4
26963 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000 y_0=0 ellps=GRS80 gcs=4269 towgs84=1,1,-1 acc=4
26964 tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000 y_0=0 ellps=GRS80 gcs=4269 towgs84=1,1,-1 acc=4
26965 tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4269 towgs84=1,1,-1 acc=4
26966 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 ellps=GRS80
26967 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 ellps=GRS80
26968 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000 y_0=0 ellps=GRS80
26969 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000 y_0=0 ellps=GRS80
26970 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000 y_0=0 ellps=GRS80
26971 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80
26972 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=700000 y_0=0 ellps=GRS80
26973 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=100000 y_0=250000 ellps=GRS80
26974 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=250000 ellps=GRS80
26975 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=1000000 ellps=GRS80
26976 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000 y_0=0 ellps=GRS80
26977 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=400000 y_0=0 ellps=GRS80
26978 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=400000 y_0=400000 ellps=GRS80
26979 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=37.9666666666667 x_0=500000 y_0=0 ellps=GRS80
26980 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000 y_0=500000 ellps=GRS80
26981 lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=1000000 y_0=0 ellps=GRS80
26982 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=1000000 y_0=0 ellps=GRS80
26983 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80
26984 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80
26985 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=400000 y_0=0 ellps=GRS80
26986 lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000 y_0=750000 ellps=GRS80
26987 lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000 y_0=0 ellps=GRS80
26988 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=8000000 y_0=0 ellps=GRS80
26989 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=6000000 y_0=0 ellps=GRS80
26990 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=4000000 y_0=0 ellps=GRS80
26991 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000 y_0=100000 ellps=GRS80
26992 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000 y_0=100000 ellps=GRS80
26993 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000 y_0=100000 ellps=GRS80
26994 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80
26995 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 ellps=GRS80
26996 tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 y_0=0 ellps=GRS80
26997 tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 y_0=0 ellps=GRS80
26998 tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 y_0=0 ellps=GRS80
27037 utm zone=37 a=6378249.145 rf=293.465 gcs=4270 towgs84=-253.4392,-148.452,386.5267,0.15605,0.43,-0.1013,-0.0424 acc=171.7
27038 utm zone=38 a=6378249.145 rf=293.465 gcs=4270 towgs84=-253.4392,-148.452,386.5267,0.15605,0.43,-0.1013,-0.0424 acc=192.3
27039 utm zone=39 a=6378249.145 rf=293.465 gcs=4270 towgs84=-253.4392,-148.452,386.5267,0.15605,0.43,-0.1013,-0.0424 acc=231.4
27040 utm zone=40 a=6378249.145 rf=293.465 gcs=4270 towgs84=-253.4392,-148.452,386.5267,0.15605,0.43,-0.1013,-0.0424 acc=1.9
27120 utm zone=20 ellps=intl gcs=4271
27200 refused=New_Zealand_Map_Grid
27205 tmerc lat_0=-36.8798652777778 lon_0=174.764339361111 k=0.9999 x_0=300000 y_0=700000 ellps=intl gcs=4272
27206 tmerc lat_0=-37.7612498055556 lon_0=176.46619725 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27207 tmerc lat_0=-38.6247027777778 lon_0=177.885636277778 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27208 tmerc lat_0=-39.6509293055556 lon_0=176.673680527778 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27209 tmerc lat_0=-39.1357583055556 lon_0=174.22801175 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27210 tmerc lat_0=-39.5124703888889 lon_0=175.640036805556 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27211 tmerc lat_0=-40.2419471388889 lon_0=175.488099611111 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27212 tmerc lat_0=-40.9255326388889 lon_0=175.647349666667 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27213 tmerc lat_0=-41.3013196388889 lon_0=174.776623111111 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27214 tmerc lat_0=-40.7147590555556 lon_0=172.6720465 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27215 tmerc lat_0=-41.2745447222222 lon_0=173.299316805556 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27216 tmerc lat_0=-41.2899115277778 lon_0=172.109028194444 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27217 tmerc lat_0=-41.8108028611111 lon_0=171.581260055556 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27218 tmerc lat_0=-42.3336942777778 lon_0=171.549771305556 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27219 tmerc lat_0=-42.6891165833333 lon_0=173.010133388889 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27220 tmerc lat_0=-41.5444866666667 lon_0=173.802074111111 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27221 tmerc lat_0=-42.8863223611111 lon_0=170.9799935 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27222 tmerc lat_0=-43.1101281388889 lon_0=170.260925833333 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27223 tmerc lat_0=-43.9778028888889 lon_0=168.606267 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27224 tmerc lat_0=-43.5906375833333 lon_0=172.727193583333 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27225 tmerc lat_0=-43.7487115555556 lon_0=171.360748472222 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27226 tmerc lat_0=-44.4022203611111 lon_0=171.057250833333 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27227 tmerc lat_0=-44.7352679722222 lon_0=169.467755083333 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27228 tmerc lat_0=-45.1329025833333 lon_0=168.398641194444 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27229 tmerc lat_0=-45.5637261666667 lon_0=167.738861777778 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27230 tmerc lat_0=-45.8161966111111 lon_0=170.628595166667 k=1 x_0=300000 y_0=700000 ellps=intl gcs=4272
27231 tmerc lat_0=-45.8615133611111 lon_0=170.282589111111 k=0.99996 x_0=300000 y_0=700000 ellps=intl gcs=4272
27232 tmerc lat_0=-46.6000096111111 lon_0=168.342872 k=1 x_0=300002.66 y_0=699999.58 ellps=intl gcs=4272
27258 utm zone=58 south ellps=intl gcs=4272
27259 utm zone=59 south ellps=intl gcs=4272
27260 utm zone=60 south ellps=intl gcs=4272
27291 tmerc lat_0=-39 lon_0=175.5 k=1 x_0=274319.524384809 y_0=365759.365846411 ellps=intl to_meter=0.914398414616029 gcs=4272
27292 tmerc lat_0=-44 lon_0=171.5 k=1 x_0=457199.207308014 y_0=457199.207308014 ellps=intl to_meter=0.914398414616029 gcs=4272
27391 tmerc lat_0=58 lon_0=-4.66666666666667 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 pm=10.7229166667 gcs=4817
27392 tmerc lat_0=58 lon_0=-2.33333333333333 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 pm=10.7229166667 gcs=4817
27393 tmerc lat_0=58 lon_0=0 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 pm=10.7229166667 gcs=4817
27394 tmerc lat_0=58 lon_0=2.5 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 pm=10.7229166667 gcs=4817
27395 tmerc lat_0=58 lon_0=6.16666666666667 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 pm=10.7229166667 gcs=4817
27396 tmerc lat_0=58 lon_0=10.1666666666667 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 pm=10.7229166667 gcs=4817
27397 tmerc lat_0=58 lon_0=14.1666666666667 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 pm=10.7229166667 gcs=4817
27398 tmerc lat_0=58 lon_0=18.3333333333333 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 pm=10.7229166667 gcs=4817
27429 utm zone=29 ellps=intl gcs=4274
27492 tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=180.598 y_0=-86.99 ellps=intl gcs=4274
27493 tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=180.598 y_0=-86.99 ellps=intl gcs=4274
27500 lcc lat_1=49.5 lat_0=49.5 lon_0=5.4 k_0=0.99950908 x_0=500000 y_0=300000 a=6376523 rf=308.64 pm=2.33720833333 gcs=4901
27561 lcc lat_1=49.5 lat_0=49.5 lon_0=0 k_0=0.999877341 x_0=600000 y_0=200000 ellps=clrk80ign pm=2.33722917 gcs=4807
27562 lcc lat_1=46.8 lat_0=46.8 lon_0=0 k_0=0.99987742 x_0=600000 y_0=200000 ellps=clrk80ign pm=2.33722917 gcs=4807
27563 lcc lat_1=44.1 lat_0=44.1 lon_0=0 k_0=0.999877499 x_0=600000 y_0=200000 ellps=clrk80ign pm=2.33722917 gcs=4807
27564 lcc lat_1=42.165 lat_0=42.165 lon_0=0 k_0=0.99994471 x_0=234.358 y_0=185861.369 ellps=clrk80ign pm=2.33722917 gcs=4807
27571 lcc lat_1=49.5 lat_0=49.5 lon_0=0 k_0=0.999877341 x_0=600000 y_0=1200000 ellps=clrk80ign pm=2.33722917 gcs=4807
27572 lcc lat_1=46.8 lat_0=46.8 lon_0=0 k_0=0.99987742 x_0=600000 y_0=2200000 ellps=clrk80ign pm=2.33722917 gcs=4807
27573 lcc lat_1=44.1 lat_0=44.1 lon_0=0 k_0=0.999877499 x_0=600000 y_0=3200000 ellps=clrk80ign pm=2.33722917 gcs=4807
27574 lcc lat_1=42.165 lat_0=42.165 lon_0=0 k_0=0.99994471 x_0=234.358 y_0=4185861.369 ellps=clrk80ign pm=2.33722917 gcs=4807
27581 lcc lat_1=49.5 lat_0=49.5 lon_0=0 k_0=0.999877341 x_0=600000 y_0=1200000 ellps=clrk80ign pm=2.33722917 gcs=4807
27582 lcc lat_1=46.8 lat_0=46.8 lon_0=0 k_0=0.99987742 x_0=600000 y_0=2200000 ellps=clrk80ign pm=2.33722917 gcs=4807
27583 lcc lat_1=44.1 lat_0=44.1 lon_0=0 k_0=0.999877499 x_0=600000 y_0=3200000 ellps=clrk80ign pm=2.33722917 gcs=4807
27584 lcc lat_1=42.165 lat_0=42.165 lon_0=0 k_0=0.99994471 x_0=234.358 y_0=4185861.369 ellps=clrk80ign pm=2.33722917 gcs=4807
27591 lcc lat_1=49.5 lat_0=49.5 lon_0=0 k_0=0.999877341 x_0=600000 y_0=200000 ellps=clrk80ign pm=2.33722917 gcs=4807
27592 lcc lat_1=46.8 lat_0=46.8 lon_0=0 k_0=0.99987742 x_0=600000 y_0=200000 ellps=clrk80ign pm=2.33722917 gcs=4807
27593 lcc lat_1=44.1 lat_0=44.1 lon_0=0 k_0=0.999877499 x_0=600000 y_0=200000 ellps=clrk80ign pm=2.33722917 gcs=4807
27594 lcc lat_1=42.165 lat_0=42.165 lon_0=0 k_0=0.99994471 x_0=234.358 y_0=185861.369 ellps=clrk80ign pm=2.33722917 gcs=4807
27700 tmerc lat_0=49 lon_0=-2 k=0.9996012717 x_0=400000 y_0=-100000 ellps=airy gcs=4277
27701 aeqd lat_0=8.5 lon_0=21.5 x_0=5621452.02 y_0=5990638.423 ellps=WGS84
27702 aeqd lat_0=-90 lon_0=0 x_0=3714266.977 y_0=3402016.506 ellps=WGS84
27703 aeqd lat_0=47 lon_0=94 x_0=4340913.848 y_0=4812712.923 ellps=WGS84
27704 aeqd lat_0=53 lon_0=24 x_0=5837287.82 y_0=2121415.696 ellps=WGS84
27705 aeqd lat_0=52 lon_0=-97.5 x_0=8264722.177 y_0=4867518.353 ellps=WGS84
27706 aeqd lat_0=-19.5 lon_0=131.5 x_0=6988408.536 y_0=7654884.537 ellps=WGS84
27707 aeqd lat_0=-14 lon_0=-60.5 x_0=7257179.236 y_0=5592024.446 ellps=WGS84
28191 cass lat_0=31.7340969444444 lon_0=35.2120805555556 x_0=170251.555 y_0=126867.909 a=6378300.789 b=6356566.435 gcs=4281
28192 tmerc lat_0=31.7340969444444 lon_0=35.2120805555556 k=1 x_0=170251.555 y_0=1126867.909 a=6378300.789 b=6356566.435 gcs=4281
28193 cass lat_0=31.7340969444444 lon_0=35.2120805555556 x_0=170251.555 y_0=1126867.909 a=6378300.789 b=6356566.435 gcs=4281 towgs84=-275.7224,94.7824,340.8944,-8.001,-4.42,-11.821,1 acc=2
28232 utm zone=32 south ellps=clrk80ign gcs=4282
28348 utm zone=48 south ellps=GRS80
28349 utm zone=49 south ellps=GRS80
28350 utm zone=50 south ellps=GRS80
28351 utm zone=51 south ellps=GRS80
28352 utm zone=52 south ellps=GRS80
28353 utm zone=53 south ellps=GRS80
28354 utm zone=54 south ellps=GRS80
28355 utm zone=55 south ellps=GRS80
28356 utm zone=56 south ellps=GRS80
28357 utm zone=57 south ellps=GRS80
28358 utm zone=58 south ellps=GRS80
28402 tmerc lat_0=0 lon_0=9 k=1 x_0=2500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=4.5
28403 tmerc lat_0=0 lon_0=15 k=1 x_0=3500000 y_0=0 ellps=krass gcs=4284 towgs84=25,-141,-78.5,0,0.35,0.736,0 acc=4.5
28404 tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28405 tmerc lat_0=0 lon_0=27 k=1 x_0=5500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28406 tmerc lat_0=0 lon_0=33 k=1 x_0=6500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28407 tmerc lat_0=0 lon_0=39 k=1 x_0=7500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28408 tmerc lat_0=0 lon_0=45 k=1 x_0=8500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.5
28409 tmerc lat_0=0 lon_0=51 k=1 x_0=9500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.6
28410 tmerc lat_0=0 lon_0=57 k=1 x_0=10500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.7
28411 tmerc lat_0=0 lon_0=63 k=1 x_0=11500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.8
28412 tmerc lat_0=0 lon_0=69 k=1 x_0=12500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.9
28413 tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.9
28414 tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28415 tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28416 tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28417 tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28418 tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28419 tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28420 tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28421 tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28422 tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28423 tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28424 tmerc lat_0=0 lon_0=141 k=1 x_0=24500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28425 tmerc lat_0=0 lon_0=147 k=1 x_0=25500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28426 tmerc lat_0=0 lon_0=153 k=1 x_0=26500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28427 tmerc lat_0=0 lon_0=159 k=1 x_0=27500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28428 tmerc lat_0=0 lon_0=165 k=1 x_0=28500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28429 tmerc lat_0=0 lon_0=171 k=1 x_0=29500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28430 tmerc lat_0=0 lon_0=177 k=1 x_0=30500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28431 tmerc lat_0=0 lon_0=-177 k=1 x_0=31500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28432 tmerc lat_0=0 lon_0=-171 k=1 x_0=32500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28462 tmerc lat_0=0 lon_0=9 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=4.5
28463 tmerc lat_0=0 lon_0=15 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=25,-141,-78.5,0,0.35,0.736,0 acc=4.5
28464 tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28465 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28466 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28467 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28468 tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.5
28469 tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.6
28470 tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.7
28471 tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.8
28472 tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.9
28473 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=5.9
28474 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28475 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28476 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28477 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28478 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28479 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28480 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28481 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28482 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28483 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28484 tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28485 tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28486 tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28487 tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28488 tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28489 tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28490 tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28491 tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28492 tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0 ellps=krass gcs=4284 towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 acc=3
28600 tmerc lat_0=24.45 lon_0=51.2166666666667 k=0.99999 x_0=200000 y_0=300000 ellps=intl gcs=4285 towgs84=-128.033,-283.697,21.052 acc=1
28991 sterea lat_0=52.1561605555556 lon_0=5.38763888888889 k=0.9999079 x_0=0 y_0=0 ellps=bessel gcs=4289
28992 sterea lat_0=52.1561605555556 lon_0=5.38763888888889 k=0.9999079 x_0=155000 y_0=463000 ellps=bessel gcs=4289
29100 poly lat_0=0 lon_0=-54 x_0=5000000 y_0=10000000 ellps=GRS67 gcs=4291
29101 poly lat_0=0 lon_0=-54 x_0=5000000 y_0=10000000 ellps=aust_SA gcs=4618 towgs84=-67.35,3.88,-38.22 acc=5
29118 utm zone=18 ellps=GRS67 gcs=4291
29119 utm zone=19 ellps=GRS67 gcs=4291
29120 utm zone=20 ellps=GRS67 gcs=4291
29121 utm zone=21 ellps=GRS67 gcs=4291
29122 utm zone=22 ellps=GRS67 gcs=4291
29168 utm zone=18 ellps=aust_SA gcs=4618 towgs84=-64,0,-32 acc=25.3
29169 utm zone=19 ellps=aust_SA gcs=4618 towgs84=-48,3,-44 acc=25.3
29170 utm zone=20 ellps=aust_SA gcs=4618 towgs84=-48,3,-44 acc=24.6
29171 utm zone=21 ellps=aust_SA gcs=4618 towgs84=-48,3,-44 acc=23.8
29172 utm zone=22 ellps=aust_SA gcs=4618 towgs84=-67.35,3.88,-38.22 acc=5
29177 utm zone=17 south ellps=GRS67 gcs=4291
29178 utm zone=18 south ellps=GRS67 gcs=4291
29179 utm zone=19 south ellps=GRS67 gcs=4291
29180 utm zone=20 south ellps=GRS67 gcs=4291
29181 utm zone=21 south ellps=GRS67 gcs=4291
29182 utm zone=22 south ellps=GRS67 gcs=4291
29183 utm zone=23 south ellps=GRS67 gcs=4291
29184 utm zone=24 south ellps=GRS67 gcs=4291
29185 utm zone=25 south ellps=GRS67 gcs=4291
29187 utm zone=17 south ellps=aust_SA gcs=4618 towgs84=-48,3,-44 acc=16.5
29188 utm zone=18 south ellps=aust_SA gcs=4618 towgs84=-58,0,-44 acc=19.7
29189 utm zone=19 south ellps=aust_SA gcs=4618 towgs84=-67.35,3.88,-38.22 acc=13.1
29190 utm zone=20 south ellps=aust_SA gcs=4618 towgs84=-67.35,3.88,-38.22 acc=11.3
29191 utm zone=21 south ellps=aust_SA gcs=4618 towgs84=-67.35,3.88,-38.22 acc=10.7
29192 utm zone=22 south ellps=aust_SA gcs=4618 towgs84=-67.35,3.88,-38.22 acc=5
29193 utm zone=23 south ellps=aust_SA gcs=4618 towgs84=-67.35,3.88,-38.22 acc=5
29194 utm zone=24 south ellps=aust_SA gcs=4618 towgs84=-67.35,3.88,-38.22 acc=5
29195 utm zone=25 south ellps=aust_SA gcs=4618 towgs84=-67.35,3.88,-38.22 acc=5
29220 utm zone=20 south ellps=intl gcs=4292 towgs84=-355,21,72 acc=303.9
29221 utm zone=21 south ellps=intl gcs=4292 towgs84=-355,21,72 acc=298.8
29333 utm zone=33 south ellps=bess_nam gcs=4293
29371 tmerc axis=wsu lat_0=-22 lon_0=11 k=1 x_0=0 y_0=0 ellps=bess_nam to_meter=1.0000135965 gcs=4293
29373 tmerc axis=wsu lat_0=-22 lon_0=13 k=1 x_0=0 y_0=0 ellps=bess_nam to_meter=1.0000135965 gcs=4293
29375 tmerc axis=wsu lat_0=-22 lon_0=15 k=1 x_0=0 y_0=0 ellps=bess_nam to_meter=1.0000135965 gcs=4293
29377 tmerc axis=wsu lat_0=-22 lon_0=17 k=1 x_0=0 y_0=0 ellps=bess_nam to_meter=1.0000135965 gcs=4293
29379 tmerc axis=wsu lat_0=-22 lon_0=19 k=1 x_0=0 y_0=0 ellps=bess_nam to_meter=1.0000135965 gcs=4293
29381 tmerc axis=wsu lat_0=-22 lon_0=21 k=1 x_0=0 y_0=0 ellps=bess_nam to_meter=1.0000135965 gcs=4293
29383 tmerc axis=wsu lat_0=-22 lon_0=23 k=1 x_0=0 y_0=0 ellps=bess_nam to_meter=1.0000135965 gcs=4293
29385 tmerc axis=wsu lat_0=-22 lon_0=25 k=1 x_0=0 y_0=0 ellps=bess_nam to_meter=1.0000135965 gcs=4293
29635 utm zone=35 ellps=clrk80ign gcs=4296
29636 utm zone=36 ellps=clrk80ign gcs=4296
29700 omerc lat_0=-18.9 lonc=44.1 alpha=18.9 gamma=18.9 k=0.9995 x_0=400000 y_0=800000 ellps=intl pm=2.33722917 gcs=4810
29701 refused=Laborde_Oblique_Mercator
29702 omerc lat_0=-18.9 lonc=44.1 alpha=18.9 gamma=18.9 k=0.9995 x_0=400000 y_0=800000 ellps=intl pm=2.33722917 gcs=4810
29738 utm zone=38 south ellps=intl gcs=4297
29739 utm zone=39 south ellps=intl gcs=4297
29849 utm zone=49 ellps=evrstSS gcs=4298 towgs84=-689.5937,623.84046,-65.93566,-0.02331,1.17094,-0.80054,5.88536 acc=7
29850 utm zone=50 ellps=evrstSS gcs=4298 towgs84=-689.5937,623.84046,-65.93566,-0.02331,1.17094,-0.80054,5.88536 acc=6.9
29871 omerc lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=590476.87146304 y_0=442857.653094361 ellps=evrstSS to_meter=20.1167651215526 gcs=4298
29872 omerc lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=590476.872743198 y_0=442857.654557398 ellps=evrstSS to_meter=0.304799471538676 gcs=4298
29873 omerc lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=590476.87 y_0=442857.65 ellps=evrstSS gcs=4298
29874 omerc no_uoff lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=2000000 y_0=5000000 ellps=evrstSS gcs=4298 towgs84=-689.5937,623.84046,-65.93566,-0.02331,1.17094,-0.80054,5.88536 acc=6.9
29900 tmerc lat_0=53.5 lon_0=-8 k=1.000035 x_0=200000 y_0=250000 a=6377340.189 rf=299.3249646 gcs=4299
29901 tmerc lat_0=53.5 lon_0=-8 k=1 x_0=200000 y_0=250000 ellps=airy gcs=4188
29902 tmerc lat_0=53.5 lon_0=-8 k=1.000035 x_0=200000 y_0=250000 a=6377340.189 rf=299.3249646 gcs=4299
29903 tmerc lat_0=53.5 lon_0=-8 k=1.000035 x_0=200000 y_0=250000 a=6377340.189 rf=299.3249646 gcs=4300
30161 tmerc lat_0=33 lon_0=129.5 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301 towgs84=-147,506,687 acc=10.3
30162 tmerc lat_0=33 lon_0=131 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301 towgs84=-147,506,687 acc=10.2
30163 tmerc lat_0=36 lon_0=132.166666666667 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301 towgs84=-147,506,687 acc=10
30164 tmerc lat_0=33 lon_0=133.5 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301
30165 tmerc lat_0=36 lon_0=134.333333333333 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301
30166 tmerc lat_0=36 lon_0=136 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301
30167 tmerc lat_0=36 lon_0=137.166666666667 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301
30168 tmerc lat_0=36 lon_0=138.5 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301
30169 tmerc lat_0=36 lon_0=139.833333333333 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301
30170 tmerc lat_0=40 lon_0=140.833333333333 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301
30171 tmerc lat_0=44 lon_0=140.25 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301
30172 tmerc lat_0=44 lon_0=142.25 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301
30173 tmerc lat_0=44 lon_0=144.25 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301
30174 tmerc lat_0=26 lon_0=142 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301
30175 tmerc lat_0=26 lon_0=127.5 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301
30176 tmerc lat_0=26 lon_0=124 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301
30177 tmerc lat_0=26 lon_0=131 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301
30178 tmerc lat_0=20 lon_0=136 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301
30179 tmerc lat_0=26 lon_0=154 k=0.9999 x_0=0 y_0=0 ellps=bessel gcs=4301
30200 cass lat_0=10.4416666666667 lon_0=-61.3333333333333 x_0=86501.46392052 y_0=65379.0134283 a=6378293.64520876 b=6356617.98767984 to_meter=0.201166195164 gcs=4302
30339 utm zone=39 ellps=helmert gcs=4303
30340 utm zone=40 ellps=helmert gcs=4303
30491 lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500000 y_0=300000 ellps=clrk80ign gcs=4304
30492 lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500000 y_0=300000 ellps=clrk80ign gcs=4304
30493 lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500000 y_0=300000 ellps=clrk80ign gcs=4671
30494 lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500000 y_0=300000 ellps=clrk80ign gcs=4671
30729 utm zone=29 a=6378249.145 rf=293.465 gcs=4307
30730 utm zone=30 a=6378249.145 rf=293.465 gcs=4307
30731 utm zone=31 a=6378249.145 rf=293.465 gcs=4307
30732 utm zone=32 a=6378249.145 rf=293.465 gcs=4307
30791 lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500135 y_0=300090 a=6378249.145 rf=293.465 gcs=4307
30792 lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500135 y_0=300090 a=6378249.145 rf=293.465 gcs=4307
30800 tmerc lat_0=0 lon_0=15.8082777777778 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4308
31028 utm zone=28 ellps=clrk80ign gcs=4310
31121 utm zone=21 ellps=intl gcs=4311
31154 tmerc lat_0=0 lon_0=-54 k=0.9996 x_0=500000 y_0=0 ellps=intl gcs=4311
31170 tmerc lat_0=0 lon_0=-55.6833333333333 k=0.9996 x_0=500000 y_0=0 ellps=intl gcs=4311
31171 tmerc lat_0=0 lon_0=-55.6833333333333 k=0.9999 x_0=500000 y_0=0 ellps=intl gcs=4311
31251 tmerc lat_0=0 lon_0=28 k=1 x_0=0 y_0=-5000000 ellps=bessel pm=-17.6666666667 gcs=4805 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31252 tmerc lat_0=0 lon_0=31 k=1 x_0=0 y_0=-5000000 ellps=bessel pm=-17.6666666667 gcs=4805 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31253 tmerc lat_0=0 lon_0=34 k=1 x_0=0 y_0=-5000000 ellps=bessel pm=-17.6666666667 gcs=4805 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31254 tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=0 y_0=-5000000 ellps=bessel gcs=4312 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31255 tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=0 y_0=-5000000 ellps=bessel gcs=4312 towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887 acc=1.8
31256 tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=0 y_0=-5000000 ellps=bessel gcs=4312 towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887 acc=2
31257 tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=150000 y_0=-5000000 ellps=bessel gcs=4312 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31258 tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=450000 y_0=-5000000 ellps=bessel gcs=4312 towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887 acc=1.8
31259 tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=750000 y_0=-5000000 ellps=bessel gcs=4312 towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887 acc=2
31265 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=bessel gcs=4312 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=2.1
31266 tmerc lat_0=0 lon_0=18 k=1 x_0=6500000 y_0=0 ellps=bessel gcs=4312 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31267 tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0 ellps=bessel gcs=4312 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31268 tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0 ellps=bessel gcs=4312 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31275 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=5500000 y_0=0 ellps=bessel gcs=4312 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=2.1
31276 tmerc lat_0=0 lon_0=18 k=0.9999 x_0=6500000 y_0=0 ellps=bessel gcs=4312 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31277 tmerc lat_0=0 lon_0=21 k=0.9999 x_0=7500000 y_0=0 ellps=bessel gcs=4312 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31278 tmerc lat_0=0 lon_0=21 k=0.9999 x_0=7500000 y_0=0 ellps=bessel gcs=4312 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31279 tmerc lat_0=0 lon_0=24 k=0.9999 x_0=8500000 y_0=0 ellps=bessel gcs=4312 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31281 tmerc lat_0=0 lon_0=28 k=1 x_0=0 y_0=0 ellps=bessel pm=-17.6666666667 gcs=4805 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31282 tmerc lat_0=0 lon_0=31 k=1 x_0=0 y_0=0 ellps=bessel pm=-17.6666666667 gcs=4805 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31283 tmerc lat_0=0 lon_0=34 k=1 x_0=0 y_0=0 ellps=bessel pm=-17.6666666667 gcs=4805 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31284 tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=150000 y_0=0 ellps=bessel gcs=4312 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31285 tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=450000 y_0=0 ellps=bessel gcs=4312 towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887 acc=1.8
31286 tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=750000 y_0=0 ellps=bessel gcs=4312 towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887 acc=2
31287 lcc lat_0=47.5 lon_0=13.3333333333333 lat_1=49 lat_2=46 x_0=400000 y_0=400000 ellps=bessel gcs=4312
31288 tmerc lat_0=0 lon_0=28 k=1 x_0=150000 y_0=0 ellps=bessel pm=-17.6666666667 gcs=4805 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31289 tmerc lat_0=0 lon_0=31 k=1 x_0=450000 y_0=0 ellps=bessel pm=-17.6666666667 gcs=4805 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31290 tmerc lat_0=0 lon_0=34 k=1 x_0=750000 y_0=0 ellps=bessel pm=-17.6666666667 gcs=4805 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31291 tmerc lat_0=0 lon_0=28 k=1 x_0=0 y_0=0 ellps=bessel pm=-17.6666666667 gcs=4805 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31292 tmerc lat_0=0 lon_0=31 k=1 x_0=0 y_0=0 ellps=bessel pm=-17.6666666667 gcs=4805 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31293 tmerc lat_0=0 lon_0=34 k=1 x_0=0 y_0=0 ellps=bessel pm=-17.6666666667 gcs=4805 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31294 tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=150000 y_0=0 ellps=bessel gcs=4312 towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 acc=1.5
31295 tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=450000 y_0=0 ellps=bessel gcs=4312 towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887 acc=1.8
31296 tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=750000 y_0=0 ellps=bessel gcs=4312 towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887 acc=2
31297 lcc lat_0=47.5 lon_0=13.3333333333333 lat_1=49 lat_2=46 x_0=400000 y_0=400000 ellps=bessel gcs=4312
31300 lcc lat_0=90 lon_0=4.35693972222222 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=150000.01256 y_0=5400088.4378 ellps=intl gcs=4313
31370 lcc lat_0=90 lon_0=4.36748666666667 lat_1=51.1666672333333 lat_2=49.8333339 x_0=150000.013 y_0=5400088.438 ellps=intl gcs=4313
31461 tmerc lat_0=0 lon_0=3 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4314
31462 tmerc lat_0=0 lon_0=6 k=1 x_0=2500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3
31463 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3.7
31464 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=4.3
31465 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3
31466 tmerc lat_0=0 lon_0=6 k=1 x_0=2500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3
31467 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3.7
31468 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=4.3
31469 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3
31528 utm zone=28 ellps=clrk80ign gcs=4315
31529 utm zone=29 ellps=clrk80ign gcs=4315
31600 sterea lat_0=45.9 lon_0=25.3924658888889 k=0.9996667 x_0=500000 y_0=500000 ellps=intl gcs=4316
31700 sterea lat_0=46 lon_0=25 k=0.99975 x_0=500000 y_0=500000 ellps=krass gcs=4317
31838 utm zone=38 ellps=WGS84 gcs=4318
31839 utm zone=39 ellps=WGS84 gcs=4318
31900 tmerc lat_0=0 lon_0=48 k=0.9996 x_0=500000 y_0=0 ellps=GRS80 gcs=4319
31901 tmerc lat_0=0 lon_0=48 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=4319
31965 utm zone=11 ellps=GRS80
31966 utm zone=12 ellps=GRS80
31967 utm zone=13 ellps=GRS80
31968 utm zone=14 ellps=GRS80
31969 utm zone=15 ellps=GRS80
31970 utm zone=16 ellps=GRS80
31971 utm zone=17 ellps=GRS80
31972 utm zone=18 ellps=GRS80
31973 utm zone=19 ellps=GRS80
31974 utm zone=20 ellps=GRS80
31975 utm zone=21 ellps=GRS80
31976 utm zone=22 ellps=GRS80
31977 utm zone=17 south ellps=GRS80
31978 utm zone=18 south ellps=GRS80
31979 utm zone=19 south ellps=GRS80
31980 utm zone=20 south ellps=GRS80
31981 utm zone=21 south ellps=GRS80
31982 utm zone=22 south ellps=GRS80
31983 utm zone=23 south ellps=GRS80
31984 utm zone=24 south ellps=GRS80
31985 utm zone=25 south ellps=GRS80
31986 utm zone=17 ellps=GRS80
31987 utm zone=18 ellps=GRS80
31988 utm zone=19 ellps=GRS80
31989 utm zone=20 ellps=GRS80
31990 utm zone=21 ellps=GRS80
31991 utm zone=22 ellps=GRS80
31992 utm zone=17 south ellps=GRS80
31993 utm zone=18 south ellps=GRS80
31994 utm zone=19 south ellps=GRS80
31995 utm zone=20 south ellps=GRS80
31996 utm zone=21 south ellps=GRS80
31997 utm zone=22 south ellps=GRS80
31998 utm zone=23 south ellps=GRS80
31999 utm zone=24 south ellps=GRS80
32000 utm zone=25 south ellps=GRS80
32001 lcc lat_0=47 lon_0=-109.5 lat_1=48.7166666666667 lat_2=47.85 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32002 lcc lat_0=45.8333333333333 lon_0=-109.5 lat_1=47.8833333333333 lat_2=46.45 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32003 lcc lat_0=44 lon_0=-109.5 lat_1=46.4 lat_2=44.8666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32005 lcc lat_0=41.3333333333333 lon_0=-100 lat_1=41.85 lat_2=42.8166666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32006 lcc lat_0=39.6666666666667 lon_0=-99.5 lat_1=40.2833333333333 lat_2=41.7166666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32007 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32008 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32009 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32010 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-7,151,178 acc=26.3
32011 tmerc lat_0=38.8333333333333 lon_0=-74.6666666666667 k=0.999975 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
32012 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32013 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32014 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32015 tmerc lat_0=40 lon_0=-74.3333333333333 k=0.999966667 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-7,151,178 acc=26.3
32016 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-7,151,178 acc=26.3
32017 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=26.2
32018 lcc lat_0=40.5 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=304800.609601219 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
32019 lcc lat_0=33.75 lon_0=-79 lat_1=34.3333333333333 lat_2=36.1666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
32020 lcc lat_0=47 lon_0=-100.5 lat_1=47.4333333333333 lat_2=48.7333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32021 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=46.1833333333333 lat_2=47.4833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32022 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=40.4333333333333 lat_2=41.7 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
32023 lcc lat_0=38 lon_0=-82.5 lat_1=38.7333333333333 lat_2=40.0333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
32024 lcc lat_0=35 lon_0=-98 lat_1=35.5666666666667 lat_2=36.7666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32025 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=33.9333333333333 lat_2=35.2333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32026 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=44.3333333333333 lat_2=46 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32027 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=42.3333333333333 lat_2=44 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32028 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=40.8833333333333 lat_2=41.95 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
32029 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=39.9333333333333 lat_2=40.8 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
32030 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.9999938 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
32031 lcc lat_0=33 lon_0=-81 lat_1=33.7666666666667 lat_2=34.9666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
32033 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=32.3333333333333 lat_2=33.6666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.4
32034 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=44.4166666666667 lat_2=45.6833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32035 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=42.8333333333333 lat_2=44.4 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32036 lcc lat_0=34.6666666666667 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=30480.0609601219 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
32037 lcc lat_0=34 lon_0=-101.5 lat_1=34.65 lat_2=36.1833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32038 lcc lat_0=31.6666666666667 lon_0=-97.5 lat_1=32.1333333333333 lat_2=33.9666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32039 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=30.1166666666667 lat_2=31.8833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32040 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=28.3833333333333 lat_2=30.2833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32041 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=26.1666666666667 lat_2=27.8333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32042 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32043 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32044 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32045 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-7,151,178 acc=26.3
32046 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=38.0333333333333 lat_2=39.2 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
32047 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=36.7666666666667 lat_2=37.9666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
32048 lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32049 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=45.8333333333333 lat_2=47.3333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32050 lcc lat_0=38.5 lon_0=-79.5 lat_1=39 lat_2=40.25 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
32051 lcc lat_0=37 lon_0=-81 lat_1=37.4833333333333 lat_2=38.8833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
32052 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=45.5666666666667 lat_2=46.7666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
32053 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=44.25 lat_2=45.5 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
32054 lcc lat_0=42 lon_0=-90 lat_1=42.7333333333333 lat_2=44.0666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
32055 tmerc lat_0=40.6666666666667 lon_0=-105.166666666667 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32056 tmerc lat_0=40.6666666666667 lon_0=-107.333333333333 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32057 tmerc lat_0=40.6666666666667 lon_0=-108.75 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32058 tmerc lat_0=40.6666666666667 lon_0=-110.083333333333 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32061 lcc lat_1=16.8166666666667 lat_0=16.8166666666667 lon_0=-90.3333333333333 k_0=0.99992226 x_0=500000 y_0=292209.579 ellps=clrk66 gcs=4267 towgs84=0,125,196 acc=7
32062 lcc lat_1=14.9 lat_0=14.9 lon_0=-90.3333333333333 k_0=0.99989906 x_0=500000 y_0=325992.681 ellps=clrk66 gcs=4267 towgs84=0,125,196 acc=7
32064 tmerc lat_0=0 lon_0=-99 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32065 tmerc lat_0=0 lon_0=-93 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32066 tmerc lat_0=0 lon_0=-87 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.9
32067 tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=26
32074 tmerc lat_0=0 lon_0=-99 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
32075 tmerc lat_0=0 lon_0=-93 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685 acc=7.4
32076 tmerc lat_0=0 lon_0=-87 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685 acc=8.2
32077 tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685 acc=6.7
32081 tmerc lat_0=0 lon_0=-53 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4267 towgs84=-22,160,190 acc=9
32082 tmerc lat_0=0 lon_0=-56 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4267 towgs84=-22,160,190 acc=9
32083 tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4267 towgs84=-22,160,190 acc=9
32084 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4267 towgs84=-7,151,178 acc=26.3
32085 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4267 towgs84=4,159,188 acc=8
32086 tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 gcs=4267 towgs84=4,159,188 acc=8
32098 lcc lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0 ellps=clrk66 gcs=4267 towgs84=-7,151,178 acc=26.3
32099 lcc lat_0=25.6666666666667 lon_0=-91.3333333333333 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685 acc=8.1
32100 lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=600000 y_0=0 ellps=GRS80
32104 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000 y_0=0 ellps=GRS80
32107 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000 ellps=GRS80
32108 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000 ellps=GRS80
32109 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000 ellps=GRS80
32110 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 ellps=GRS80
32111 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80
32112 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 ellps=GRS80
32113 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
32114 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000 y_0=0 ellps=GRS80
32115 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80
32116 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 ellps=GRS80
32117 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 y_0=0 ellps=GRS80
32118 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 ellps=GRS80
32119 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.22 y_0=0 ellps=GRS80
32120 lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=600000 y_0=0 ellps=GRS80
32121 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=600000 y_0=0 ellps=GRS80
32122 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 ellps=GRS80
32123 lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 ellps=GRS80
32124 lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 ellps=GRS80
32125 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 ellps=GRS80
32126 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 y_0=0 ellps=GRS80
32127 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 y_0=0 ellps=GRS80
32128 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 ellps=GRS80
32129 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 ellps=GRS80
32130 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 ellps=GRS80
32133 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 ellps=GRS80
32134 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 ellps=GRS80
32135 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 ellps=GRS80
32136 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 ellps=GRS80
32137 lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000 y_0=1000000 ellps=GRS80
32138 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000 ellps=GRS80
32139 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=700000 y_0=3000000 ellps=GRS80
32140 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=4000000 ellps=GRS80
32141 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000 ellps=GRS80
32142 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000 y_0=1000000 ellps=GRS80
32143 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000 y_0=2000000 ellps=GRS80
32144 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000 y_0=3000000 ellps=GRS80
32145 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000 y_0=0 ellps=GRS80
32146 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000 y_0=2000000 ellps=GRS80
32147 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000 y_0=1000000 ellps=GRS80
32148 lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000 y_0=0 ellps=GRS80
32149 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000 y_0=0 ellps=GRS80
32150 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 ellps=GRS80
32151 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 ellps=GRS80
32152 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 ellps=GRS80
32153 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 ellps=GRS80
32154 lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 ellps=GRS80
32155 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 ellps=GRS80
32156 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80
32157 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80
32158 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000 ellps=GRS80
32159 lcc lat_0=41 lon_0=-107.5 lat_1=41 lat_2=45 x_0=500000 y_0=200000 ellps=GRS80
32161 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000 ellps=GRS80
32164 tmerc lat_0=0 lon_0=-99 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
32165 tmerc lat_0=0 lon_0=-93 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
32166 tmerc lat_0=0 lon_0=-87 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
32167 tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft
32180 tmerc lat_0=0 lon_0=-55.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32181 tmerc lat_0=0 lon_0=-53 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32182 tmerc lat_0=0 lon_0=-56 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32183 tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32184 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32185 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32186 tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32187 tmerc lat_0=0 lon_0=-70.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32188 tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32189 tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32190 tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32191 tmerc lat_0=0 lon_0=-82.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32192 tmerc lat_0=0 lon_0=-81 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32193 tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32194 tmerc lat_0=0 lon_0=-87 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32195 tmerc lat_0=0 lon_0=-90 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32196 tmerc lat_0=0 lon_0=-93 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32197 tmerc lat_0=0 lon_0=-96 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
32198 lcc lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0 ellps=GRS80
32199 lcc lat_0=25.5 lon_0=-91.3333333333333 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=1000000 y_0=0 ellps=GRS80
32201 utm zone=1 ellps=WGS72 gcs=4322
32202 utm zone=2 ellps=WGS72 gcs=4322
32203 utm zone=3 ellps=WGS72 gcs=4322
32204 utm zone=4 ellps=WGS72 gcs=4322
32205 utm zone=5 ellps=WGS72 gcs=4322
32206 utm zone=6 ellps=WGS72 gcs=4322
32207 utm zone=7 ellps=WGS72 gcs=4322
32208 utm zone=8 ellps=WGS72 gcs=4322
32209 utm zone=9 ellps=WGS72 gcs=4322
32210 utm zone=10 ellps=WGS72 gcs=4322
32211 utm zone=11 ellps=WGS72 gcs=4322
32212 utm zone=12 ellps=WGS72 gcs=4322
32213 utm zone=13 ellps=WGS72 gcs=4322
32214 utm zone=14 ellps=WGS72 gcs=4322
32215 utm zone=15 ellps=WGS72 gcs=4322
32216 utm zone=16 ellps=WGS72 gcs=4322
32217 utm zone=17 ellps=WGS72 gcs=4322
32218 utm zone=18 ellps=WGS72 gcs=4322
32219 utm zone=19 ellps=WGS72 gcs=4322
32220 utm zone=20 ellps=WGS72 gcs=4322
32221 utm zone=21 ellps=WGS72 gcs=4322
32222 utm zone=22 ellps=WGS72 gcs=4322
32223 utm zone=23 ellps=WGS72 gcs=4322
32224 utm zone=24 ellps=WGS72 gcs=4322
32225 utm zone=25 ellps=WGS72 gcs=4322
32226 utm zone=26 ellps=WGS72 gcs=4322
32227 utm zone=27 ellps=WGS72 gcs=4322
32228 utm zone=28 ellps=WGS72 gcs=4322
32229 utm zone=29 ellps=WGS72 gcs=4322
32230 utm zone=30 ellps=WGS72 gcs=4322
32231 utm zone=31 ellps=WGS72 gcs=4322
32232 utm zone=32 ellps=WGS72 gcs=4322
32233 utm zone=33 ellps=WGS72 gcs=4322
32234 utm zone=34 ellps=WGS72 gcs=4322
32235 utm zone=35 ellps=WGS72 gcs=4322
32236 utm zone=36 ellps=WGS72 gcs=4322
32237 utm zone=37 ellps=WGS72 gcs=4322
32238 utm zone=38 ellps=WGS72 gcs=4322
32239 utm zone=39 ellps=WGS72 gcs=4322
32240 utm zone=40 ellps=WGS72 gcs=4322
32241 utm zone=41 ellps=WGS72 gcs=4322
32242 utm zone=42 ellps=WGS72 gcs=4322
32243 utm zone=43 ellps=WGS72 gcs=4322
32244 utm zone=44 ellps=WGS72 gcs=4322
32245 utm zone=45 ellps=WGS72 gcs=4322
32246 utm zone=46 ellps=WGS72 gcs=4322
32247 utm zone=47 ellps=WGS72 gcs=4322
32248 utm zone=48 ellps=WGS72 gcs=4322
32249 utm zone=49 ellps=WGS72 gcs=4322
32250 utm zone=50 ellps=WGS72 gcs=4322
32251 utm zone=51 ellps=WGS72 gcs=4322
32252 utm zone=52 ellps=WGS72 gcs=4322
32253 utm zone=53 ellps=WGS72 gcs=4322
32254 utm zone=54 ellps=WGS72 gcs=4322
32255 utm zone=55 ellps=WGS72 gcs=4322
32256 utm zone=56 ellps=WGS72 gcs=4322
32257 utm zone=57 ellps=WGS72 gcs=4322
32258 utm zone=58 ellps=WGS72 gcs=4322
32259 utm zone=59 ellps=WGS72 gcs=4322
32260 utm zone=60 ellps=WGS72 gcs=4322
32301 utm zone=1 south ellps=WGS72 gcs=4322
32302 utm zone=2 south ellps=WGS72 gcs=4322
32303 utm zone=3 south ellps=WGS72 gcs=4322
32304 utm zone=4 south ellps=WGS72 gcs=4322
32305 utm zone=5 south ellps=WGS72 gcs=4322
32306 utm zone=6 south ellps=WGS72 gcs=4322
32307 utm zone=7 south ellps=WGS72 gcs=4322
32308 utm zone=8 south ellps=WGS72 gcs=4322
32309 utm zone=9 south ellps=WGS72 gcs=4322
32310 utm zone=10 south ellps=WGS72 gcs=4322
32311 utm zone=11 south ellps=WGS72 gcs=4322
32312 utm zone=12 south ellps=WGS72 gcs=4322
32313 utm zone=13 south ellps=WGS72 gcs=4322
32314 utm zone=14 south ellps=WGS72 gcs=4322
32315 utm zone=15 south ellps=WGS72 gcs=4322
32316 utm zone=16 south ellps=WGS72 gcs=4322
32317 utm zone=17 south ellps=WGS72 gcs=4322
32318 utm zone=18 south ellps=WGS72 gcs=4322
32319 utm zone=19 south ellps=WGS72 gcs=4322
32320 utm zone=20 south ellps=WGS72 gcs=4322
32321 utm zone=21 south ellps=WGS72 gcs=4322
32322 utm zone=22 south ellps=WGS72 gcs=4322
32323 utm zone=23 south ellps=WGS72 gcs=4322
32324 utm zone=24 south ellps=WGS72 gcs=4322
32325 utm zone=25 south ellps=WGS72 gcs=4322
32326 utm zone=26 south ellps=WGS72 gcs=4322
32327 utm zone=27 south ellps=WGS72 gcs=4322
32328 utm zone=28 south ellps=WGS72 gcs=4322
32329 utm zone=29 south ellps=WGS72 gcs=4322
32330 utm zone=30 south ellps=WGS72 gcs=4322
32331 utm zone=31 south ellps=WGS72 gcs=4322
32332 utm zone=32 south ellps=WGS72 gcs=4322
32333 utm zone=33 south ellps=WGS72 gcs=4322
32334 utm zone=34 south ellps=WGS72 gcs=4322
32335 utm zone=35 south ellps=WGS72 gcs=4322
32336 utm zone=36 south ellps=WGS72 gcs=4322
32337 utm zone=37 south ellps=WGS72 gcs=4322
32338 utm zone=38 south ellps=WGS72 gcs=4322
32339 utm zone=39 south ellps=WGS72 gcs=4322
32340 utm zone=40 south ellps=WGS72 gcs=4322
32341 utm zone=41 south ellps=WGS72 gcs=4322
32342 utm zone=42 south ellps=WGS72 gcs=4322
32343 utm zone=43 south ellps=WGS72 gcs=4322
32344 utm zone=44 south ellps=WGS72 gcs=4322
32345 utm zone=45 south ellps=WGS72 gcs=4322
32346 utm zone=46 south ellps=WGS72 gcs=4322
32347 utm zone=47 south ellps=WGS72 gcs=4322
32348 utm zone=48 south ellps=WGS72 gcs=4322
32349 utm zone=49 south ellps=WGS72 gcs=4322
32350 utm zone=50 south ellps=WGS72 gcs=4322
32351 utm zone=51 south ellps=WGS72 gcs=4322
32352 utm zone=52 south ellps=WGS72 gcs=4322
32353 utm zone=53 south ellps=WGS72 gcs=4322
32354 utm zone=54 south ellps=WGS72 gcs=4322
32355 utm zone=55 south ellps=WGS72 gcs=4322
32356 utm zone=56 south ellps=WGS72 gcs=4322
32357 utm zone=57 south ellps=WGS72 gcs=4322
32358 utm zone=58 south ellps=WGS72 gcs=4322
32359 utm zone=59 south ellps=WGS72 gcs=4322
32360 utm zone=60 south ellps=WGS72 gcs=4322
32401 utm zone=1 ellps=WGS72 gcs=4324
32402 utm zone=2 ellps=WGS72 gcs=4324
32403 utm zone=3 ellps=WGS72 gcs=4324
32404 utm zone=4 ellps=WGS72 gcs=4324
32405 utm zone=5 ellps=WGS72 gcs=4324
32406 utm zone=6 ellps=WGS72 gcs=4324
32407 utm zone=7 ellps=WGS72 gcs=4324
32408 utm zone=8 ellps=WGS72 gcs=4324
32409 utm zone=9 ellps=WGS72 gcs=4324
32410 utm zone=10 ellps=WGS72 gcs=4324
32411 utm zone=11 ellps=WGS72 gcs=4324
32412 utm zone=12 ellps=WGS72 gcs=4324
32413 utm zone=13 ellps=WGS72 gcs=4324
32414 utm zone=14 ellps=WGS72 gcs=4324
32415 utm zone=15 ellps=WGS72 gcs=4324
32416 utm zone=16 ellps=WGS72 gcs=4324
32417 utm zone=17 ellps=WGS72 gcs=4324
32418 utm zone=18 ellps=WGS72 gcs=4324
32419 utm zone=19 ellps=WGS72 gcs=4324
32420 utm zone=20 ellps=WGS72 gcs=4324
32421 utm zone=21 ellps=WGS72 gcs=4324
32422 utm zone=22 ellps=WGS72 gcs=4324
32423 utm zone=23 ellps=WGS72 gcs=4324
32424 utm zone=24 ellps=WGS72 gcs=4324
32425 utm zone=25 ellps=WGS72 gcs=4324
32426 utm zone=26 ellps=WGS72 gcs=4324
32427 utm zone=27 ellps=WGS72 gcs=4324
32428 utm zone=28 ellps=WGS72 gcs=4324
32429 utm zone=29 ellps=WGS72 gcs=4324
32430 utm zone=30 ellps=WGS72 gcs=4324
32431 utm zone=31 ellps=WGS72 gcs=4324
32432 utm zone=32 ellps=WGS72 gcs=4324
32433 utm zone=33 ellps=WGS72 gcs=4324
32434 utm zone=34 ellps=WGS72 gcs=4324
32435 utm zone=35 ellps=WGS72 gcs=4324
32436 utm zone=36 ellps=WGS72 gcs=4324
32437 utm zone=37 ellps=WGS72 gcs=4324
32438 utm zone=38 ellps=WGS72 gcs=4324
32439 utm zone=39 ellps=WGS72 gcs=4324
32440 utm zone=40 ellps=WGS72 gcs=4324
32441 utm zone=41 ellps=WGS72 gcs=4324
32442 utm zone=42 ellps=WGS72 gcs=4324
32443 utm zone=43 ellps=WGS72 gcs=4324
32444 utm zone=44 ellps=WGS72 gcs=4324
32445 utm zone=45 ellps=WGS72 gcs=4324
32446 utm zone=46 ellps=WGS72 gcs=4324
32447 utm zone=47 ellps=WGS72 gcs=4324
32448 utm zone=48 ellps=WGS72 gcs=4324
32449 utm zone=49 ellps=WGS72 gcs=4324
32450 utm zone=50 ellps=WGS72 gcs=4324
32451 utm zone=51 ellps=WGS72 gcs=4324
32452 utm zone=52 ellps=WGS72 gcs=4324
32453 utm zone=53 ellps=WGS72 gcs=4324
32454 utm zone=54 ellps=WGS72 gcs=4324
32455 utm zone=55 ellps=WGS72 gcs=4324
32456 utm zone=56 ellps=WGS72 gcs=4324
32457 utm zone=57 ellps=WGS72 gcs=4324
32458 utm zone=58 ellps=WGS72 gcs=4324
32459 utm zone=59 ellps=WGS72 gcs=4324
32460 utm zone=60 ellps=WGS72 gcs=4324
32501 utm zone=1 south ellps=WGS72 gcs=4324
32502 utm zone=2 south ellps=WGS72 gcs=4324
32503 utm zone=3 south ellps=WGS72 gcs=4324
32504 utm zone=4 south ellps=WGS72 gcs=4324
32505 utm zone=5 south ellps=WGS72 gcs=4324
32506 utm zone=6 south ellps=WGS72 gcs=4324
32507 utm zone=7 south ellps=WGS72 gcs=4324
32508 utm zone=8 south ellps=WGS72 gcs=4324
32509 utm zone=9 south ellps=WGS72 gcs=4324
32510 utm zone=10 south ellps=WGS72 gcs=4324
32511 utm zone=11 south ellps=WGS72 gcs=4324
32512 utm zone=12 south ellps=WGS72 gcs=4324
32513 utm zone=13 south ellps=WGS72 gcs=4324
32514 utm zone=14 south ellps=WGS72 gcs=4324
32515 utm zone=15 south ellps=WGS72 gcs=4324
32516 utm zone=16 south ellps=WGS72 gcs=4324
32517 utm zone=17 south ellps=WGS72 gcs=4324
32518 utm zone=18 south ellps=WGS72 gcs=4324
32519 utm zone=19 south ellps=WGS72 gcs=4324
32520 utm zone=20 south ellps=WGS72 gcs=4324
32521 utm zone=21 south ellps=WGS72 gcs=4324
32522 utm zone=22 south ellps=WGS72 gcs=4324
32523 utm zone=23 south ellps=WGS72 gcs=4324
32524 utm zone=24 south ellps=WGS72 gcs=4324
32525 utm zone=25 south ellps=WGS72 gcs=4324
32526 utm zone=26 south ellps=WGS72 gcs=4324
32527 utm zone=27 south ellps=WGS72 gcs=4324
32528 utm zone=28 south ellps=WGS72 gcs=4324
32529 utm zone=29 south ellps=WGS72 gcs=4324
32530 utm zone=30 south ellps=WGS72 gcs=4324
32531 utm zone=31 south ellps=WGS72 gcs=4324
32532 utm zone=32 south ellps=WGS72 gcs=4324
32533 utm zone=33 south ellps=WGS72 gcs=4324
32534 utm zone=34 south ellps=WGS72 gcs=4324
32535 utm zone=35 south ellps=WGS72 gcs=4324
32536 utm zone=36 south ellps=WGS72 gcs=4324
32537 utm zone=37 south ellps=WGS72 gcs=4324
32538 utm zone=38 south ellps=WGS72 gcs=4324
32539 utm zone=39 south ellps=WGS72 gcs=4324
32540 utm zone=40 south ellps=WGS72 gcs=4324
32541 utm zone=41 south ellps=WGS72 gcs=4324
32542 utm zone=42 south ellps=WGS72 gcs=4324
32543 utm zone=43 south ellps=WGS72 gcs=4324
32544 utm zone=44 south ellps=WGS72 gcs=4324
32545 utm zone=45 south ellps=WGS72 gcs=4324
32546 utm zone=46 south ellps=WGS72 gcs=4324
32547 utm zone=47 south ellps=WGS72 gcs=4324
32548 utm zone=48 south ellps=WGS72 gcs=4324
32549 utm zone=49 south ellps=WGS72 gcs=4324
32550 utm zone=50 south ellps=WGS72 gcs=4324
32551 utm zone=51 south ellps=WGS72 gcs=4324
32552 utm zone=52 south ellps=WGS72 gcs=4324
32553 utm zone=53 south ellps=WGS72 gcs=4324
32554 utm zone=54 south ellps=WGS72 gcs=4324
32555 utm zone=55 south ellps=WGS72 gcs=4324
32556 utm zone=56 south ellps=WGS72 gcs=4324
32557 utm zone=57 south ellps=WGS72 gcs=4324
32558 utm zone=58 south ellps=WGS72 gcs=4324
32559 utm zone=59 south ellps=WGS72 gcs=4324
32560 utm zone=60 south ellps=WGS72 gcs=4324
32601 utm zone=1 ellps=WGS84
32602 utm zone=2 ellps=WGS84
32603 utm zone=3 ellps=WGS84
32604 utm zone=4 ellps=WGS84
32605 utm zone=5 ellps=WGS84
32606 utm zone=6 ellps=WGS84
32607 utm zone=7 ellps=WGS84
32608 utm zone=8 ellps=WGS84
32609 utm zone=9 ellps=WGS84
32610 utm zone=10 ellps=WGS84
32611 utm zone=11 ellps=WGS84
32612 utm zone=12 ellps=WGS84
32613 utm zone=13 ellps=WGS84
32614 utm zone=14 ellps=WGS84
32615 utm zone=15 ellps=WGS84
32616 utm zone=16 ellps=WGS84
32617 utm zone=17 ellps=WGS84
32618 utm zone=18 ellps=WGS84
32619 utm zone=19 ellps=WGS84
32620 utm zone=20 ellps=WGS84
32621 utm zone=21 ellps=WGS84
32622 utm zone=22 ellps=WGS84
32623 utm zone=23 ellps=WGS84
32624 utm zone=24 ellps=WGS84
32625 utm zone=25 ellps=WGS84
32626 utm zone=26 ellps=WGS84
32627 utm zone=27 ellps=WGS84
32628 utm zone=28 ellps=WGS84
32629 utm zone=29 ellps=WGS84
32630 utm zone=30 ellps=WGS84
32631 utm zone=31 ellps=WGS84
32632 utm zone=32 ellps=WGS84
32633 utm zone=33 ellps=WGS84
32634 utm zone=34 ellps=WGS84
32635 utm zone=35 ellps=WGS84
32636 utm zone=36 ellps=WGS84
32637 utm zone=37 ellps=WGS84
32638 utm zone=38 ellps=WGS84
32639 utm zone=39 ellps=WGS84
32640 utm zone=40 ellps=WGS84
32641 utm zone=41 ellps=WGS84
32642 utm zone=42 ellps=WGS84
32643 utm zone=43 ellps=WGS84
32644 utm zone=44 ellps=WGS84
32645 utm zone=45 ellps=WGS84
32646 utm zone=46 ellps=WGS84
32647 utm zone=47 ellps=WGS84
32648 utm zone=48 ellps=WGS84
32649 utm zone=49 ellps=WGS84
32650 utm zone=50 ellps=WGS84
32651 utm zone=51 ellps=WGS84
32652 utm zone=52 ellps=WGS84
32653 utm zone=53 ellps=WGS84
32654 utm zone=54 ellps=WGS84
32655 utm zone=55 ellps=WGS84
32656 utm zone=56 ellps=WGS84
32657 utm zone=57 ellps=WGS84
32658 utm zone=58 ellps=WGS84
32659 utm zone=59 ellps=WGS84
32660 utm zone=60 ellps=WGS84
32661 stere lat_0=90 lon_0=0 k=0.994 x_0=2000000 y_0=2000000 ellps=WGS84
32662 eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
32663 eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
32664 tmerc lat_0=0 lon_0=-99 k=0.9996 x_0=500000.001016002 y_0=0 ellps=WGS84 units=us-ft
32665 tmerc lat_0=0 lon_0=-93 k=0.9996 x_0=500000.001016002 y_0=0 ellps=WGS84 units=us-ft
32666 tmerc lat_0=0 lon_0=-87 k=0.9996 x_0=500000.001016002 y_0=0 ellps=WGS84 units=us-ft
32667 tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=500000.001016002 y_0=0 ellps=WGS84 units=us-ft
32701 utm zone=1 south ellps=WGS84
32702 utm zone=2 south ellps=WGS84
32703 utm zone=3 south ellps=WGS84
32704 utm zone=4 south ellps=WGS84
32705 utm zone=5 south ellps=WGS84
32706 utm zone=6 south ellps=WGS84
32707 utm zone=7 south ellps=WGS84
32708 utm zone=8 south ellps=WGS84
32709 utm zone=9 south ellps=WGS84
32710 utm zone=10 south ellps=WGS84
32711 utm zone=11 south ellps=WGS84
32712 utm zone=12 south ellps=WGS84
32713 utm zone=13 south ellps=WGS84
32714 utm zone=14 south ellps=WGS84
32715 utm zone=15 south ellps=WGS84
32716 utm zone=16 south ellps=WGS84
32717 utm zone=17 south ellps=WGS84
32718 utm zone=18 south ellps=WGS84
32719 utm zone=19 south ellps=WGS84
32720 utm zone=20 south ellps=WGS84
32721 utm zone=21 south ellps=WGS84
32722 utm zone=22 south ellps=WGS84
32723 utm zone=23 south ellps=WGS84
32724 utm zone=24 south ellps=WGS84
32725 utm zone=25 south ellps=WGS84
32726 utm zone=26 south ellps=WGS84
32727 utm zone=27 south ellps=WGS84
32728 utm zone=28 south ellps=WGS84
32729 utm zone=29 south ellps=WGS84
32730 utm zone=30 south ellps=WGS84
32731 utm zone=31 south ellps=WGS84
32732 utm zone=32 south ellps=WGS84
32733 utm zone=33 south ellps=WGS84
32734 utm zone=34 south ellps=WGS84
32735 utm zone=35 south ellps=WGS84
32736 utm zone=36 south ellps=WGS84
32737 utm zone=37 south ellps=WGS84
32738 utm zone=38 south ellps=WGS84
32739 utm zone=39 south ellps=WGS84
32740 utm zone=40 south ellps=WGS84
32741 utm zone=41 south ellps=WGS84
32742 utm zone=42 south ellps=WGS84
32743 utm zone=43 south ellps=WGS84
32744 utm zone=44 south ellps=WGS84
32745 utm zone=45 south ellps=WGS84
32746 utm zone=46 south ellps=WGS84
32747 utm zone=47 south ellps=WGS84
32748 utm zone=48 south ellps=WGS84
32749 utm zone=49 south ellps=WGS84
32750 utm zone=50 south ellps=WGS84
32751 utm zone=51 south ellps=WGS84
32752 utm zone=52 south ellps=WGS84
32753 utm zone=53 south ellps=WGS84
32754 utm zone=54 south ellps=WGS84
32755 utm zone=55 south ellps=WGS84
32756 utm zone=56 south ellps=WGS84
32757 utm zone=57 south ellps=WGS84
32758 utm zone=58 south ellps=WGS84
32759 utm zone=59 south ellps=WGS84
32760 utm zone=60 south ellps=WGS84
32761 stere lat_0=-90 lon_0=0 k=0.994 x_0=2000000 y_0=2000000 ellps=WGS84
32766 tmerc lat_0=0 lon_0=36 k=0.9996 x_0=500000 y_0=10000000 ellps=WGS84
900913 merc a=6378137 b=6378137 lat_ts=0 lon_0=0 x_0=0 y_0=0 k=1
`;
