package space.hamsafar.programme.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import space.hamsafar.programme.setting.Provenance;

/**
 * Work on board with typed requirements. Free text is kept but never used as a constraint.
 *
 * @param id unique among experiments
 * @param title what it is
 * @param investigator institution that asks for it
 * @param discipline what it is counted under
 * @param value what one session of it is worth, at least 1
 * @param mandatory whether the flight must do as many sessions as make it a success
 * @param sessions how many sessions are wanted
 * @param spacingHours least time between two sessions
 * @param minutes length of a session for a practised crew member
 * @param crew what people it needs
 * @param window when it can be done
 * @param site id of the site, for windows that need one; otherwise empty
 * @param firstFlightDay first flight day on which it can be done; docking is on day 1
 * @param lastFlightDay last one
 * @param powerW electric power while it runs
 * @param rack id of the rack it needs for itself; empty where none
 * @param quiet whether nobody may exercise while it runs
 * @param massKg what must be carried up
 * @param load heat, data and cold stowage of a session
 * @param protocol steps that follow, fasting, consent and the like
 * @param notes free text
 * @param provenance origin of the figures
 */
public record Experiment(
        String id,
        String title,
        String investigator,
        String discipline,
        int value,
        boolean mandatory,
        int sessions,
        double spacingHours,
        int minutes,
        List<CrewNeed> crew,
        Window window,
        String site,
        int firstFlightDay,
        int lastFlightDay,
        int powerW,
        String rack,
        boolean quiet,
        double massKg,
        Load load,
        Protocol protocol,
        String notes,
        Provenance provenance) {

    private static final Set<String> LIVE_DISCIPLINES = Set.of("live", "outreach", "education");

    /** When work can be done. */
    public enum Window {
        /** Any time in a working day. */
        WORK,
        /** While the site sees the station. */
        PASS,
        /** While the site sees the station and has daylight. */
        LIT_PASS,
        /** While a relay satellite sees the station. */
        COVERAGE,
        /** While the station is in sunlight. */
        DAYLIGHT,
        /** While the station is in shadow. */
        NIGHT
    }

    public Experiment {
        crew = List.copyOf(crew);
    }

    /** The steps of a session in order, the main work first. */
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        steps.add(new Step("", title, minutes, crew, window, site, 0, 0, powerW, rack, quiet, load));
        steps.addAll(protocol.further());
        return List.copyOf(steps);
    }

    /** Fewest sessions with which it is a success. */
    public int leastSessions() {
        return protocol.minimumSessions() == 0 ? sessions : Math.min(sessions, protocol.minimumSessions());
    }

    /**
     * Whether it is a talk or a transmission in which the ground takes part: work in a pass, or in relay coverage for
     * the disciplines {@code live}, {@code outreach} and {@code education}. A live contact takes a newcomer no longer
     * than anyone.
     */
    public boolean isLiveContact() {
        return switch (window) {
            case PASS -> true;
            case COVERAGE -> LIVE_DISCIPLINES.contains(discipline.toLowerCase(Locale.ROOT));
            case WORK, LIT_PASS, DAYLIGHT, NIGHT -> false;
        };
    }

    /**
     * People that work needs.
     *
     * @param members ids of those who may do it; empty where anyone with the skill may
     * @param skill what they must know; empty where nothing particular
     * @param count how many
     */
    public record CrewNeed(Set<String> members, String skill, int count) {

        public CrewNeed {
            members = Set.copyOf(members);
        }
    }
}
