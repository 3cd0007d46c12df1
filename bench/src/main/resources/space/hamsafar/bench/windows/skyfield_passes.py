# Passes by Skyfield: reads two lines, start, end and sites as JSON; prints rises, culminations and sets as JSON.
import json
import sys
import time

try:
    from skyfield.api import EarthSatellite, load, wgs84
except ImportError:
    print(json.dumps({"missing": "python3-skyfield"}))
    sys.exit(0)

asked = json.load(sys.stdin)
# Deltas of TT and UT1 as in the project: UT1 = UTC.
scale = load.timescale(delta_t=69.184)
satellite = EarthSatellite(asked["line1"], asked["line2"], "station", scale)
first = scale.utc(*asked["start"])
last = scale.utc(*asked["end"])
began = time.process_time()
found = {}
for site in asked["sites"]:
    place = wgs84.latlon(site["latitudeDeg"], site["longitudeDeg"], elevation_m=site["altitudeM"])
    times, kinds = satellite.find_events(place, first, last, altitude_degrees=site["minElevationDeg"])
    found[site["id"]] = [((t - first) * 86400.0, int(k)) for t, k in zip(times, kinds)]
spent = time.process_time() - began
for site in asked["sites"]:
    place = wgs84.latlon(site["latitudeDeg"], site["longitudeDeg"], elevation_m=site["altitudeM"])
    tops = [s for s, k in found[site["id"]] if k == 1]
    if tops:
        at = scale.tt_jd([first.tt + s / 86400.0 for s in tops])
        heights = (satellite - place).at(at).altaz()[0].degrees
        found[site["id"] + "/tops"] = [(s, float(h)) for s, h in zip(tops, heights)]
import skyfield

print(json.dumps({"cpuSeconds": spent, "version": skyfield.__version__, "events": found}))
