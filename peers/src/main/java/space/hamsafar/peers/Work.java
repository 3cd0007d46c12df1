package space.hamsafar.peers;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Timefold's planning entity: a piece of work, which is done in one way or left out. An activity is one, and so are all the
 * activities of which one at most is done. Mutable, as Timefold asks for.
 */
@PlanningEntity(comparatorClass = Work.Harder.class)
public final class Work {

    @PlanningId
    private String id = "";

    @ValueRangeProvider
    private List<Placement> placements = List.of();

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Placement placement;

    private boolean mandatory;
    private int value;
    private long weight;

    /** For Timefold's cloning. */
    public Work() {}

    Work(String id, boolean mandatory, List<Placement> placements) {
        this.id = id;
        this.mandatory = mandatory;
        this.placements = placements;
        weight = placements.stream().mapToLong(Placement::effort).min().orElse(0) + 1;
        value = placements.stream().mapToInt(Placement::value).max().orElse(0);
    }

    /** What is done first by a construction heuristic comes last here: what must be, then what has few ways. */
    public static final class Harder implements Comparator<Work> {

        private static final Comparator<Work> ORDER =
                Comparator.comparing(Work::isMandatory).thenComparingDouble(Work::tightness);

        @Override
        public int compare(Work one, Work other) {
            return ORDER.compare(one, other);
        }
    }

    /** Ticks of people's time, or value where there is a choice, for each way to do it. */
    private double tightness() {
        return (mandatory ? weight : value) / Math.max(1.0, placements.size());
    }

    boolean isMandatory() {
        return mandatory;
    }

    /** How much leaving it out costs, if it must be done: more than doing it at the worst possible time would break. */
    long weight() {
        return weight;
    }

    boolean isLeftOut() {
        return placement == null;
    }

    /** How it is done; to be asked only of work that is. */
    Placement done() {
        if (placement == null) {
            throw new IllegalStateException("work " + id + " is left out");
        }
        return placement;
    }

    /** Id of the activity that is done. */
    String activity() {
        return done().activity();
    }

    /** For Timefold, which reads and writes by these. */
    public @Nullable Placement getPlacement() {
        return placement;
    }

    /** For Timefold. */
    public void setPlacement(@Nullable Placement newPlacement) {
        placement = newPlacement;
    }

    @Override
    public String toString() {
        return id;
    }
}
