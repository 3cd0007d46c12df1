package space.hamsafar.orbit.window;

import java.time.Instant;
import java.util.List;

/**
 * A landing opportunity with its place among the others.
 *
 * @param opportunity the opportunity; its reason tells the ground track
 * @param isWithinLimits whether no limit is broken by what is known
 * @param score of 100, higher is better; those within limits come first whatever their score
 * @param reasons what speaks for and against it, limits broken first
 * @param source what it was computed from
 */
public record RankedLanding(
        LandingOpportunity opportunity,
        boolean isWithinLimits,
        double score,
        List<String> reasons,
        WindowSource source) {
    /** Copies the list. */
    public RankedLanding {
        reasons = List.copyOf(reasons);
    }

    /** Instant of leaving the station. */
    public Instant undocking() {
        return opportunity.undocking();
    }

    /** Instant at which the ground track comes closest to the site. */
    public Instant landing() {
        return opportunity.landing();
    }

    /** Orbits between undocking and landing. */
    public int orbits() {
        return opportunity.orbits();
    }

    /** What speaks for and against it, as a sentence. */
    public String reason() {
        return String.join("; ", reasons);
    }
}
