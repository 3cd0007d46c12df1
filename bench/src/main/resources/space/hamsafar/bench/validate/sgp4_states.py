# States by the authors' own code (python3-sgp4): reads days from the epochs and pairs of lines; prints x y z in
# kilometres, or "error", per time. All is read before anything is printed, so that neither side waits for the other.
import sys

try:
    from sgp4.api import WGS72, Satrec
except ImportError:
    sys.exit(0)

lines = sys.stdin.read().splitlines()
days = [float(day) for day in lines[0].split()]
for i in range(1, len(lines) - 1, 2):
    satellite = Satrec.twoline2rv(lines[i], lines[i + 1], WGS72)
    for day in days:
        error, position, _ = satellite.sgp4_tsince(day * 1440.0)
        print("error" if error else "%r %r %r" % tuple(position))
