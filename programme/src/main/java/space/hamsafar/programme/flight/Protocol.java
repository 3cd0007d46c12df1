package space.hamsafar.programme.flight;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How an experiment must be run, beyond a single session's time and place.
 *
 * @param further what follows the main work of a session, in order
 * @param minimumSessions fewest sessions with which it is a success; 0 where all are needed
 * @param fastingHours for how long those of the first crew need must not have eaten before the main work; 0 for none
 * @param publicEvent whether people look on: it is not held just after exercise
 * @param consent ids of those who agreed to be studied; absent where nobody is
 * @param late whether samples should come home fresh: as late as can be
 * @param maxAgeHours how old a session may be at undocking; 0 for no limit
 * @param minElevationDeg least elevation of a pass beyond the site's own
 * @param attitude attitude that the station must fly in; empty for any
 */
public record Protocol(
        List<Step> further,
        int minimumSessions,
        double fastingHours,
        boolean publicEvent,
        Optional<Set<String>> consent,
        boolean late,
        double maxAgeHours,
        int minElevationDeg,
        String attitude) {

    /** Nothing in particular. */
    public static final Protocol NONE = new Protocol(List.of(), 0, 0, false, Optional.empty(), false, 0, 0, "");

    public Protocol {
        further = List.copyOf(further);
        consent = consent.map(Set::copyOf);
    }

    /** Whether somebody agreed to be studied, or need not be asked. */
    public boolean consents(String person) {
        return consent.map(those -> those.contains(person)).orElse(true);
    }
}
