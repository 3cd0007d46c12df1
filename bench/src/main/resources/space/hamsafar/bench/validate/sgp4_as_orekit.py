# As sgp4_states.py, but with the four choices of Orekit's SGP4 put into the authors' code (the plain Python one, whose
# lines are replaced here in memory). Prints nothing if the code is not installed or has other lines.
import sys

try:
    import sgp4.io
    import sgp4.model
    import sgp4.propagation as propagation
except ImportError:
    sys.exit(0)

REDUCED = " % twopi if node{0} >= 0.0 else -(-node{0} % twopi)"
CHOICES = [
    # The terms of drag in the argument of perigee begin at an eccentricity of 0.0001 and not above it.
    ("satrec.ecco > 1.0e-4", "satrec.ecco >= 1.0e-4"),
    # The Earth's rate in the resonances of deep space has eight digits.
    ("4.37526908801129966e-3", "4.3752691e-3"),
    # The semi-major axis comes from the series for it and not from the mean motion.
    ("     ao    = pow(xke / no, x2o3);", "     ao    = adel / (1.0 - del_);"),
    # Whole turns of the node stay in it before it is multiplied in Lyddane's form.
    ("nodem  = nodem" + REDUCED.format("m"), "pass"),
    ("nodep  = nodep" + REDUCED.format("p"), "pass"),
]

with open(propagation.__file__) as file:
    source = file.read()
for found, put in CHOICES:
    if found not in source:
        sys.exit(0)
    source = source.replace(found, put)
exec(compile(source, propagation.__file__, "exec"), propagation.__dict__)
sgp4.io.sgp4init = sgp4.model.sgp4init = propagation.sgp4init
sgp4.model.sgp4 = propagation.sgp4

lines = sys.stdin.read().splitlines()
days = [float(day) for day in lines[0].split()]
for i in range(1, len(lines) - 1, 2):
    satellite = sgp4.model.Satrec.twoline2rv(lines[i], lines[i + 1])
    for day in days:
        error, position, _ = satellite.sgp4_tsince(day * 1440.0)
        print("error" if error else "%r %r %r" % tuple(position))
