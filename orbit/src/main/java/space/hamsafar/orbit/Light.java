package space.hamsafar.orbit;

/** How much of the Sun the station sees. */
public enum Light {
    /** The whole disc. */
    DAY,
    /** A part of the disc: the Earth covers the rest. */
    PENUMBRA,
    /** Nothing: the station is in the Earth's full shadow. */
    NIGHT
}
