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


def altitudes(place, seconds):
    return (satellite - place).at(at_seconds(seconds)).altaz()[0].degrees


def highest(place, tops):
    """Culminations to a tenth of a millisecond: thirds of the two seconds about each, on the same altitudes."""
    low = [s - 1.0 for s in tops]
    high = [s + 1.0 for s in tops]
    for step in range(24 if tops else 0):
        left = [(2 * a + b) / 3 for a, b in zip(low, high)]
        right = [(a + 2 * b) / 3 for a, b in zip(low, high)]
        rising = altitudes(place, left) < altitudes(place, right)
        low = [a if up else b for a, b, up in zip(left, low, rising)]
        high = [a if up else b for a, b, up in zip(high, right, rising)]
    return [(a + b) / 2 for a, b in zip(low, high)]


def crossings(place, limit, edges):
    """Rises and sets by halving between a culmination and a sixth of a turn beside it, where it is low: (top, kind)."""
    part = 2 * 3.141592653589793 / satellite.model.no_kozai * 60.0 / 6
    above = [top for top, k in edges]
    below = [top + (part if k == 2 else -part) for top, k in edges]
    for step in range(26 if edges else 0):
        middle = [(a + b) / 2 for a, b in zip(above, below)]
        high = altitudes(place, middle) >= limit
        above = [m if up else a for m, a, up in zip(middle, above, high)]
        below = [b if up else m for m, b, up in zip(middle, below, high)]
    return [(s, k) for s, (top, k) in zip(above, edges)]


# The search stops at the first bracket's width and gives the later end: look again on the same altitudes.
refined = {}
for site in asked["sites"]:
    place = wgs84.latlon(site["latitudeDeg"], site["longitudeDeg"], elevation_m=site["altitudeM"])
    events = found[site["id"]]
    edges = []
    top = None
    for i, (s, k) in enumerate(events):
        if k == 1:
            top = s
        elif k == 2 and top is not None:
            edges.append((top, 2))
        elif k == 0:
            following = [t for t, kind in events[i + 1 : i + 3] if kind == 1]
            edges += [(following[0], 0)] if following else []
    tops = [s for s, k in events if k == 1]
    best = highest(place, tops)
    for name, times in ((site["id"] + "/tops", tops), (site["id"] + "/highest", best)):
        heights = altitudes(place, times) if times else []
        found[name] = [(s, float(h)) for s, h in zip(times, heights)]
    refined[site["id"]] = crossings(place, site["minElevationDeg"], edges)
import skyfield

told = {"cpuSeconds": spent, "version": skyfield.__version__, "events": found, "refined": refined}
print(json.dumps(told))
