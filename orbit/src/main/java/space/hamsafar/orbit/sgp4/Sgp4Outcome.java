package space.hamsafar.orbit.sgp4;

/** Whether SGP4 could carry elements to a time, with the error numbers of the reference code. */
public enum Sgp4Outcome {
    /** The state holds. */
    GOOD,
    /** The drag terms carried the mean eccentricity out of 0 to 1 (1). */
    MEAN_ECCENTRICITY_OUT_OF_RANGE,
    /** The resonance made the mean motion negative (2). */
    MEAN_MOTION_NEGATIVE,
    /** Sun and Moon carried the eccentricity out of 0 to 1 (3). */
    PERTURBED_ECCENTRICITY_OUT_OF_RANGE,
    /** The orbit has no positive parameter (4). */
    PARAMETER_NEGATIVE,
    /** The position is below the ground: the object has come down (6). */
    DECAYED
}
