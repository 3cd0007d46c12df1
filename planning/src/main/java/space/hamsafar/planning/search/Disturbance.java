package space.hamsafar.planning.search;

import space.hamsafar.planning.Objective;

/** How far a timetable is from a plan. */
final class Disturbance {

    static final int NEVER = Integer.MAX_VALUE;

    private final Timetable table;
    private final Snapshot planned;
    private final Repair.Costs costs;

    /** Lateness that the plan already had is accepted: only what ends later still counts. */
    private final int[] dueAt;

    Disturbance(Timetable table, Snapshot planned, Repair.Costs costs) {
        this.table = table;
        this.planned = planned;
        this.costs = costs;
        ActivityTable activities = table.project.activities();
        dueAt = activities.dueAt().clone();
        for (int i = 0; i < dueAt.length; i++) {
            if (planned.mode()[i] != Timetable.ABSENT) {
                dueAt[i] = Math.max(dueAt[i], planned.start()[i] + activities.duration()[planned.mode()[i]]);
            }
        }
    }

    /**
     * How good a timetable is: first what is missing, then lateness, then distance from the plan, then the end.
     *
     * @param distance cost of all changes
     */
    record Score(int missing, long missedValue, long lateness, long distance, int makespan)
            implements Comparable<Score> {

        /** Whether less change is thinkable. */
        boolean isDisturbed() {
            return missing > 0 || missedValue > 0 || lateness > 0 || distance > 0;
        }

        @Override
        public int compareTo(Score other) {
            int order = Integer.compare(missing, other.missing);
            order = order != 0 ? order : Long.compare(missedValue, other.missedValue);
            order = order != 0 ? order : Long.compare(lateness, other.lateness);
            order = order != 0 ? order : Long.compare(distance, other.distance);
            return order != 0 ? order : Integer.compare(makespan, other.makespan);
        }
    }

    Score score() {
        Objective objective = Evaluation.of(table);
        long distance = 0;
        long late = 0;
        for (int i = 0; i < dueAt.length; i++) {
            if (table.isPlaced(i)) {
                distance += cost(i);
                late += table.project.activities().dueWeight()[i] * Math.max(0, table.end(i) - dueAt[i]);
            }
        }
        return new Score(objective.missingMandatory(), objective.missedValue(), late, distance, objective.makespan());
    }

    int plannedStart(int activity) {
        return planned.mode()[activity] == Timetable.ABSENT ? NEVER : planned.start()[activity];
    }

    int plannedMode(int activity) {
        return planned.mode()[activity];
    }

    int[] plannedStaff(int activity) {
        return planned.staff()[activity];
    }

    /** What the place of an activity costs; nothing if the plan lacked it. */
    long cost(int activity) {
        int start = plannedStart(activity);
        if (start == NEVER) {
            return 0;
        }
        int shift = Math.abs(table.start[activity] - start);
        long cost = shift == 0 ? 0 : costs.move() + (long) costs.tick() * shift;
        for (int person : planned.staff()[activity]) {
            boolean serves = false;
            for (int other : table.staff[activity]) {
                serves |= other == person;
            }
            cost += serves ? 0 : costs.person();
        }
        return cost;
    }
}
