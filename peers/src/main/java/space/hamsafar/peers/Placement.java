package space.hamsafar.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Reservoir;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Spacing;

/**
 * One way to do a piece of work: an activity, its start and its people; the value of Timefold's planning variable. All that
 * concerns it alone (windows, hours, skills) holds. Immutable, and equal to itself only, which keeps Timefold's tables quick.
 */
final class Placement {

    /** Ticks into which time is cut where resources are counted, so that only what is near is compared. */
    static final int BLOCK = 48;

    private final Activity activity;
    private final Mode mode;
    private final int start;
    private final Team team;
    private final Rules rules;
    private final int[] blocks;

    /**
     * Makes a placement.
     *
     * @param blocks for each of the team's people, in which block of their hours it lies
     */
    Placement(Activity activity, int start, Team team, Rules rules, int[] blocks) {
        this.activity = activity;
        this.mode = activity.modes().getFirst();
        this.start = start;
        this.team = team;
        this.rules = rules;
        this.blocks = blocks.clone();
    }

    /** Who fills which role. */
    record Team(Map<String, List<String>> staff, List<String> people) {}

    /**
     * What of a project concerns an activity.
     *
     * @param resources one for each of its demands
     * @param reservoirs one for each of its changes of a level
     * @param budgets those that count it
     * @param spacings those that it is in
     */
    record Rules(List<Resource> resources, List<Reservoir> reservoirs, List<Budget> budgets, List<Spacing> spacings) {}

    /** A person at work, in one of the blocks of their {@link Hours}. */
    record Shift(String person, int block, String activity, int start, int end) {

        boolean overlaps(Shift other) {
            return start < other.end && other.start < end;
        }
    }

    /**
     * A resource in a block of {@link #BLOCK} ticks. All placements of a project share its resources, which are long to
     * compare by what is in them.
     */
    @SuppressWarnings("ReferenceEquality")
    record Site(Resource resource, int block) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Site site && site.resource == resource && site.block == block;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(resource) + block;
        }
    }

    /** A resource in use, told for each block into which the use reaches. */
    record Use(Site site, String activity, int start, int end, int amount) {}

    /** Ticks that are spent of a budget with a limit. */
    record Charge(String budget, int limit, int ticks) {}

    /** Time that an activity keeps from the others of a spacing: its own and the gap after it. */
    record Gap(String spacing, String activity, int start, int end) {

        boolean overlaps(Gap other) {
            return start < other.end && other.start < end;
        }
    }

    /** A jump of a level. */
    record Jump(Reservoir reservoir, String activity, int tick, int amount) {}

    String activity() {
        return activity.id();
    }

    int start() {
        return start;
    }

    int end() {
        return start + mode.duration();
    }

    int at(Point point) {
        return point == Point.START ? start() : end();
    }

    /** What it is worth, if it may be left out. */
    int value() {
        return activity.presence() instanceof Presence.Optional(int value) ? value : 0;
    }

    /** Ticks of people's time. */
    long effort() {
        return (long) mode.duration() * Math.max(1, team.people().size());
    }

    List<String> inRole(String role) {
        return team.staff().getOrDefault(role, List.of());
    }

    List<Shift> shifts() {
        var shifts = new ArrayList<Shift>(blocks.length);
        for (int i = 0; i < blocks.length && !isPoint(); i++) {
            shifts.add(new Shift(team.people().get(i), blocks[i], activity(), start(), end()));
        }
        return shifts;
    }

    List<Use> uses() {
        var uses = new ArrayList<Use>();
        for (int i = 0; i < rules.resources().size() && !isPoint(); i++) {
            int amount = mode.demands().get(i).amount();
            for (int block = start() / BLOCK; block * BLOCK < end(); block++) {
                uses.add(new Use(new Site(rules.resources().get(i), block), activity(), start(), end(), amount));
            }
        }
        return uses;
    }

    List<Charge> charges() {
        var charges = new ArrayList<Charge>();
        for (Budget budget : rules.budgets()) {
            int shared = budget.period().overlap(start(), end());
            for (String person : shared == 0 ? List.<String>of() : team.people()) {
                if (budget.people().contains(person)) {
                    charges.add(new Charge(budget.id(), budget.limit(), shared));
                }
            }
        }
        return charges;
    }

    List<Gap> gaps() {
        var gaps = new ArrayList<Gap>(rules.spacings().size());
        for (Spacing spacing : rules.spacings()) {
            gaps.add(new Gap(spacing.id(), activity(), start(), end() + spacing.gap()));
        }
        return gaps;
    }

    List<Jump> jumps() {
        var jumps = new ArrayList<Jump>(rules.reservoirs().size());
        for (int i = 0; i < rules.reservoirs().size(); i++) {
            LevelChange change = mode.changes().get(i);
            jumps.add(new Jump(rules.reservoirs().get(i), activity(), at(change.at()), change.amount()));
        }
        return jumps;
    }

    /** Without duration, it takes nobody's time and nothing of a resource. */
    private boolean isPoint() {
        return mode.duration() == 0;
    }

    Assignment assignment() {
        return new Assignment(activity(), mode.id(), start(), end(), team.staff());
    }
}
