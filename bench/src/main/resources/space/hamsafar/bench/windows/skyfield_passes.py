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


def at_seconds(seconds):
    return scale.tt_jd([first.tt + s / 86400.0 for s in seconds])


refined = {}
for site in asked["sites"]:
    place = wgs84.latlon(site["latitudeDeg"], site["longitudeDeg"], elevation_m=site["altitudeM"])
    events = found[site["id"]]
    tops = [s for s, k in events if k == 1]
    if tops:
        heights = (satellite - place).at(at_seconds(tops)).altaz()[0].degrees
        found[site["id"] + "/tops"] = [(s, float(h)) for s, h in zip(tops, heights)]
    # The search gives the later end of a bracket: halve the time before it on the same altitudes.
    edges = [(s, k) for s, k in events if k != 1]
    low = [s - 20.0 for s, k in edges]
    high = [s + 0.5 for s, k in edges]
    for step in range(16 if edges else 0):
        middle = [(a + b) / 2 for a, b in zip(low, high)]
        heights = (satellite - place).at(at_seconds(middle)).altaz()[0].degrees
        for i, (s, k) in enumerate(edges):
            if (heights[i] >= site["minElevationDeg"]) == (k == 0):
                high[i] = middle[i]
            else:
                low[i] = middle[i]
    refined[site["id"]] = [(high[i], k) for i, (s, k) in enumerate(edges)]
import skyfield

told = {"cpuSeconds": spent, "version": skyfield.__version__, "events": found, "refined": refined}
print(json.dumps(told))
