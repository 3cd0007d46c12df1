package space.hamsafar.programme.flight;

import java.util.List;
import space.hamsafar.programme.flight.Experiment.CrewNeed;
import space.hamsafar.programme.flight.Experiment.Window;

/**
 * A part of a session: the main work, or what must follow it, such as putting a sample into the freezer or reading it
 * out a day later.
 *
 * @param id unique in its experiment; empty for the main work
 * @param title what it is
 * @param minutes length for a practised crew member
 * @param crew what people it needs
 * @param window when it can be done
 * @param site id of the site, for windows that need one; otherwise empty
 * @param minGapMinutes least time from the end of the step before it
 * @param maxGapMinutes most time from there; {@link #NO_MAXIMUM} for none
 * @param powerW electric power while it runs
 * @param rack id of the rack it needs for itself; empty where none
 * @param quiet whether nobody may exercise while it runs
 * @param load heat, data and cold stowage
 */
public record Step(
        String id,
        String title,
        int minutes,
        List<CrewNeed> crew,
        Window window,
        String site,
        int minGapMinutes,
        int maxGapMinutes,
        int powerW,
        String rack,
        boolean quiet,
        Load load) {

    /** Stands for "however long". */
    public static final int NO_MAXIMUM = Integer.MAX_VALUE;

    public Step {
        crew = List.copyOf(crew);
    }

    /** Whether it is the main work of a session. */
    public boolean isMain() {
        return id.isEmpty();
    }
}
