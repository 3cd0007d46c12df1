package space.hamsafar.orbit.sgp4;

/** Mean elements on their way to a time; changed step by step and used by one thread. */
final class MeanState {
    double motion;
    double axis;
    double eccentricity;
    double inclination;
    double node;
    double perigee;
    double meanAnomaly;

    /** What drag takes from the eccentricity. */
    double eccentricityLoss;

    /** What drag adds to the mean longitude, over the mean motion. */
    double longitudeGain;
}
