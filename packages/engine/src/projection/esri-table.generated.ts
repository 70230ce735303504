/**
 * The coordinate reference systems of ESRI, one a line: code and PROJ parameters. Written by
 * packages/conformance/python/record_crs.py from the database of PROJ, which explains the words that PROJ has not.
 */
export const ESRI_TABLE: string = `
2181 tmerc lat_0=0 lon_0=27 k=0.9996 x_0=9500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2182 tmerc lat_0=0 lon_0=30 k=0.9996 x_0=10500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2183 tmerc lat_0=0 lon_0=33 k=0.9996 x_0=11500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2184 tmerc lat_0=0 lon_0=36 k=0.9996 x_0=12500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2185 tmerc lat_0=0 lon_0=39 k=0.9996 x_0=13500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2186 tmerc lat_0=0 lon_0=42 k=0.9996 x_0=14500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
2187 tmerc lat_0=0 lon_0=45 k=0.9996 x_0=15500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
4305 longlat a=6378249.145 rf=293.465 unit=0.9 towgs84=-123,-206,219 acc=44 name=GCS_Voirol_Unifie_1960
4812 longlat a=6378249.145 rf=293.465 pm=2.33722917 unit=0.9 name=GCS_Voirol_Unifie_1960_Paris
20062 tmerc lat_0=0 lon_0=9 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
20063 tmerc lat_0=0 lon_0=15 k=1 x_0=500000 y_0=0 ellps=krass gcs=4200
24721 utm zone=21 ellps=intl gcs=4247 towgs84=-273.5,110.6,-357.9 acc=5.7
26761 tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966666666667 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,125,190 acc=132.2
26762 tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966666666667 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=0,125,196 acc=128.9
26763 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=0,125,196 acc=127.7
26764 tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=0,125,196 acc=127.3
26765 tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=0,125,196 acc=127.6
26788 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
26789 lcc lat_0=43.3166666666667 lon_0=-84.3333333333333 lat_1=44.1833333333333 lat_2=45.7 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
26790 lcc lat_0=41.5 lon_0=-84.3333333333333 lat_1=42.1 lat_2=43.6666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
30591 lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500135 y_0=300090 a=6378249.145 rf=293.465 gcs=ESRI:4305
30592 lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500135 y_0=300090 a=6378249.145 rf=293.465 gcs=ESRI:4305
31491 tmerc lat_0=0 lon_0=3 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3
31492 tmerc lat_0=0 lon_0=6 k=1 x_0=2500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3
31493 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3.7
31494 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=4.3
31495 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3
31917 utm zone=17 ellps=GRS80
31918 utm zone=18 ellps=GRS80
31919 utm zone=19 ellps=GRS80
31920 utm zone=20 ellps=GRS80
31921 utm zone=21 ellps=GRS80
31922 utm zone=22 ellps=GRS80
32059 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.0333333333333 lat_2=18.4333333333333 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-7,151,178 acc=7.4
32060 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.0333333333333 lat_2=18.4333333333333 x_0=152400.30480061 y_0=30480.0609601219 ellps=clrk66 units=us-ft gcs=4267 towgs84=-7,151,178 acc=7.1
37001 longlat ellps=NWL9D name=GCS_WGS_1966
37002 longlat ellps=fschr60 name=GCS_Fischer_1960
37003 longlat ellps=fschr68 name=GCS_Fischer_1968
37004 longlat ellps=fschr60m name=GCS_Fischer_Modified
37005 longlat ellps=hough name=GCS_Hough_1960
37006 longlat ellps=evrst69 name=GCS_Everest_Modified_1969
37007 longlat ellps=walbeck name=GCS_Walbeck
37008 longlat ellps=sphere
37201 longlat ellps=intl name=GCS_European_1979
37202 longlat ellps=evrst30 name=GCS_Everest_Bangladesh
37203 longlat a=6377301.243 rf=300.8017255 name=GCS_Everest_India_Nepal
37204 longlat ellps=intl name=GCS_Hjorsey_1955
37205 longlat ellps=intl name=GCS_Hong_Kong_1963_67
37206 longlat a=6378249.145 rf=293.465 name=GCS_Oman
37207 longlat ellps=fschr60m name=GCS_South_Asia_Singapore
37208 longlat a=6378249.145 rf=293.465 name=GCS_Ayabelle
37211 longlat a=6378249.145 rf=293.465 name=GCS_Point_58
37212 longlat ellps=intl name=GCS_Beacon_E_1945
37213 longlat ellps=intl name=GCS_Tern_Island_1961
37214 longlat ellps=intl name=GCS_Astro_1952
37215 longlat ellps=intl name=GCS_Bellevue_IGN
37216 longlat ellps=intl name=GCS_Canton_1966
37217 longlat ellps=intl name=GCS_Chatham_Island_1971
37218 longlat ellps=intl towgs84=230,-199,-752 acc=44 name=GCS_DOS_1968
37219 longlat ellps=intl name=GCS_Easter_Island_1967
37220 longlat ellps=clrk66 name=GCS_Guam_1963
37221 longlat ellps=intl towgs84=252,-209,-751 acc=44 name=GCS_GUX_1
37222 longlat ellps=intl name=GCS_Johnston_Island_1961
37223 longlat ellps=clrk80ign towgs84=-260.1,5.5,432.2 acc=2.4 name=GCS_Carthage
37224 longlat ellps=intl name=GCS_Midway_1961
37225 longlat ellps=clrk80ign unit=0.9 towgs84=-260.1,5.5,432.2 acc=2.4 name=GCS_Carthage_Grad
37226 longlat ellps=intl name=GCS_Pitcairn_1967
37227 longlat ellps=intl name=GCS_Santo_DOS_1965
37228 longlat a=6378249.145 rf=293.465 name=GCS_Viti_Levu_1916
37229 longlat ellps=hough name=GCS_Wake_Eniwetok_1960
37230 longlat ellps=intl name=GCS_Wake_Island_1952
37231 longlat ellps=aust_SA name=GCS_Anna_1_1965
37232 longlat ellps=intl name=GCS_Gan_1970
37233 longlat ellps=intl name=GCS_ISTS_073_1969
37234 longlat ellps=intl name=GCS_Kerguelen_Island_1949
37235 longlat ellps=intl name=GCS_Reunion_1947
37237 longlat ellps=intl name=GCS_Ascension_Island_1958
37238 longlat ellps=intl name=GCS_DOS_71_4
37239 longlat ellps=clrk66 name=GCS_Cape_Canaveral
37240 longlat a=6378249.145 rf=293.465 towgs84=-7,215,225 acc=44 name=GCS_Fort_Thomas_1955
37241 longlat ellps=intl towgs84=-76.822,257.457,-12.817,2.136,-0.033,-2.392,-0.031 acc=0.5 name=GCS_Graciosa_Base_SW_1948
37242 longlat ellps=intl name=GCS_ISTS_061_1968
37243 longlat ellps=clrk66 name=GCS_LC5_1961
37245 longlat ellps=intl towgs84=-487.978,-226.275,102.787,-0.743,1.677,2.087,1.485 acc=0.2 name=GCS_Observatorio_Meteorologico_1939
37246 longlat ellps=intl name=GCS_Pico_de_Las_Nieves
37247 longlat ellps=intl name=GCS_Porto_Santo_1936
37249 longlat ellps=intl towgs84=-269.089,186.247,155.667,2.005,3.606,-0.366,0.097 acc=0.1 name=GCS_Sao_Braz
37250 longlat ellps=intl name=GCS_Selvagem_Grande_1938
37251 longlat ellps=intl name=GCS_Tristan_1968
37252 longlat ellps=clrk66 name=GCS_American_Samoa_1962
37253 longlat ellps=intl name=GCS_Camp_Area
37254 longlat a=6378249.145 rf=293.465 name=GCS_Deception_Island
37255 longlat ellps=bessel name=GCS_Gunung_Segara
37257 longlat ellps=krass name=GCS_S42_Hungary
37259 longlat ellps=intl name=GCS_Kusaie_1951
37260 longlat ellps=clrk66 name=GCS_Alaskan_Islands
53001 eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0 R=6371000
53002 eqc lat_ts=60 lat_0=0 lon_0=0 x_0=0 y_0=0 R=6371000
53003 mill lon_0=0 x_0=0 y_0=0 R=6371000
53004 merc lat_ts=0 lon_0=0 x_0=0 y_0=0 R=6371000
53008 sinu lon_0=0 x_0=0 y_0=0 R=6371000
53009 moll lon_0=0 x_0=0 y_0=0 R=6371000
53010 refused=Eckert_VI
53011 refused=Eckert_V
53012 eck4 lon_0=0 x_0=0 y_0=0 R=6371000
53013 refused=Eckert_III
53014 refused=Eckert_II
53015 refused=Eckert_I
53016 refused=Gall_Stereographic
53017 cea lat_ts=30 lon_0=0 x_0=0 y_0=0 R=6371000
53018 refused=Winkel_I
53019 refused=Winkel_II
53021 poly lat_0=0 lon_0=0 x_0=0 y_0=0 R=6371000
53022 refused=Quartic_Authalic
53023 refused=Loximuthal
53024 refused=Bonne
53025 omerc lat_0=40 lat_1=0 lon_1=0 lat_2=60 lon_2=60 k=1 x_0=0 y_0=0 R=6371000
53026 stere lat_0=0 lon_0=0 k=1 x_0=0 y_0=0 R=6371000
53027 eqdc lat_0=0 lon_0=0 lat_1=60 lat_2=60 x_0=0 y_0=0 R=6371000
53028 cass lat_0=0 lon_0=0 x_0=0 y_0=0 R=6371000
53029 refused=Van_Der_Grinten
53030 robin lon_0=0 x_0=0 y_0=0 R=6371000
53031 refused=Two_Point_Equidistant
53032 aeqd lat_0=0 lon_0=0 x_0=0 y_0=0 R=6371000
53034 cea lat_ts=0 lon_0=0 x_0=0 y_0=0 R=6371000
53035 eqearth lon_0=0 x_0=0 y_0=0 R=6371008.7714
53036 eqearth lon_0=-90 x_0=0 y_0=0 R=6371008.7714
53037 eqearth lon_0=150 x_0=0 y_0=0 R=6371008.7714
53042 refused=Winkel_Tripel
53043 refused=Aitoff
53045 refused=Flat_Polar_Quartic
53046 refused=Craster_Parabolic
53048 refused=Times
53049 refused=Vertical_Perspective
53074 refused=Wagner_IV
53075 refused=Wagner_V
53076 refused=Wagner_VII
53077 refused=Natural_Earth
53078 refused=Natural_Earth_II
53079 refused=Patterson
53080 refused=Compact_Miller
54001 eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
54002 eqc lat_ts=60 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
54003 mill R_A lon_0=0 x_0=0 y_0=0 ellps=WGS84
54004 merc lat_ts=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
54008 sinu lon_0=0 x_0=0 y_0=0 ellps=WGS84
54009 moll lon_0=0 x_0=0 y_0=0 ellps=WGS84
54010 refused=Eckert_VI
54011 refused=Eckert_V
54012 eck4 lon_0=0 x_0=0 y_0=0 ellps=WGS84
54013 refused=Eckert_III
54014 refused=Eckert_II
54015 refused=Eckert_I
54016 refused=Gall_Stereographic
54017 cea lat_ts=30 lon_0=0 x_0=0 y_0=0 ellps=WGS84
54018 refused=Winkel_I
54019 refused=Winkel_II
54021 poly lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
54022 refused=Quartic_Authalic
54023 refused=Loximuthal
54024 refused=Bonne
54025 omerc lat_0=40 lat_1=0 lon_1=0 lat_2=60 lon_2=60 k=1 x_0=0 y_0=0 ellps=WGS84
54026 stere lat_0=0 lon_0=0 k=1 x_0=0 y_0=0 ellps=WGS84
54027 eqdc lat_0=0 lon_0=0 lat_1=60 lat_2=60 x_0=0 y_0=0 ellps=WGS84
54028 cass lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
54029 refused=Van_Der_Grinten
54030 robin lon_0=0 x_0=0 y_0=0 ellps=WGS84
54031 refused=Two_Point_Equidistant
54032 aeqd lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
54034 cea lat_ts=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
54035 eqearth lon_0=0 x_0=0 y_0=0 ellps=WGS84
54036 eqearth lon_0=-90 x_0=0 y_0=0 ellps=WGS84
54037 eqearth lon_0=150 x_0=0 y_0=0 ellps=WGS84
54042 refused=Winkel_Tripel
54043 refused=Aitoff
54045 refused=Flat_Polar_Quartic
54046 refused=Craster_Parabolic
54048 refused=Times
54049 refused=Vertical_Perspective
54052 igh lon_0=0 x_0=0 y_0=0 ellps=WGS84
54053 refused=Interrupted_Goode_Homolosine_Ocean
54074 refused=Wagner_IV
54075 refused=Wagner_V
54076 refused=Wagner_VII
54077 refused=Natural_Earth
54078 refused=Natural_Earth_II
54079 refused=Patterson
54080 refused=Compact_Miller
54090 refused=Peirce_Quincuncial_(Square)
54091 refused=Peirce_Quincuncial_(Diamond)
54098 refused=Adams_Square_II
65061 poly lat_0=13.4724663527778 lon_0=144.748750705556 x_0=50000 y_0=50000 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,125,190 acc=136.9
65062 lcc lat_1=-14.2666666666667 lat_0=-14.2666666666667 lon_0=-170 k_0=1 x_0=152400.30480061 y_0=95169.3116586233 ellps=clrk66 units=us-ft gcs=4169
65161 poly lat_0=13.4724663527778 lon_0=144.748750705556 x_0=50000 y_0=50000 ellps=GRS80
65163 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80
102001 aea lat_0=40 lon_0=-96 lat_1=50 lat_2=70 x_0=0 y_0=0 ellps=GRS80
102002 lcc lat_0=40 lon_0=-96 lat_1=50 lat_2=70 x_0=0 y_0=0 ellps=GRS80
102003 aea lat_0=37.5 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 ellps=GRS80
102004 lcc lat_0=39 lon_0=-96 lat_1=33 lat_2=45 x_0=0 y_0=0 ellps=GRS80
102005 eqdc lat_0=39 lon_0=-96 lat_1=33 lat_2=45 x_0=0 y_0=0 ellps=GRS80
102006 aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0 ellps=GRS80
102007 aea lat_0=13 lon_0=-157 lat_1=8 lat_2=18 x_0=0 y_0=0 ellps=GRS80 gcs=4269 towgs84=1,1,-1 acc=4
102008 aea lat_0=40 lon_0=-96 lat_1=20 lat_2=60 x_0=0 y_0=0 ellps=GRS80
102009 lcc lat_0=40 lon_0=-96 lat_1=20 lat_2=60 x_0=0 y_0=0 ellps=GRS80
102010 eqdc lat_0=40 lon_0=-96 lat_1=20 lat_2=60 x_0=0 y_0=0 ellps=GRS80
102011 sinu lon_0=15 x_0=0 y_0=0 ellps=WGS84
102012 lcc lat_0=0 lon_0=105 lat_1=30 lat_2=62 x_0=0 y_0=0 ellps=WGS84
102013 aea lat_0=30 lon_0=10 lat_1=43 lat_2=62 x_0=0 y_0=0 ellps=intl gcs=4230 towgs84=-81.1,-89.4,-115.8,0.485,0.024,0.413,-0.54 acc=207.7
102014 lcc lat_0=30 lon_0=10 lat_1=43 lat_2=62 x_0=0 y_0=0 ellps=intl gcs=4230 towgs84=-81.1,-89.4,-115.8,0.485,0.024,0.413,-0.54 acc=207.7
102015 lcc lat_0=-32 lon_0=-60 lat_1=-5 lat_2=-42 x_0=0 y_0=0 ellps=aust_SA gcs=4618
102016 aeqd lat_0=90 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102017 laea lat_0=90 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102018 stere lat_0=90 lon_0=0 k=1 x_0=0 y_0=0 ellps=WGS84
102019 aeqd lat_0=-90 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102020 laea lat_0=-90 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102021 stere lat_0=-90 lon_0=0 k=1 x_0=0 y_0=0 ellps=WGS84
102022 aea lat_0=0 lon_0=25 lat_1=20 lat_2=-23 x_0=0 y_0=0 ellps=WGS84
102023 eqdc lat_0=0 lon_0=25 lat_1=20 lat_2=-23 x_0=0 y_0=0 ellps=WGS84
102024 lcc lat_0=0 lon_0=25 lat_1=20 lat_2=-23 x_0=0 y_0=0 ellps=WGS84
102025 aea lat_0=30 lon_0=95 lat_1=15 lat_2=65 x_0=0 y_0=0 ellps=WGS84
102026 eqdc lat_0=30 lon_0=95 lat_1=15 lat_2=65 x_0=0 y_0=0 ellps=WGS84
102027 lcc lat_0=30 lon_0=95 lat_1=15 lat_2=65 x_0=0 y_0=0 ellps=WGS84
102028 aea lat_0=-15 lon_0=125 lat_1=7 lat_2=-32 x_0=0 y_0=0 ellps=WGS84
102029 eqdc lat_0=-15 lon_0=125 lat_1=7 lat_2=-32 x_0=0 y_0=0 ellps=WGS84
102030 lcc lat_0=-15 lon_0=125 lat_1=7 lat_2=-32 x_0=0 y_0=0 ellps=WGS84
102031 eqdc lat_0=30 lon_0=10 lat_1=43 lat_2=62 x_0=0 y_0=0 ellps=intl gcs=IGNF:ED50G
102032 refused=(its_datum_has_no_code)
102033 aea lat_0=-32 lon_0=-60 lat_1=-5 lat_2=-42 x_0=0 y_0=0 ellps=aust_SA gcs=4618
102034 refused=Gnomonic
102035 refused=Orthographic_(Spherical)
102036 refused=Gnomonic
102037 refused=Orthographic_(Spherical)
102038 refused=Orthographic_(Spherical)
102039 aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 ellps=GRS80
102040 tmerc lat_0=38 lon_0=127.5 k=0.9996 x_0=1000000 y_0=2000000 ellps=bessel gcs=4162
102041 lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=500000.070104141 y_0=0.0731521463042926 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102042 aea lat_0=35 lon_0=-82.25 lat_1=38.25 lat_2=47.25 x_0=0 y_0=0 ellps=GRS80
102043 utm zone=20 ellps=GRS80 gcs=6783
102044 utm zone=20 ellps=GRS80
102045 utm zone=20 ellps=GRS80
102046 utm zone=59 ellps=GRS80
102047 utm zone=60 ellps=GRS80
102048 utm zone=1 ellps=GRS80
102049 utm zone=2 ellps=GRS80
102050 utm zone=3 ellps=GRS80
102051 utm zone=4 ellps=GRS80
102052 utm zone=5 ellps=GRS80
102053 utm zone=6 ellps=GRS80
102054 utm zone=7 ellps=GRS80
102055 utm zone=8 ellps=GRS80
102056 utm zone=9 ellps=GRS80
102057 utm zone=10 ellps=GRS80
102058 utm zone=11 ellps=GRS80
102059 utm zone=12 ellps=GRS80
102060 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=-5000000 ellps=bessel gcs=ESRI:104131
102061 refused=(its_datum_has_no_code)
102062 refused=(its_datum_has_no_code)
102063 tmerc lat_0=7.00048027777778 lon_0=80.7717111111111 k=1 x_0=160933.56048 y_0=160933.56048 ellps=evrst30 gcs=4244
102064 tmerc lat_0=7.00048027777778 lon_0=80.7717111111111 k=1 x_0=160933.56048 y_0=160933.56048 ellps=evrst30 units=ind-yd gcs=4244
102065 refused=(its_datum_has_no_code)
102066 refused=(its_datum_has_no_code)
102067 refused=(its_datum_has_no_code)
102068 stere lat_0=90 lat_ts=60 lon_0=-32 x_0=400000 y_0=5500000 R=6370000 to_meter=50000
102069 stere lat_0=90 lat_ts=60 lon_0=-32 x_0=450000 y_0=5550000 R=6370000 to_meter=150000
102070 tmerc lat_0=49.5 lon_0=-2.41666666666667 k=0.999997 x_0=47000 y_0=50000 ellps=WGS84
102071 tmerc lat_0=0 lon_0=149.009294833333 k=1.000086 x_0=200000 y_0=4510193.4939 ellps=aust_SA gcs=4202 towgs84=-129.193,-41.212,130.73,0.246,0.374,0.329,-2.955 acc=3
102072 tmerc lat_0=0 lon_0=141 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA gcs=4202 towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 acc=4.3
102073 tmerc lat_0=0 lon_0=143 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA gcs=4202 towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 acc=4.3
102074 tmerc lat_0=0 lon_0=145 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA gcs=4202 towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 acc=4.3
102075 tmerc lat_0=0 lon_0=147 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA gcs=4202 towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 acc=3.9
102076 tmerc lat_0=0 lon_0=149 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA gcs=4202 towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 acc=3.8
102077 tmerc lat_0=0 lon_0=151 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA gcs=4202 towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 acc=3.9
102078 tmerc lat_0=0 lon_0=153 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA gcs=4202 towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 acc=4
102079 tmerc lat_0=0 lon_0=155 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA gcs=4202 towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 acc=3
102080 tmerc lat_0=38 lon_0=127.5 k=0.9996 x_0=1000000 y_0=2000000 ellps=GRS80
102081 tmerc lat_0=38 lon_0=125 k=1 x_0=200000 y_0=600000 ellps=GRS80
102082 tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=600000 ellps=GRS80
102083 tmerc lat_0=38 lon_0=129 k=1 x_0=200000 y_0=600000 ellps=GRS80
102084 tmerc lat_0=38 lon_0=131 k=1 x_0=200000 y_0=600000 ellps=GRS80
102085 tmerc lat_0=38 lon_0=125.002890277778 k=1 x_0=200000 y_0=500000 ellps=bessel gcs=4162
102086 tmerc lat_0=38 lon_0=127.002890277778 k=1 x_0=200000 y_0=500000 ellps=bessel gcs=4162
102087 tmerc lat_0=38 lon_0=127.002890277778 k=1 x_0=200000 y_0=550000 ellps=bessel gcs=4162
102088 tmerc lat_0=38 lon_0=129.002890277778 k=1 x_0=200000 y_0=500000 ellps=bessel gcs=4162
102089 tmerc lat_0=38 lon_0=131.002890277778 k=1 x_0=200000 y_0=500000 ellps=bessel gcs=4162
102090 tmerc lat_0=32 lon_0=-64.75 k=1 x_0=550000 y_0=100000 ellps=WGS84
102091 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=1500000 y_0=0 ellps=intl gcs=4265 towgs84=-50.2,-50.4,84.8,-0.69,-2.012,0.459,-28.08 acc=79.8
102092 tmerc lat_0=0 lon_0=15 k=0.9996 x_0=2520000 y_0=0 ellps=intl gcs=4265 towgs84=-50.2,-50.4,84.8,-0.69,-2.012,0.459,-28.08 acc=79.5
102093 tmerc lat_0=0 lon_0=15 k=0.9996 x_0=2520000 y_0=0 ellps=intl gcs=ESRI:104127
102094 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=1500000 y_0=0 ellps=intl gcs=ESRI:104127
102095 lcc lat_1=18 lat_0=18 lon_0=-77 k_0=1 x_0=750000 y_0=650000 ellps=WGS84
102096 refused=(its_datum_has_no_code)
102097 utm zone=26 ellps=GRS80
102098 utm zone=27 ellps=GRS80
102099 utm zone=39 ellps=GRS80
102100 merc a=6378137 b=6378137 lat_ts=0 lon_0=0 x_0=0 y_0=0 k=1
102101 tmerc lat_0=58 lon_0=6.05625 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 gcs=4273
102102 tmerc lat_0=58 lon_0=8.38958333333333 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 gcs=4273
102103 tmerc lat_0=58 lon_0=10.7229166666667 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 gcs=4273
102104 tmerc lat_0=58 lon_0=13.2229166666667 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 gcs=4273
102105 tmerc lat_0=58 lon_0=16.8895833333333 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 gcs=4273
102106 tmerc lat_0=58 lon_0=20.8895833333333 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 gcs=4273
102107 tmerc lat_0=58 lon_0=24.8895833333333 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 gcs=4273
102108 tmerc lat_0=58 lon_0=29.05625 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 gcs=4273
102109 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=-5000000 ellps=GRS80
102110 lcc lat_0=46.5 lon_0=3 lat_1=44 lat_2=49 x_0=700000 y_0=6600000 ellps=GRS80
102111 tmerc lat_0=-44 lon_0=-176.5 k=1 x_0=350000 y_0=650000 ellps=intl gcs=4673
102112 tmerc lat_0=-44 lon_0=-176.5 k=1 x_0=400000 y_0=800000 ellps=GRS80
102113 merc a=6378137 b=6378137 lat_ts=0 lon_0=0 x_0=0 y_0=0 k=1
102114 utm zone=4 ellps=clrk66 gcs=4135 towgs84=58,-283,-182 acc=17.5
102115 utm zone=5 ellps=clrk66 gcs=4135 towgs84=58,-283,-182 acc=17.5
102116 utm zone=2 south ellps=clrk66 gcs=4169
102117 aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0 ellps=clrk66 gcs=4267 towgs84=0,125,196 acc=179.5
102118 aea lat_0=23 lon_0=-83.5 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.4
102119 lcc lat_0=31.1666666666667 lon_0=-100 lat_1=27.4166666666667 lat_2=34.9166666666667 x_0=914400 y_0=914400 ellps=clrk66 units=ft gcs=4267 towgs84=-8,159,175 acc=7
102120 omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.49596139 y_0=-4354009.81600203 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=8.5
102121 omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.49596139 y_0=-4354009.81600203 ellps=GRS80 units=us-ft
102122 omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816 ellps=clrk66 gcs=4267 towgs84=-8,159,175 acc=8.5
102123 omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816 ellps=GRS80
102124 utm zone=1 ellps=clrk66 gcs=4267 towgs84=0,125,196 acc=172.1
102125 utm zone=2 ellps=clrk66 gcs=4267 towgs84=0,125,196 acc=164.7
102126 utm zone=59 ellps=clrk66 gcs=4267 towgs84=0,125,196 acc=185.6
102127 utm zone=60 ellps=clrk66 gcs=4267 towgs84=0,125,196 acc=178.9
102128 utm zone=1 ellps=GRS80
102129 utm zone=2 ellps=GRS80
102130 utm zone=59 ellps=GRS80
102131 utm zone=60 ellps=GRS80
102132 utm zone=32 a=6377492.018 rf=299.1528128 gcs=4273
102133 utm zone=33 a=6377492.018 rf=299.1528128 gcs=4273
102134 utm zone=34 a=6377492.018 rf=299.1528128 gcs=4273
102135 utm zone=35 a=6377492.018 rf=299.1528128 gcs=4273
102136 tmerc lat_0=58 lon_0=10.7229166666667 k=1 x_0=19999.32 y_0=-202977.79 a=6377492.018 rf=299.1528128 gcs=4273
102137 tmerc lat_0=58 lon_0=6.05625 k=1 x_0=100000 y_0=-200000 a=6377492.018 rf=299.1528128 gcs=4273
102138 tmerc lat_0=58 lon_0=10.7229166666667 k=1 x_0=0 y_0=-212979.18 a=6377492.018 rf=299.1528128 gcs=4273
102139 utm zone=35 ellps=GRS80
102140 tmerc lat_0=22.3121333333333 lon_0=114.178555555556 k=1 x_0=836694.05 y_0=819069.8 ellps=intl gcs=4611
102141 utm zone=49 ellps=intl gcs=4611
102142 utm zone=50 ellps=intl gcs=4611
102143 utm zone=39 ellps=intl gcs=4614
102144 utm zone=28 ellps=clrk80ign gcs=4261 towgs84=31,146,47 acc=334.2
102145 utm zone=51 ellps=GRS80
102146 utm zone=52 ellps=GRS80
102147 utm zone=53 ellps=GRS80
102148 utm zone=54 ellps=GRS80
102149 utm zone=55 ellps=GRS80
102150 utm zone=56 ellps=GRS80
102151 utm zone=51 ellps=bessel gcs=4301
102152 utm zone=52 ellps=bessel gcs=4301 towgs84=-147,506,687 acc=10.4
102153 utm zone=53 ellps=bessel gcs=4301
102154 utm zone=54 ellps=bessel gcs=4301
102155 utm zone=55 ellps=bessel gcs=4301
102156 utm zone=56 ellps=bessel gcs=4301
102157 tmerc lat_0=0 lon_0=21 k=0.9999 x_0=7500000 y_0=0 ellps=GRS80
102158 tmerc lat_0=0 lon_0=37 k=0.9998 x_0=500000 y_0=-3000000 ellps=intl gcs=ESRI:104130
102159 tmerc lat_0=22.2123972222222 lon_0=113.536469444444 k=1 x_0=20000 y_0=20000 ellps=intl gcs=ESRI:104126
102160 tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=200180.598 y_0=299913.01 ellps=intl gcs=4274
102161 tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=180.598 y_0=-86.99 ellps=intl gcs=4274
102162 utm zone=26 ellps=intl gcs=ESRI:37241
102163 refused=Bonne
102164 tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=200000 y_0=300000 ellps=intl gcs=ESRI:104106
102165 tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=0 y_0=0 ellps=intl gcs=ESRI:104106
102166 utm zone=25 ellps=intl gcs=ESRI:37245
102167 utm zone=28 ellps=intl gcs=4615
102168 utm zone=26 ellps=intl gcs=ESRI:37249
102169 utm zone=28 ellps=intl gcs=4616
102170 lcc lat_0=-37 lon_0=145 lat_1=-36 lat_2=-38 x_0=2500000 y_0=4500000 ellps=aust_SA gcs=4202 towgs84=-119.353,-48.301,139.484,0.415,0.26,0.437,-0.613 acc=3
102171 lcc lat_0=-37 lon_0=145 lat_1=-36 lat_2=-38 x_0=2500000 y_0=2500000 ellps=GRS80
102172 lcc lat_0=-32 lon_0=135 lat_1=-28 lat_2=-36 x_0=1000000 y_0=2000000 ellps=GRS80
102173 tmerc lat_0=0 lon_0=19 k=0.9993 x_0=500000 y_0=-5300000 ellps=GRS80
102174 tmerc lat_0=0 lon_0=15 k=0.999923 x_0=5500000 y_0=0 ellps=GRS80
102175 tmerc lat_0=0 lon_0=18 k=0.999923 x_0=6500000 y_0=0 ellps=GRS80
102176 tmerc lat_0=0 lon_0=21 k=0.999923 x_0=7500000 y_0=0 ellps=GRS80
102177 tmerc lat_0=0 lon_0=24 k=0.999923 x_0=8500000 y_0=0 ellps=GRS80
102178 tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=500000 y_0=0 ellps=clrk66 gcs=4267 towgs84=4,159,188 acc=8
102179 tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=0 y_0=0 ellps=clrk66 gcs=4267 towgs84=4,159,188 acc=8
102180 tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0 ellps=clrk66 gcs=4267 towgs84=4,159,188 acc=8
102181 tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0 ellps=clrk66 gcs=4267 towgs84=4,159,188 acc=8
102182 tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0 ellps=clrk66 gcs=4267 towgs84=4,159,188 acc=8
102183 tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 ellps=clrk66 gcs=4267 towgs84=4,159,188 acc=8
102184 tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=500000 y_0=0 ellps=GRS80
102185 tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=0 y_0=0 ellps=GRS80
102186 tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102187 tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102188 tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102189 tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102190 aea lat_0=45 lon_0=-126 lat_1=50 lat_2=58.5 x_0=1000000 y_0=0 ellps=GRS80
102191 lcc lat_1=37 lat_0=37 lon_0=-5.4 k_0=0.999625769 x_0=500000 y_0=300000 ellps=clrk80ign gcs=4261 towgs84=31,146,47 acc=7
102192 lcc lat_1=33 lat_0=33 lon_0=-5.4 k_0=0.999615596 x_0=500000 y_0=300000 ellps=clrk80ign gcs=4261 towgs84=31,146,47 acc=7
102193 lcc lat_1=26.1 lat_0=26.1 lon_0=-5.4 k_0=0.9996 x_0=1200000 y_0=400000 ellps=clrk80ign gcs=4261 towgs84=31,146,47 acc=292.5
102194 tmerc lat_0=0 lon_0=19 k=0.9993 x_0=500000 y_0=-5300000 ellps=GRS80
102195 tmerc lat_0=0 lon_0=15 k=0.999923 x_0=5500000 y_0=0 ellps=GRS80
102196 tmerc lat_0=0 lon_0=18 k=0.999923 x_0=6500000 y_0=0 ellps=GRS80
102197 tmerc lat_0=0 lon_0=21 k=0.999923 x_0=7500000 y_0=0 ellps=GRS80
102198 tmerc lat_0=0 lon_0=24 k=0.999923 x_0=8500000 y_0=0 ellps=GRS80
102199 lcc lat_0=50.797815 lon_0=4.35921583333333 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=649328 y_0=665262 ellps=GRS80
102200 utm zone=2 south ellps=GRS80
102201 tmerc lat_0=13.5 lon_0=144.75 k=1 x_0=100000 y_0=200000 ellps=GRS80
102202 utm zone=4 ellps=GRS80
102203 utm zone=5 ellps=GRS80
102204 lcc lat_0=24 lon_0=45 lat_1=21 lat_2=27 x_0=1000000 y_0=3000000 ellps=intl gcs=4204
102205 utm zone=11 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102206 utm zone=12 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102207 utm zone=13 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102208 tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102209 tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102210 tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102211 utm zone=18 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102212 lcc lat_0=41 lon_0=-107.5 lat_1=41 lat_2=45 x_0=500000 y_0=200000 ellps=GRS80
102213 utm zone=58 ellps=GRS80
102214 lcc lat_0=15.8333333333333 lon_0=-24 lat_1=15 lat_2=16.6666666666667 x_0=161587.83 y_0=128511.202 ellps=WGS84
102215 lcc lat_0=0 lon_0=-95 lat_1=49 lat_2=77 x_0=0 y_0=-8000000 ellps=WGS84
102216 tmerc lat_0=0 lon_0=115.816666666667 k=0.99999906 x_0=50000 y_0=3800000 ellps=GRS80
102217 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4479999.99999999 ellps=GRS80 units=us-ft
102218 aea lat_0=34 lon_0=-120 lat_1=43 lat_2=48 x_0=600000 y_0=0 ellps=GRS80
102219 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4479999.99999999 ellps=GRS80 units=us-ft
102220 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4479999.99999999 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102221 lcc lat_0=10.4666666666667 lon_0=-84.3333333333333 lat_1=9.93333333333333 lat_2=11 x_0=500000 y_0=271820.522 ellps=clrk66 gcs=5451 towgs84=213.11,9.37,-74.95 acc=10.2
102222 lcc lat_0=9 lon_0=-83.6666666666667 lat_1=8.46666666666667 lat_2=9.53333333333333 x_0=500000 y_0=327987.436 ellps=clrk66 gcs=5451 towgs84=213.11,9.37,-74.95 acc=10.6
102223 tmerc lat_0=0 lon_0=-84 k=0.9996 x_0=500000 y_0=0 ellps=WGS84
102224 utm zone=46 ellps=GRS80
102225 utm zone=47 ellps=GRS80
102226 utm zone=48 ellps=GRS80
102227 utm zone=49 ellps=GRS80
102228 utm zone=50 ellps=GRS80
102229 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102230 tmerc lat_0=30 lon_0=-87.5 k=0.999933333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102231 tmerc lat_0=4.59904722222222 lon_0=-80.0809166666667 k=1 x_0=1000000 y_0=1000000 ellps=intl gcs=4218 towgs84=-305.356,222.004,-30.023,9.69049385992583,-1.03196819622539,19.7573941768278,6.325747 acc=1
102232 tmerc lat_0=4.68333333333333 lon_0=-74.15 k=1.00039978753252 x_0=92334.879 y_0=109320.965 ellps=intl gcs=4218 towgs84=304.5,306.5,-318.1 acc=10.8
102233 tmerc lat_0=4.68048611111111 lon_0=-74.1465916666667 k=1.00039980326544 x_0=92334.879 y_0=109320.965 ellps=GRS80
102234 utm zone=14 ellps=GRS80 gcs=4617
102235 utm zone=15 ellps=GRS80 gcs=4617
102236 utm zone=16 ellps=GRS80 gcs=4617
102237 refused=(its_datum_has_no_code)
102238 refused=(its_datum_has_no_code)
102239 refused=(its_datum_has_no_code)
102240 tmerc lat_0=13.5 lon_0=144.75 k=1 x_0=100000 y_0=200000 ellps=GRS80
102241 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=40 lat_2=41.6666666666667 x_0=2000000 y_0=500000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102242 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=38.3333333333333 lat_2=39.8333333333333 x_0=2000000 y_0=500000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102243 lcc lat_0=36.5 lon_0=-120.5 lat_1=37.0666666666667 lat_2=38.4333333333333 x_0=2000000 y_0=500000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102244 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=36 lat_2=37.25 x_0=2000000 y_0=500000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102245 lcc lat_0=33.5 lon_0=-118 lat_1=34.0333333333333 lat_2=35.4666666666667 x_0=2000000 y_0=500000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102246 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=32.7833333333333 lat_2=33.8833333333333 x_0=2000000 y_0=500000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102247 aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0 ellps=GRS80 gcs=6783
102248 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102249 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102250 tmerc lat_0=31 lon_0=-113.75 k=0.999933333333333 x_0=213360 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102251 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=34.9333333333333 lat_2=36.2333333333333 x_0=400000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102252 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=33.3 lat_2=34.7666666666667 x_0=400000 y_0=400000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102253 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=39.7166666666667 lat_2=40.7833333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102254 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=38.45 lat_2=39.75 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102255 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=37.2333333333333 lat_2=38.4333333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102256 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.2 lat_2=41.8666666666667 x_0=304800.6096 y_0=152400.3048 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102257 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102258 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941176470588 x_0=200000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102259 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941176470588 x_0=200000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102260 lcc lat_0=29 lon_0=-84.5 lat_1=29.5833333333333 lat_2=30.75 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102261 tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966666666667 x_0=500000 y_0=0 ellps=GRS80
102262 tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966666666667 x_0=500000 y_0=0 ellps=GRS80
102263 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000 y_0=0 ellps=GRS80
102264 tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000 y_0=0 ellps=GRS80
102265 tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000 y_0=0 ellps=GRS80
102266 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102267 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102268 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368421053 x_0=200000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102269 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368421053 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102270 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333333333 x_0=800000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102271 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102272 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941176470588 x_0=700000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102273 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966666666667 x_0=100000 y_0=250000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102274 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966666666667 x_0=900000 y_0=250000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102275 lcc lat_0=41.5 lon_0=-93.5 lat_1=42.0666666666667 lat_2=43.2666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102276 lcc lat_0=40 lon_0=-93.5 lat_1=40.6166666666667 lat_2=41.7833333333333 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102277 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=38.7166666666667 lat_2=39.7833333333333 x_0=400000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102278 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=37.2666666666667 lat_2=38.5666666666667 x_0=400000 y_0=400000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102279 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102280 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=36.7333333333333 lat_2=37.9333333333333 x_0=500000 y_0=500000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102281 lcc lat_0=30.5 lon_0=-92.5 lat_1=31.1666666666667 lat_2=32.6666666666667 x_0=1000000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102282 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=29.3 lat_2=30.7 x_0=1000000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102283 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102284 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966666666667 x_0=900000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102285 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=38.3 lat_2=39.45 x_0=400000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102286 lcc lat_0=41 lon_0=-71.5 lat_1=41.7166666666667 lat_2=42.6833333333333 x_0=200000 y_0=750000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102287 lcc lat_0=41 lon_0=-70.5 lat_1=41.2833333333333 lat_2=41.4833333333333 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102288 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=8000000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102289 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=44.1833333333333 lat_2=45.7 x_0=6000000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102290 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=42.1 lat_2=43.6666666666667 x_0=4000000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102291 lcc lat_0=46.5 lon_0=-93.1 lat_1=47.0333333333333 lat_2=48.6333333333333 x_0=800000 y_0=100000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102292 lcc lat_0=45 lon_0=-94.25 lat_1=45.6166666666667 lat_2=47.05 x_0=800000 y_0=100000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102293 lcc lat_0=43 lon_0=-94 lat_1=43.7833333333333 lat_2=45.2166666666667 x_0=800000 y_0=100000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102294 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102295 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102296 tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333333333 x_0=250000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102297 tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333333333 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102298 tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941176470588 x_0=850000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102300 lcc lat_0=44.25 lon_0=-109.5 lat_1=45 lat_2=49 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102304 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=40 lat_2=43 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102305 tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 gcs=5365
102306 tmerc lat_0=0 lon_0=84 k=0.9999 x_0=500000 y_0=0 ellps=evrst30 gcs=6207
102307 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102308 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102309 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102310 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966666666667 x_0=300000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102311 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102312 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909090909091 x_0=165000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102313 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102314 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916666666667 x_0=830000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102315 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102316 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102317 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102318 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=40.6666666666667 lat_2=41.0333333333333 x_0=300000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102319 tmerc lat_0=0 lon_0=33 k=0.99995 x_0=200000 y_0=-3500000 ellps=WGS84 gcs=6311
102320 lcc lat_0=47 lon_0=-100.5 lat_1=47.4333333333333 lat_2=48.7333333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102321 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=46.1833333333333 lat_2=47.4833333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102322 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=40.4333333333333 lat_2=41.7 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102323 lcc lat_0=38 lon_0=-82.5 lat_1=38.7333333333333 lat_2=40.0333333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102324 lcc lat_0=35 lon_0=-98 lat_1=35.5666666666667 lat_2=36.7666666666667 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102325 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=33.9333333333333 lat_2=35.2333333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102326 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=44.3333333333333 lat_2=46 x_0=2500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102327 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=42.3333333333333 lat_2=44 x_0=1500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102328 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=2500000 y_0=0 ellps=GRS80
102329 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=32500000 y_0=0 ellps=GRS80
102330 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102331 utm zone=25 ellps=GRS80
102332 utm zone=26 ellps=GRS80
102333 utm zone=28 ellps=GRS80
102334 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=44.4166666666667 lat_2=45.6833333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102335 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=42.8333333333333 lat_2=44.4 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102336 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102337 lcc lat_0=34 lon_0=-101.5 lat_1=34.65 lat_2=36.1833333333333 x_0=200000 y_0=1000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102338 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=32.1333333333333 lat_2=33.9666666666667 x_0=600000 y_0=2000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102339 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=30.1166666666667 lat_2=31.8833333333333 x_0=700000 y_0=3000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102340 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=28.3833333333333 lat_2=30.2833333333333 x_0=600000 y_0=4000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102341 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=26.1666666666667 lat_2=27.8333333333333 x_0=300000 y_0=5000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102342 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=500000 y_0=1000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102343 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=500000 y_0=2000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102344 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=500000 y_0=3000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102345 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964285714286 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102346 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=38.0333333333333 lat_2=39.2 x_0=3500000 y_0=2000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102347 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=36.7666666666667 lat_2=37.9666666666667 x_0=3500000 y_0=1000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102348 lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102349 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=45.8333333333333 lat_2=47.3333333333333 x_0=500000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102350 lcc lat_0=38.5 lon_0=-79.5 lat_1=39 lat_2=40.25 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102351 lcc lat_0=37 lon_0=-81 lat_1=37.4833333333333 lat_2=38.8833333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102352 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=45.5666666666667 lat_2=46.7666666666667 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102353 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=44.25 lat_2=45.5 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102354 lcc lat_0=42 lon_0=-90 lat_1=42.7333333333333 lat_2=44.0666666666667 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102355 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102356 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102357 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102358 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102359 tmerc lat_0=0 lon_0=15 k=0.9996 x_0=3500000 y_0=0 ellps=GRS80
102360 tmerc lat_0=0 lon_0=15 k=0.9996 x_0=33500000 y_0=0 ellps=GRS80
102361 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.0333333333333 lat_2=18.4333333333333 x_0=200000 y_0=200000 ellps=GRS80
102362 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=32500000 y_0=0 ellps=GRS80
102363 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102364 utm zone=59 ellps=GRS80 gcs=6783
102365 utm zone=60 ellps=GRS80 gcs=6783
102366 omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=-36.8698976458333 gamma=-36.8698976458333 k=0.9999 x_0=5000000 y_0=-5000000 ellps=GRS80 gcs=6783
102367 tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
102368 tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
102369 tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
102370 tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
102371 tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
102372 tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
102373 tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
102374 tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
102375 lcc lat_0=51 lon_0=-176 lat_1=51.8333333333333 lat_2=53.8333333333333 x_0=1000000 y_0=0 ellps=GRS80 gcs=6783
102376 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=44.3333333333333 lat_2=46 x_0=2500000 y_0=0 ellps=GRS80 gcs=6783
102377 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=42.3333333333333 lat_2=44 x_0=1500000 y_0=0 ellps=GRS80 gcs=6783
102378 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=44.3333333333333 lat_2=46 x_0=2500000 y_0=0 ellps=GRS80 units=ft gcs=6783
102379 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=42.3333333333333 lat_2=44 x_0=1500000 y_0=0 ellps=GRS80 units=ft gcs=6783
102380 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0 ellps=GRS80 gcs=6783
102381 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0 ellps=GRS80 units=ft gcs=6783
102382 utm zone=13 ellps=GRS80
102383 utm zone=14 ellps=GRS80
102384 utm zone=15 ellps=GRS80
102385 utm zone=16 ellps=GRS80
102386 utm zone=17 ellps=GRS80
102387 utm zone=18 ellps=GRS80
102388 utm zone=19 ellps=GRS80
102389 omerc no_uoff lat_0=46.9916361111111 lonc=-96.8888638888889 alpha=2.63389226 gamma=0 k=1.000038773618 x_0=874578.083820168 y_0=-5077268.7778918 ellps=GRS80 units=us-ft
102390 refused=(its_datum_has_no_code)
102391 refused=(its_datum_has_no_code)
102392 tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102393 tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102394 tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102395 tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102396 tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102397 tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102398 lcc lat_0=51 lon_0=-176 lat_1=51.8333333333333 lat_2=53.8333333333333 x_0=1000000 y_0=0 ellps=GRS80 units=us-ft
102399 aea lat_0=42.5 lon_0=-106 lat_1=43.5 lat_2=48 x_0=0 y_0=0 ellps=GRS80
102400 tmerc lat_0=51.1666666666667 lon_0=-0.158333333333333 k=0.9999999 x_0=78250 y_0=-2800 ellps=WGS84 gcs=ESRI:104050
102401 utm zone=1 ellps=GRS80 gcs=6783
102402 utm zone=2 ellps=GRS80 gcs=6783
102403 utm zone=3 ellps=GRS80 gcs=6783
102404 utm zone=4 ellps=GRS80 gcs=6783
102405 utm zone=5 ellps=GRS80 gcs=6783
102406 utm zone=6 ellps=GRS80 gcs=6783
102407 utm zone=7 ellps=GRS80 gcs=6783
102408 utm zone=8 ellps=GRS80 gcs=6783
102409 utm zone=9 ellps=GRS80 gcs=6783
102410 utm zone=10 ellps=GRS80 gcs=6783
102411 utm zone=11 ellps=GRS80 gcs=6783
102412 utm zone=12 ellps=GRS80 gcs=6783
102413 utm zone=13 ellps=GRS80 gcs=6783
102414 utm zone=14 ellps=GRS80 gcs=6783
102415 utm zone=15 ellps=GRS80 gcs=6783
102416 utm zone=16 ellps=GRS80 gcs=6783
102417 utm zone=17 ellps=GRS80 gcs=6783
102418 utm zone=18 ellps=GRS80 gcs=6783
102419 utm zone=19 ellps=GRS80 gcs=6783
102420 lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=1700000 y_0=300000 ellps=GRS80
102421 eqc lat_ts=22.94791772 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102422 eqc lat_ts=41.12682127 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102423 eqc lat_ts=52.28859923 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102424 eqc lat_ts=60.32378942 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102425 eqc lat_ts=66.09421768 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102426 eqc lat_ts=70.10896259 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102427 eqc lat_ts=74.13230145 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102428 eqc lat_ts=78.1728375 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102429 aeqd lat_0=90 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102430 eqc lat_ts=-22.94791772 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102431 eqc lat_ts=-41.12682127 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102432 eqc lat_ts=-52.28859923 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102433 eqc lat_ts=-60.32378942 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102434 eqc lat_ts=-66.09421768 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102435 eqc lat_ts=-70.10896259 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102436 eqc lat_ts=-74.13230145 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102437 eqc lat_ts=-78.1728375 lat_0=0 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102438 aeqd lat_0=-90 lon_0=0 x_0=0 y_0=0 ellps=WGS84
102439 lcc lat_0=-27 lon_0=132 lat_1=-18 lat_2=-36 x_0=0 y_0=0 ellps=WGS84
102440 tmerc lat_0=0 lon_0=24 k=0.9996 x_0=500000 y_0=0 ellps=GRS80
102441 tmerc lat_0=0 lon_0=121 k=0.9999 x_0=250000 y_0=0 ellps=aust_SA gcs=3821
102442 tmerc lat_0=0 lon_0=119 k=0.9999 x_0=250000 y_0=0 ellps=aust_SA gcs=3821
102443 tmerc lat_0=0 lon_0=121 k=0.9999 x_0=250000 y_0=0 ellps=GRS80
102444 tmerc lat_0=0 lon_0=119 k=0.9999 x_0=250000 y_0=0 ellps=GRS80
102445 omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=-36.8698976458333 gamma=-36.8698976458333 k=0.9999 x_0=5000000.00000001 y_0=-5000000.00000001 ellps=GRS80 units=us-ft
102446 tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102447 tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102448 tmerc lat_0=22.2123972222222 lon_0=113.536469444444 k=1 x_0=20000 y_0=20000 ellps=GRS80
102449 utm zone=55 ellps=GRS80 gcs=6325
102450 tmerc lat_0=58 lon_0=0 k=1 x_0=19999.32 y_0=-202977.79 a=6377492.018 rf=299.1528128 pm=10.7229166667 gcs=4817
102451 tmerc lat_0=58 lon_0=-4.66666666666667 k=1 x_0=100000 y_0=-200000 a=6377492.018 rf=299.1528128 pm=10.7229166667 gcs=4817
102452 tmerc lat_0=58 lon_0=0 k=1 x_0=0 y_0=-212979.18 a=6377492.018 rf=299.1528128 pm=10.7229166667 gcs=4817
102453 utm zone=50 ellps=clrk66 gcs=4253 towgs84=-133,-77,-51 acc=278.8
102454 utm zone=51 ellps=clrk66 gcs=4253 towgs84=-133,-77,-51 acc=283.2
102455 utm zone=52 ellps=clrk66 gcs=4253 towgs84=-133,-77,-51 acc=286.7
102456 utm zone=50 ellps=clrk66 gcs=4683
102457 utm zone=51 ellps=clrk66 gcs=4683
102458 utm zone=52 ellps=clrk66 gcs=4683
102459 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=1.00011328 x_0=800143.966400001 y_0=0 ellps=GRS80 units=us-ft
102460 refused=Local_Orthographic
102461 tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966666666667 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102462 tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966666666667 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102463 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102464 tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102465 tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102466 lcc lat_0=46.5 lon_0=-93.1 lat_1=47.0333333333333 lat_2=48.6333333333333 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102467 lcc lat_0=45 lon_0=-94.25 lat_1=45.6166666666667 lat_2=47.05 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102468 lcc lat_0=43 lon_0=-94 lat_1=43.7833333333333 lat_2=45.2166666666667 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102469 tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
102470 tmerc lat_0=0 lon_0=15 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=118.1
102471 tmerc lat_0=0 lon_0=17 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
102472 tmerc lat_0=0 lon_0=19 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
102473 tmerc lat_0=0 lon_0=21 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
102474 tmerc lat_0=0 lon_0=23 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
102475 tmerc lat_0=0 lon_0=25 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
102476 tmerc lat_0=0 lon_0=27 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
102477 tmerc lat_0=0 lon_0=29 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
102478 tmerc lat_0=0 lon_0=31 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
102479 tmerc lat_0=0 lon_0=33 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 gcs=4222 towgs84=-136,-108,-292 acc=9
102480 tmerc lat_0=0 lon_0=15 k=-1 x_0=0 y_0=0 ellps=WGS84
102481 tmerc lat_0=0 lon_0=17 k=-1 x_0=0 y_0=0 ellps=WGS84
102482 tmerc lat_0=0 lon_0=19 k=-1 x_0=0 y_0=0 ellps=WGS84
102483 tmerc lat_0=0 lon_0=21 k=-1 x_0=0 y_0=0 ellps=WGS84
102484 tmerc lat_0=0 lon_0=23 k=-1 x_0=0 y_0=0 ellps=WGS84
102485 tmerc lat_0=0 lon_0=25 k=-1 x_0=0 y_0=0 ellps=WGS84
102486 tmerc lat_0=0 lon_0=27 k=-1 x_0=0 y_0=0 ellps=WGS84
102487 tmerc lat_0=0 lon_0=29 k=-1 x_0=0 y_0=0 ellps=WGS84
102488 tmerc lat_0=0 lon_0=31 k=-1 x_0=0 y_0=0 ellps=WGS84
102489 tmerc lat_0=0 lon_0=33 k=-1 x_0=0 y_0=0 ellps=WGS84
102490 refused=(its_datum_has_no_code)
102491 lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500000 y_0=300000 ellps=clrk80ign gcs=4304
102492 lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500000 y_0=300000 ellps=clrk80ign gcs=4304
102493 utm zone=4 ellps=GRS80 gcs=6322
102494 utm zone=5 ellps=GRS80 gcs=6322
102495 tmerc lat_0=13.5 lon_0=144.75 k=1 x_0=100000 y_0=200000 ellps=GRS80 gcs=6325
102496 utm zone=2 south ellps=GRS80 gcs=6322
102497 refused=Geostationary_Satellite_(Sweep_Y)
102498 refused=Geostationary_Satellite_(Sweep_Y)
102499 lcc lat_0=90 lon_0=4.36748666666667 lat_1=49.8333339 lat_2=51.1666672333333 x_0=150000.01256 y_0=5400088.4378 ellps=intl gcs=4313
102500 tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=40000 y_0=0 ellps=GRS80 units=ft gcs=6783
102501 lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=120000 y_0=60000 ellps=GRS80 units=ft gcs=6783
102502 tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=80000 y_0=0 ellps=GRS80 units=ft gcs=6783
102503 lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=80000 y_0=130000 ellps=GRS80 units=ft gcs=6783
102504 tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=40000 y_0=0 ellps=GRS80 units=ft gcs=6783
102505 lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000 y_0=30000 ellps=GRS80 units=ft gcs=6783
102506 omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=-65 gamma=-65 k=1 x_0=7000000.00000001 y_0=-3000000 ellps=GRS80 units=ft gcs=6783
102507 tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000 y_0=0 ellps=GRS80 units=ft gcs=6783
102508 tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=80000 y_0=0 ellps=GRS80 units=ft gcs=6783
102509 tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000 y_0=0 ellps=GRS80 units=ft gcs=6783
102510 tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000 y_0=0 ellps=GRS80 units=ft gcs=6783
102511 tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000 y_0=0 ellps=GRS80 units=ft gcs=6783
102512 tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=40000 y_0=0 ellps=GRS80 units=ft gcs=6783
102513 tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=80000 y_0=0 ellps=GRS80 units=ft gcs=6783
102514 omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 k=1 x_0=-300000 y_0=-4600000.00000001 ellps=GRS80 units=ft gcs=6783
102515 tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000 y_0=0 ellps=GRS80 units=ft gcs=6783
102516 tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=60000 y_0=0 ellps=GRS80 units=ft gcs=6783
102517 lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=100000 y_0=50000 ellps=GRS80 units=ft gcs=6783
102518 tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000 y_0=0 ellps=GRS80 units=ft gcs=6783
102519 tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 x_0=0 y_0=0 ellps=GRS80 units=ft gcs=6783
102520 tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966666666667 x_0=500000 y_0=0 ellps=GRS80 gcs=6322
102521 tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966666666667 x_0=500000 y_0=0 ellps=GRS80 gcs=6322
102522 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000 y_0=0 ellps=GRS80 gcs=6322
102523 tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000 y_0=0 ellps=GRS80 gcs=6322
102524 tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000 y_0=0 ellps=GRS80 gcs=6322
102525 tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966666666667 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=6322
102526 tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966666666667 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=6322
102527 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=6322
102528 tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=6322
102529 tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=6322
102530 tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=40000 y_0=0 ellps=GRS80 gcs=6783
102531 lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=120000 y_0=60000 ellps=GRS80 gcs=6783
102532 tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=80000 y_0=0 ellps=GRS80 gcs=6783
102533 lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=80000 y_0=130000 ellps=GRS80 gcs=6783
102534 tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=40000 y_0=0 ellps=GRS80 gcs=6783
102535 lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000 y_0=30000 ellps=GRS80 gcs=6783
102536 omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=-65 gamma=-65 k=1 x_0=7000000 y_0=-3000000 ellps=GRS80 gcs=6783
102537 tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000 y_0=0 ellps=GRS80 gcs=6783
102538 tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=80000 y_0=0 ellps=GRS80 gcs=6783
102539 tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000 y_0=0 ellps=GRS80 gcs=6783
102540 tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000 y_0=0 ellps=GRS80 gcs=6783
102541 tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000 y_0=0 ellps=GRS80 gcs=6783
102542 tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=40000 y_0=0 ellps=GRS80 gcs=6783
102543 tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=80000 y_0=0 ellps=GRS80 gcs=6783
102544 omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 k=1 x_0=-300000 y_0=-4600000 ellps=GRS80 gcs=6783
102545 tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000 y_0=0 ellps=GRS80 gcs=6783
102546 tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=60000 y_0=0 ellps=GRS80 gcs=6783
102547 lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=100000 y_0=50000 ellps=GRS80 gcs=6783
102548 tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000 y_0=0 ellps=GRS80 gcs=6783
102549 tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 x_0=0 y_0=0 ellps=GRS80 gcs=6783
102550 tmerc lat_0=0 lon_0=27 k=0.9996 x_0=9500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
102551 tmerc lat_0=0 lon_0=30 k=0.9996 x_0=10500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
102552 tmerc lat_0=0 lon_0=33 k=0.9996 x_0=11500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
102553 tmerc lat_0=0 lon_0=36 k=0.9996 x_0=12500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
102554 tmerc lat_0=0 lon_0=39 k=0.9996 x_0=13500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
102555 tmerc lat_0=0 lon_0=42 k=0.9996 x_0=14500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
102556 tmerc lat_0=0 lon_0=45 k=0.9996 x_0=15500000 y_0=0 ellps=intl gcs=4230 towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 acc=2
102557 tmerc lat_0=0 lon_0=68.5166666666667 k=1 x_0=1300000 y_0=14743.5 ellps=GRS80
102558 tmerc lat_0=0 lon_0=71.5166666666667 k=1 x_0=2300000 y_0=14743.5 ellps=GRS80
102559 tmerc lat_0=0 lon_0=74.5166666666667 k=1 x_0=3300000 y_0=14743.5 ellps=GRS80
102560 tmerc lat_0=0 lon_0=77.5166666666667 k=1 x_0=4300000 y_0=14743.5 ellps=GRS80
102561 tmerc lat_0=0 lon_0=80.5166666666667 k=1 x_0=5300000 y_0=14743.5 ellps=GRS80
102562 tmerc lat_0=0 lon_0=19 k=1 x_0=0 y_0=0 ellps=WGS84
102563 tmerc lat_0=0 lon_0=21 k=1 x_0=0 y_0=0 ellps=WGS84
102564 tmerc lat_0=0 lon_0=23 k=1 x_0=0 y_0=0 ellps=WGS84
102565 tmerc lat_0=0 lon_0=25 k=1 x_0=0 y_0=0 ellps=WGS84
102566 tmerc lat_0=0 lon_0=27 k=1 x_0=0 y_0=0 ellps=WGS84
102567 tmerc lat_0=0 lon_0=29 k=1 x_0=0 y_0=0 ellps=WGS84
102568 tmerc lat_0=0 lon_0=31 k=1 x_0=0 y_0=0 ellps=WGS84
102569 tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0 ellps=krass gcs=4555
102570 utm zone=20 ellps=WGS84
102571 utm zone=21 ellps=WGS84
102572 utm zone=22 ellps=WGS84
102573 utm zone=23 ellps=WGS84
102574 utm zone=24 ellps=WGS84
102575 utm zone=25 ellps=WGS84
102576 utm zone=26 ellps=WGS84
102577 utm zone=27 ellps=WGS84
102578 utm zone=28 ellps=WGS84
102579 utm zone=29 ellps=WGS84
102580 utm zone=30 ellps=WGS84
102581 lcc lat_1=49.5 lat_0=49.5 lon_0=2.33722916666667 k_0=0.999877341 x_0=600000 y_0=1200000 ellps=clrk80ign gcs=4275
102582 lcc lat_1=46.8 lat_0=46.8 lon_0=2.33722916666667 k_0=0.99987742 x_0=600000 y_0=2200000 ellps=clrk80ign gcs=4275
102583 lcc lat_1=44.1 lat_0=44.1 lon_0=2.33722916666667 k_0=0.999877499 x_0=600000 y_0=3200000 ellps=clrk80ign gcs=4275
102584 lcc lat_1=42.165 lat_0=42.165 lon_0=2.33722916666667 k_0=0.99994471 x_0=234.358 y_0=4185861.369 ellps=clrk80ign gcs=4275
102585 lcc lat_1=49.5 lat_0=49.5 lon_0=2.33722916666667 k_0=0.999877341 x_0=600000 y_0=1200000 ellps=clrk80ign gcs=4275
102586 lcc lat_1=46.8 lat_0=46.8 lon_0=2.33722916666667 k_0=0.99987742 x_0=600000 y_0=2200000 ellps=clrk80ign gcs=4275
102587 lcc lat_1=44.1 lat_0=44.1 lon_0=2.33722916666667 k_0=0.999877499 x_0=600000 y_0=3200000 ellps=clrk80ign gcs=4275
102588 lcc lat_1=42.165 lat_0=42.165 lon_0=2.33722916666667 k_0=0.99994471 x_0=234.358 y_0=4185861.369 ellps=clrk80ign gcs=4275
102589 aea lat_0=25 lon_0=-86 lat_1=31 lat_2=41 x_0=0 y_0=0 ellps=GRS80 units=us-ft
102590 refused=Laborde_Oblique_Mercator
102591 lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500135 y_0=300090 a=6378249.145 rf=293.465 gcs=ESRI:104305
102592 lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500135 y_0=300090 a=6378249.145 rf=293.465 gcs=ESRI:104305
102593 utm zone=51 ellps=GRS80
102594 utm zone=52 ellps=GRS80
102595 utm zone=53 ellps=GRS80
102596 utm zone=54 ellps=GRS80
102597 utm zone=55 ellps=GRS80
102598 utm zone=56 ellps=GRS80
102599 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-1219202.43840488 ellps=WGS84 units=us-ft
102600 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-1219202.43840488 ellps=GRS80 units=us-ft
102601 aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 ellps=GRS80
102602 lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000 ellps=GRS80
102603 lcc lat_0=31.1666666666667 lon_0=-100 lat_1=27.4166666666667 lat_2=34.9166666666667 x_0=1000000 y_0=1000000 ellps=GRS80
102604 lcc lat_0=0 lon_0=-83.5 lat_1=31.4166666666667 lat_2=34.2833333333333 x_0=0 y_0=0 ellps=GRS80 units=us-ft
102605 tmerc lat_0=42 lon_0=-114 k=0.9996 x_0=2500000 y_0=1200000 ellps=GRS80
102606 tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0 ellps=GRS80
102607 tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0 ellps=GRS80
102608 tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0 ellps=GRS80
102609 tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000 ellps=GRS80
102610 tmerc lat_0=33 lon_0=129.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102611 tmerc lat_0=33 lon_0=131 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102612 tmerc lat_0=36 lon_0=132.166666666667 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102613 tmerc lat_0=33 lon_0=133.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102614 tmerc lat_0=36 lon_0=134.333333333333 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102615 tmerc lat_0=36 lon_0=136 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102616 tmerc lat_0=36 lon_0=137.166666666667 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102617 tmerc lat_0=36 lon_0=138.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102618 tmerc lat_0=36 lon_0=139.833333333333 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102619 tmerc lat_0=40 lon_0=140.833333333333 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102620 tmerc lat_0=44 lon_0=140.25 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102621 tmerc lat_0=44 lon_0=142.25 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102622 tmerc lat_0=44 lon_0=144.25 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102623 tmerc lat_0=26 lon_0=142 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102624 tmerc lat_0=26 lon_0=127.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102625 tmerc lat_0=26 lon_0=124 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102626 tmerc lat_0=26 lon_0=131 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102627 tmerc lat_0=20 lon_0=136 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102628 tmerc lat_0=26 lon_0=154 k=0.9999 x_0=0 y_0=0 ellps=GRS80
102629 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
102630 tmerc lat_0=30 lon_0=-87.5 k=0.999933333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102631 omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=-36.8698976458333 gamma=-36.8698976458333 k=0.9999 x_0=5000000.00000001 y_0=-5000000.00000001 ellps=GRS80 units=us-ft
102632 tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102633 tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102634 tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102635 tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102636 tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102637 tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102638 tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102639 tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102640 lcc lat_0=51 lon_0=-176 lat_1=51.8333333333333 lat_2=53.8333333333333 x_0=1000000 y_0=0 ellps=GRS80 units=us-ft
102641 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=40 lat_2=41.6666666666667 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
102642 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=38.3333333333333 lat_2=39.8333333333333 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
102643 lcc lat_0=36.5 lon_0=-120.5 lat_1=37.0666666666667 lat_2=38.4333333333333 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
102644 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=36 lat_2=37.25 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
102645 lcc lat_0=33.5 lon_0=-118 lat_1=34.0333333333333 lat_2=35.4666666666667 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
102646 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=32.7833333333333 lat_2=33.8833333333333 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
102647 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.0333333333333 lat_2=18.4333333333333 x_0=200000 y_0=200000 ellps=GRS80
102648 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=us-ft
102649 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=us-ft
102650 tmerc lat_0=31 lon_0=-113.75 k=0.999933333333333 x_0=213360 y_0=0 ellps=GRS80 units=us-ft
102651 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=34.9333333333333 lat_2=36.2333333333333 x_0=400000 y_0=0 ellps=GRS80 units=us-ft
102652 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=33.3 lat_2=34.7666666666667 x_0=400000 y_0=400000 ellps=GRS80 units=us-ft
102653 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=39.7166666666667 lat_2=40.7833333333333 x_0=914401.828899999 y_0=304800.6096 ellps=GRS80 units=us-ft
102654 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=38.45 lat_2=39.75 x_0=914401.828899999 y_0=304800.6096 ellps=GRS80 units=us-ft
102655 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=37.2333333333333 lat_2=38.4333333333333 x_0=914401.828899999 y_0=304800.6096 ellps=GRS80 units=us-ft
102656 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.2 lat_2=41.8666666666667 x_0=304800.6096 y_0=152400.3048 ellps=GRS80 units=us-ft
102657 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
102658 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941176470588 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
102659 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941176470588 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
102660 lcc lat_0=29 lon_0=-84.5 lat_1=29.5833333333333 lat_2=30.75 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102661 tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966666666667 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=4269 towgs84=1,1,-1 acc=4
102662 tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966666666667 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=4269 towgs84=1,1,-1 acc=4
102663 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=4269 towgs84=1,1,-1 acc=4
102664 tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=4269 towgs84=1,1,-1 acc=4
102665 tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=4269 towgs84=1,1,-1 acc=4
102666 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
102667 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 ellps=GRS80 units=us-ft
102668 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368421053 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
102669 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368421053 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102670 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333333333 x_0=800000.000000001 y_0=0 ellps=GRS80 units=us-ft
102671 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
102672 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941176470588 x_0=700000 y_0=0 ellps=GRS80 units=us-ft
102673 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966666666667 x_0=100000 y_0=250000 ellps=GRS80 units=us-ft
102674 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966666666667 x_0=900000 y_0=250000 ellps=GRS80 units=us-ft
102675 lcc lat_0=41.5 lon_0=-93.5 lat_1=42.0666666666667 lat_2=43.2666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 units=us-ft
102676 lcc lat_0=40 lon_0=-93.5 lat_1=40.6166666666667 lat_2=41.7833333333333 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102677 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=38.7166666666667 lat_2=39.7833333333333 x_0=400000 y_0=0 ellps=GRS80 units=us-ft
102678 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=37.2666666666667 lat_2=38.5666666666667 x_0=400000 y_0=400000 ellps=GRS80 units=us-ft
102679 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102680 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=36.7333333333333 lat_2=37.9333333333333 x_0=500000.000000001 y_0=500000.000000001 ellps=GRS80 units=us-ft
102681 lcc lat_0=30.5 lon_0=-92.5 lat_1=31.1666666666667 lat_2=32.6666666666667 x_0=1000000 y_0=0 ellps=GRS80 units=us-ft
102682 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=29.3 lat_2=30.7 x_0=1000000 y_0=0 ellps=GRS80 units=us-ft
102683 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
102684 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966666666667 x_0=900000 y_0=0 ellps=GRS80 units=us-ft
102685 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=38.3 lat_2=39.45 x_0=400000 y_0=0 ellps=GRS80 units=us-ft
102686 lcc lat_0=41 lon_0=-71.5 lat_1=41.7166666666667 lat_2=42.6833333333333 x_0=200000 y_0=750000 ellps=GRS80 units=us-ft
102687 lcc lat_0=41 lon_0=-70.5 lat_1=41.2833333333333 lat_2=41.4833333333333 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102688 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=8000000.00000001 y_0=0 ellps=GRS80 units=us-ft
102689 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=44.1833333333333 lat_2=45.7 x_0=6000000 y_0=0 ellps=GRS80 units=us-ft
102690 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=42.1 lat_2=43.6666666666667 x_0=3999999.99999999 y_0=0 ellps=GRS80 units=us-ft
102691 lcc lat_0=46.5 lon_0=-93.1 lat_1=47.0333333333333 lat_2=48.6333333333333 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft
102692 lcc lat_0=45 lon_0=-94.25 lat_1=45.6166666666667 lat_2=47.05 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft
102693 lcc lat_0=43 lon_0=-94 lat_1=43.7833333333333 lat_2=45.2166666666667 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft
102694 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
102695 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 ellps=GRS80 units=us-ft
102696 tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333333333 x_0=250000 y_0=0 ellps=GRS80 units=us-ft
102697 tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333333333 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102698 tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941176470588 x_0=850000 y_0=0 ellps=GRS80 units=us-ft
102699 lcc lat_0=33.5 lon_0=-118 lat_1=34.0333333333333 lat_2=35.4666666666667 x_0=124358.648717297 y_0=-81076.9621539243 ellps=clrk66 units=us-ft gcs=4267 towgs84=-8,159,175 acc=7
102700 lcc lat_0=44.25 lon_0=-109.5 lat_1=45 lat_2=49 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102701 utm zone=4 ellps=GRS80 gcs=9075
102702 utm zone=5 ellps=GRS80 gcs=9075
102703 utm zone=2 south ellps=GRS80 gcs=9075
102704 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=40 lat_2=43 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102705 tmerc lat_0=40.25 lon_0=-96.6880555555556 k=1.000054615 x_0=50000 y_0=0 ellps=GRS80 units=us-ft
102706 tmerc lat_0=31.7340969444444 lon_0=35.2120805555556 k=1 x_0=170251.555 y_0=126867.909 a=6378300.789 b=6356566.435 gcs=4281
102707 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000.00000001 ellps=GRS80 units=us-ft
102708 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.000000001 y_0=6000000 ellps=GRS80 units=us-ft
102709 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.000000001 y_0=3999999.99999999 ellps=GRS80 units=us-ft
102710 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966666666667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
102711 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft
102712 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909090909091 x_0=165000 y_0=0 ellps=GRS80 units=us-ft
102713 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102714 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916666666667 x_0=830000.000000001 y_0=0 ellps=GRS80 units=us-ft
102715 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft
102716 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 ellps=GRS80 units=us-ft
102717 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.000000001 y_0=0 ellps=GRS80 units=us-ft
102718 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=40.6666666666667 lat_2=41.0333333333333 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
102719 lcc lat_0=33.75 lon_0=-79 lat_1=34.3333333333333 lat_2=36.1666666666667 x_0=609601.220000001 y_0=0 ellps=GRS80 units=us-ft
102720 lcc lat_0=47 lon_0=-100.5 lat_1=47.4333333333333 lat_2=48.7333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102721 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=46.1833333333333 lat_2=47.4833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102722 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=40.4333333333333 lat_2=41.7 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102723 lcc lat_0=38 lon_0=-82.5 lat_1=38.7333333333333 lat_2=40.0333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102724 lcc lat_0=35 lon_0=-98 lat_1=35.5666666666667 lat_2=36.7666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102725 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=33.9333333333333 lat_2=35.2333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102726 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=44.3333333333333 lat_2=46 x_0=2500000 y_0=0 ellps=GRS80 units=us-ft
102727 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=42.3333333333333 lat_2=44 x_0=1500000 y_0=0 ellps=GRS80 units=us-ft
102728 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=40.8833333333333 lat_2=41.95 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102729 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=39.9333333333333 lat_2=40.9666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102730 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 ellps=GRS80 units=us-ft
102731 utm zone=17 ellps=GRS80 gcs=ESRI:104646
102732 utm zone=18 ellps=GRS80 gcs=ESRI:104646
102733 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=32.5 lat_2=34.8333333333333 x_0=609600 y_0=0 ellps=GRS80 units=us-ft
102734 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=44.4166666666667 lat_2=45.6833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102735 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=42.8333333333333 lat_2=44.4 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102736 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102737 lcc lat_0=34 lon_0=-101.5 lat_1=34.65 lat_2=36.1833333333333 x_0=200000 y_0=1000000 ellps=GRS80 units=us-ft
102738 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=32.1333333333333 lat_2=33.9666666666667 x_0=600000 y_0=2000000 ellps=GRS80 units=us-ft
102739 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=30.1166666666667 lat_2=31.8833333333333 x_0=700000 y_0=3000000 ellps=GRS80 units=us-ft
102740 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=28.3833333333333 lat_2=30.2833333333333 x_0=600000 y_0=3999999.99999999 ellps=GRS80 units=us-ft
102741 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=26.1666666666667 lat_2=27.8333333333333 x_0=300000 y_0=5000000.00000001 ellps=GRS80 units=us-ft
102742 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=500000.000000001 y_0=1000000 ellps=GRS80 units=us-ft
102743 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=500000.000000001 y_0=2000000 ellps=GRS80 units=us-ft
102744 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=500000.000000001 y_0=3000000 ellps=GRS80 units=us-ft
102745 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964285714286 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102746 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=38.0333333333333 lat_2=39.2 x_0=3500000.00000001 y_0=2000000 ellps=GRS80 units=us-ft
102747 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=36.7666666666667 lat_2=37.9666666666667 x_0=3500000.00000001 y_0=1000000 ellps=GRS80 units=us-ft
102748 lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102749 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=45.8333333333333 lat_2=47.3333333333333 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102750 lcc lat_0=38.5 lon_0=-79.5 lat_1=39 lat_2=40.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102751 lcc lat_0=37 lon_0=-81 lat_1=37.4833333333333 lat_2=38.8833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102752 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=45.5666666666667 lat_2=46.7666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102753 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=44.25 lat_2=45.5 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102754 lcc lat_0=42 lon_0=-90 lat_1=42.7333333333333 lat_2=44.0666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102755 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
102756 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80 units=us-ft
102757 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
102758 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft
102759 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-1219200 ellps=WGS84 units=ft
102760 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-1219200 ellps=GRS80 units=ft
102761 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.0333333333333 lat_2=18.4333333333333 x_0=200000 y_0=200000 ellps=GRS80 units=us-ft
102762 lcc lat_0=-9 lon_0=26 lat_1=-6.5 lat_2=-11.5 x_0=500000 y_0=500000 ellps=clrk66 gcs=4695
102763 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 units=us-ft
102764 tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0 ellps=krass gcs=4178 towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 acc=4.7
102765 tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0 ellps=krass gcs=4178 towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 acc=129.8
102766 poly lat_0=13.4724663527778 lon_0=144.748750705556 x_0=50000 y_0=50000 ellps=GRS80 units=us-ft
102767 refused=Colombia_Urban
102768 refused=Colombia_Urban
102769 refused=Colombia_Urban
102770 refused=Colombia_Urban
102771 refused=Colombia_Urban
102772 refused=Colombia_Urban
102773 refused=Colombia_Urban
102774 refused=Colombia_Urban
102775 refused=Colombia_Urban
102776 refused=Colombia_Urban
102777 refused=Colombia_Urban
102778 refused=Colombia_Urban
102779 refused=Colombia_Urban
102780 refused=Colombia_Urban
102781 refused=Colombia_Urban
102782 refused=Colombia_Urban
102783 refused=Colombia_Urban
102784 refused=Colombia_Urban
102785 refused=Colombia_Urban
102786 refused=Colombia_Urban
102787 refused=Colombia_Urban
102788 refused=Colombia_Urban
102789 refused=Colombia_Urban
102790 refused=Colombia_Urban
102791 refused=Colombia_Urban
102792 refused=Colombia_Urban
102793 refused=Colombia_Urban
102794 refused=Colombia_Urban
102795 refused=Colombia_Urban
102796 refused=Colombia_Urban
102797 refused=Colombia_Urban
102798 refused=Colombia_Urban
102799 tmerc lat_0=49 lon_0=-2 k=0.99926 x_0=261910.5587 y_0=70975.76209 ellps=airy gcs=4277
102800 tmerc lat_0=49 lon_0=-2 k=0.999314 x_0=252927.2844 y_0=70979.59363 ellps=airy gcs=4277
102801 tmerc lat_0=49 lon_0=-2 k=0.999365 x_0=243942.3084 y_0=70983.21269 ellps=airy gcs=4277
102802 tmerc lat_0=49 lon_0=-2 k=0.99939 x_0=243948.4072 y_0=70984.98734 ellps=airy gcs=4277
102803 tmerc lat_0=49 lon_0=-2 k=0.999415 x_0=234956.1813 y_0=70986.76115 ellps=airy gcs=4277
102804 tmerc lat_0=49 lon_0=-2 k=0.999465 x_0=225969.1556 y_0=70990.30995 ellps=airy gcs=4277
102805 tmerc lat_0=49 lon_0=-2 k=0.99949 x_0=225974.8051 y_0=70992.08478 ellps=airy gcs=4277
102806 tmerc lat_0=49 lon_0=-2 k=0.999516 x_0=215981.5338 y_0=70993.93011 ellps=airy gcs=4277
102807 tmerc lat_0=49 lon_0=-2 k=0.999541 x_0=215986.9336 y_0=70995.70502 ellps=airy gcs=4277
102808 tmerc lat_0=49 lon_0=-2 k=0.999564 x_0=205992.2754 y_0=70997.33764 ellps=airy gcs=4277
102809 tmerc lat_0=49 lon_0=-2 k=0.999589 x_0=205997.4254 y_0=70999.11264 ellps=airy gcs=4277
102810 tmerc lat_0=49 lon_0=-2 k=0.999613 x_0=196002.254 y_0=71000.81651 ellps=airy gcs=4277
102811 tmerc lat_0=49 lon_0=-2 k=0.999638 x_0=196007.1543 y_0=71002.5916 ellps=airy gcs=4277
102812 tmerc lat_0=49 lon_0=-2 k=0.999662 x_0=185011.1931 y_0=71004.29572 ellps=airy gcs=4277
102813 tmerc lat_0=49 lon_0=-2 k=0.999687 x_0=185015.8185 y_0=71006.07089 ellps=airy gcs=4277
102814 tmerc lat_0=49 lon_0=-2 k=0.999713 x_0=173019.2914 y_0=71007.91729 ellps=airy gcs=4277
102815 tmerc lat_0=49 lon_0=-2 k=0.999738 x_0=173023.6171 y_0=71009.69256 ellps=airy gcs=4277
102816 tmerc lat_0=49 lon_0=-2 k=0.999767 x_0=159026.3186 y_0=71011.75231 ellps=airy gcs=4277
102817 tmerc lat_0=49 lon_0=-2 k=0.999792 x_0=159030.2944 y_0=71013.52767 ellps=airy gcs=4277
102818 tmerc lat_0=49 lon_0=-2 k=0.999817 x_0=159034.2704 y_0=71015.30312 ellps=airy gcs=4277
102819 tmerc lat_0=49 lon_0=-2 k=0.999817 x_0=144031.0383 y_0=71015.30362 ellps=airy gcs=4277
102820 tmerc lat_0=49 lon_0=-2 k=0.999842 x_0=144034.6392 y_0=71017.07907 ellps=airy gcs=4277
102821 tmerc lat_0=49 lon_0=-2 k=0.999867 x_0=144038.2403 y_0=71018.8546 ellps=airy gcs=4277
102822 tmerc lat_0=49 lon_0=-2 k=0.999865 x_0=128033.7365 y_0=71018.71321 ellps=airy gcs=4277
102823 tmerc lat_0=49 lon_0=-2 k=0.99989 x_0=128036.9375 y_0=71020.48874 ellps=airy gcs=4277
102824 tmerc lat_0=49 lon_0=-2 k=0.999914 x_0=111034.6979 y_0=71022.19417 ellps=airy gcs=4277
102825 tmerc lat_0=49 lon_0=-2 k=0.999939 x_0=111037.4739 y_0=71023.96979 ellps=airy gcs=4277
102826 tmerc lat_0=49 lon_0=-2 k=0.999967 x_0=88032.17537 y_0=71025.95967 ellps=airy gcs=4277
102827 tmerc lat_0=49 lon_0=-2 k=0.999992 x_0=88034.37626 y_0=71027.73539 ellps=airy gcs=4277
102828 tmerc lat_0=49 lon_0=-2 k=1.000012 x_0=54022.17583 y_0=71029.15712 ellps=airy gcs=4277
102829 tmerc lat_0=49 lon_0=-2 k=1.000037 x_0=54023.52644 y_0=71030.93291 ellps=airy gcs=4277
102830 tmerc lat_0=49 lon_0=-2 k=0.999981 x_0=-24009.11135 y_0=71026.9544 ellps=airy gcs=4277
102831 tmerc lat_0=49 lon_0=-2 k=1.000006 x_0=-24009.7116 y_0=71028.73014 ellps=airy gcs=4277
102832 tmerc lat_0=49 lon_0=-2 k=0.999928 x_0=-58018.94296 y_0=71023.18879 ellps=airy gcs=4277
102833 tmerc lat_0=49 lon_0=-2 k=0.999953 x_0=-58020.39349 y_0=71024.96444 ellps=airy gcs=4277
102834 tmerc lat_0=49 lon_0=-2 k=0.999874 x_0=-88023.98625 y_0=71019.35254 ellps=airy gcs=4277
102835 tmerc lat_0=49 lon_0=-2 k=0.999899 x_0=-88026.18693 y_0=71021.12809 ellps=airy gcs=4277
102836 tmerc lat_0=49 lon_0=-2 k=0.999826 x_0=-105023.5775 y_0=71015.94289 ellps=airy gcs=4277
102837 tmerc lat_0=49 lon_0=-2 k=0.999851 x_0=-105026.2032 y_0=71017.71836 ellps=airy gcs=4277
102838 tmerc lat_0=49 lon_0=-2 k=0.999771 x_0=-122020.6823 y_0=71012.0364 ellps=airy gcs=4277
102839 tmerc lat_0=49 lon_0=-2 k=0.999796 x_0=-122023.7329 y_0=71013.81177 ellps=airy gcs=4277
102840 tmerc lat_0=49 lon_0=-2 k=0.999708 x_0=-139014.8049 y_0=71007.56222 ellps=airy gcs=4277
102841 tmerc lat_0=49 lon_0=-2 k=0.999733 x_0=-139018.2804 y_0=71009.33748 ellps=airy gcs=4277
102842 tmerc lat_0=49 lon_0=-2 k=0.999656 x_0=-156008.5024 y_0=71003.86967 ellps=airy gcs=4277
102843 tmerc lat_0=49 lon_0=-2 k=0.999681 x_0=-156012.4027 y_0=71005.64484 ellps=airy gcs=4277
102844 tmerc lat_0=49 lon_0=-2 k=0.999613 x_0=-165001.8975 y_0=71000.81651 ellps=airy gcs=4277
102845 tmerc lat_0=49 lon_0=-2 k=0.999638 x_0=-165006.0227 y_0=71002.5916 ellps=airy gcs=4277
102846 tmerc lat_0=49 lon_0=-2 k=0.999565 x_0=-175993.5763 y_0=70997.40864 ellps=airy gcs=4277
102847 tmerc lat_0=49 lon_0=-2 k=0.99959 x_0=-175997.9763 y_0=70999.18364 ellps=airy gcs=4277
102848 tmerc lat_0=49 lon_0=-2 k=0.999517 x_0=-185984.2846 y_0=70994.00109 ellps=airy gcs=4277
102849 tmerc lat_0=49 lon_0=-2 k=0.999542 x_0=-185988.9343 y_0=70995.77601 ellps=airy gcs=4277
102850 tmerc lat_0=49 lon_0=-2 k=0.999467 x_0=-195973.6419 y_0=70990.45191 ellps=airy gcs=4277
102851 tmerc lat_0=49 lon_0=-2 k=0.999492 x_0=-195978.5414 y_0=70992.22674 ellps=airy gcs=4277
102852 tmerc lat_0=49 lon_0=-2 k=0.999416 x_0=-205961.7946 y_0=70986.83212 ellps=airy gcs=4277
102853 tmerc lat_0=49 lon_0=-2 k=0.999441 x_0=-205966.9438 y_0=70988.60686 ellps=airy gcs=4277
102854 tmerc lat_0=49 lon_0=-2 k=0.999366 x_0=-214949.3801 y_0=70983.28366 ellps=airy gcs=4277
102855 tmerc lat_0=49 lon_0=-2 k=0.999314 x_0=-223935.6193 y_0=70979.59363 ellps=airy gcs=4277
102856 tmerc lat_0=49 lon_0=-2 k=0.999967 x_0=88032.17537 y_0=111040.5848 ellps=airy gcs=4277
102857 tmerc lat_0=49 lon_0=-2 k=0.999992 x_0=88034.37626 y_0=111043.361 ellps=airy gcs=4277
102858 tmerc lat_0=49 lon_0=-2 k=1.000017 x_0=88036.57726 y_0=111046.1372 ellps=airy gcs=4277
102859 tmerc lat_0=49 lon_0=-2 k=1.000012 x_0=54022.17583 y_0=111045.5837 ellps=airy gcs=4277
102860 tmerc lat_0=49 lon_0=-2 k=1.000037 x_0=54023.52644 y_0=111048.3599 ellps=airy gcs=4277
102861 tmerc lat_0=49 lon_0=-2 k=1.000062 x_0=54024.87711 y_0=111051.1363 ellps=airy gcs=4277
102862 tmerc lat_0=49 lon_0=-2 k=1.000087 x_0=54026.22785 y_0=111053.9128 ellps=airy gcs=4277
102863 tmerc lat_0=49 lon_0=-2 k=0.999981 x_0=-24009.11135 y_0=111042.14 ellps=airy gcs=4277
102864 tmerc lat_0=49 lon_0=-2 k=1.000006 x_0=-24009.7116 y_0=111044.9161 ellps=airy gcs=4277
102865 tmerc lat_0=49 lon_0=-2 k=0.999928 x_0=-58018.94296 y_0=111036.2529 ellps=airy gcs=4277
102866 tmerc lat_0=49 lon_0=-2 k=0.999953 x_0=-58020.39349 y_0=111039.0289 ellps=airy gcs=4277
102867 tmerc lat_0=49 lon_0=-2 k=0.999874 x_0=-88023.98625 y_0=111030.2554 ellps=airy gcs=4277
102868 tmerc lat_0=49 lon_0=-2 k=0.999826 x_0=-105023.5775 y_0=111024.9248 ellps=airy gcs=4277
102869 tmerc lat_0=49 lon_0=-2 k=0.999771 x_0=-122020.6823 y_0=111018.8175 ellps=airy gcs=4277
102870 tmerc lat_0=49 lon_0=-2 k=0.999709 x_0=-139014.9439 y_0=111011.9337 ellps=airy gcs=4277
102871 tmerc lat_0=49 lon_0=-2 k=0.999656 x_0=-156008.5024 y_0=111006.0498 ellps=airy gcs=4277
102872 tmerc lat_0=49 lon_0=-2 k=0.999614 x_0=-165002.0625 y_0=111001.3875 ellps=airy gcs=4277
102873 tmerc lat_0=49 lon_0=-2 k=0.999565 x_0=-175993.5763 y_0=110995.9487 ellps=airy gcs=4277
102874 tmerc lat_0=49 lon_0=-2 k=0.999517 x_0=-185984.2846 y_0=110990.6214 ellps=airy gcs=4277
102875 tmerc lat_0=49 lon_0=-2 k=0.999467 x_0=-195973.6419 y_0=110985.0727 ellps=airy gcs=4277
102876 tmerc lat_0=49 lon_0=-2 k=0.999416 x_0=-205961.7946 y_0=110979.4136 ellps=airy gcs=4277
102877 tmerc lat_0=49 lon_0=-2 k=0.999367 x_0=-214949.595 y_0=110973.9769 ellps=airy gcs=4277
102878 tmerc lat_0=49 lon_0=-2 k=0.999315 x_0=-223935.8432 y_0=110968.208 ellps=airy gcs=4277
102879 tmerc lat_0=49 lon_0=-2 k=0.999261 x_0=-232920.6915 y_0=110962.2179 ellps=airy gcs=4277
102880 tmerc lat_0=49 lon_0=-2 k=0.999206 x_0=-241904.3281 y_0=110956.1174 ellps=airy gcs=4277
102881 tmerc lat_0=49 lon_0=-2 k=0.999866 x_0=128033.8646 y_0=126033.3354 ellps=airy gcs=4277
102882 tmerc lat_0=49 lon_0=-2 k=0.999914 x_0=111034.6979 y_0=126039.3868 ellps=airy gcs=4277
102883 tmerc lat_0=49 lon_0=-2 k=0.999939 x_0=111037.4739 y_0=126042.5379 ellps=airy gcs=4277
102884 tmerc lat_0=49 lon_0=-2 k=0.999964 x_0=111040.25 y_0=126045.6892 ellps=airy gcs=4277
102885 tmerc lat_0=49 lon_0=-2 k=0.999989 x_0=111043.0263 y_0=126048.8406 ellps=airy gcs=4277
102886 tmerc lat_0=49 lon_0=-2 k=0.999967 x_0=88032.17537 y_0=126046.0693 ellps=airy gcs=4277
102887 tmerc lat_0=49 lon_0=-2 k=0.999992 x_0=88034.37626 y_0=126049.2206 ellps=airy gcs=4277
102888 tmerc lat_0=49 lon_0=-2 k=1.000017 x_0=88036.57726 y_0=126052.372 ellps=airy gcs=4277
102889 tmerc lat_0=49 lon_0=-2 k=1.000042 x_0=88038.77836 y_0=126055.5236 ellps=airy gcs=4277
102890 tmerc lat_0=49 lon_0=-2 k=1.000067 x_0=88040.97958 y_0=126058.6753 ellps=airy gcs=4277
102891 tmerc lat_0=49 lon_0=-2 k=1.000012 x_0=54022.17583 y_0=126051.7436 ellps=airy gcs=4277
102892 tmerc lat_0=49 lon_0=-2 k=1.000037 x_0=54023.52644 y_0=126054.895 ellps=airy gcs=4277
102893 tmerc lat_0=49 lon_0=-2 k=1.000062 x_0=54024.87711 y_0=126058.0466 ellps=airy gcs=4277
102894 tmerc lat_0=49 lon_0=-2 k=1.000087 x_0=54026.22785 y_0=126061.1983 ellps=airy gcs=4277
102895 tmerc lat_0=49 lon_0=-2 k=0.999981 x_0=-24009.11135 y_0=126047.8346 ellps=airy gcs=4277
102896 tmerc lat_0=49 lon_0=-2 k=1.000006 x_0=-24009.7116 y_0=126050.9859 ellps=airy gcs=4277
102897 tmerc lat_0=49 lon_0=-2 k=0.999928 x_0=-58018.94296 y_0=126041.1519 ellps=airy gcs=4277
102898 tmerc lat_0=49 lon_0=-2 k=0.999953 x_0=-58020.39349 y_0=126044.3031 ellps=airy gcs=4277
102899 tmerc lat_0=49 lon_0=-2 k=0.999874 x_0=-88023.98625 y_0=126034.3439 ellps=airy gcs=4277
102900 tmerc lat_0=49 lon_0=-2 k=0.999899 x_0=-88026.18693 y_0=126037.4949 ellps=airy gcs=4277
102901 tmerc lat_0=41.25 lon_0=-88.5 k=1.00003 x_0=1150012.7000254 y_0=149961.8999238 ellps=GRS80 units=us-ft
102902 refused=(its_datum_has_no_code)
102903 tmerc lat_0=41.25 lon_0=-87.8 k=1.000023 x_0=1449936.499873 y_0=149961.8999238 ellps=GRS80 units=us-ft
102904 tmerc lat_0=41.25 lon_0=-89.25 k=1.000029 x_0=860147.320294641 y_0=149961.8999238 ellps=GRS80 units=us-ft
102905 refused=(its_datum_has_no_code)
102906 refused=(its_datum_has_no_code)
102907 refused=(its_datum_has_no_code)
102908 tmerc lat_0=40.55 lon_0=-88 k=1.000022 x_0=2649936.499873 y_0=149961.8999238 ellps=GRS80 units=us-ft
102909 tmerc lat_0=37.45 lon_0=-89.3 k=1.000025 x_0=840030.48006096 y_0=130149.860299721 ellps=GRS80 units=us-ft
102910 refused=(its_datum_has_no_code)
102911 tmerc lat_0=40.2 lon_0=-90.85 k=1.000024 x_0=2949860.2997206 y_0=149961.8999238 ellps=GRS80 units=us-ft
102912 refused=(its_datum_has_no_code)
102913 tmerc lat_0=37.4 lon_0=-89.65 k=1.000023 x_0=420015.24003048 y_0=189585.979171958 ellps=GRS80 units=us-ft
102914 refused=(its_datum_has_no_code)
102915 tmerc lat_0=37.25 lon_0=-90.1 k=1.000023 x_0=70104.1402082804 y_0=149961.8999238 ellps=GRS80 units=us-ft
102916 refused=(its_datum_has_no_code)
102917 tmerc lat_0=36.3 lon_0=-88.8 k=1.000024 x_0=2949860.2997206 y_0=149961.8999238 ellps=GRS80 units=us-ft
102918 tmerc lat_0=36.75 lon_0=-91.25 k=1.000023 x_0=2050088.9001778 y_0=149961.8999238 ellps=GRS80 units=us-ft
102919 refused=(its_datum_has_no_code)
102920 tmerc lat_0=36.8 lon_0=-90.6 k=1.000024 x_0=2350012.7000254 y_0=149961.8999238 ellps=GRS80 units=us-ft
102921 refused=(its_datum_has_no_code)
102922 refused=(its_datum_has_no_code)
102923 tmerc lat_0=33.15 lon_0=-89.4 k=1.000023 x_0=2050088.9001778 y_0=149961.8999238 ellps=GRS80 units=us-ft
102924 refused=(its_datum_has_no_code)
102925 refused=(its_datum_has_no_code)
102926 refused=(its_datum_has_no_code)
102927 tmerc lat_0=32.85 lon_0=-90.5 k=1.000019 x_0=1449936.499873 y_0=149961.8999238 ellps=GRS80 units=us-ft
102928 refused=(its_datum_has_no_code)
102929 tmerc lat_0=32.35 lon_0=-90 k=1.000016 x_0=2949860.2997206 y_0=149961.8999238 ellps=GRS80 units=us-ft
102930 refused=(its_datum_has_no_code)
102931 refused=(its_datum_has_no_code)
102932 refused=(its_datum_has_no_code)
102933 refused=(its_datum_has_no_code)
102934 cass lat_0=25.5 lon_0=88.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch gcs=4042
102935 cass lat_0=25.5 lon_0=89.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch gcs=4042
102936 cass lat_0=24.5 lon_0=88.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch gcs=4042
102937 cass lat_0=24.5 lon_0=89.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch gcs=4042
102938 cass lat_0=24.5 lon_0=89.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch gcs=4042
102939 cass lat_0=24.5 lon_0=90.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch gcs=4042
102940 cass lat_0=24.5 lon_0=90.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch gcs=4042
102941 cass lat_0=23.5 lon_0=90 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch gcs=4042
102942 cass lat_0=24.5 lon_0=92 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch gcs=4042
102943 cass lat_0=23.5 lon_0=89.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch gcs=4042
102944 cass lat_0=23.5 lon_0=89.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch gcs=4042
102945 cass lat_0=22.5 lon_0=89.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch gcs=4042
102946 cass lat_0=22.5 lon_0=90.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch gcs=4042
102947 cass lat_0=23.5 lon_0=91 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch gcs=4042
102948 cass lat_0=23.5 lon_0=91 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch gcs=4042
102949 cass lat_0=22 lon_0=92 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch gcs=4042
102950 cass lat_0=22.75 lon_0=92.25 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch gcs=4042
102951 lcc lat_0=26 lon_0=90 lat_1=23.15 lat_2=28.8 x_0=2743183.6991 y_0=914395.233 ellps=WGS84
102952 lcc lat_0=26 lon_0=90 lat_1=23.15 lat_2=28.8 x_0=2743183.6991 y_0=914395.233 ellps=evrst30 gcs=4682
102953 tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=-2000000 ellps=evrst30 gcs=4682
102954 tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=0 ellps=WGS84
102955 tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=0 ellps=evrst30 gcs=4682
102956 utm zone=53 ellps=GRS80 gcs=6325
102957 utm zone=56 ellps=GRS80 gcs=6322
102958 utm zone=57 ellps=GRS80 gcs=6322
102959 utm zone=58 ellps=GRS80 gcs=6322
102960 utm zone=59 ellps=GRS80 gcs=6322
102961 tmerc lat_0=0 lon_0=159 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA gcs=4202 towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 acc=3
102962 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-4000000 ellps=GRS80
102963 tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000 ellps=GRS80
102965 aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 ellps=GRS80
102966 aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0 ellps=GRS80
102967 aea lat_0=24 lon_0=-84 lat_1=24 lat_2=31.5 x_0=400000 y_0=0 ellps=GRS80
102968 omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816 ellps=GRS80
102969 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0 ellps=GRS80
102970 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0 ellps=GRS80 units=ft
102971 aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 ellps=GRS80
102972 lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000 ellps=GRS80
102973 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000 ellps=GRS80
102974 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4479999.99999999 ellps=GRS80 units=us-ft
102975 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0 ellps=GRS80
102976 tmerc lat_0=30 lon_0=-87.5 k=0.999933333333333 x_0=600000 y_0=0 ellps=GRS80
102977 omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=-36.8698976458333 gamma=-36.8698976458333 k=0.9999 x_0=5000000 y_0=-5000000 ellps=GRS80
102978 tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
102979 tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
102980 tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
102981 tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
102982 tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
102983 tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
102984 tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
102985 tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
102986 lcc lat_0=51 lon_0=-176 lat_1=51.8333333333333 lat_2=53.8333333333333 x_0=1000000 y_0=0 ellps=GRS80
102987 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80
102988 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80
102989 tmerc lat_0=31 lon_0=-113.75 k=0.999933333333333 x_0=213360 y_0=0 ellps=GRS80
102990 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft
102991 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft
102992 tmerc lat_0=31 lon_0=-113.75 k=0.999933333333333 x_0=213360 y_0=0 ellps=GRS80 units=ft
102993 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=34.9333333333333 lat_2=36.2333333333333 x_0=400000 y_0=0 ellps=GRS80
102994 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=33.3 lat_2=34.7666666666667 x_0=400000 y_0=400000 ellps=GRS80
102995 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=34.9333333333333 lat_2=36.2333333333333 x_0=400000 y_0=0 ellps=GRS80 units=us-ft
102996 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=33.3 lat_2=34.7666666666667 x_0=400000 y_0=400000 ellps=GRS80 units=us-ft
102997 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=40 lat_2=41.6666666666667 x_0=2000000 y_0=500000 ellps=GRS80
102998 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=38.3333333333333 lat_2=39.8333333333333 x_0=2000000 y_0=500000 ellps=GRS80
102999 lcc lat_0=36.5 lon_0=-120.5 lat_1=37.0666666666667 lat_2=38.4333333333333 x_0=2000000 y_0=500000 ellps=GRS80
103000 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=36 lat_2=37.25 x_0=2000000 y_0=500000 ellps=GRS80
103001 lcc lat_0=33.5 lon_0=-118 lat_1=34.0333333333333 lat_2=35.4666666666667 x_0=2000000 y_0=500000 ellps=GRS80
103002 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=32.7833333333333 lat_2=33.8833333333333 x_0=2000000 y_0=500000 ellps=GRS80
103003 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=40 lat_2=41.6666666666667 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
103004 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=38.3333333333333 lat_2=39.8333333333333 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
103005 lcc lat_0=36.5 lon_0=-120.5 lat_1=37.0666666666667 lat_2=38.4333333333333 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
103006 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=36 lat_2=37.25 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
103007 lcc lat_0=33.5 lon_0=-118 lat_1=34.0333333333333 lat_2=35.4666666666667 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
103008 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=32.7833333333333 lat_2=33.8833333333333 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
103009 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=39.7166666666667 lat_2=40.7833333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
103010 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=38.45 lat_2=39.75 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
103011 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=37.2333333333333 lat_2=38.4333333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
103012 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=39.7166666666667 lat_2=40.7833333333333 x_0=914401.828899999 y_0=304800.6096 ellps=GRS80 units=us-ft
103013 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=38.45 lat_2=39.75 x_0=914401.828899999 y_0=304800.6096 ellps=GRS80 units=us-ft
103014 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=37.2333333333333 lat_2=38.4333333333333 x_0=914401.828899999 y_0=304800.6096 ellps=GRS80 units=us-ft
103015 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.2 lat_2=41.8666666666667 x_0=304800.6096 y_0=152400.3048 ellps=GRS80
103016 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.2 lat_2=41.8666666666667 x_0=304800.6096 y_0=152400.3048 ellps=GRS80 units=us-ft
103017 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 ellps=GRS80
103018 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
103019 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941176470588 x_0=200000 y_0=0 ellps=GRS80
103020 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941176470588 x_0=200000 y_0=0 ellps=GRS80
103021 lcc lat_0=29 lon_0=-84.5 lat_1=29.5833333333333 lat_2=30.75 x_0=600000 y_0=0 ellps=GRS80
103022 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941176470588 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
103023 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941176470588 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
103024 lcc lat_0=29 lon_0=-84.5 lat_1=29.5833333333333 lat_2=30.75 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103025 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 ellps=GRS80
103026 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 ellps=GRS80
103027 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
103028 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 ellps=GRS80 units=us-ft
103029 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368421053 x_0=200000 y_0=0 ellps=GRS80
103030 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368421053 x_0=500000 y_0=0 ellps=GRS80
103031 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333333333 x_0=800000 y_0=0 ellps=GRS80
103032 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368421053 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
103033 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368421053 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
103034 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333333333 x_0=800000.000000001 y_0=0 ellps=GRS80 units=us-ft
103035 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80
103036 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941176470588 x_0=700000 y_0=0 ellps=GRS80
103037 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
103038 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941176470588 x_0=700000 y_0=0 ellps=GRS80 units=us-ft
103039 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966666666667 x_0=100000 y_0=250000 ellps=GRS80
103040 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966666666667 x_0=900000 y_0=250000 ellps=GRS80
103041 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966666666667 x_0=100000 y_0=250000 ellps=GRS80 units=us-ft
103042 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966666666667 x_0=900000 y_0=250000 ellps=GRS80 units=us-ft
103043 lcc lat_0=41.5 lon_0=-93.5 lat_1=42.0666666666667 lat_2=43.2666666666667 x_0=1500000 y_0=1000000 ellps=GRS80
103044 lcc lat_0=40 lon_0=-93.5 lat_1=40.6166666666667 lat_2=41.7833333333333 x_0=500000 y_0=0 ellps=GRS80
103045 lcc lat_0=41.5 lon_0=-93.5 lat_1=42.0666666666667 lat_2=43.2666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 units=us-ft
103046 lcc lat_0=40 lon_0=-93.5 lat_1=40.6166666666667 lat_2=41.7833333333333 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
103047 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=38.7166666666667 lat_2=39.7833333333333 x_0=400000 y_0=0 ellps=GRS80
103048 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=37.2666666666667 lat_2=38.5666666666667 x_0=400000 y_0=400000 ellps=GRS80
103049 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=38.7166666666667 lat_2=39.7833333333333 x_0=400000 y_0=0 ellps=GRS80 units=us-ft
103050 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=37.2666666666667 lat_2=38.5666666666667 x_0=400000 y_0=400000 ellps=GRS80 units=us-ft
103051 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 y_0=0 ellps=GRS80
103052 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
103053 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80
103054 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 units=us-ft
103055 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=36.7333333333333 lat_2=37.9333333333333 x_0=500000 y_0=500000 ellps=GRS80
103056 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=36.7333333333333 lat_2=37.9333333333333 x_0=500000.000000001 y_0=500000.000000001 ellps=GRS80 units=us-ft
103057 lcc lat_0=30.5 lon_0=-92.5 lat_1=31.1666666666667 lat_2=32.6666666666667 x_0=1000000 y_0=0 ellps=GRS80
103058 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=29.3 lat_2=30.7 x_0=1000000 y_0=0 ellps=GRS80
103059 lcc lat_0=30.5 lon_0=-92.5 lat_1=31.1666666666667 lat_2=32.6666666666667 x_0=1000000 y_0=0 ellps=GRS80 units=us-ft
103060 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=29.3 lat_2=30.7 x_0=1000000 y_0=0 ellps=GRS80 units=us-ft
103061 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80
103062 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966666666667 x_0=900000 y_0=0 ellps=GRS80
103063 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
103064 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966666666667 x_0=900000 y_0=0 ellps=GRS80 units=us-ft
103065 tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0 ellps=GRS80
103066 tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0 ellps=GRS80
103067 tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0 ellps=GRS80
103068 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=38.3 lat_2=39.45 x_0=400000 y_0=0 ellps=GRS80
103069 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=38.3 lat_2=39.45 x_0=400000 y_0=0 ellps=GRS80 units=us-ft
103070 lcc lat_0=41 lon_0=-71.5 lat_1=41.7166666666667 lat_2=42.6833333333333 x_0=200000 y_0=750000 ellps=GRS80
103071 lcc lat_0=41 lon_0=-70.5 lat_1=41.2833333333333 lat_2=41.4833333333333 x_0=500000 y_0=0 ellps=GRS80
103072 lcc lat_0=41 lon_0=-71.5 lat_1=41.7166666666667 lat_2=42.6833333333333 x_0=200000 y_0=750000 ellps=GRS80 units=us-ft
103073 lcc lat_0=41 lon_0=-70.5 lat_1=41.2833333333333 lat_2=41.4833333333333 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
103074 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=8000000 y_0=0 ellps=GRS80
103075 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=44.1833333333333 lat_2=45.7 x_0=6000000 y_0=0 ellps=GRS80
103076 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=42.1 lat_2=43.6666666666667 x_0=4000000 y_0=0 ellps=GRS80
103077 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=8000000 y_0=0 ellps=GRS80 units=ft
103078 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=44.1833333333333 lat_2=45.7 x_0=5999999.99999999 y_0=0 ellps=GRS80 units=ft
103079 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=42.1 lat_2=43.6666666666667 x_0=4000000 y_0=0 ellps=GRS80 units=ft
103080 lcc lat_0=46.5 lon_0=-93.1 lat_1=47.0333333333333 lat_2=48.6333333333333 x_0=800000 y_0=100000 ellps=GRS80
103081 lcc lat_0=45 lon_0=-94.25 lat_1=45.6166666666667 lat_2=47.05 x_0=800000 y_0=100000 ellps=GRS80
103082 lcc lat_0=43 lon_0=-94 lat_1=43.7833333333333 lat_2=45.2166666666667 x_0=800000 y_0=100000 ellps=GRS80
103083 lcc lat_0=46.5 lon_0=-93.1 lat_1=47.0333333333333 lat_2=48.6333333333333 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft
103084 lcc lat_0=45 lon_0=-94.25 lat_1=45.6166666666667 lat_2=47.05 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft
103085 lcc lat_0=43 lon_0=-94 lat_1=43.7833333333333 lat_2=45.2166666666667 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft
103086 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80
103087 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 ellps=GRS80
103088 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
103089 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 ellps=GRS80 units=us-ft
103090 tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333333333 x_0=250000 y_0=0 ellps=GRS80
103091 tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333333333 x_0=500000 y_0=0 ellps=GRS80
103092 tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941176470588 x_0=850000 y_0=0 ellps=GRS80
103093 lcc lat_0=44.25 lon_0=-109.5 lat_1=45 lat_2=49 x_0=600000 y_0=0 ellps=GRS80
103094 lcc lat_0=44.25 lon_0=-109.5 lat_1=45 lat_2=49 x_0=599999.999999999 y_0=0 ellps=GRS80 units=ft
103095 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=40 lat_2=43 x_0=500000 y_0=0 ellps=GRS80
103096 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=40 lat_2=43 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
103097 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000 ellps=GRS80
103098 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000 ellps=GRS80
103099 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000 ellps=GRS80
103100 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000.00000001 ellps=GRS80 units=us-ft
103101 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.000000001 y_0=6000000 ellps=GRS80 units=us-ft
103102 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.000000001 y_0=3999999.99999999 ellps=GRS80 units=us-ft
103103 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966666666667 x_0=300000 y_0=0 ellps=GRS80
103104 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966666666667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
103105 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80
103106 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft
103107 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909090909091 x_0=165000 y_0=0 ellps=GRS80
103108 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
103109 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916666666667 x_0=830000 y_0=0 ellps=GRS80
103110 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909090909091 x_0=165000 y_0=0 ellps=GRS80 units=us-ft
103111 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
103112 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916666666667 x_0=830000.000000001 y_0=0 ellps=GRS80 units=us-ft
103113 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80
103114 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 ellps=GRS80
103115 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 y_0=0 ellps=GRS80
103116 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=40.6666666666667 lat_2=41.0333333333333 x_0=300000 y_0=0 ellps=GRS80
103117 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft
103118 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 ellps=GRS80 units=us-ft
103119 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.000000001 y_0=0 ellps=GRS80 units=us-ft
103120 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=40.6666666666667 lat_2=41.0333333333333 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
103121 lcc lat_0=33.75 lon_0=-79 lat_1=34.3333333333333 lat_2=36.1666666666667 x_0=609601.219202438 y_0=0 ellps=GRS80
103122 lcc lat_0=33.75 lon_0=-79 lat_1=34.3333333333333 lat_2=36.1666666666667 x_0=609601.219202438 y_0=0 ellps=GRS80 units=us-ft
103123 lcc lat_0=47 lon_0=-100.5 lat_1=47.4333333333333 lat_2=48.7333333333333 x_0=600000 y_0=0 ellps=GRS80
103124 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=46.1833333333333 lat_2=47.4833333333333 x_0=600000 y_0=0 ellps=GRS80
103125 lcc lat_0=47 lon_0=-100.5 lat_1=47.4333333333333 lat_2=48.7333333333333 x_0=599999.999999999 y_0=0 ellps=GRS80 units=ft
103126 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=46.1833333333333 lat_2=47.4833333333333 x_0=599999.999999999 y_0=0 ellps=GRS80 units=ft
103127 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=40.4333333333333 lat_2=41.7 x_0=600000 y_0=0 ellps=GRS80
103128 lcc lat_0=38 lon_0=-82.5 lat_1=38.7333333333333 lat_2=40.0333333333333 x_0=600000 y_0=0 ellps=GRS80
103129 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=40.4333333333333 lat_2=41.7 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103130 lcc lat_0=38 lon_0=-82.5 lat_1=38.7333333333333 lat_2=40.0333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103131 lcc lat_0=35 lon_0=-98 lat_1=35.5666666666667 lat_2=36.7666666666667 x_0=600000 y_0=0 ellps=GRS80
103132 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=33.9333333333333 lat_2=35.2333333333333 x_0=600000 y_0=0 ellps=GRS80
103133 lcc lat_0=35 lon_0=-98 lat_1=35.5666666666667 lat_2=36.7666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103134 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=33.9333333333333 lat_2=35.2333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103135 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=44.3333333333333 lat_2=46 x_0=2500000 y_0=0 ellps=GRS80
103136 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=42.3333333333333 lat_2=44 x_0=1500000 y_0=0 ellps=GRS80
103137 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=44.3333333333333 lat_2=46 x_0=2500000 y_0=0 ellps=GRS80 units=ft
103138 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=42.3333333333333 lat_2=44 x_0=1500000 y_0=0 ellps=GRS80 units=ft
103139 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=40.8833333333333 lat_2=41.95 x_0=600000 y_0=0 ellps=GRS80
103140 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=40.8833333333333 lat_2=41.95 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103141 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=39.9333333333333 lat_2=40.9666666666667 x_0=600000 y_0=0 ellps=GRS80
103142 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=39.9333333333333 lat_2=40.9666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103143 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 ellps=GRS80
103144 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 ellps=GRS80 units=us-ft
103145 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=32.5 lat_2=34.8333333333333 x_0=609600 y_0=0 ellps=GRS80
103146 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=32.5 lat_2=34.8333333333333 x_0=609600 y_0=0 ellps=GRS80 units=ft
103147 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=44.4166666666667 lat_2=45.6833333333333 x_0=600000 y_0=0 ellps=GRS80
103148 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=42.8333333333333 lat_2=44.4 x_0=600000 y_0=0 ellps=GRS80
103149 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=44.4166666666667 lat_2=45.6833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103150 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=42.8333333333333 lat_2=44.4 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103151 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=600000 y_0=0 ellps=GRS80
103152 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103153 lcc lat_0=34 lon_0=-101.5 lat_1=34.65 lat_2=36.1833333333333 x_0=200000 y_0=1000000 ellps=GRS80
103154 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=32.1333333333333 lat_2=33.9666666666667 x_0=600000 y_0=2000000 ellps=GRS80
103155 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=30.1166666666667 lat_2=31.8833333333333 x_0=700000 y_0=3000000 ellps=GRS80
103156 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=28.3833333333333 lat_2=30.2833333333333 x_0=600000 y_0=4000000 ellps=GRS80
103157 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=26.1666666666667 lat_2=27.8333333333333 x_0=300000 y_0=5000000 ellps=GRS80
103158 lcc lat_0=34 lon_0=-101.5 lat_1=34.65 lat_2=36.1833333333333 x_0=200000 y_0=1000000 ellps=GRS80 units=us-ft
103159 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=32.1333333333333 lat_2=33.9666666666667 x_0=600000 y_0=2000000 ellps=GRS80 units=us-ft
103160 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=30.1166666666667 lat_2=31.8833333333333 x_0=700000 y_0=3000000 ellps=GRS80 units=us-ft
103161 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=28.3833333333333 lat_2=30.2833333333333 x_0=600000 y_0=3999999.99999999 ellps=GRS80 units=us-ft
103162 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=26.1666666666667 lat_2=27.8333333333333 x_0=300000 y_0=5000000.00000001 ellps=GRS80 units=us-ft
103163 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=500000 y_0=1000000 ellps=GRS80
103164 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=500000 y_0=2000000 ellps=GRS80
103165 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=500000 y_0=3000000 ellps=GRS80
103166 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=500000 y_0=1000000 ellps=GRS80 units=ft
103167 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=500000 y_0=2000000 ellps=GRS80 units=ft
103168 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=500000 y_0=3000000 ellps=GRS80 units=ft
103169 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=500000.000000001 y_0=1000000 ellps=GRS80 units=us-ft
103170 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=500000.000000001 y_0=2000000 ellps=GRS80 units=us-ft
103171 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=500000.000000001 y_0=3000000 ellps=GRS80 units=us-ft
103172 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964285714286 x_0=500000 y_0=0 ellps=GRS80
103173 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964285714286 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
103174 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=38.0333333333333 lat_2=39.2 x_0=3500000 y_0=2000000 ellps=GRS80
103175 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=36.7666666666667 lat_2=37.9666666666667 x_0=3500000 y_0=1000000 ellps=GRS80
103176 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=38.0333333333333 lat_2=39.2 x_0=3500000.00000001 y_0=2000000 ellps=GRS80 units=us-ft
103177 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=36.7666666666667 lat_2=37.9666666666667 x_0=3500000.00000001 y_0=1000000 ellps=GRS80 units=us-ft
103178 lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=500000 y_0=0 ellps=GRS80
103179 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=45.8333333333333 lat_2=47.3333333333333 x_0=500000 y_0=0 ellps=GRS80
103180 lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
103181 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=45.8333333333333 lat_2=47.3333333333333 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
103182 lcc lat_0=38.5 lon_0=-79.5 lat_1=39 lat_2=40.25 x_0=600000 y_0=0 ellps=GRS80
103183 lcc lat_0=37 lon_0=-81 lat_1=37.4833333333333 lat_2=38.8833333333333 x_0=600000 y_0=0 ellps=GRS80
103184 lcc lat_0=38.5 lon_0=-79.5 lat_1=39 lat_2=40.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103185 lcc lat_0=37 lon_0=-81 lat_1=37.4833333333333 lat_2=38.8833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103186 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=45.5666666666667 lat_2=46.7666666666667 x_0=600000 y_0=0 ellps=GRS80
103187 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=44.25 lat_2=45.5 x_0=600000 y_0=0 ellps=GRS80
103188 lcc lat_0=42 lon_0=-90 lat_1=42.7333333333333 lat_2=44.0666666666667 x_0=600000 y_0=0 ellps=GRS80
103189 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=45.5666666666667 lat_2=46.7666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103190 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=44.25 lat_2=45.5 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103191 lcc lat_0=42 lon_0=-90 lat_1=42.7333333333333 lat_2=44.0666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103192 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 ellps=GRS80
103193 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80
103194 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80
103195 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000 ellps=GRS80
103196 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
103197 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80 units=us-ft
103198 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103199 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft
103200 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.0333333333333 lat_2=18.4333333333333 x_0=200000 y_0=200000 ellps=GRS80
103201 tmerc lat_0=0 lon_0=12 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
103202 tmerc lat_0=0 lon_0=14 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
103203 tmerc lat_0=0 lon_0=16 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
103204 tmerc lat_0=0 lon_0=18 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
103205 tmerc lat_0=0 lon_0=20 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
103206 tmerc lat_0=0 lon_0=22 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
103207 tmerc lat_0=0 lon_0=24 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
103208 tmerc lat_0=0 lon_0=26 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
103209 tmerc lat_0=0 lon_0=28 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
103210 utm zone=33 south ellps=GRS80
103211 utm zone=34 south ellps=GRS80
103212 utm zone=35 south ellps=GRS80
103213 utm zone=23 south ellps=intl gcs=4224 towgs84=-144.35,242.88,-33.2 acc=5
103214 utm zone=27 ellps=GRS80
103215 utm zone=28 ellps=GRS80
103216 tmerc lat_0=0 lon_0=9 k=0.99998 x_0=200000 y_0=-5000000 ellps=GRS80
103217 tmerc lat_0=0 lon_0=10 k=0.99998 x_0=400000 y_0=-5000000 ellps=GRS80
103218 tmerc lat_0=0 lon_0=11.75 k=0.99998 x_0=600000 y_0=-5000000 ellps=GRS80
103219 tmerc lat_0=0 lon_0=15 k=1 x_0=800000 y_0=-5000000 ellps=GRS80
103220 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0 ellps=GRS80 gcs=6783
103221 tmerc lat_0=30 lon_0=-87.5 k=0.999933333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103222 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 gcs=6783
103223 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 gcs=6783
103224 tmerc lat_0=31 lon_0=-113.75 k=0.999933333333333 x_0=213360 y_0=0 ellps=GRS80 gcs=6783
103225 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft gcs=6783
103226 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft gcs=6783
103227 tmerc lat_0=31 lon_0=-113.75 k=0.999933333333333 x_0=213360 y_0=0 ellps=GRS80 units=ft gcs=6783
103228 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=34.9333333333333 lat_2=36.2333333333333 x_0=400000 y_0=0 ellps=GRS80 gcs=6783
103229 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=33.3 lat_2=34.7666666666667 x_0=400000 y_0=400000 ellps=GRS80 gcs=6783
103230 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=34.9333333333333 lat_2=36.2333333333333 x_0=400000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103231 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=33.3 lat_2=34.7666666666667 x_0=400000 y_0=400000 ellps=GRS80 units=us-ft gcs=6783
103232 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=40 lat_2=41.6666666666667 x_0=2000000 y_0=500000 ellps=GRS80 gcs=6783
103233 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=38.3333333333333 lat_2=39.8333333333333 x_0=2000000 y_0=500000 ellps=GRS80 gcs=6783
103234 lcc lat_0=36.5 lon_0=-120.5 lat_1=37.0666666666667 lat_2=38.4333333333333 x_0=2000000 y_0=500000 ellps=GRS80 gcs=6783
103235 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=36 lat_2=37.25 x_0=2000000 y_0=500000 ellps=GRS80 gcs=6783
103236 lcc lat_0=33.5 lon_0=-118 lat_1=34.0333333333333 lat_2=35.4666666666667 x_0=2000000 y_0=500000 ellps=GRS80 gcs=6783
103237 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=32.7833333333333 lat_2=33.8833333333333 x_0=2000000 y_0=500000 ellps=GRS80 gcs=6783
103238 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=40 lat_2=41.6666666666667 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft gcs=6783
103239 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=38.3333333333333 lat_2=39.8333333333333 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft gcs=6783
103240 lcc lat_0=36.5 lon_0=-120.5 lat_1=37.0666666666667 lat_2=38.4333333333333 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft gcs=6783
103241 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=36 lat_2=37.25 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft gcs=6783
103242 lcc lat_0=33.5 lon_0=-118 lat_1=34.0333333333333 lat_2=35.4666666666667 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft gcs=6783
103243 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=32.7833333333333 lat_2=33.8833333333333 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft gcs=6783
103244 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=39.7166666666667 lat_2=40.7833333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 gcs=6783
103245 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=38.45 lat_2=39.75 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 gcs=6783
103246 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=37.2333333333333 lat_2=38.4333333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 gcs=6783
103247 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=39.7166666666667 lat_2=40.7833333333333 x_0=914401.828899999 y_0=304800.6096 ellps=GRS80 units=us-ft gcs=6783
103248 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=38.45 lat_2=39.75 x_0=914401.828899999 y_0=304800.6096 ellps=GRS80 units=us-ft gcs=6783
103249 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=37.2333333333333 lat_2=38.4333333333333 x_0=914401.828899999 y_0=304800.6096 ellps=GRS80 units=us-ft gcs=6783
103250 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.2 lat_2=41.8666666666667 x_0=304800.6096 y_0=152400.3048 ellps=GRS80 gcs=6783
103251 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.2 lat_2=41.8666666666667 x_0=304800.6096 y_0=152400.3048 ellps=GRS80 units=us-ft gcs=6783
103252 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 ellps=GRS80 gcs=6783
103253 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103254 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941176470588 x_0=200000 y_0=0 ellps=GRS80 gcs=6783
103255 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941176470588 x_0=200000 y_0=0 ellps=GRS80 gcs=6783
103256 lcc lat_0=29 lon_0=-84.5 lat_1=29.5833333333333 lat_2=30.75 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103257 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941176470588 x_0=200000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103258 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941176470588 x_0=200000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103259 lcc lat_0=29 lon_0=-84.5 lat_1=29.5833333333333 lat_2=30.75 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103260 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 ellps=GRS80 gcs=6783
103261 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 ellps=GRS80 gcs=6783
103262 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103263 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103264 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368421053 x_0=200000 y_0=0 ellps=GRS80 gcs=6783
103265 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368421053 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
103266 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333333333 x_0=800000 y_0=0 ellps=GRS80 gcs=6783
103267 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368421053 x_0=200000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103268 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368421053 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103269 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333333333 x_0=800000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103270 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 gcs=6783
103271 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941176470588 x_0=700000 y_0=0 ellps=GRS80 gcs=6783
103272 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103273 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941176470588 x_0=700000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103274 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966666666667 x_0=100000 y_0=250000 ellps=GRS80 gcs=6783
103275 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966666666667 x_0=900000 y_0=250000 ellps=GRS80 gcs=6783
103276 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966666666667 x_0=100000 y_0=250000 ellps=GRS80 units=us-ft gcs=6783
103277 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966666666667 x_0=900000 y_0=250000 ellps=GRS80 units=us-ft gcs=6783
103278 lcc lat_0=41.5 lon_0=-93.5 lat_1=42.0666666666667 lat_2=43.2666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 gcs=6783
103279 lcc lat_0=40 lon_0=-93.5 lat_1=40.6166666666667 lat_2=41.7833333333333 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
103280 lcc lat_0=41.5 lon_0=-93.5 lat_1=42.0666666666667 lat_2=43.2666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 units=us-ft gcs=6783
103281 lcc lat_0=40 lon_0=-93.5 lat_1=40.6166666666667 lat_2=41.7833333333333 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103282 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=38.7166666666667 lat_2=39.7833333333333 x_0=400000 y_0=0 ellps=GRS80 gcs=6783
103283 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=37.2666666666667 lat_2=38.5666666666667 x_0=400000 y_0=400000 ellps=GRS80 gcs=6783
103284 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=38.7166666666667 lat_2=39.7833333333333 x_0=400000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103285 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=37.2666666666667 lat_2=38.5666666666667 x_0=400000 y_0=400000 ellps=GRS80 units=us-ft gcs=6783
103286 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
103287 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103288 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 gcs=6783
103289 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 units=us-ft gcs=6783
103290 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=36.7333333333333 lat_2=37.9333333333333 x_0=500000 y_0=500000 ellps=GRS80 gcs=6783
103291 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=36.7333333333333 lat_2=37.9333333333333 x_0=500000.000000001 y_0=500000.000000001 ellps=GRS80 units=us-ft gcs=6783
103292 lcc lat_0=30.5 lon_0=-92.5 lat_1=31.1666666666667 lat_2=32.6666666666667 x_0=1000000 y_0=0 ellps=GRS80 gcs=6783
103293 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=29.3 lat_2=30.7 x_0=1000000 y_0=0 ellps=GRS80 gcs=6783
103294 lcc lat_0=30.5 lon_0=-92.5 lat_1=31.1666666666667 lat_2=32.6666666666667 x_0=1000000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103295 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=29.3 lat_2=30.7 x_0=1000000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103296 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 gcs=6783
103297 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966666666667 x_0=900000 y_0=0 ellps=GRS80 gcs=6783
103298 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103299 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966666666667 x_0=900000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103300 tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.6942 y_0=0.0037 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103301 tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.9461 y_0=0.0017 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103302 tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.0029 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103303 lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.4575 y_0=148551.4837 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103304 tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31600 y_0=4600 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103305 tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502 y_0=0.0048 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103306 lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1276 y_0=59445.9043 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103307 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.8893 y_0=0.0049 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103308 lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.72 y_0=44091.4346 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103309 tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.1989 y_0=0.0086 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103310 lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.3381 y_0=111569.6134 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103311 lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.6274 y_0=53703.1201 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103312 lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.2944 y_0=146591.9896 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103313 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.7263 y_0=0.0076 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103314 tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.1176 y_0=0.0023 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103315 tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3183 y_0=0.0041 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103316 tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.104 y_0=0.003 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103317 lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.4402 y_0=91687.9239 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103318 tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.6683 y_0=0.0063 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103319 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.8893 y_0=0.0049 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103320 tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.5533 y_0=0.0157 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103321 tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.4841 y_0=0.01 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103322 lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.7403 y_0=45830.2947 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103323 lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.3018 y_0=79170.7795 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103324 tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.0261 y_0=0.0045 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103325 tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.4419 y_0=0.0085 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103326 tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=25000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103327 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.7263 y_0=0.0076 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103328 tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.6942 y_0=0.0037 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103329 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.3728 y_0=0.0009 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103330 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7614 y_0=0.0012 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103331 tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.6598 y_0=0.0033 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103332 lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.7403 y_0=45830.2947 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103333 lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.197 y_0=105279.7829 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103334 tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.0323 y_0=0.0058 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103335 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7614 y_0=0.0012 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103336 lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493 y_0=55049.2669 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103337 tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.8794 y_0=0.0032 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103338 lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.3018 y_0=79170.7795 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103339 tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.0121 y_0=0.0029 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103340 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.3728 y_0=0.0009 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103341 lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209 y_0=121923.9861 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103342 tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.3676 y_0=0.0033 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103343 lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1401 y_0=57588.0346 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103344 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.8893 y_0=0.0049 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103345 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.3728 y_0=0.0009 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103346 lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.3354 y_0=86033.0876 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103347 lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.3354 y_0=86033.0876 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103348 tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.2823 y_0=0.0059 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103349 lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1128 y_0=50022.1874 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103350 tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.8546 y_0=0.0109 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103351 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.3728 y_0=0.0009 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103352 lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.6048 y_0=134255.4253 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103353 tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.2926 y_0=0.0068 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103354 tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.1013 y_0=0.0234 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103355 tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.5716 y_0=0.0051 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103356 lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.2336 y_0=120734.1631 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103357 tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.3253 y_0=0.0096 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103358 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7614 y_0=0.0012 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103359 tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.7302 y_0=0.0103 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103360 lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.5744 y_0=107746.7522 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103361 tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.9138 y_0=0.0041 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103362 lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.4451 y_0=47532.0602 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103363 lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.0689 y_0=50337.1092 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103364 lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.8651 y_0=111088.2224 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103365 lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.8682 y_0=188358.6058 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103366 tmerc lat_0=42.9180555555555 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.4415 y_0=0.003 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103367 tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.418 y_0=0.0034 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103368 tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.9709 y_0=0.007 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103369 lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.4402 y_0=45069.7587 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103370 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.8893 y_0=0.0049 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103371 lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.6173 y_0=134589.754 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103372 tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0 ellps=GRS80 gcs=6783
103373 tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
103374 tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0 ellps=GRS80 gcs=6783
103375 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=38.3 lat_2=39.45 x_0=400000 y_0=0 ellps=GRS80 gcs=6783
103376 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=38.3 lat_2=39.45 x_0=400000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103377 lcc lat_0=41 lon_0=-71.5 lat_1=41.7166666666667 lat_2=42.6833333333333 x_0=200000 y_0=750000 ellps=GRS80 gcs=6783
103378 lcc lat_0=41 lon_0=-70.5 lat_1=41.2833333333333 lat_2=41.4833333333333 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
103379 lcc lat_0=41 lon_0=-71.5 lat_1=41.7166666666667 lat_2=42.6833333333333 x_0=200000 y_0=750000 ellps=GRS80 units=us-ft gcs=6783
103380 lcc lat_0=41 lon_0=-70.5 lat_1=41.2833333333333 lat_2=41.4833333333333 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103381 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=8000000 y_0=0 ellps=GRS80 gcs=6783
103382 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=44.1833333333333 lat_2=45.7 x_0=6000000 y_0=0 ellps=GRS80 gcs=6783
103383 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=42.1 lat_2=43.6666666666667 x_0=4000000 y_0=0 ellps=GRS80 gcs=6783
103384 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=8000000 y_0=0 ellps=GRS80 units=ft gcs=6783
103385 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=44.1833333333333 lat_2=45.7 x_0=5999999.99999999 y_0=0 ellps=GRS80 units=ft gcs=6783
103386 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=42.1 lat_2=43.6666666666667 x_0=4000000 y_0=0 ellps=GRS80 units=ft gcs=6783
103387 lcc lat_0=46.5 lon_0=-93.1 lat_1=47.0333333333333 lat_2=48.6333333333333 x_0=800000 y_0=100000 ellps=GRS80 gcs=6783
103388 lcc lat_0=45 lon_0=-94.25 lat_1=45.6166666666667 lat_2=47.05 x_0=800000 y_0=100000 ellps=GRS80 gcs=6783
103389 lcc lat_0=43 lon_0=-94 lat_1=43.7833333333333 lat_2=45.2166666666667 x_0=800000 y_0=100000 ellps=GRS80 gcs=6783
103390 lcc lat_0=46.5 lon_0=-93.1 lat_1=47.0333333333333 lat_2=48.6333333333333 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft gcs=6783
103391 lcc lat_0=45 lon_0=-94.25 lat_1=45.6166666666667 lat_2=47.05 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft gcs=6783
103392 lcc lat_0=43 lon_0=-94 lat_1=43.7833333333333 lat_2=45.2166666666667 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft gcs=6783
103393 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 gcs=6783
103394 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 ellps=GRS80 gcs=6783
103395 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103396 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103397 tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333333333 x_0=250000 y_0=0 ellps=GRS80 gcs=6783
103398 tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333333333 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
103399 tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941176470588 x_0=850000 y_0=0 ellps=GRS80 gcs=6783
103400 tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.694132588 y_0=0.00365760731521463 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103401 tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.945948692 y_0=0.00182880365760732 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103402 tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.00304800609601219 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103403 lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.457505715 y_0=148551.483566167 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103404 tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31599.9998983998 y_0=4599.9998983998 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103405 tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502159 y_0=0.00487680975361951 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103406 lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1277114554 y_0=59445.9041910084 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103407 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.889204978 y_0=0.00487680975361951 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103408 lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.7200914402 y_0=44091.434493269 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103409 tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.198983998 y_0=0.00853441706883414 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103410 lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.338023876 y_0=111569.613512827 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103411 lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.627381255 y_0=53703.1202438405 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103412 lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.294386589 y_0=146591.989636779 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103413 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.726390653 y_0=0.00762001524003048 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103414 tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.117602235 y_0=0.00243840487680975 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103415 tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3182626365 y_0=0.00396240792481585 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103416 tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.1039370079 y_0=0.00304800609601219 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103417 lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.44018288 y_0=91687.9239014478 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103418 tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.668224536 y_0=0.0064008128016256 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103419 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.889204978 y_0=0.00487680975361951 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103420 tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.553213106 y_0=0.0158496316992634 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103421 tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.484023368 y_0=0.0100584201168402 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103422 lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.74015748 y_0=45830.2948437897 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103423 lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.301752604 y_0=79170.7793751588 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103424 tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.026162052 y_0=0.00457200914401829 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103425 tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.441960884 y_0=0.00853441706883414 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103426 tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=24999.9998983998 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103427 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.726390653 y_0=0.00762001524003048 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103428 tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.694132588 y_0=0.00365760731521463 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103429 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.372771146 y_0=0.000914401828803658 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103430 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7615443231 y_0=0.00121920243840488 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103431 tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.659690119 y_0=0.00335280670561341 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103432 lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.74015748 y_0=45830.2948437897 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103433 lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.196850394 y_0=105279.782880366 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103434 tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.032258065 y_0=0.00579121158242317 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103435 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7615443231 y_0=0.00121920243840488 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103436 lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493522987 y_0=55049.2669545339 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103437 tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.879451359 y_0=0.00304800609601219 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103438 lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.301752604 y_0=79170.7793751588 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103439 tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.012141224 y_0=0.00304800609601219 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103440 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.372771146 y_0=0.000914401828803658 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103441 lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209042418 y_0=121923.986182372 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103442 tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.367589535 y_0=0.00335280670561341 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103443 lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1402082804 y_0=57588.0347472695 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103444 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.889204978 y_0=0.00487680975361951 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103445 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.372771146 y_0=0.000914401828803658 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103446 lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.335280671 y_0=86033.0877317755 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103447 lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.335280671 y_0=86033.0877317755 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103448 tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.282245365 y_0=0.00579121158242317 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103449 lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1127762256 y_0=50022.1874523749 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103450 tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.854457709 y_0=0.0109728219456439 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103451 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.372771146 y_0=0.000914401828803658 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103452 lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.60477521 y_0=134255.425450851 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103453 tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.292608585 y_0=0.00670561341122682 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103454 tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.101397003 y_0=0.0234696469392939 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103455 tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.571551943 y_0=0.00518161036322073 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103456 lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.233731268 y_0=120734.163169926 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103457 tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.32517145 y_0=0.0094488188976378 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103458 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7615443231 y_0=0.00121920243840488 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103459 tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.73009906 y_0=0.0103632207264415 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103460 lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.574295149 y_0=107746.752146304 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103461 tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.913893828 y_0=0.00396240792481585 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103462 lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.44500889 y_0=47532.0603505207 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103463 lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.068834138 y_0=50337.1092710185 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103464 lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.86512573 y_0=111088.222402845 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103465 lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.868173736 y_0=188358.605943612 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103466 tmerc lat_0=42.9180555555555 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.441402083 y_0=0.00304800609601219 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103467 tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.417881636 y_0=0.00335280670561341 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103468 tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.970942342 y_0=0.00701041402082804 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103469 lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.44018288 y_0=45069.7588011176 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103470 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.889204978 y_0=0.00487680975361951 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103471 lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.617272035 y_0=134589.753924308 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103472 lcc lat_0=44.25 lon_0=-109.5 lat_1=45 lat_2=49 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103473 lcc lat_0=44.25 lon_0=-109.5 lat_1=45 lat_2=49 x_0=599999.999999999 y_0=0 ellps=GRS80 units=ft gcs=6783
103474 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=40 lat_2=43 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
103475 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=40 lat_2=43 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103476 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000 ellps=GRS80 gcs=6783
103477 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000 ellps=GRS80 gcs=6783
103478 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000 ellps=GRS80 gcs=6783
103479 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000.00000001 ellps=GRS80 units=us-ft gcs=6783
103480 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.000000001 y_0=6000000 ellps=GRS80 units=us-ft gcs=6783
103481 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.000000001 y_0=3999999.99999999 ellps=GRS80 units=us-ft gcs=6783
103482 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966666666667 x_0=300000 y_0=0 ellps=GRS80 gcs=6783
103483 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966666666667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103484 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 gcs=6783
103485 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103486 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909090909091 x_0=165000 y_0=0 ellps=GRS80 gcs=6783
103487 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
103488 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916666666667 x_0=830000 y_0=0 ellps=GRS80 gcs=6783
103489 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909090909091 x_0=165000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103490 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103491 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916666666667 x_0=830000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103492 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 gcs=6783
103493 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 ellps=GRS80 gcs=6783
103494 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 y_0=0 ellps=GRS80 gcs=6783
103495 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=40.6666666666667 lat_2=41.0333333333333 x_0=300000 y_0=0 ellps=GRS80 gcs=6783
103496 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103497 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103498 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103499 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=40.6666666666667 lat_2=41.0333333333333 x_0=300000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103500 lcc lat_0=33.75 lon_0=-79 lat_1=34.3333333333333 lat_2=36.1666666666667 x_0=609601.219202438 y_0=0 ellps=GRS80 gcs=6783
103501 lcc lat_0=33.75 lon_0=-79 lat_1=34.3333333333333 lat_2=36.1666666666667 x_0=609601.219202438 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103502 lcc lat_0=47 lon_0=-100.5 lat_1=47.4333333333333 lat_2=48.7333333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103503 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=46.1833333333333 lat_2=47.4833333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103504 lcc lat_0=47 lon_0=-100.5 lat_1=47.4333333333333 lat_2=48.7333333333333 x_0=599999.999999999 y_0=0 ellps=GRS80 units=ft gcs=6783
103505 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=46.1833333333333 lat_2=47.4833333333333 x_0=599999.999999999 y_0=0 ellps=GRS80 units=ft gcs=6783
103506 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=40.4333333333333 lat_2=41.7 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103507 lcc lat_0=38 lon_0=-82.5 lat_1=38.7333333333333 lat_2=40.0333333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103508 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=40.4333333333333 lat_2=41.7 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103509 lcc lat_0=38 lon_0=-82.5 lat_1=38.7333333333333 lat_2=40.0333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103510 lcc lat_0=35 lon_0=-98 lat_1=35.5666666666667 lat_2=36.7666666666667 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103511 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=33.9333333333333 lat_2=35.2333333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103512 lcc lat_0=35 lon_0=-98 lat_1=35.5666666666667 lat_2=36.7666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103513 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=33.9333333333333 lat_2=35.2333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103514 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=40.8833333333333 lat_2=41.95 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103515 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=40.8833333333333 lat_2=41.95 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103516 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=39.9333333333333 lat_2=40.9666666666667 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103517 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=39.9333333333333 lat_2=40.9666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103518 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 ellps=GRS80 gcs=6783
103519 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103520 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=32.5 lat_2=34.8333333333333 x_0=609600 y_0=0 ellps=GRS80 gcs=6783
103521 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=32.5 lat_2=34.8333333333333 x_0=609600 y_0=0 ellps=GRS80 units=ft gcs=6783
103522 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=44.4166666666667 lat_2=45.6833333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103523 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=42.8333333333333 lat_2=44.4 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103524 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=44.4166666666667 lat_2=45.6833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103525 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=42.8333333333333 lat_2=44.4 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103526 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103527 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103528 utm zone=28 ellps=GRS80
103529 utm zone=29 ellps=GRS80
103530 utm zone=30 ellps=GRS80
103531 utm zone=31 ellps=GRS80
103532 utm zone=32 ellps=GRS80
103533 utm zone=33 ellps=GRS80
103534 utm zone=34 ellps=GRS80
103535 utm zone=35 ellps=GRS80
103536 utm zone=36 ellps=GRS80
103537 utm zone=37 ellps=GRS80
103538 utm zone=38 ellps=GRS80
103539 lcc lat_0=34 lon_0=-101.5 lat_1=34.65 lat_2=36.1833333333333 x_0=200000 y_0=1000000 ellps=GRS80 gcs=6783
103540 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=32.1333333333333 lat_2=33.9666666666667 x_0=600000 y_0=2000000 ellps=GRS80 gcs=6783
103541 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=30.1166666666667 lat_2=31.8833333333333 x_0=700000 y_0=3000000 ellps=GRS80 gcs=6783
103542 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=28.3833333333333 lat_2=30.2833333333333 x_0=600000 y_0=4000000 ellps=GRS80 gcs=6783
103543 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=26.1666666666667 lat_2=27.8333333333333 x_0=300000 y_0=5000000 ellps=GRS80 gcs=6783
103544 lcc lat_0=34 lon_0=-101.5 lat_1=34.65 lat_2=36.1833333333333 x_0=200000 y_0=1000000 ellps=GRS80 units=us-ft gcs=6783
103545 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=32.1333333333333 lat_2=33.9666666666667 x_0=600000 y_0=2000000 ellps=GRS80 units=us-ft gcs=6783
103546 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=30.1166666666667 lat_2=31.8833333333333 x_0=700000 y_0=3000000 ellps=GRS80 units=us-ft gcs=6783
103547 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=28.3833333333333 lat_2=30.2833333333333 x_0=600000 y_0=3999999.99999999 ellps=GRS80 units=us-ft gcs=6783
103548 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=26.1666666666667 lat_2=27.8333333333333 x_0=300000 y_0=5000000.00000001 ellps=GRS80 units=us-ft gcs=6783
103549 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=500000 y_0=1000000 ellps=GRS80 gcs=6783
103550 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=500000 y_0=2000000 ellps=GRS80 gcs=6783
103551 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=500000 y_0=3000000 ellps=GRS80 gcs=6783
103552 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=500000 y_0=1000000 ellps=GRS80 units=ft gcs=6783
103553 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=500000 y_0=2000000 ellps=GRS80 units=ft gcs=6783
103554 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=500000 y_0=3000000 ellps=GRS80 units=ft gcs=6783
103555 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=500000.000000001 y_0=1000000 ellps=GRS80 units=us-ft gcs=6783
103556 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=500000.000000001 y_0=2000000 ellps=GRS80 units=us-ft gcs=6783
103557 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=500000.000000001 y_0=3000000 ellps=GRS80 units=us-ft gcs=6783
103558 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964285714286 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
103559 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=38.0333333333333 lat_2=39.2 x_0=3500000 y_0=2000000 ellps=GRS80 gcs=6783
103560 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=36.7666666666667 lat_2=37.9666666666667 x_0=3500000 y_0=1000000 ellps=GRS80 gcs=6783
103561 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=38.0333333333333 lat_2=39.2 x_0=3500000.00000001 y_0=2000000 ellps=GRS80 units=us-ft gcs=6783
103562 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=36.7666666666667 lat_2=37.9666666666667 x_0=3500000.00000001 y_0=1000000 ellps=GRS80 units=us-ft gcs=6783
103563 lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
103564 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=45.8333333333333 lat_2=47.3333333333333 x_0=500000 y_0=0 ellps=GRS80 gcs=6783
103565 lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103566 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=45.8333333333333 lat_2=47.3333333333333 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103567 lcc lat_0=38.5 lon_0=-79.5 lat_1=39 lat_2=40.25 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103568 lcc lat_0=37 lon_0=-81 lat_1=37.4833333333333 lat_2=38.8833333333333 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103569 lcc lat_0=38.5 lon_0=-79.5 lat_1=39 lat_2=40.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103570 lcc lat_0=37 lon_0=-81 lat_1=37.4833333333333 lat_2=38.8833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103571 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=45.5666666666667 lat_2=46.7666666666667 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103572 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=44.25 lat_2=45.5 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103573 lcc lat_0=42 lon_0=-90 lat_1=42.7333333333333 lat_2=44.0666666666667 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103574 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=45.5666666666667 lat_2=46.7666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103575 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=44.25 lat_2=45.5 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103576 lcc lat_0=42 lon_0=-90 lat_1=42.7333333333333 lat_2=44.0666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103577 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 ellps=GRS80 gcs=6783
103578 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80 gcs=6783
103579 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 gcs=6783
103580 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000 ellps=GRS80 gcs=6783
103581 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103582 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80 units=us-ft gcs=6783
103583 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 units=us-ft gcs=6783
103584 tmerc lat_0=0 lon_0=24 k=0.9996 x_0=500000 y_0=0 ellps=GRS80
103585 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft gcs=6783
103586 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=600000 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103587 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=600000 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103588 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=599999.999999999 ellps=GRS80 units=ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103589 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=600000 ellps=GRS80
103590 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=600000 ellps=GRS80 units=us-ft
103591 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=599999.999999999 ellps=GRS80 units=ft
103592 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=600000 ellps=GRS80
103593 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=600000 ellps=GRS80 units=us-ft
103594 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=599999.999999999 ellps=GRS80 units=ft
103595 utm zone=39 ellps=GRS80 gcs=9294
103596 utm zone=40 ellps=GRS80 gcs=9294
103597 utm zone=41 ellps=GRS80 gcs=9294
103598 tmerc lat_0=0 lon_0=-90.5 k=0.9998 x_0=500000 y_0=0 ellps=WGS84
103599 tmerc lat_0=4 lon_0=-73 k=0.9992 x_0=5000000 y_0=2000000 ellps=GRS80
103600 tmerc lat_0=46.1541666666667 lon_0=-93.4325 k=1.000059152669 x_0=152409.319685395 y_0=30481.863937079 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103601 tmerc lat_0=46.63 lon_0=-96.7 k=1.000045317862 x_0=152407.211256591 y_0=30481.4422513183 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103602 tmerc lat_0=47.1516666666667 lon_0=-95.3758333333333 k=1.000072505661 x_0=152411.354685446 y_0=30482.2709370892 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103603 tmerc lat_0=46.8036111111111 lon_0=-94.9205555555556 k=1.000071553661 x_0=152411.209600356 y_0=30482.2419200711 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103604 tmerc lat_0=47.0666666666667 lon_0=-91.4091666666667 k=1.000075844621 x_0=152411.863543968 y_0=30482.3727087935 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103605 tmerc lat_0=45.5588888888889 lon_0=-93.6205555555556 k=1.000054146138 x_0=152408.556688545 y_0=30481.7113377089 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103606 tmerc lat_0=44.7458333333333 lon_0=-92.8333333333333 k=1.000039836799 x_0=152406.37594092 y_0=30481.2751881839 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103607 tmerc lat_0=46.0216666666667 lon_0=-96.5244444444444 k=1.000048901066 x_0=152407.757337973 y_0=30481.5514675946 ellps=GRS80 gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103608 lcc lat_0=45.0352777777778 lon_0=-93.2666666666667 lat_1=45.0666666666667 lat_2=45.3666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378418.941 rf=298.257222100883 gcs=ESRI:104700
103609 lcc lat_0=46.7177777777778 lon_0=-95.6833333333333 lat_1=46.7833333333333 lat_2=47.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378586.581 rf=298.257222100883 gcs=ESRI:104701
103610 lcc lat_0=48.02 lon_0=-95.0166666666667 lat_1=48.1166666666667 lat_2=48.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378505.809 rf=298.257222100883 gcs=ESRI:104702
103611 lcc lat_0=47.4125 lon_0=-94.85 lat_1=47.5 lat_2=47.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378544.823 rf=298.257222100883 gcs=ESRI:104703
103612 lcc lat_0=45.5591666666667 lon_0=-94.05 lat_1=45.5833333333333 lat_2=45.7833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378490.569 rf=298.257222100883 gcs=ESRI:104704
103613 lcc lat_0=45.1522222222222 lon_0=-96.05 lat_1=45.2166666666667 lat_2=45.5333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378470.757 rf=298.257222100883 gcs=ESRI:104705
103614 lcc lat_0=43.8480555555556 lon_0=-94.2666666666667 lat_1=43.9333333333333 lat_2=44.3666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378403.701 rf=298.257222100883 gcs=ESRI:104706
103615 lcc lat_0=44.1080555555556 lon_0=-94.7333333333333 lat_1=44.1666666666667 lat_2=44.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378434.181 rf=298.257222100883 gcs=ESRI:104707
103616 lcc lat_0=46.4172222222222 lon_0=-92.6833333333333 lat_1=46.4666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378454.907 rf=298.257222100883 gcs=ESRI:104708
103617 lcc lat_0=44.6397222222222 lon_0=-93.7666666666667 lat_1=44.6833333333333 lat_2=44.9 x_0=152400.30480061 y_0=30480.0609601219 a=6378400.653 rf=298.257222100883 gcs=ESRI:104709
103618 lcc lat_0=46.8036111111111 lon_0=-94.2166666666667 lat_1=46.9166666666667 lat_2=47.3166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378567.378 rf=298.257222100883 gcs=ESRI:104710
103619 lcc lat_0=46.1563888888889 lon_0=-94.4666666666667 lat_1=46.2666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378546.957 rf=298.257222100883 gcs=ESRI:104711
103620 lcc lat_0=44.7527777777778 lon_0=-95.85 lat_1=44.8333333333333 lat_2=45.2 x_0=152400.30480061 y_0=30480.0609601219 a=6378476.853 rf=298.257222100883 gcs=ESRI:104712
103621 lcc lat_0=45.2963888888889 lon_0=-93.0833333333333 lat_1=45.3333333333333 lat_2=45.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378411.321 rf=298.257222100883 gcs=ESRI:104713
103622 lcc lat_0=47.8833333333333 lon_0=-90.25 lat_1=47.9333333333333 lat_2=48.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378647.541 rf=298.257222100883 gcs=ESRI:104714
103623 lcc lat_0=47.4388888888889 lon_0=-90.25 lat_1=47.55 lat_2=47.8166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378647.541 rf=298.257222100883 gcs=ESRI:104715
103624 lcc lat_0=43.8480555555556 lon_0=-94.9166666666667 lat_1=43.9 lat_2=44.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378514.953 rf=298.257222100883 gcs=ESRI:104716
103625 lcc lat_0=46.1563888888889 lon_0=-94.4666666666667 lat_1=46.2666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378546.957 rf=298.257222100883 gcs=ESRI:104717
103626 lcc lat_0=44.4719444444445 lon_0=-93.3166666666667 lat_1=44.5166666666667 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378421.989 rf=298.257222100883 gcs=ESRI:104718
103627 lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378481.425 rf=298.257222100883 gcs=ESRI:104719
103628 lcc lat_0=45.7588888888889 lon_0=-96.05 lat_1=45.8 lat_2=46.05 x_0=152400.30480061 y_0=30480.0609601219 a=6378518.001 rf=298.257222100883 gcs=ESRI:104720
103629 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883 gcs=ESRI:104721
103630 lcc lat_0=43.5 lon_0=-92.0833333333333 lat_1=43.55 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378464.661 rf=298.257222100883 gcs=ESRI:104722
103631 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883 gcs=ESRI:104723
103632 lcc lat_0=44.1947222222222 lon_0=-93.1333333333333 lat_1=44.3 lat_2=44.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378434.181 rf=298.257222100883 gcs=ESRI:104724
103633 lcc lat_0=45.7588888888889 lon_0=-96.05 lat_1=45.8 lat_2=46.05 x_0=152400.30480061 y_0=30480.0609601219 a=6378518.001 rf=298.257222100883 gcs=ESRI:104725
103634 lcc lat_0=44.7911111111111 lon_0=-93.3833333333333 lat_1=44.8833333333333 lat_2=45.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378418.941 rf=298.257222100883 gcs=ESRI:104726
103635 lcc lat_0=43.5 lon_0=-91.4666666666667 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378436.619 rf=298.257222100883 gcs=ESRI:104727
103636 lcc lat_0=45.2963888888889 lon_0=-93.0833333333333 lat_1=45.3333333333333 lat_2=45.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378411.321 rf=298.257222100883 gcs=ESRI:104728
103637 lcc lat_0=47.5 lon_0=-93.7333333333333 lat_1=47.5666666666667 lat_2=47.8166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378574.389 rf=298.257222100883 gcs=ESRI:104729
103638 lcc lat_0=47.0263888888889 lon_0=-93.7333333333333 lat_1=47.0833333333333 lat_2=47.4166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378574.389 rf=298.257222100883 gcs=ESRI:104730
103639 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883 gcs=ESRI:104731
103640 lcc lat_0=45.73 lon_0=-92.9 lat_1=45.8166666666667 lat_2=46.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378472.281 rf=298.257222100883 gcs=ESRI:104732
103641 lcc lat_0=44.8913888888889 lon_0=-94.75 lat_1=44.9666666666667 lat_2=45.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378498.189 rf=298.257222100883 gcs=ESRI:104733
103642 lcc lat_0=48.5438888888889 lon_0=-96.15 lat_1=48.6 lat_2=48.9333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378449.421 rf=298.257222100883 gcs=ESRI:104734
103643 lcc lat_0=47.8458333333333 lon_0=-93.75 lat_1=48 lat_2=48.6166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378525.621 rf=298.257222100883 gcs=ESRI:104735
103644 lcc lat_0=44.7527777777778 lon_0=-95.85 lat_1=44.8333333333333 lat_2=45.2 x_0=152400.30480061 y_0=30480.0609601219 a=6378476.853 rf=298.257222100883 gcs=ESRI:104736
103645 lcc lat_0=49.15 lon_0=-94.9833333333333 lat_1=49.1833333333333 lat_2=49.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378466.185 rf=298.257222100883 gcs=ESRI:104737
103646 lcc lat_0=48.3661111111111 lon_0=-94.8833333333333 lat_1=48.45 lat_2=48.8833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378496.665 rf=298.257222100883 gcs=ESRI:104738
103647 lcc lat_0=44.1947222222222 lon_0=-93.1333333333333 lat_1=44.3 lat_2=44.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378434.181 rf=298.257222100883 gcs=ESRI:104739
103648 lcc lat_0=44.1966666666667 lon_0=-96.2666666666667 lat_1=44.2833333333333 lat_2=44.6166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378643.579 rf=298.257222100883 gcs=ESRI:104740
103649 lcc lat_0=44.1955555555556 lon_0=-95.85 lat_1=44.25 lat_2=44.5833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378559.758 rf=298.257222100883 gcs=ESRI:104741
103650 lcc lat_0=44.4561111111111 lon_0=-94.6333333333333 lat_1=44.5333333333333 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378414.369 rf=298.257222100883 gcs=ESRI:104742
103651 lcc lat_0=47.1516666666667 lon_0=-95.8166666666667 lat_1=47.2 lat_2=47.45 x_0=152400.30480061 y_0=30480.0609601219 a=6378586.581 rf=298.257222100883 gcs=ESRI:104743
103652 lcc lat_0=48.1730555555555 lon_0=-96.3833333333333 lat_1=48.2333333333333 lat_2=48.4833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378441.801 rf=298.257222100883 gcs=ESRI:104744
103653 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883 gcs=ESRI:104745
103654 lcc lat_0=44.8913888888889 lon_0=-94.75 lat_1=44.9666666666667 lat_2=45.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378498.189 rf=298.257222100883 gcs=ESRI:104746
103655 lcc lat_0=45.7738888888889 lon_0=-94.2 lat_1=45.85 lat_2=46.2666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378502.761 rf=298.257222100883 gcs=ESRI:104747
103656 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883 gcs=ESRI:104748
103657 lcc lat_0=43.8480555555556 lon_0=-95.7666666666667 lat_1=43.9166666666667 lat_2=44.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378617.061 rf=298.257222100883 gcs=ESRI:104749
103658 lcc lat_0=43.8480555555556 lon_0=-94.2666666666667 lat_1=43.9333333333333 lat_2=44.3666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378403.701 rf=298.257222100883 gcs=ESRI:104750
103659 lcc lat_0=43.5 lon_0=-95.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378624.681 rf=298.257222100883 gcs=ESRI:104751
103660 lcc lat_0=47.1505555555556 lon_0=-96.45 lat_1=47.2 lat_2=47.45 x_0=152400.30480061 y_0=30480.0609601219 a=6378468.623 rf=298.257222100883 gcs=ESRI:104752
103661 lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378481.425 rf=298.257222100883 gcs=ESRI:104753
103662 lcc lat_0=46.1063888888889 lon_0=-95.7166666666667 lat_1=46.1833333333333 lat_2=46.65 x_0=152400.30480061 y_0=30480.0609601219 a=6378525.621 rf=298.257222100883 gcs=ESRI:104754
103663 lcc lat_0=47.4988888888889 lon_0=-96.3666666666667 lat_1=47.6 lat_2=48.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378445.763 rf=298.257222100883 gcs=ESRI:104755
103664 lcc lat_0=45.73 lon_0=-92.9 lat_1=45.8166666666667 lat_2=46.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378472.281 rf=298.257222100883 gcs=ESRI:104756
103665 lcc lat_0=43.8491666666667 lon_0=-96.25 lat_1=43.8833333333333 lat_2=44.15 x_0=152400.30480061 y_0=30480.0609601219 a=6378670.401 rf=298.257222100883 gcs=ESRI:104757
103666 lcc lat_0=47.4988888888889 lon_0=-96.3666666666667 lat_1=47.6 lat_2=48.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378445.763 rf=298.257222100883 gcs=ESRI:104758
103667 lcc lat_0=45.2827777777778 lon_0=-95.15 lat_1=45.35 lat_2=45.7 x_0=152400.30480061 y_0=30480.0609601219 a=6378502.761 rf=298.257222100883 gcs=ESRI:104759
103668 lcc lat_0=44.7911111111111 lon_0=-93.3833333333333 lat_1=44.8833333333333 lat_2=45.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378418.941 rf=298.257222100883 gcs=ESRI:104760
103669 lcc lat_0=47.4988888888889 lon_0=-96.3666666666667 lat_1=47.6 lat_2=48.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378445.763 rf=298.257222100883 gcs=ESRI:104761
103670 lcc lat_0=44.1947222222222 lon_0=-95.2333333333333 lat_1=44.2666666666667 lat_2=44.5666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378438.753 rf=298.257222100883 gcs=ESRI:104762
103671 lcc lat_0=44.4561111111111 lon_0=-94.6333333333333 lat_1=44.5333333333333 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378414.369 rf=298.257222100883 gcs=ESRI:104763
103672 lcc lat_0=44.1947222222222 lon_0=-93.1333333333333 lat_1=44.3 lat_2=44.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378434.181 rf=298.257222100883 gcs=ESRI:104764
103673 lcc lat_0=43.5 lon_0=-95.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378624.681 rf=298.257222100883 gcs=ESRI:104765
103674 lcc lat_0=48.5438888888889 lon_0=-96.15 lat_1=48.6 lat_2=48.9333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378449.421 rf=298.257222100883 gcs=ESRI:104766
103675 lcc lat_0=47.8333333333333 lon_0=-92.45 lat_1=47.9833333333333 lat_2=48.5333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378543.909 rf=298.257222100883 gcs=ESRI:104767
103676 lcc lat_0=47.25 lon_0=-92.45 lat_1=47.3333333333333 lat_2=47.75 x_0=152400.30480061 y_0=30480.0609601219 a=6378605.783 rf=298.257222100883 gcs=ESRI:104768
103677 lcc lat_0=46.65 lon_0=-92.45 lat_1=46.7833333333333 lat_2=47.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378540.861 rf=298.257222100883 gcs=ESRI:104769
103678 lcc lat_0=44.4719444444445 lon_0=-93.3166666666667 lat_1=44.5166666666667 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378421.989 rf=298.257222100883 gcs=ESRI:104770
103679 lcc lat_0=44.9775 lon_0=-93.8833333333333 lat_1=45.0333333333333 lat_2=45.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378443.325 rf=298.257222100883 gcs=ESRI:104771
103680 lcc lat_0=44.4561111111111 lon_0=-94.6333333333333 lat_1=44.5333333333333 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378414.369 rf=298.257222100883 gcs=ESRI:104772
103681 lcc lat_0=45.2827777777778 lon_0=-95.15 lat_1=45.35 lat_2=45.7 x_0=152400.30480061 y_0=30480.0609601219 a=6378502.761 rf=298.257222100883 gcs=ESRI:104773
103682 lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378481.425 rf=298.257222100883 gcs=ESRI:104774
103683 lcc lat_0=45.2827777777778 lon_0=-95.15 lat_1=45.35 lat_2=45.7 x_0=152400.30480061 y_0=30480.0609601219 a=6378502.761 rf=298.257222100883 gcs=ESRI:104775
103684 lcc lat_0=45.1522222222222 lon_0=-96.05 lat_1=45.2166666666667 lat_2=45.5333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378470.757 rf=298.257222100883 gcs=ESRI:104776
103685 lcc lat_0=45.7733333333333 lon_0=-94.9 lat_1=45.8666666666667 lat_2=46.2833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378548.481 rf=298.257222100883 gcs=ESRI:104777
103686 lcc lat_0=45.5855555555556 lon_0=-96.55 lat_1=45.6333333333333 lat_2=45.9666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378463.746 rf=298.257222100883 gcs=ESRI:104778
103687 lcc lat_0=44.1069444444444 lon_0=-92.2666666666667 lat_1=44.15 lat_2=44.4166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378426.561 rf=298.257222100883 gcs=ESRI:104779
103688 lcc lat_0=46.1563888888889 lon_0=-94.4666666666667 lat_1=46.2666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378546.957 rf=298.257222100883 gcs=ESRI:104780
103689 lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378481.425 rf=298.257222100883 gcs=ESRI:104781
103690 lcc lat_0=43.8480555555556 lon_0=-94.9166666666667 lat_1=43.9 lat_2=44.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378514.953 rf=298.257222100883 gcs=ESRI:104782
103691 lcc lat_0=43.8472222222222 lon_0=-91.6166666666667 lat_1=43.9 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378453.688 rf=298.257222100883 gcs=ESRI:104783
103692 lcc lat_0=44.9775 lon_0=-93.8833333333333 lat_1=45.0333333333333 lat_2=45.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378443.325 rf=298.257222100883 gcs=ESRI:104784
103693 lcc lat_0=44.5416666666667 lon_0=-95.9 lat_1=44.6666666666667 lat_2=44.95 x_0=152400.30480061 y_0=30480.0609601219 a=6378530.193 rf=298.257222100883 gcs=ESRI:104785
103694 tmerc lat_0=46.6166666666667 lon_0=-92.45 k=0.99998529 x_0=1450000 y_0=1000000 a=6378523 rf=298.2752724 gcs=ESRI:104786
103695 tmerc lat_0=46.6166666666667 lon_0=-92.45 k=0.99998529 x_0=1449999.9999999 y_0=999999.999999899 a=6378523 rf=298.2752724 units=us-ft gcs=ESRI:104786
103696 utm zone=19 ellps=GRS80
103697 utm zone=20 ellps=GRS80
103698 utm zone=21 ellps=GRS80
103699 tmerc lat_0=31.7343936111111 lon_0=35.2045169444444 k=1.0000067 x_0=169529.584 y_0=126907.39 ellps=GRS80 gcs=4141
103700 tmerc lat_0=46.1541666666667 lon_0=-93.4325 k=1.000059152669 x_0=152409.319685395 y_0=30481.863937079 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103701 tmerc lat_0=46.63 lon_0=-96.7 k=1.000045317862 x_0=152407.211256591 y_0=30481.4422513183 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103702 tmerc lat_0=47.1516666666667 lon_0=-95.3758333333333 k=1.000072505661 x_0=152411.354685446 y_0=30482.2709370892 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103703 tmerc lat_0=46.8036111111111 lon_0=-94.9205555555556 k=1.000071553661 x_0=152411.209600356 y_0=30482.2419200711 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103704 tmerc lat_0=47.0666666666667 lon_0=-91.4091666666667 k=1.000075844621 x_0=152411.863543968 y_0=30482.3727087935 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103705 tmerc lat_0=45.5588888888889 lon_0=-93.6205555555556 k=1.000054146138 x_0=152408.556688545 y_0=30481.7113377089 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103706 tmerc lat_0=44.7458333333333 lon_0=-92.8333333333333 k=1.000039836799 x_0=152406.37594092 y_0=30481.2751881839 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103707 tmerc lat_0=46.0216666666667 lon_0=-96.5244444444444 k=1.000048901066 x_0=152407.757337973 y_0=30481.5514675946 ellps=GRS80 units=us-ft gcs=4152 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1
103708 lcc lat_0=45.0352777777778 lon_0=-93.2666666666667 lat_1=45.0666666666667 lat_2=45.3666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378418.941 rf=298.257222100883 units=us-ft gcs=ESRI:104700
103709 lcc lat_0=46.7177777777778 lon_0=-95.6833333333333 lat_1=46.7833333333333 lat_2=47.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378586.581 rf=298.257222100883 units=us-ft gcs=ESRI:104701
103710 lcc lat_0=48.02 lon_0=-95.0166666666667 lat_1=48.1166666666667 lat_2=48.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378505.809 rf=298.257222100883 units=us-ft gcs=ESRI:104702
103711 lcc lat_0=47.4125 lon_0=-94.85 lat_1=47.5 lat_2=47.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378544.823 rf=298.257222100883 units=us-ft gcs=ESRI:104703
103712 lcc lat_0=45.5591666666667 lon_0=-94.05 lat_1=45.5833333333333 lat_2=45.7833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378490.569 rf=298.257222100883 units=us-ft gcs=ESRI:104704
103713 lcc lat_0=45.1522222222222 lon_0=-96.05 lat_1=45.2166666666667 lat_2=45.5333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378470.757 rf=298.257222100883 units=us-ft gcs=ESRI:104705
103714 lcc lat_0=43.8480555555556 lon_0=-94.2666666666667 lat_1=43.9333333333333 lat_2=44.3666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378403.701 rf=298.257222100883 units=us-ft gcs=ESRI:104706
103715 lcc lat_0=44.1080555555556 lon_0=-94.7333333333333 lat_1=44.1666666666667 lat_2=44.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378434.181 rf=298.257222100883 units=us-ft gcs=ESRI:104707
103716 lcc lat_0=46.4172222222222 lon_0=-92.6833333333333 lat_1=46.4666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378454.907 rf=298.257222100883 units=us-ft gcs=ESRI:104708
103717 lcc lat_0=44.6397222222222 lon_0=-93.7666666666667 lat_1=44.6833333333333 lat_2=44.9 x_0=152400.30480061 y_0=30480.0609601219 a=6378400.653 rf=298.257222100883 units=us-ft gcs=ESRI:104709
103718 lcc lat_0=46.8036111111111 lon_0=-94.2166666666667 lat_1=46.9166666666667 lat_2=47.3166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378567.378 rf=298.257222100883 units=us-ft gcs=ESRI:104710
103719 lcc lat_0=46.1563888888889 lon_0=-94.4666666666667 lat_1=46.2666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378546.957 rf=298.257222100883 units=us-ft gcs=ESRI:104711
103720 lcc lat_0=44.7527777777778 lon_0=-95.85 lat_1=44.8333333333333 lat_2=45.2 x_0=152400.30480061 y_0=30480.0609601219 a=6378476.853 rf=298.257222100883 units=us-ft gcs=ESRI:104712
103721 lcc lat_0=45.2963888888889 lon_0=-93.0833333333333 lat_1=45.3333333333333 lat_2=45.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378411.321 rf=298.257222100883 units=us-ft gcs=ESRI:104713
103722 lcc lat_0=47.8833333333333 lon_0=-90.25 lat_1=47.9333333333333 lat_2=48.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378647.541 rf=298.257222100883 units=us-ft gcs=ESRI:104714
103723 lcc lat_0=47.4388888888889 lon_0=-90.25 lat_1=47.55 lat_2=47.8166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378647.541 rf=298.257222100883 units=us-ft gcs=ESRI:104715
103724 lcc lat_0=43.8480555555556 lon_0=-94.9166666666667 lat_1=43.9 lat_2=44.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378514.953 rf=298.257222100883 units=us-ft gcs=ESRI:104716
103725 lcc lat_0=46.1563888888889 lon_0=-94.4666666666667 lat_1=46.2666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378546.957 rf=298.257222100883 units=us-ft gcs=ESRI:104717
103726 lcc lat_0=44.4719444444445 lon_0=-93.3166666666667 lat_1=44.5166666666667 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378421.989 rf=298.257222100883 units=us-ft gcs=ESRI:104718
103727 lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378481.425 rf=298.257222100883 units=us-ft gcs=ESRI:104719
103728 lcc lat_0=45.7588888888889 lon_0=-96.05 lat_1=45.8 lat_2=46.05 x_0=152400.30480061 y_0=30480.0609601219 a=6378518.001 rf=298.257222100883 units=us-ft gcs=ESRI:104720
103729 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883 units=us-ft gcs=ESRI:104721
103730 lcc lat_0=43.5 lon_0=-92.0833333333333 lat_1=43.55 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378464.661 rf=298.257222100883 units=us-ft gcs=ESRI:104722
103731 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883 units=us-ft gcs=ESRI:104723
103732 lcc lat_0=44.1947222222222 lon_0=-93.1333333333333 lat_1=44.3 lat_2=44.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378434.181 rf=298.257222100883 units=us-ft gcs=ESRI:104724
103733 lcc lat_0=45.7588888888889 lon_0=-96.05 lat_1=45.8 lat_2=46.05 x_0=152400.30480061 y_0=30480.0609601219 a=6378518.001 rf=298.257222100883 units=us-ft gcs=ESRI:104725
103734 lcc lat_0=44.7911111111111 lon_0=-93.3833333333333 lat_1=44.8833333333333 lat_2=45.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378418.941 rf=298.257222100883 units=us-ft gcs=ESRI:104726
103735 lcc lat_0=43.5 lon_0=-91.4666666666667 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378436.619 rf=298.257222100883 units=us-ft gcs=ESRI:104727
103736 lcc lat_0=45.2963888888889 lon_0=-93.0833333333333 lat_1=45.3333333333333 lat_2=45.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378411.321 rf=298.257222100883 units=us-ft gcs=ESRI:104728
103737 lcc lat_0=47.5 lon_0=-93.7333333333333 lat_1=47.5666666666667 lat_2=47.8166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378574.389 rf=298.257222100883 units=us-ft gcs=ESRI:104729
103738 lcc lat_0=47.0263888888889 lon_0=-93.7333333333333 lat_1=47.0833333333333 lat_2=47.4166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378574.389 rf=298.257222100883 units=us-ft gcs=ESRI:104730
103739 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883 units=us-ft gcs=ESRI:104731
103740 lcc lat_0=45.73 lon_0=-92.9 lat_1=45.8166666666667 lat_2=46.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378472.281 rf=298.257222100883 units=us-ft gcs=ESRI:104732
103741 lcc lat_0=44.8913888888889 lon_0=-94.75 lat_1=44.9666666666667 lat_2=45.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378498.189 rf=298.257222100883 units=us-ft gcs=ESRI:104733
103742 lcc lat_0=48.5438888888889 lon_0=-96.15 lat_1=48.6 lat_2=48.9333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378449.421 rf=298.257222100883 units=us-ft gcs=ESRI:104734
103743 lcc lat_0=47.8458333333333 lon_0=-93.75 lat_1=48 lat_2=48.6166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378525.621 rf=298.257222100883 units=us-ft gcs=ESRI:104735
103744 lcc lat_0=44.7527777777778 lon_0=-95.85 lat_1=44.8333333333333 lat_2=45.2 x_0=152400.30480061 y_0=30480.0609601219 a=6378476.853 rf=298.257222100883 units=us-ft gcs=ESRI:104736
103745 lcc lat_0=49.15 lon_0=-94.9833333333333 lat_1=49.1833333333333 lat_2=49.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378466.185 rf=298.257222100883 units=us-ft gcs=ESRI:104737
103746 lcc lat_0=48.3661111111111 lon_0=-94.8833333333333 lat_1=48.45 lat_2=48.8833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378496.665 rf=298.257222100883 units=us-ft gcs=ESRI:104738
103747 lcc lat_0=44.1947222222222 lon_0=-93.1333333333333 lat_1=44.3 lat_2=44.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378434.181 rf=298.257222100883 units=us-ft gcs=ESRI:104739
103748 lcc lat_0=44.1966666666667 lon_0=-96.2666666666667 lat_1=44.2833333333333 lat_2=44.6166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378643.579 rf=298.257222100883 units=us-ft gcs=ESRI:104740
103749 lcc lat_0=44.1955555555556 lon_0=-95.85 lat_1=44.25 lat_2=44.5833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378559.758 rf=298.257222100883 units=us-ft gcs=ESRI:104741
103750 lcc lat_0=44.4561111111111 lon_0=-94.6333333333333 lat_1=44.5333333333333 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378414.369 rf=298.257222100883 units=us-ft gcs=ESRI:104742
103751 lcc lat_0=47.1516666666667 lon_0=-95.8166666666667 lat_1=47.2 lat_2=47.45 x_0=152400.30480061 y_0=30480.0609601219 a=6378586.581 rf=298.257222100883 units=us-ft gcs=ESRI:104743
103752 lcc lat_0=48.1730555555555 lon_0=-96.3833333333333 lat_1=48.2333333333333 lat_2=48.4833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378441.801 rf=298.257222100883 units=us-ft gcs=ESRI:104744
103753 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883 units=us-ft gcs=ESRI:104745
103754 lcc lat_0=44.8913888888889 lon_0=-94.75 lat_1=44.9666666666667 lat_2=45.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378498.189 rf=298.257222100883 units=us-ft gcs=ESRI:104746
103755 lcc lat_0=45.7738888888889 lon_0=-94.2 lat_1=45.85 lat_2=46.2666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378502.761 rf=298.257222100883 units=us-ft gcs=ESRI:104747
103756 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883 units=us-ft gcs=ESRI:104748
103757 lcc lat_0=43.8480555555556 lon_0=-95.7666666666667 lat_1=43.9166666666667 lat_2=44.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378617.061 rf=298.257222100883 units=us-ft gcs=ESRI:104749
103758 lcc lat_0=43.8480555555556 lon_0=-94.2666666666667 lat_1=43.9333333333333 lat_2=44.3666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378403.701 rf=298.257222100883 units=us-ft gcs=ESRI:104750
103759 lcc lat_0=43.5 lon_0=-95.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378624.681 rf=298.257222100883 units=us-ft gcs=ESRI:104751
103760 lcc lat_0=47.1505555555556 lon_0=-96.45 lat_1=47.2 lat_2=47.45 x_0=152400.30480061 y_0=30480.0609601219 a=6378468.623 rf=298.257222100883 units=us-ft gcs=ESRI:104752
103761 lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378481.425 rf=298.257222100883 units=us-ft gcs=ESRI:104753
103762 lcc lat_0=46.1063888888889 lon_0=-95.7166666666667 lat_1=46.1833333333333 lat_2=46.65 x_0=152400.30480061 y_0=30480.0609601219 a=6378525.621 rf=298.257222100883 units=us-ft gcs=ESRI:104754
103763 lcc lat_0=47.4988888888889 lon_0=-96.3666666666667 lat_1=47.6 lat_2=48.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378445.763 rf=298.257222100883 units=us-ft gcs=ESRI:104755
103764 lcc lat_0=45.73 lon_0=-92.9 lat_1=45.8166666666667 lat_2=46.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378472.281 rf=298.257222100883 units=us-ft gcs=ESRI:104756
103765 lcc lat_0=43.8491666666667 lon_0=-96.25 lat_1=43.8833333333333 lat_2=44.15 x_0=152400.30480061 y_0=30480.0609601219 a=6378670.401 rf=298.257222100883 units=us-ft gcs=ESRI:104757
103766 lcc lat_0=47.4988888888889 lon_0=-96.3666666666667 lat_1=47.6 lat_2=48.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378445.763 rf=298.257222100883 units=us-ft gcs=ESRI:104758
103767 lcc lat_0=45.2827777777778 lon_0=-95.15 lat_1=45.35 lat_2=45.7 x_0=152400.30480061 y_0=30480.0609601219 a=6378502.761 rf=298.257222100883 units=us-ft gcs=ESRI:104759
103768 lcc lat_0=44.7911111111111 lon_0=-93.3833333333333 lat_1=44.8833333333333 lat_2=45.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378418.941 rf=298.257222100883 units=us-ft gcs=ESRI:104760
103769 lcc lat_0=47.4988888888889 lon_0=-96.3666666666667 lat_1=47.6 lat_2=48.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378445.763 rf=298.257222100883 units=us-ft gcs=ESRI:104761
103770 lcc lat_0=44.1947222222222 lon_0=-95.2333333333333 lat_1=44.2666666666667 lat_2=44.5666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378438.753 rf=298.257222100883 units=us-ft gcs=ESRI:104762
103771 lcc lat_0=44.4561111111111 lon_0=-94.6333333333333 lat_1=44.5333333333333 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378414.369 rf=298.257222100883 units=us-ft gcs=ESRI:104763
103772 lcc lat_0=44.1947222222222 lon_0=-93.1333333333333 lat_1=44.3 lat_2=44.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378434.181 rf=298.257222100883 units=us-ft gcs=ESRI:104764
103773 lcc lat_0=43.5 lon_0=-95.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378624.681 rf=298.257222100883 units=us-ft gcs=ESRI:104765
103774 lcc lat_0=48.5438888888889 lon_0=-96.15 lat_1=48.6 lat_2=48.9333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378449.421 rf=298.257222100883 units=us-ft gcs=ESRI:104766
103775 lcc lat_0=47.8333333333333 lon_0=-92.45 lat_1=47.9833333333333 lat_2=48.5333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378543.909 rf=298.257222100883 units=us-ft gcs=ESRI:104767
103776 lcc lat_0=47.25 lon_0=-92.45 lat_1=47.3333333333333 lat_2=47.75 x_0=152400.30480061 y_0=30480.0609601219 a=6378605.783 rf=298.257222100883 units=us-ft gcs=ESRI:104768
103777 lcc lat_0=46.65 lon_0=-92.45 lat_1=46.7833333333333 lat_2=47.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378540.861 rf=298.257222100883 units=us-ft gcs=ESRI:104769
103778 lcc lat_0=44.4719444444445 lon_0=-93.3166666666667 lat_1=44.5166666666667 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378421.989 rf=298.257222100883 units=us-ft gcs=ESRI:104770
103779 lcc lat_0=44.9775 lon_0=-93.8833333333333 lat_1=45.0333333333333 lat_2=45.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378443.325 rf=298.257222100883 units=us-ft gcs=ESRI:104771
103780 lcc lat_0=44.4561111111111 lon_0=-94.6333333333333 lat_1=44.5333333333333 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378414.369 rf=298.257222100883 units=us-ft gcs=ESRI:104772
103781 lcc lat_0=45.2827777777778 lon_0=-95.15 lat_1=45.35 lat_2=45.7 x_0=152400.30480061 y_0=30480.0609601219 a=6378502.761 rf=298.257222100883 units=us-ft gcs=ESRI:104773
103782 lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378481.425 rf=298.257222100883 units=us-ft gcs=ESRI:104774
103783 lcc lat_0=45.2827777777778 lon_0=-95.15 lat_1=45.35 lat_2=45.7 x_0=152400.30480061 y_0=30480.0609601219 a=6378502.761 rf=298.257222100883 units=us-ft gcs=ESRI:104775
103784 lcc lat_0=45.1522222222222 lon_0=-96.05 lat_1=45.2166666666667 lat_2=45.5333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378470.757 rf=298.257222100883 units=us-ft gcs=ESRI:104776
103785 lcc lat_0=45.7733333333333 lon_0=-94.9 lat_1=45.8666666666667 lat_2=46.2833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378548.481 rf=298.257222100883 units=us-ft gcs=ESRI:104777
103786 lcc lat_0=45.5855555555556 lon_0=-96.55 lat_1=45.6333333333333 lat_2=45.9666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378463.746 rf=298.257222100883 units=us-ft gcs=ESRI:104778
103787 lcc lat_0=44.1069444444444 lon_0=-92.2666666666667 lat_1=44.15 lat_2=44.4166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378426.561 rf=298.257222100883 units=us-ft gcs=ESRI:104779
103788 lcc lat_0=46.1563888888889 lon_0=-94.4666666666667 lat_1=46.2666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378546.957 rf=298.257222100883 units=us-ft gcs=ESRI:104780
103789 lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378481.425 rf=298.257222100883 units=us-ft gcs=ESRI:104781
103790 lcc lat_0=43.8480555555556 lon_0=-94.9166666666667 lat_1=43.9 lat_2=44.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378514.953 rf=298.257222100883 units=us-ft gcs=ESRI:104782
103791 lcc lat_0=43.8472222222222 lon_0=-91.6166666666667 lat_1=43.9 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378453.688 rf=298.257222100883 units=us-ft gcs=ESRI:104783
103792 lcc lat_0=44.9775 lon_0=-93.8833333333333 lat_1=45.0333333333333 lat_2=45.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378443.325 rf=298.257222100883 units=us-ft gcs=ESRI:104784
103793 lcc lat_0=44.5416666666667 lon_0=-95.9 lat_1=44.6666666666667 lat_2=44.95 x_0=152400.30480061 y_0=30480.0609601219 a=6378530.193 rf=298.257222100883 units=us-ft gcs=ESRI:104785
103794 utm zone=11 ellps=GRS80
103795 utm zone=12 ellps=GRS80
103796 utm zone=13 ellps=GRS80
103797 utm zone=14 ellps=GRS80
103798 utm zone=15 ellps=GRS80
103799 utm zone=16 ellps=GRS80
103800 tmerc lat_0=43.3666666666667 lon_0=-90 k=0.999999 x_0=147218.694437389 y_0=0 a=6378376.271 rf=298.268410995005 gcs=ESRI:104800
103801 tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=0.999997 x_0=172821.945643891 y_0=0 a=6378471.92 rf=298.272883775229 gcs=ESRI:104801
103802 tmerc lat_0=45.1333333333333 lon_0=-91.85 k=0.999996 x_0=93150 y_0=0 a=6378472.931 rf=298.272931052052 gcs=ESRI:104802
103803 tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31599.99998984 y_0=4599.98983997968 ellps=GRS80 gcs=ESRI:104804
103804 tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1 x_0=175260.350520701 y_0=0 a=6378380.991 rf=298.268631713702 gcs=ESRI:104805
103805 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=0.999996 x_0=244754.889509779 y_0=0 a=6378345.09 rf=298.266952895494 gcs=ESRI:104807
103806 tmerc lat_0=43.6 lon_0=-90.7083333333333 k=0.999994 x_0=199949.1998984 y_0=0 a=6378470.401 rf=298.272812743089 gcs=ESRI:104809
103807 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=0.999997 x_0=263347.726695453 y_0=0 a=6378376.811 rf=298.268436246721 gcs=ESRI:104813
103808 tmerc lat_0=44.4 lon_0=-87.2722222222222 k=0.999991 x_0=158801.117602235 y_0=0 a=6378313.92 rf=298.26549531037 gcs=ESRI:104814
103809 tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=0.999995 x_0=59131.3182626365 y_0=0 a=6378414.93 rf=298.270218784012 gcs=ESRI:104815
103810 tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=0.999998 x_0=51816.1036322073 y_0=0 a=6378413.021 rf=298.270129514522 gcs=ESRI:104816
103811 tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=0.999993 x_0=133502.667005334 y_0=0 a=6378530.851 rf=298.275639532334 gcs=ESRI:104818
103812 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=0.999996 x_0=244754.889509779 y_0=0 a=6378345.09 rf=298.266952895494 gcs=ESRI:104819
103813 tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=0.999996 x_0=275844.551689103 y_0=0 a=6378591.521 rf=298.278476609315 gcs=ESRI:104820
103814 tmerc lat_0=41.4111111111111 lon_0=-90.8 k=0.999997 x_0=242316.484632969 y_0=0 a=6378378.881 rf=298.268533044963 gcs=ESRI:104821
103815 tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=0.999997 x_0=113081.026162052 y_0=0 a=6378408.041 rf=298.269896637591 gcs=ESRI:104824
103816 tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=0.999996 x_0=220980.441960884 y_0=0 a=6378655.071 rf=298.281448362111 gcs=ESRI:104825
103817 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=0.999997 x_0=263347.726695453 y_0=0 a=6378376.811 rf=298.268436246721 gcs=ESRI:104827
103818 tmerc lat_0=43.3666666666667 lon_0=-90 k=0.999999 x_0=147218.694437389 y_0=0 a=6378376.271 rf=298.268410995005 gcs=ESRI:104828
103819 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=0.999998 x_0=185928.371856744 y_0=0 a=6378315.7 rf=298.265578547505 gcs=ESRI:104829
103820 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1 x_0=79857.7597155194 y_0=0 a=6378285.86 rf=298.264183156421 gcs=ESRI:104830
103821 tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=0.999994 x_0=130454.660909322 y_0=0 a=6378379.301 rf=298.268552685186 gcs=ESRI:104831
103822 tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=0.999998 x_0=116129.032258065 y_0=0 a=6378531.821 rf=298.275684891897 gcs=ESRI:104834
103823 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1 x_0=79857.7597155194 y_0=0 a=6378285.86 rf=298.264183156421 gcs=ESRI:104835
103824 tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=0.999986 x_0=238658.877317755 y_0=0 a=6378376.041 rf=298.268400239645 gcs=ESRI:104837
103825 tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=0.999994 x_0=105461.010922022 y_0=0 a=6378406.601 rf=298.269829299684 gcs=ESRI:104839
103826 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=0.999998 x_0=185928.371856744 y_0=0 a=6378315.7 rf=298.265578547505 gcs=ESRI:104840
103827 tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=0.999991 x_0=182880.365760732 y_0=0 a=6378345.42 rf=298.266968327098 gcs=ESRI:104842
103828 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=0.999996 x_0=244754.889509779 y_0=0 a=6378345.09 rf=298.266952895494 gcs=ESRI:104844
103829 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=0.999998 x_0=185928.371856744 y_0=0 a=6378315.7 rf=298.265578547505 gcs=ESRI:104845
103830 tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1 x_0=141732.283464567 y_0=0 a=6378413.671 rf=298.270159910105 gcs=ESRI:104848
103831 tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=0.999998 x_0=227990.855981712 y_0=0 a=6378563.891 rf=298.277184563214 gcs=ESRI:104850
103832 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=0.999998 x_0=185928.371856744 y_0=0 a=6378315.7 rf=298.265578547505 gcs=ESRI:104851
103833 tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=0.999996 x_0=146304.292608585 y_0=0 a=6378377.671 rf=298.268476462415 gcs=ESRI:104853
103834 tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=0.999997 x_0=250546.101092202 y_0=0 a=6378472.751 rf=298.272922634813 gcs=ESRI:104854
103835 tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=0.999995 x_0=165506.731013462 y_0=0 a=6378412.511 rf=298.270105665679 gcs=ESRI:104855
103836 tmerc lat_0=42.8194444444444 lon_0=-89.9 k=0.999995 x_0=185623.571247143 y_0=0 a=6378407.281 rf=298.26986109814 gcs=ESRI:104856
103837 tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=0.99999 x_0=262433.32486665 y_0=0 a=6378406.051 rf=298.269803580344 gcs=ESRI:104858
103838 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1 x_0=79857.7597155194 y_0=0 a=6378285.86 rf=298.264183156421 gcs=ESRI:104859
103839 tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=0.999998 x_0=256946.913893828 y_0=0 a=6378380.091 rf=298.26858962751 gcs=ESRI:104861
103840 tmerc lat_0=42.9180555555555 lon_0=-88.0638888888889 k=0.999995 x_0=120091.44018288 y_0=0 a=6378407.141 rf=298.269854551399 gcs=ESRI:104866
103841 tmerc lat_0=42.5694444444444 lon_0=-88.225 k=0.999997 x_0=208788.417576835 y_0=0 a=6378376.871 rf=298.268439052467 gcs=ESRI:104867
103842 tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=0.999996 x_0=185013.97002794 y_0=0 a=6378375.251 rf=298.268363297321 gcs=ESRI:104868
103843 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=0.999996 x_0=244754.889509779 y_0=0 a=6378345.09 rf=298.266952895494 gcs=ESRI:104870
103844 lcc lat_0=45.3333333333333 lon_0=-91.1527777777778 lat_1=46.4138888888889 lat_2=46.925 x_0=228600.457200914 y_0=0 a=6378411.351 rf=298.270051421254 gcs=ESRI:104803
103845 lcc lat_0=45.3638888888889 lon_0=-92.4577777777778 lat_1=45.7138888888889 lat_2=46.0833333333333 x_0=64008.128016256 y_0=0 a=6378414.96 rf=298.270220186885 gcs=ESRI:104806
103846 lcc lat_0=44.5811111111111 lon_0=-91.2944444444444 lat_1=44.8138888888889 lat_2=45.1416666666667 x_0=60045.7200914402 y_0=0 a=6378412.542 rf=298.270107115315 gcs=ESRI:104808
103847 lcc lat_0=42.4583333333333 lon_0=-89.3944444444444 lat_1=43.3333333333333 lat_2=43.5916666666667 x_0=169164.338328677 y_0=0 a=6378376.331 rf=298.268413800752 gcs=ESRI:104810
103848 lcc lat_0=42.7166666666667 lon_0=-90.9388888888889 lat_1=43.0583333333333 lat_2=43.3416666666667 x_0=113690.627381255 y_0=0 a=6378379.031 rf=298.268540059328 gcs=ESRI:104811
103849 lcc lat_0=41.75 lon_0=-89.4222222222222 lat_1=42.9083333333333 lat_2=43.2305555555555 x_0=247193.294386589 y_0=0 a=6378407.621 rf=298.269876997368 gcs=ESRI:104812
103850 lcc lat_0=44.0472222222222 lon_0=-91.2888888888889 lat_1=44.7305555555555 lat_2=45.0138888888889 x_0=120091.44018288 y_0=0 a=6378380.381 rf=298.268603188617 gcs=ESRI:104817
103851 lcc lat_0=42.225 lon_0=-89.8388888888889 lat_1=42.4861111111111 lat_2=42.7888888888889 x_0=170078.74015748 y_0=0 a=6378408.481 rf=298.269917213063 gcs=ESRI:104822
103852 lcc lat_0=43.0944444444444 lon_0=-89.2416666666667 lat_1=43.6666666666667 lat_2=43.9472222222222 x_0=150876.301752603 y_0=0 a=6378375.601 rf=298.268379664173 gcs=ESRI:104823
103853 lcc lat_0=43.7944444444444 lon_0=-90.7388888888889 lat_1=44.1638888888889 lat_2=44.4194444444444 x_0=125882.651765303 y_0=0 a=6378409.151 rf=298.269948543895 gcs=ESRI:104826
103854 lcc lat_0=42.225 lon_0=-89.8388888888889 lat_1=42.4861111111111 lat_2=42.7888888888889 x_0=170078.74015748 y_0=0 a=6378408.481 rf=298.269917213063 gcs=ESRI:104832
103855 lcc lat_0=44.2069444444445 lon_0=-89.0333333333333 lat_1=45 lat_2=45.3083333333333 x_0=198425.196850394 y_0=0 a=6378560.121 rf=298.277008268831 gcs=ESRI:104833
103856 lcc lat_0=44.4055555555556 lon_0=-89.77 lat_1=44.7452777777778 lat_2=45.0563888888889 x_0=74676.1493522987 y_0=0 a=6378500.6 rf=298.274224921888 gcs=ESRI:104836
103857 lcc lat_0=43.0944444444444 lon_0=-89.2416666666667 lat_1=43.6666666666667 lat_2=43.9472222222222 x_0=150876.301752603 y_0=0 a=6378375.601 rf=298.268379664173 gcs=ESRI:104838
103858 lcc lat_0=42.9027777777778 lon_0=-90.6416666666667 lat_1=43.8388888888889 lat_2=44.1611111111111 x_0=204521.209042418 y_0=0 a=6378438.991 rf=298.27134393498 gcs=ESRI:104841
103859 lcc lat_0=45.1861111111111 lon_0=-89.5444444444444 lat_1=45.5666666666667 lat_2=45.8416666666667 x_0=70104.1402082804 y_0=0 a=6378593.86 rf=298.278585986653 gcs=ESRI:104843
103860 lcc lat_0=43.8619444444444 lon_0=-92.2277777777778 lat_1=44.5222222222222 lat_2=44.75 x_0=167640.335280671 y_0=0 a=6378381.271 rf=298.268644807185 gcs=ESRI:104846
103861 lcc lat_0=43.8619444444444 lon_0=-92.2277777777778 lat_1=44.5222222222222 lat_2=44.75 x_0=167640.335280671 y_0=0 a=6378381.271 rf=298.268644807185 gcs=ESRI:104847
103862 lcc lat_0=43.9666666666667 lon_0=-89.5 lat_1=44.1833333333333 lat_2=44.65 x_0=56388.1127762256 y_0=0 a=6378344.377 rf=298.266919538913 gcs=ESRI:104849
103863 lcc lat_0=42.1138888888889 lon_0=-90.4305555555556 lat_1=43.1416666666667 lat_2=43.5027777777778 x_0=202387.60477521 y_0=0 a=6378408.091 rf=298.269898975713 gcs=ESRI:104852
103864 lcc lat_0=44.8138888888889 lon_0=-91.1166666666667 lat_1=45.7194444444444 lat_2=46.0805555555556 x_0=216713.233426467 y_0=0 a=6378534.451 rf=298.275807877103 gcs=ESRI:104857
103865 lcc lat_0=44.2083333333333 lon_0=-90.4833333333333 lat_1=45.0555555555556 lat_2=45.3 x_0=187147.574295149 y_0=0 a=6378532.921 rf=298.275736330576 gcs=ESRI:104860
103866 lcc lat_0=43.1472222222222 lon_0=-90.7833333333333 lat_1=43.4666666666667 lat_2=43.6833333333333 x_0=222504.44500889 y_0=0 a=6378408.941 rf=298.269938723784 gcs=ESRI:104862
103867 lcc lat_0=45.625 lon_0=-89.4888888888889 lat_1=45.9305555555556 lat_2=46.225 x_0=134417.068834138 y_0=0 a=6378624.171 rf=298.280003402845 gcs=ESRI:104863
103868 lcc lat_0=41.6694444444444 lon_0=-88.5416666666667 lat_1=42.5888888888889 lat_2=42.75 x_0=232562.86512573 y_0=0 a=6378377.411 rf=298.268464304182 gcs=ESRI:104864
103869 lcc lat_0=44.2666666666667 lon_0=-91.7833333333333 lat_1=45.7722222222222 lat_2=46.15 x_0=234086.868173736 y_0=0 a=6378474.591 rf=298.273008677695 gcs=ESRI:104865
103870 lcc lat_0=43.7083333333333 lon_0=-89.2416666666667 lat_1=43.975 lat_2=44.2527777777778 x_0=120091.44018288 y_0=0 a=6378405.971 rf=298.269799839349 gcs=ESRI:104869
103871 lcc lat_0=43.1513888888889 lon_0=-90 lat_1=44.1805555555556 lat_2=44.5444444444444 x_0=208483.616967234 y_0=0 a=6378437.651 rf=298.271281273316 gcs=ESRI:104871
103872 lcc lat_0=-20.2755163 lon_0=57.5645566222222 lat_1=-20.0611111111111 lat_2=-20.4444444444444 x_0=250000 y_0=350000 ellps=GRS80 gcs=ESRI:104028
103873 utm zone=15 ellps=GRS80
103874 utm zone=16 ellps=GRS80
103875 utm zone=17 ellps=GRS80
103876 utm zone=18 ellps=GRS80
103888 tmerc lat_0=0 lon_0=15 k=1 x_0=0 y_0=0 ellps=WGS84
103889 tmerc lat_0=0 lon_0=17 k=1 x_0=0 y_0=0 ellps=WGS84
103890 tmerc lat_0=0 lon_0=33 k=1 x_0=0 y_0=0 ellps=WGS84
103891 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=40 lat_2=41.6666666666667 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft gcs=ESRI:104024
103892 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=38.3333333333333 lat_2=39.8333333333333 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft gcs=ESRI:104024
103893 lcc lat_0=36.5 lon_0=-120.5 lat_1=37.0666666666667 lat_2=38.4333333333333 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft gcs=ESRI:104024
103894 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=36 lat_2=37.25 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft gcs=ESRI:104024
103895 lcc lat_0=33.5 lon_0=-118 lat_1=34.0333333333333 lat_2=35.4666666666667 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft gcs=ESRI:104024
103896 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=32.7833333333333 lat_2=33.8833333333333 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft gcs=ESRI:104024
103897 tmerc lat_0=41.1833333333333 lon_0=-96.05 k=1.0000482 x_0=40000 y_0=25000 ellps=GRS80 units=ft
103900 tmerc lat_0=43.3666666666667 lon_0=-90 k=0.999999 x_0=147218.694437389 y_0=0 a=6378376.271 rf=298.268410995005 units=us-ft gcs=ESRI:104800
103901 tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=0.999997 x_0=172821.945643891 y_0=0 a=6378471.92 rf=298.272883775229 units=us-ft gcs=ESRI:104801
103902 tmerc lat_0=45.1333333333333 lon_0=-91.85 k=0.999996 x_0=93150 y_0=0 a=6378472.931 rf=298.272931052052 units=us-ft gcs=ESRI:104802
103903 tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31599.99998984 y_0=4599.98983997968 ellps=GRS80 units=us-ft gcs=ESRI:104804
103904 tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1 x_0=175260.350520701 y_0=0 a=6378380.991 rf=298.268631713702 units=us-ft gcs=ESRI:104805
103905 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=0.999996 x_0=244754.889509779 y_0=0 a=6378345.09 rf=298.266952895494 units=us-ft gcs=ESRI:104807
103906 tmerc lat_0=43.6 lon_0=-90.7083333333333 k=0.999994 x_0=199949.1998984 y_0=0 a=6378470.401 rf=298.272812743089 units=us-ft gcs=ESRI:104809
103907 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=0.999997 x_0=263347.726695453 y_0=0 a=6378376.811 rf=298.268436246721 units=us-ft gcs=ESRI:104813
103908 tmerc lat_0=44.4 lon_0=-87.2722222222222 k=0.999991 x_0=158801.117602235 y_0=0 a=6378313.92 rf=298.26549531037 units=us-ft gcs=ESRI:104814
103909 tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=0.999995 x_0=59131.3182626365 y_0=0 a=6378414.93 rf=298.270218784012 units=us-ft gcs=ESRI:104815
103910 tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=0.999998 x_0=51816.1036322073 y_0=0 a=6378413.021 rf=298.270129514522 units=us-ft gcs=ESRI:104816
103911 tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=0.999993 x_0=133502.667005334 y_0=0 a=6378530.851 rf=298.275639532334 units=us-ft gcs=ESRI:104818
103912 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=0.999996 x_0=244754.889509779 y_0=0 a=6378345.09 rf=298.266952895494 units=us-ft gcs=ESRI:104819
103913 tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=0.999996 x_0=275844.551689103 y_0=0 a=6378591.521 rf=298.278476609315 units=us-ft gcs=ESRI:104820
103914 tmerc lat_0=41.4111111111111 lon_0=-90.8 k=0.999997 x_0=242316.484632969 y_0=0 a=6378378.881 rf=298.268533044963 units=us-ft gcs=ESRI:104821
103915 tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=0.999997 x_0=113081.026162052 y_0=0 a=6378408.041 rf=298.269896637591 units=us-ft gcs=ESRI:104824
103916 tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=0.999996 x_0=220980.441960884 y_0=0 a=6378655.071 rf=298.281448362111 units=us-ft gcs=ESRI:104825
103917 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=0.999997 x_0=263347.726695453 y_0=0 a=6378376.811 rf=298.268436246721 units=us-ft gcs=ESRI:104827
103918 tmerc lat_0=43.3666666666667 lon_0=-90 k=0.999999 x_0=147218.694437389 y_0=0 a=6378376.271 rf=298.268410995005 units=us-ft gcs=ESRI:104828
103919 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=0.999998 x_0=185928.371856744 y_0=0 a=6378315.7 rf=298.265578547505 units=us-ft gcs=ESRI:104829
103920 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1 x_0=79857.7597155194 y_0=0 a=6378285.86 rf=298.264183156421 units=us-ft gcs=ESRI:104830
103921 tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=0.999994 x_0=130454.660909322 y_0=0 a=6378379.301 rf=298.268552685186 units=us-ft gcs=ESRI:104831
103922 tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=0.999998 x_0=116129.032258065 y_0=0 a=6378531.821 rf=298.275684891897 units=us-ft gcs=ESRI:104834
103923 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1 x_0=79857.7597155194 y_0=0 a=6378285.86 rf=298.264183156421 units=us-ft gcs=ESRI:104835
103924 tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=0.999986 x_0=238658.877317755 y_0=0 a=6378376.041 rf=298.268400239645 units=us-ft gcs=ESRI:104837
103925 tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=0.999994 x_0=105461.010922022 y_0=0 a=6378406.601 rf=298.269829299684 units=us-ft gcs=ESRI:104839
103926 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=0.999998 x_0=185928.371856744 y_0=0 a=6378315.7 rf=298.265578547505 units=us-ft gcs=ESRI:104840
103927 tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=0.999991 x_0=182880.365760732 y_0=0 a=6378345.42 rf=298.266968327098 units=us-ft gcs=ESRI:104842
103928 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=0.999996 x_0=244754.889509779 y_0=0 a=6378345.09 rf=298.266952895494 units=us-ft gcs=ESRI:104844
103929 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=0.999998 x_0=185928.371856744 y_0=0 a=6378315.7 rf=298.265578547505 units=us-ft gcs=ESRI:104845
103930 tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1 x_0=141732.283464567 y_0=0 a=6378413.671 rf=298.270159910105 units=us-ft gcs=ESRI:104848
103931 tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=0.999998 x_0=227990.855981712 y_0=0 a=6378563.891 rf=298.277184563214 units=us-ft gcs=ESRI:104850
103932 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=0.999998 x_0=185928.371856744 y_0=0 a=6378315.7 rf=298.265578547505 units=us-ft gcs=ESRI:104851
103933 tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=0.999996 x_0=146304.292608585 y_0=0 a=6378377.671 rf=298.268476462415 units=us-ft gcs=ESRI:104853
103934 tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=0.999997 x_0=250546.101092202 y_0=0 a=6378472.751 rf=298.272922634813 units=us-ft gcs=ESRI:104854
103935 tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=0.999995 x_0=165506.731013462 y_0=0 a=6378412.511 rf=298.270105665679 units=us-ft gcs=ESRI:104855
103936 tmerc lat_0=42.8194444444444 lon_0=-89.9 k=0.999995 x_0=185623.571247143 y_0=0 a=6378407.281 rf=298.26986109814 units=us-ft gcs=ESRI:104856
103937 tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=0.99999 x_0=262433.32486665 y_0=0 a=6378406.051 rf=298.269803580344 units=us-ft gcs=ESRI:104858
103938 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1 x_0=79857.7597155194 y_0=0 a=6378285.86 rf=298.264183156421 units=us-ft gcs=ESRI:104859
103939 tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=0.999998 x_0=256946.913893828 y_0=0 a=6378380.091 rf=298.26858962751 units=us-ft gcs=ESRI:104861
103940 tmerc lat_0=42.9180555555555 lon_0=-88.0638888888889 k=0.999995 x_0=120091.44018288 y_0=0 a=6378407.141 rf=298.269854551399 units=us-ft gcs=ESRI:104866
103941 tmerc lat_0=42.5694444444444 lon_0=-88.225 k=0.999997 x_0=208788.417576835 y_0=0 a=6378376.871 rf=298.268439052467 units=us-ft gcs=ESRI:104867
103942 tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=0.999996 x_0=185013.97002794 y_0=0 a=6378375.251 rf=298.268363297321 units=us-ft gcs=ESRI:104868
103943 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=0.999996 x_0=244754.889509779 y_0=0 a=6378345.09 rf=298.266952895494 units=us-ft gcs=ESRI:104870
103944 lcc lat_0=45.3333333333333 lon_0=-91.1527777777778 lat_1=46.4138888888889 lat_2=46.925 x_0=228600.457200914 y_0=0 a=6378411.351 rf=298.270051421254 units=us-ft gcs=ESRI:104803
103945 lcc lat_0=45.3638888888889 lon_0=-92.4577777777778 lat_1=45.7138888888889 lat_2=46.0833333333333 x_0=64008.128016256 y_0=0 a=6378414.96 rf=298.270220186885 units=us-ft gcs=ESRI:104806
103946 lcc lat_0=44.5811111111111 lon_0=-91.2944444444444 lat_1=44.8138888888889 lat_2=45.1416666666667 x_0=60045.7200914402 y_0=0 a=6378412.542 rf=298.270107115315 units=us-ft gcs=ESRI:104808
103947 lcc lat_0=42.4583333333333 lon_0=-89.3944444444444 lat_1=43.3333333333333 lat_2=43.5916666666667 x_0=169164.338328677 y_0=0 a=6378376.331 rf=298.268413800752 units=us-ft gcs=ESRI:104810
103948 lcc lat_0=42.7166666666667 lon_0=-90.9388888888889 lat_1=43.0583333333333 lat_2=43.3416666666667 x_0=113690.627381255 y_0=0 a=6378379.031 rf=298.268540059328 units=us-ft gcs=ESRI:104811
103949 lcc lat_0=41.75 lon_0=-89.4222222222222 lat_1=42.9083333333333 lat_2=43.2305555555555 x_0=247193.294386589 y_0=0 a=6378407.621 rf=298.269876997368 units=us-ft gcs=ESRI:104812
103950 lcc lat_0=44.0472222222222 lon_0=-91.2888888888889 lat_1=44.7305555555555 lat_2=45.0138888888889 x_0=120091.44018288 y_0=0 a=6378380.381 rf=298.268603188617 units=us-ft gcs=ESRI:104817
103951 lcc lat_0=42.225 lon_0=-89.8388888888889 lat_1=42.4861111111111 lat_2=42.7888888888889 x_0=170078.74015748 y_0=0 a=6378408.481 rf=298.269917213063 units=us-ft gcs=ESRI:104822
103952 lcc lat_0=43.0944444444444 lon_0=-89.2416666666667 lat_1=43.6666666666667 lat_2=43.9472222222222 x_0=150876.301752604 y_0=0 a=6378375.601 rf=298.268379664173 units=us-ft gcs=ESRI:104823
103953 lcc lat_0=43.7944444444444 lon_0=-90.7388888888889 lat_1=44.1638888888889 lat_2=44.4194444444444 x_0=125882.651765304 y_0=0 a=6378409.151 rf=298.269948543895 units=us-ft gcs=ESRI:104826
103954 lcc lat_0=42.225 lon_0=-89.8388888888889 lat_1=42.4861111111111 lat_2=42.7888888888889 x_0=170078.74015748 y_0=0 a=6378408.481 rf=298.269917213063 units=us-ft gcs=ESRI:104832
103955 lcc lat_0=44.2069444444445 lon_0=-89.0333333333333 lat_1=45 lat_2=45.3083333333333 x_0=198425.196850394 y_0=0 a=6378560.121 rf=298.277008268831 units=us-ft gcs=ESRI:104833
103956 lcc lat_0=44.4055555555556 lon_0=-89.77 lat_1=44.7452777777778 lat_2=45.0563888888889 x_0=74676.1493522987 y_0=0 a=6378500.6 rf=298.274224921888 units=us-ft gcs=ESRI:104836
103957 lcc lat_0=43.0944444444444 lon_0=-89.2416666666667 lat_1=43.6666666666667 lat_2=43.9472222222222 x_0=150876.301752604 y_0=0 a=6378375.601 rf=298.268379664173 units=us-ft gcs=ESRI:104838
103958 lcc lat_0=42.9027777777778 lon_0=-90.6416666666667 lat_1=43.8388888888889 lat_2=44.1611111111111 x_0=204521.209042418 y_0=0 a=6378438.991 rf=298.27134393498 units=us-ft gcs=ESRI:104841
103959 lcc lat_0=45.1861111111111 lon_0=-89.5444444444444 lat_1=45.5666666666667 lat_2=45.8416666666667 x_0=70104.1402082804 y_0=0 a=6378593.86 rf=298.278585986653 units=us-ft gcs=ESRI:104843
103960 lcc lat_0=43.8619444444444 lon_0=-92.2277777777778 lat_1=44.5222222222222 lat_2=44.75 x_0=167640.335280671 y_0=0 a=6378381.271 rf=298.268644807185 units=us-ft gcs=ESRI:104846
103961 lcc lat_0=43.8619444444444 lon_0=-92.2277777777778 lat_1=44.5222222222222 lat_2=44.75 x_0=167640.335280671 y_0=0 a=6378381.271 rf=298.268644807185 units=us-ft gcs=ESRI:104847
103962 lcc lat_0=43.9666666666667 lon_0=-89.5 lat_1=44.1833333333333 lat_2=44.65 x_0=56388.1127762256 y_0=0 a=6378344.377 rf=298.266919538913 units=us-ft gcs=ESRI:104849
103963 lcc lat_0=42.1138888888889 lon_0=-90.4305555555556 lat_1=43.1416666666667 lat_2=43.5027777777778 x_0=202387.60477521 y_0=0 a=6378408.091 rf=298.269898975713 units=us-ft gcs=ESRI:104852
103964 lcc lat_0=44.8138888888889 lon_0=-91.1166666666667 lat_1=45.7194444444444 lat_2=46.0805555555556 x_0=216713.233426467 y_0=0 a=6378534.451 rf=298.275807877103 units=us-ft gcs=ESRI:104857
103965 lcc lat_0=44.2083333333333 lon_0=-90.4833333333333 lat_1=45.0555555555556 lat_2=45.3 x_0=187147.574295149 y_0=0 a=6378532.921 rf=298.275736330576 units=us-ft gcs=ESRI:104860
103966 lcc lat_0=43.1472222222222 lon_0=-90.7833333333333 lat_1=43.4666666666667 lat_2=43.6833333333333 x_0=222504.44500889 y_0=0 a=6378408.941 rf=298.269938723784 units=us-ft gcs=ESRI:104862
103967 lcc lat_0=45.625 lon_0=-89.4888888888889 lat_1=45.9305555555556 lat_2=46.225 x_0=134417.068834138 y_0=0 a=6378624.171 rf=298.280003402845 units=us-ft gcs=ESRI:104863
103968 lcc lat_0=41.6694444444444 lon_0=-88.5416666666667 lat_1=42.5888888888889 lat_2=42.75 x_0=232562.86512573 y_0=0 a=6378377.411 rf=298.268464304182 units=us-ft gcs=ESRI:104864
103969 lcc lat_0=44.2666666666667 lon_0=-91.7833333333333 lat_1=45.7722222222222 lat_2=46.15 x_0=234086.868173736 y_0=0 a=6378474.591 rf=298.273008677695 units=us-ft gcs=ESRI:104865
103970 lcc lat_0=43.7083333333333 lon_0=-89.2416666666667 lat_1=43.975 lat_2=44.2527777777778 x_0=120091.44018288 y_0=0 a=6378405.971 rf=298.269799839349 units=us-ft gcs=ESRI:104869
103971 lcc lat_0=43.1513888888889 lon_0=-90 lat_1=44.1805555555556 lat_2=44.5444444444444 x_0=208483.616967234 y_0=0 a=6378437.651 rf=298.271281273316 units=us-ft gcs=ESRI:104871
103972 tmerc lat_0=0 lon_0=3 k=1 x_0=1500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3
103973 tmerc lat_0=0 lon_0=6 k=1 x_0=2500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3
103974 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3.7
103975 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=4.3
103976 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=bessel gcs=4314 towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 acc=3
103977 tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=500000 ellps=WGS84
103978 aea lat_0=40 lon_0=-107.5 lat_1=42 lat_2=44 x_0=0 y_0=0 ellps=GRS80 units=us-ft
103979 aea lat_0=40 lon_0=-107.5 lat_1=42 lat_2=44 x_0=0 y_0=0 ellps=GRS80
103980 aea lat_0=40 lon_0=-107.5 lat_1=42 lat_2=44 x_0=0 y_0=0 ellps=GRS80 units=us-ft
103981 aea lat_0=40 lon_0=-107.5 lat_1=42 lat_2=44 x_0=0 y_0=0 ellps=GRS80
104000 longlat ellps=clrk66 towgs84=-32.3841359,180.4090461,120.8442577,-2.1545854,-0.1498782,0.5742915,8.1049164 acc=388.5 name=GCS_Assumed_Geographic_1
104009 longlat ellps=GRS80 name=GCS_Kyrg-06
104010 longlat
104011 longlat
104012 longlat
104013 longlat
104014 longlat
104015 longlat
104016 longlat
104017 longlat a=6378136 rf=298.257839303 name=PZ-90.02
104018 longlat a=6378136 rf=298.257839303 name=PZ-90.11
104019 longlat ellps=GRS80 towgs84=0,0,0 acc=2.1 name=ITRF2014
104020 longlat ellps=GRS80 name=GCS_JGD_2011
104021 longlat ellps=GRS80 name=IGS14
104022 longlat ellps=GRS80 name=GGD
104023 longlat ellps=aust_SA name=GCS_International_1967
104024 longlat ellps=GRS80 name=California_SRS_Epoch_2017.50_(NAD83)
104025 longlat a=6378249.145 rf=293.465 unit=0.9 name=GCS_Voirol_Unifie_1960_Paris
104026 longlat a=6378249.145 rf=293.465 unit=0.9 name=GCS_Voirol_Unifie_1960
104027 longlat ellps=GRS80 name=ONGD17
104028 longlat ellps=GRS80 name=GDM2008
104047 longlat R=6371008.7714
104050 longlat ellps=WGS84 name=GCS_Xrail84
104100 longlat ellps=GRS80 name=GCS_GDBD2009
104101 longlat ellps=bessel towgs84=374,150,588 acc=4.7 name=GCS_Estonia_1937
104102 longlat ellps=bessel name=GCS_Hermannskogel
104103 longlat a=6378249.145 rf=293.465 name=GCS_Sierra_Leone_1960
104104 longlat ellps=intl name=GCS_Hong_Kong_1980
104105 longlat ellps=bessel towgs84=508.088,-191.042,565.223 acc=325.7 name=GCS_Datum_Lisboa_Bessel
104106 longlat ellps=intl towgs84=-303.861,-60.693,103.607 acc=260.8 name=GCS_Datum_Lisboa_Hayford
104107 longlat ellps=GRS80 name=GCS_RGF_1993
104108 longlat ellps=GRS80 name=GCS_NZGD_2000
104109 longlat ellps=clrk66 name=GCS_Pohnpei
104110 longlat ellps=GRS80 name=GCS_REGVEN
104111 longlat ellps=GRS80 name=GCS_JGD_2000
104112 longlat ellps=clrk66 name=GCS_Bab_South
104113 longlat ellps=clrk66 name=GCS_Majuro
104114 longlat ellps=WGS84 name=GCS_Bermuda_2000
104115 longlat ellps=GRS80 towgs84=-0.0247,-0.0115,0.0979,-0.0001,0,0.00018,-0.00895 acc=0.1 name=GCS_ITRF_1988
104116 longlat ellps=GRS80 towgs84=-0.0297,-0.0475,0.0739,0,0,0.00018,0.00585 acc=0.1 name=GCS_ITRF_1989
104117 longlat ellps=GRS80 towgs84=-0.0247,-0.0235,0.0359,0,0,0.00018,-0.00245 acc=0.1 name=GCS_ITRF_1990
104118 longlat ellps=GRS80 towgs84=-0.0267,-0.0275,0.0199,0,0,0.00018,-0.00215 acc=0.1 name=GCS_ITRF_1991
104119 longlat ellps=GRS80 towgs84=-0.0147,-0.0135,0.0139,0,0,0.00018,-0.00075 acc=0.1 name=GCS_ITRF_1992
104120 longlat ellps=GRS80 towgs84=-0.0127,-0.0065,0.0209,0.00039,-0.0008,0.00114,-0.00195 acc=0.1 name=GCS_ITRF_1993
104121 longlat ellps=GRS80 towgs84=-0.0067,-0.0061,0.0185,0,0,0,-0.00155 acc=0.1 name=GCS_ITRF_1994
104122 longlat ellps=GRS80 towgs84=-0.0067,-0.0061,0.0185,0,0,0,-0.00155 acc=0.1 name=GCS_ITRF_1996
104123 longlat ellps=GRS80 towgs84=-0.0067,-0.0061,0.0185,0,0,0,-0.00155 acc=0.1 name=GCS_ITRF_1997
104124 longlat
104125 longlat ellps=intl name=GCS_Chatham_Islands_1979
104126 longlat ellps=intl name=GCS_Observatorio_Meteorologico_1965
104127 longlat ellps=intl name=GCS_Roma_1940
104128 longlat R=6370000
104129 longlat
104130 longlat ellps=intl name=GCS_Jordan
104131 longlat ellps=bessel towgs84=426.62,142.62,460.09,4.98,4.49,-12.42,-17.1 acc=3 name=GCS_D48
104132 longlat ellps=clrk66 name=GCS_Ocotepeque_1935
104133 longlat ellps=WGS84 name=GCS_JAD_2001
104134 longlat
104135 longlat ellps=krass name=GCS_MSK_1942
104136 longlat ellps=aust_SA name=GCS_TWD_1967
104137 longlat ellps=GRS80 name=GCS_TWD_1997
104138 longlat ellps=intl towgs84=198,-226,-347 acc=17.5 name=GCS_Old_Hawaiian_Intl_1924
104139 longlat ellps=clrk80ign unit=0.9 towgs84=-73,-247,227 acc=44 name=GCS_Voirol_1875_Grad
104140 longlat ellps=clrk80ign unit=0.9 name=GCS_Voirol_1879_Grad
104141 longlat ellps=WGS84 name=GCS_CGRS_1993
104142 longlat ellps=GRS80 name=GCS_PTRA08
104143 longlat ellps=WGS84 name=GCS_CR05
104144 longlat ellps=GRS80 name=GCS_ISN_2004
104145 longlat ellps=GRS80 name=GCS_NAD_1983_2011
104179 longlat
104180 longlat
104181 longlat
104182 longlat
104183 longlat
104184 longlat
104185 longlat
104186 longlat
104199 longlat R=6378137
104223 longlat ellps=GRS80 name=GCS_NAD_1983_CORS96
104248 longlat ellps=intl name=GCS_MACAO_2008
104256 longlat ellps=evrst30 name=GCS_Nepal_Nagarkot
104257 longlat ellps=GRS80 towgs84=0,0,0 acc=0.1 name=GCS_ITRF_2008
104258 longlat ellps=GRS80 name=GCS_ETRF_1989
104259 longlat ellps=GRS80 name=GCS_NAD_1983_PACP00
104260 longlat ellps=GRS80 name=GCS_NAD_1983_MARP00
104261 longlat ellps=clrk80ign towgs84=31,146,47 acc=329.5 name=GCS_Merchich
104286 longlat ellps=GRS80 name=GCS_NAD_1983_MA11
104287 longlat ellps=GRS80 name=GCS_NAD_1983_PA11
104304 longlat ellps=clrk80ign towgs84=-73,-247,227 acc=999 name=GCS_Voirol_1875
104305 longlat a=6378249.145 rf=293.465 name=GCS_Voirol_Unifie_1960_Degree
104602 longlat
104613 longlat
104644 longlat ellps=GRS80 name=California_SRS_Epoch_2017.50_(NAD83)_3D
104645 longlat ellps=GRS80 name=GGD_3D
104646 longlat ellps=GRS80 name=GCS_PANAMA08_2011
104647 longlat ellps=GRS80 name=ONGD17_3D
104648 longlat ellps=bessel towgs84=485.021,169.465,483.839,7.786342,4.397554,4.102655,0 acc=1 name=S-JTSK_[JTSK03]_3D
104653 longlat
104664 longlat ellps=evrst30 name=Nepal_Nagarkot_3D
104693 longlat ellps=evrst30 towgs84=-0.293,766.95,87.713,0.195704,1.695068,3.473016,-0.039338 acc=14 name=SLD99_3D
104696 longlat ellps=bessel towgs84=572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378 acc=1 name=S_JTSK/05_3D
104700 longlat a=6378418.941 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Anoka
104701 longlat a=6378586.581 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Becker
104702 longlat a=6378505.809 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Beltrami_North
104703 longlat a=6378544.823 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Beltrami_South
104704 longlat a=6378490.569 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Benton
104705 longlat a=6378470.757 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Big_Stone
104706 longlat a=6378403.701 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Blue_Earth
104707 longlat a=6378434.181 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Brown
104708 longlat a=6378454.907 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Carlton
104709 longlat a=6378400.653 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Carver
104710 longlat a=6378567.378 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Cass_North
104711 longlat a=6378546.957 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Cass_South
104712 longlat a=6378476.853 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Chippewa
104713 longlat a=6378411.321 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Chisago
104714 longlat a=6378647.541 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Cook_North
104715 longlat a=6378647.541 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Cook_South
104716 longlat a=6378514.953 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Cottonwood
104717 longlat a=6378546.957 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Crow_Wing
104718 longlat a=6378421.989 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Dakota
104719 longlat a=6378481.425 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Dodge
104720 longlat a=6378518.001 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Douglas
104721 longlat a=6378521.049 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Faribault
104722 longlat a=6378464.661 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Fillmore
104723 longlat a=6378521.049 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Freeborn
104724 longlat a=6378434.181 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Goodhue
104725 longlat a=6378518.001 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Grant
104726 longlat a=6378418.941 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Hennepin
104727 longlat a=6378436.619 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Houston
104728 longlat a=6378411.321 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Isanti
104729 longlat a=6378574.389 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Itasca_North
104730 longlat a=6378574.389 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Itasca_South
104731 longlat a=6378521.049 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Jackson
104732 longlat a=6378472.281 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Kanabec
104733 longlat a=6378498.189 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Kandiyohi
104734 longlat a=6378449.421 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Kittson
104735 longlat a=6378525.621 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Koochiching
104736 longlat a=6378476.853 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Lac_Qui_Parle
104737 longlat a=6378466.185 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Lake_of_the_Woods_North
104738 longlat a=6378496.665 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Lake_of_the_Woods_South
104739 longlat a=6378434.181 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Le_Sueur
104740 longlat a=6378643.579 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Lincoln
104741 longlat a=6378559.758 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Lyon
104742 longlat a=6378414.369 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_McLeod
104743 longlat a=6378586.581 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Mahnomen
104744 longlat a=6378441.801 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Marshall
104745 longlat a=6378521.049 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Martin
104746 longlat a=6378498.189 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Meeker
104747 longlat a=6378502.761 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Morrison
104748 longlat a=6378521.049 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Mower
104749 longlat a=6378617.061 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Murray
104750 longlat a=6378403.701 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Nicollet
104751 longlat a=6378624.681 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Nobles
104752 longlat a=6378468.623 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Norman
104753 longlat a=6378481.425 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Olmsted
104754 longlat a=6378525.621 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Ottertail
104755 longlat a=6378445.763 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Pennington
104756 longlat a=6378472.281 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Pine
104757 longlat a=6378670.401 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Pipestone
104758 longlat a=6378445.763 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Polk
104759 longlat a=6378502.761 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Pope
104760 longlat a=6378418.941 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Ramsey
104761 longlat a=6378445.763 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Red_Lake
104762 longlat a=6378438.753 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Redwood
104763 longlat a=6378414.369 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Renville
104764 longlat a=6378434.181 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Rice
104765 longlat a=6378624.681 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Rock
104766 longlat a=6378449.421 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Roseau
104767 longlat a=6378543.909 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_St_Louis_North
104768 longlat a=6378605.783 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_St_Louis_Central
104769 longlat a=6378540.861 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_St_Louis_South
104770 longlat a=6378421.989 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Scott
104771 longlat a=6378443.325 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Sherburne
104772 longlat a=6378414.369 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Sibley
104773 longlat a=6378502.761 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Stearns
104774 longlat a=6378481.425 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Steele
104775 longlat a=6378502.761 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Stevens
104776 longlat a=6378470.757 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Swift
104777 longlat a=6378548.481 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Todd
104778 longlat a=6378463.746 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Traverse
104779 longlat a=6378426.561 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Wabasha
104780 longlat a=6378546.957 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Wadena
104781 longlat a=6378481.425 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Waseca
104782 longlat a=6378514.953 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Watonwan
104783 longlat a=6378453.688 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Winona
104784 longlat a=6378443.325 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Wright
104785 longlat a=6378530.193 rf=298.257222100883 name=GCS_NAD_1983_HARN_Adj_MN_Yellow_Medicine
104786 longlat a=6378523 rf=298.2752724 name=GCS_NAD_1983_HARN_Adj_MN_St_Louis
104800 longlat a=6378376.271 rf=298.268410995005 name=GCS_NAD_1983_HARN_Adj_WI_Adams
104801 longlat a=6378471.92 rf=298.272883775229 name=GCS_NAD_1983_HARN_Adj_WI_Ashland
104802 longlat a=6378472.931 rf=298.272931052052 name=GCS_NAD_1983_HARN_Adj_WI_Barron
104803 longlat a=6378411.351 rf=298.270051421254 name=GCS_NAD_1983_HARN_Adj_WI_Bayfield
104804 longlat ellps=GRS80 name=GCS_NAD_1983_HARN_Adj_WI_Brown
104805 longlat a=6378380.991 rf=298.268631713702 name=GCS_NAD_1983_HARN_Adj_WI_Buffalo
104806 longlat a=6378414.96 rf=298.270220186885 name=GCS_NAD_1983_HARN_Adj_WI_Burnett
104807 longlat a=6378345.09 rf=298.266952895494 name=GCS_NAD_1983_HARN_Adj_WI_Calumet
104808 longlat a=6378412.542 rf=298.270107115315 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0 acc=1.1 name=GCS_NAD_1983_HARN_Adj_WI_Chippewa
104809 longlat a=6378470.401 rf=298.272812743089 name=GCS_NAD_1983_HARN_Adj_WI_Clark
104810 longlat a=6378376.331 rf=298.268413800752 name=GCS_NAD_1983_HARN_Adj_WI_Columbia
104811 longlat a=6378379.031 rf=298.268540059328 name=GCS_NAD_1983_HARN_Adj_WI_Crawford
104812 longlat a=6378407.621 rf=298.269876997368 name=GCS_NAD_1983_HARN_Adj_WI_Dane
104813 longlat a=6378376.811 rf=298.268436246721 name=GCS_NAD_1983_HARN_Adj_WI_Dodge
104814 longlat a=6378313.92 rf=298.26549531037 name=GCS_NAD_1983_HARN_Adj_WI_Door
104815 longlat a=6378414.93 rf=298.270218784012 name=GCS_NAD_1983_HARN_Adj_WI_Douglas
104816 longlat a=6378413.021 rf=298.270129514522 name=GCS_NAD_1983_HARN_Adj_WI_Dunn
104817 longlat a=6378380.381 rf=298.268603188617 name=GCS_NAD_1983_HARN_Adj_WI_EauClaire
104818 longlat a=6378530.851 rf=298.275639532334 name=GCS_NAD_1983_HARN_Adj_WI_Florence
104819 longlat a=6378345.09 rf=298.266952895494 name=GCS_NAD_1983_HARN_Adj_WI_FondduLac
104820 longlat a=6378591.521 rf=298.278476609315 name=GCS_NAD_1983_HARN_Adj_WI_Forest
104821 longlat a=6378378.881 rf=298.268533044963 name=GCS_NAD_1983_HARN_Adj_WI_Grant
104822 longlat a=6378408.481 rf=298.269917213063 name=GCS_NAD_1983_HARN_Adj_WI_Green
104823 longlat a=6378375.601 rf=298.268379664173 name=GCS_NAD_1983_HARN_Adj_WI_GreenLake
104824 longlat a=6378408.041 rf=298.269896637591 name=GCS_NAD_1983_HARN_Adj_WI_Iowa
104825 longlat a=6378655.071 rf=298.281448362111 name=GCS_NAD_1983_HARN_Adj_WI_Iron
104826 longlat a=6378409.151 rf=298.269948543895 name=GCS_NAD_1983_HARN_Adj_WI_Jackson
104827 longlat a=6378376.811 rf=298.268436246721 name=GCS_NAD_1983_HARN_Adj_WI_Jefferson
104828 longlat a=6378376.271 rf=298.268410995005 name=GCS_NAD_1983_HARN_Adj_WI_Juneau
104829 longlat a=6378315.7 rf=298.265578547505 name=GCS_NAD_1983_HARN_Adj_WI_Kenosha
104830 longlat a=6378285.86 rf=298.264183156421 name=GCS_NAD_1983_HARN_Adj_WI_Kewaunee
104831 longlat a=6378379.301 rf=298.268552685186 name=GCS_NAD_1983_HARN_Adj_WI_LaCrosse
104832 longlat a=6378408.481 rf=298.269917213063 name=GCS_NAD_1983_HARN_Adj_WI_Lafayette
104833 longlat a=6378560.121 rf=298.277008268831 name=GCS_NAD_1983_HARN_Adj_WI_Langlade
104834 longlat a=6378531.821 rf=298.275684891897 name=GCS_NAD_1983_HARN_Adj_WI_Lincoln
104835 longlat a=6378285.86 rf=298.264183156421 name=GCS_NAD_1983_HARN_Adj_WI_Manitowoc
104836 longlat a=6378500.6 rf=298.274224921888 name=GCS_NAD_1983_HARN_Adj_WI_Marathon
104837 longlat a=6378376.041 rf=298.268400239645 name=GCS_NAD_1983_HARN_Adj_WI_Marinette
104838 longlat a=6378375.601 rf=298.268379664173 name=GCS_NAD_1983_HARN_Adj_WI_Marquette
104839 longlat a=6378406.601 rf=298.269829299684 name=GCS_NAD_1983_HARN_Adj_WI_Menominee
104840 longlat a=6378315.7 rf=298.265578547505 name=GCS_NAD_1983_HARN_Adj_WI_Milwaukee
104841 longlat a=6378438.991 rf=298.27134393498 name=GCS_NAD_1983_HARN_Adj_WI_Monroe
104842 longlat a=6378345.42 rf=298.266968327098 name=GCS_NAD_1983_HARN_Adj_WI_Oconto
104843 longlat a=6378593.86 rf=298.278585986653 name=GCS_NAD_1983_HARN_Adj_WI_Oneida
104844 longlat a=6378345.09 rf=298.266952895494 name=GCS_NAD_1983_HARN_Adj_WI_Outagamie
104845 longlat a=6378315.7 rf=298.265578547505 name=GCS_NAD_1983_HARN_Adj_WI_Ozaukee
104846 longlat a=6378381.271 rf=298.268644807185 name=GCS_NAD_1983_HARN_Adj_WI_Pepin
104847 longlat a=6378381.271 rf=298.268644807185 name=GCS_NAD_1983_HARN_Adj_WI_Pierce
104848 longlat a=6378413.671 rf=298.270159910105 name=GCS_NAD_1983_HARN_Adj_WI_Polk
104849 longlat a=6378344.377 rf=298.266919538913 name=GCS_NAD_1983_HARN_Adj_WI_Portage
104850 longlat a=6378563.891 rf=298.277184563214 name=GCS_NAD_1983_HARN_Adj_WI_Price
104851 longlat a=6378315.7 rf=298.265578547505 name=GCS_NAD_1983_HARN_Adj_WI_Racine
104852 longlat a=6378408.091 rf=298.269898975713 name=GCS_NAD_1983_HARN_Adj_WI_Richland
104853 longlat a=6378377.671 rf=298.268476462415 name=GCS_NAD_1983_HARN_Adj_WI_Rock
104854 longlat a=6378472.751 rf=298.272922634813 name=GCS_NAD_1983_HARN_Adj_WI_Rusk
104855 longlat a=6378412.511 rf=298.270105665679 name=GCS_NAD_1983_HARN_Adj_WI_StCroix
104856 longlat a=6378407.281 rf=298.26986109814 name=GCS_NAD_1983_HARN_Adj_WI_Sauk
104857 longlat a=6378534.451 rf=298.275807877103 name=GCS_NAD_1983_HARN_Adj_WI_Sawyer
104858 longlat a=6378406.051 rf=298.269803580344 name=GCS_NAD_1983_HARN_Adj_WI_Shawano
104859 longlat a=6378285.86 rf=298.264183156421 name=GCS_NAD_1983_HARN_Adj_WI_Sheboygan
104860 longlat a=6378532.921 rf=298.275736330576 name=GCS_NAD_1983_HARN_Adj_WI_Taylor
104861 longlat a=6378380.091 rf=298.26858962751 name=GCS_NAD_1983_HARN_Adj_WI_Trempealeau
104862 longlat a=6378408.941 rf=298.269938723784 name=GCS_NAD_1983_HARN_Adj_WI_Vernon
104863 longlat a=6378624.171 rf=298.280003402845 name=GCS_NAD_1983_HARN_Adj_WI_Vilas
104864 longlat a=6378377.411 rf=298.268464304182 name=GCS_NAD_1983_HARN_Adj_WI_Walworth
104865 longlat a=6378474.591 rf=298.273008677695 name=GCS_NAD_1983_HARN_Adj_WI_Washburn
104866 longlat a=6378407.141 rf=298.269854551399 name=GCS_NAD_1983_HARN_Adj_WI_Washington
104867 longlat a=6378376.871 rf=298.268439052467 name=GCS_NAD_1983_HARN_Adj_WI_Waukesha
104868 longlat a=6378375.251 rf=298.268363297321 name=GCS_NAD_1983_HARN_Adj_WI_Waupaca
104869 longlat a=6378405.971 rf=298.269799839349 name=GCS_NAD_1983_HARN_Adj_WI_Waushara
104870 longlat a=6378345.09 rf=298.266952895494 name=GCS_NAD_1983_HARN_Adj_WI_Winnebago
104871 longlat a=6378437.651 rf=298.271281273316 name=GCS_NAD_1983_HARN_Adj_WI_Wood
104896 longlat ellps=GRS80 towgs84=0,0,0 acc=2 name=GCS_ITRF_2005
104990 longlat ellps=bessel name=GCS_HD1909
104991 longlat ellps=GRS80 name=GCS_IGRS
104992 longlat ellps=bessel name=GCS_MGI_1901
112000 tmerc lat_0=49 lon_0=-2 k=0.999260028821883 x_0=261910.558703157 y_0=70975.7620913136 ellps=airy gcs=4277
112001 tmerc lat_0=49 lon_0=-2 k=0.999313972680282 x_0=252927.284354225 y_0=70979.593633004 ellps=airy gcs=4277
112002 tmerc lat_0=49 lon_0=-2 k=0.99936492500576 x_0=243942.308403333 y_0=70983.2126911338 ellps=airy gcs=4277
112003 tmerc lat_0=49 lon_0=-2 k=0.999389910065824 x_0=243948.407189748 y_0=70984.9873380003 ellps=airy gcs=4277
112004 tmerc lat_0=49 lon_0=-2 k=0.999414883310307 x_0=234956.181256649 y_0=70986.7611456259 ellps=airy gcs=4277
112005 tmerc lat_0=49 lon_0=-2 k=0.999464846609941 x_0=225969.155631124 y_0=70990.3099549106 ellps=airy gcs=4277
112006 tmerc lat_0=49 lon_0=-2 k=0.99948983416814 x_0=225974.805071869 y_0=70992.0847792154 ellps=airy gcs=4277
112007 tmerc lat_0=49 lon_0=-2 k=0.999515814322282 x_0=215981.533843434 y_0=70993.9301059435 ellps=airy gcs=4277
112008 tmerc lat_0=49 lon_0=-2 k=0.999540803154722 x_0=215986.93358427 y_0=70995.7050207555 ellps=airy gcs=4277
112009 tmerc lat_0=49 lon_0=-2 k=0.999563788682652 x_0=205992.275418417 y_0=70997.3376442117 ellps=airy gcs=4277
112010 tmerc lat_0=49 lon_0=-2 k=0.999588778714495 x_0=205997.425418427 y_0=70999.1126442153 ellps=airy gcs=4277
112011 tmerc lat_0=49 lon_0=-2 k=0.999612767259319 x_0=196002.254028371 y_0=71000.8165102774 ellps=airy gcs=4277
112012 tmerc lat_0=49 lon_0=-2 k=0.999637758515672 x_0=196007.154268481 y_0=71002.5915972559 ellps=airy gcs=4277
112013 tmerc lat_0=49 lon_0=-2 k=0.999661750636116 x_0=185011.193066174 y_0=71004.2957172883 ellps=airy gcs=4277
112014 tmerc lat_0=49 lon_0=-2 k=0.9996867431171 x_0=185015.818519455 y_0=71006.0708912503 ellps=airy gcs=4277
112015 tmerc lat_0=49 lon_0=-2 k=0.999712738433191 x_0=173019.291436884 y_0=71007.9172949061 ellps=airy gcs=4277
112016 tmerc lat_0=49 lon_0=-2 k=0.999737732188917 x_0=173023.617081381 y_0=71009.6925594109 ellps=airy gcs=4277
112017 tmerc lat_0=49 lon_0=-2 k=0.999766731181957 x_0=159026.318551582 y_0=71011.7523091972 ellps=airy gcs=4277
112018 tmerc lat_0=49 lon_0=-2 k=0.999791726287553 x_0=159030.294358639 y_0=71013.5276695809 ellps=airy gcs=4277
112019 tmerc lat_0=49 lon_0=-2 k=0.999816722642982 x_0=159034.270364498 y_0=71015.3031187382 ellps=airy gcs=4277
112020 tmerc lat_0=49 lon_0=-2 k=0.999816729668208 x_0=144031.03832328 y_0=71015.3036177283 ellps=airy gcs=4277
112021 tmerc lat_0=49 lon_0=-2 k=0.999841726023814 x_0=144034.639234272 y_0=71017.0790668981 ellps=airy gcs=4277
112022 tmerc lat_0=49 lon_0=-2 k=0.999866723629314 x_0=144038.240325321 y_0=71018.8546048459 ellps=airy gcs=4277
112023 tmerc lat_0=49 lon_0=-2 k=0.999864732920049 x_0=128033.736487859 y_0=71018.7132081091 ellps=airy gcs=4277
112024 tmerc lat_0=49 lon_0=-2 k=0.99988973047578 x_0=128036.937451307 y_0=71020.4887425219 ellps=airy gcs=4277
112025 tmerc lat_0=49 lon_0=-2 k=0.999913740994384 x_0=111034.697926722 y_0=71022.1941693447 ellps=airy gcs=4277
112026 tmerc lat_0=49 lon_0=-2 k=0.999938739775363 x_0=111037.473898269 y_0=71023.9697907847 ellps=airy gcs=4277
112027 tmerc lat_0=49 lon_0=-2 k=0.999966755136649 x_0=88032.1753716564 y_0=71025.9596748591 ellps=airy gcs=4277
112028 tmerc lat_0=49 lon_0=-2 k=0.999991755243032 x_0=88034.3762585739 y_0=71027.7353904403 ellps=airy gcs=4277
112029 tmerc lat_0=49 lon_0=-2 k=1.00001177155717 x_0=54022.1758344197 y_0=71029.1571156259 ellps=airy gcs=4277
112030 tmerc lat_0=49 lon_0=-2 k=1.000036772789 x_0=54023.5264394632 y_0=71030.9329111461 ellps=airy gcs=4277
112031 tmerc lat_0=49 lon_0=-2 k=0.999980759810936 x_0=-24009.1113476146 y_0=71026.9544033599 ellps=airy gcs=4277
112032 tmerc lat_0=49 lon_0=-2 k=1.00000576026745 x_0=-24009.7115979077 y_0=71028.7301438103 ellps=airy gcs=4277
112033 tmerc lat_0=49 lon_0=-2 k=0.99992774418376 x_0=-58018.9429571512 y_0=71023.1887923747 ellps=airy gcs=4277
112034 tmerc lat_0=49 lon_0=-2 k=0.999952743314832 x_0=-58020.3934851199 y_0=71024.9644386812 ellps=airy gcs=4277
112035 tmerc lat_0=49 lon_0=-2 k=0.999873734042937 x_0=-88023.9862501752 y_0=71019.352542755 ellps=airy gcs=4277
112036 tmerc lat_0=49 lon_0=-2 k=0.999898731823705 x_0=-88026.1869323571 y_0=71021.1280931517 ellps=airy gcs=4277
112037 tmerc lat_0=49 lon_0=-2 k=0.99982572992683 x_0=-105023.57751484 y_0=71015.9428909868 ellps=airy gcs=4277
112038 tmerc lat_0=49 lon_0=-2 k=0.99985072650745 x_0=-105026.203202741 y_0=71017.718356139 ellps=airy gcs=4277
112039 tmerc lat_0=49 lon_0=-2 k=0.999770730876833 x_0=-122020.682266178 y_0=71012.0364008088 ellps=airy gcs=4277
112040 tmerc lat_0=49 lon_0=-2 k=0.999795726082426 x_0=-122023.732897634 y_0=71013.8117682951 ellps=airy gcs=4277
112041 tmerc lat_0=49 lon_0=-2 k=0.999707739399589 x_0=-139014.804913381 y_0=71007.5622219427 ellps=airy gcs=4277
112042 tmerc lat_0=49 lon_0=-2 k=0.999732733030336 x_0=-139018.280413835 y_0=71009.3374775704 ellps=airy gcs=4277
112043 tmerc lat_0=49 lon_0=-2 k=0.999655752413687 x_0=-156008.502381475 y_0=71003.8696736202 ellps=airy gcs=4277
112044 tmerc lat_0=49 lon_0=-2 k=0.99968074474471 x_0=-156012.402740298 y_0=71005.6448369306 ellps=airy gcs=4277
112045 tmerc lat_0=49 lon_0=-2 k=0.999612767259319 x_0=-165001.897523884 y_0=71000.8165102774 ellps=airy gcs=4277
112046 tmerc lat_0=49 lon_0=-2 k=0.999637758515672 x_0=-165006.022726017 y_0=71002.5915972559 ellps=airy gcs=4277
112047 tmerc lat_0=49 lon_0=-2 k=0.999564788197464 x_0=-175993.57634226 y_0=70997.4086380706 ellps=airy gcs=4277
112048 tmerc lat_0=49 lon_0=-2 k=0.999589778254296 x_0=-175997.976346668 y_0=70999.1836398491 ellps=airy gcs=4277
112049 tmerc lat_0=49 lon_0=-2 k=0.999516813741153 x_0=-185984.284553461 y_0=70994.0010929879 ellps=airy gcs=4277
112050 tmerc lat_0=49 lon_0=-2 k=0.999541802598579 x_0=-185988.934334942 y_0=70995.7760095746 ellps=airy gcs=4277
112051 tmerc lat_0=49 lon_0=-2 k=0.999466845245835 x_0=-195973.641905265 y_0=70990.4519146624 ellps=airy gcs=4277
112052 tmerc lat_0=49 lon_0=-2 k=0.999491832854001 x_0=-195978.541430045 y_0=70992.2267425163 ellps=airy gcs=4277
112053 tmerc lat_0=49 lon_0=-2 k=0.999415882527346 x_0=-205961.794596858 y_0=70986.8321183345 ellps=airy gcs=4277
112054 tmerc lat_0=49 lon_0=-2 k=0.999440868861396 x_0=-205966.943834819 y_0=70988.6068556901 ellps=airy gcs=4277
112055 tmerc lat_0=49 lon_0=-2 k=0.999365924122903 x_0=-214949.380087333 y_0=70983.283656747 ellps=airy gcs=4277
112056 tmerc lat_0=49 lon_0=-2 k=0.999313972680282 x_0=-223935.619349196 y_0=70979.593633004 ellps=airy gcs=4277
112057 tmerc lat_0=49 lon_0=-2 k=0.999966755136649 x_0=88032.1753716564 y_0=111040.584843794 ellps=airy gcs=4277
112058 tmerc lat_0=49 lon_0=-2 k=0.999991755243032 x_0=88034.3762585739 y_0=111043.360962519 ellps=airy gcs=4277
112059 tmerc lat_0=49 lon_0=-2 k=1.0000167565995 x_0=88036.5772555427 y_0=111046.13722006 ellps=airy gcs=4277
112060 tmerc lat_0=49 lon_0=-2 k=1.00001177155717 x_0=54022.1758344197 y_0=111045.58365964 ellps=airy gcs=4277
112061 tmerc lat_0=49 lon_0=-2 k=1.000036772789 x_0=54023.5264394632 y_0=111048.359903341 ellps=airy gcs=4277
112062 tmerc lat_0=49 lon_0=-2 k=1.00006177527098 x_0=54024.8771120413 y_0=111051.136285863 ellps=airy gcs=4277
112063 tmerc lat_0=49 lon_0=-2 k=1.00008677900318 x_0=54026.2278521588 y_0=111053.912807215 ellps=airy gcs=4277
112064 tmerc lat_0=49 lon_0=-2 k=0.999980759810936 x_0=-24009.1113476146 y_0=111042.139982718 ellps=airy gcs=4277
112065 tmerc lat_0=49 lon_0=-2 k=1.00000576026745 x_0=-24009.7115979077 y_0=111044.916140323 ellps=airy gcs=4277
112066 tmerc lat_0=49 lon_0=-2 k=0.99992774418376 x_0=-58018.9429571512 y_0=111036.252900755 ellps=airy gcs=4277
112067 tmerc lat_0=49 lon_0=-2 k=0.999952743314832 x_0=-58020.3934851199 y_0=111039.028911178 ellps=airy gcs=4277
112068 tmerc lat_0=49 lon_0=-2 k=0.999873734042937 x_0=-88023.9862501752 y_0=111030.255383744 ellps=airy gcs=4277
112069 tmerc lat_0=49 lon_0=-2 k=0.99982572992683 x_0=-105023.57751484 y_0=111024.924801402 ellps=airy gcs=4277
112070 tmerc lat_0=49 lon_0=-2 k=0.999770730876833 x_0=-122020.682266178 y_0=111018.817471687 ellps=airy gcs=4277
112071 tmerc lat_0=49 lon_0=-2 k=0.99970873920231 x_0=-139014.943941393 y_0=111011.933651041 ellps=airy gcs=4277
112072 tmerc lat_0=49 lon_0=-2 k=0.999655752413687 x_0=-156008.502381475 y_0=111006.049771434 ellps=airy gcs=4277
112073 tmerc lat_0=49 lon_0=-2 k=0.999613766872086 x_0=-165002.062525782 y_0=111001.387517344 ellps=airy gcs=4277
112074 tmerc lat_0=49 lon_0=-2 k=0.999564788197464 x_0=-175993.57634226 y_0=110995.948715857 ellps=airy gcs=4277
112075 tmerc lat_0=49 lon_0=-2 k=0.999516813741153 x_0=-185984.284553461 y_0=110990.621427066 ellps=airy gcs=4277
112076 tmerc lat_0=49 lon_0=-2 k=0.999466845245835 x_0=-195973.641905265 y_0=110985.072711655 ellps=airy gcs=4277
112077 tmerc lat_0=49 lon_0=-2 k=0.999415882527346 x_0=-205961.794596858 y_0=110979.413593452 ellps=airy gcs=4277
112078 tmerc lat_0=49 lon_0=-2 k=0.999366923242045 x_0=-214949.594983633 y_0=110973.976945039 ellps=airy gcs=4277
112079 tmerc lat_0=49 lon_0=-2 k=0.999314971695549 x_0=-223935.843217878 y_0=110968.208023145 ellps=airy gcs=4277
112080 tmerc lat_0=49 lon_0=-2 k=0.999261027729297 x_0=-232920.691532296 y_0=110962.217854441 ellps=airy gcs=4277
112081 tmerc lat_0=49 lon_0=-2 k=0.999206090787045 x_0=-241904.32807196 y_0=110956.117421436 ellps=airy gcs=4277
112082 tmerc lat_0=49 lon_0=-2 k=0.999865733036811 x_0=128033.864553868 y_0=126033.335420214 ellps=airy gcs=4277
112083 tmerc lat_0=49 lon_0=-2 k=0.999913740994384 x_0=111034.697926722 y_0=126039.386835739 ellps=airy gcs=4277
112084 tmerc lat_0=49 lon_0=-2 k=0.999938739775363 x_0=111037.473898269 y_0=126042.537938576 ellps=airy gcs=4277
112085 tmerc lat_0=49 lon_0=-2 k=0.99996373980636 x_0=111040.250008623 y_0=126045.689198978 ellps=airy gcs=4277
112086 tmerc lat_0=49 lon_0=-2 k=0.999988741087467 x_0=111043.026257795 y_0=126048.840616957 ellps=airy gcs=4277
112087 tmerc lat_0=49 lon_0=-2 k=0.999966755136649 x_0=88032.1753716564 y_0=126046.069282144 ellps=airy gcs=4277
112088 tmerc lat_0=49 lon_0=-2 k=0.999991755243032 x_0=88034.3762585739 y_0=126049.220552049 ellps=airy gcs=4277
112089 tmerc lat_0=49 lon_0=-2 k=1.0000167565995 x_0=88036.5772555427 y_0=126052.371979527 ellps=airy gcs=4277
112090 tmerc lat_0=49 lon_0=-2 k=1.00004175920614 x_0=88038.778362571 y_0=126055.52356459 ellps=airy gcs=4277
112091 tmerc lat_0=49 lon_0=-2 k=1.00006676306306 x_0=88040.9795796669 y_0=126058.67530725 ellps=airy gcs=4277
112092 tmerc lat_0=49 lon_0=-2 k=1.00001177155717 x_0=54022.1758344197 y_0=126051.743613646 ellps=airy gcs=4277
112093 tmerc lat_0=49 lon_0=-2 k=1.000036772789 x_0=54023.5264394632 y_0=126054.895025414 ellps=airy gcs=4277
112094 tmerc lat_0=49 lon_0=-2 k=1.00006177527098 x_0=54024.8771120413 y_0=126058.046594763 ellps=airy gcs=4277
112095 tmerc lat_0=49 lon_0=-2 k=1.00008677900318 x_0=54026.2278521588 y_0=126061.198321704 ellps=airy gcs=4277
112096 tmerc lat_0=49 lon_0=-2 k=0.999980759810936 x_0=-24009.1113476146 y_0=126047.834574977 ellps=airy gcs=4277
112097 tmerc lat_0=49 lon_0=-2 k=1.00000576026745 x_0=-24009.7115979077 y_0=126050.985889015 ellps=airy gcs=4277
112098 tmerc lat_0=49 lon_0=-2 k=0.99992774418376 x_0=-58018.9429571512 y_0=126041.151941397 ellps=airy gcs=4277
112099 tmerc lat_0=49 lon_0=-2 k=0.999952743314832 x_0=-58020.3934851199 y_0=126044.303088364 ellps=airy gcs=4277
112100 tmerc lat_0=49 lon_0=-2 k=0.999873734042937 x_0=-88023.9862501752 y_0=126034.343949114 ellps=airy gcs=4277
112101 tmerc lat_0=49 lon_0=-2 k=0.999898731823705 x_0=-88026.1869323571 y_0=126037.494925875 ellps=airy gcs=4277
`;
