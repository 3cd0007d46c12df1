package space.hamsafar.orbit.window;

/** The two ways in which a launch pad passes under an orbit plane each day. */
public enum PlaneCrossing {
    /** The ship flies north-eastward, where the station's track goes north. */
    ASCENDING,
    /** The ship flies south-eastward, where the station's track goes south. */
    DESCENDING
}
