package space.hamsafar.planning.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A schedule in the making: what is placed, and what that leaves free. Not thread-safe.
 *
 * <p>Nothing is checked here: {@link Insertion} only proposes placements that fit.
 */
final class Timetable {

    static final int ABSENT = -1;

    private static final int[] NOBODY = {};

    final CompiledProject project;
    final ResourceProfile profile;
    final PersonTimelines timelines;
    final BudgetLedger budgets;
    final ReservoirLevels levels;

    /** Mode of each activity, {@link #ABSENT} for one that is not placed. */
    final int[] mode;

    final int[] start;

    /** People of each activity, role by role. */
    final int[][] staff;

    /** What is placed of each choice. */
    final int[] chosen;

    /** What this timetable held when {@link #touched} was emptied last. */
    private @Nullable Snapshot base;

    /** What has been placed or removed since; the first {@link #touches} count. */
    private final int[] touched;

    private final boolean[] isTouched;
    private int touches;

    Timetable(CompiledProject project) {
        int n = project.count();
        this.project = project;
        profile = new ResourceProfile(project);
        timelines = new PersonTimelines(project.crew());
        budgets = new BudgetLedger(project.crew());
        levels = new ReservoirLevels(project.stores());
        mode = new int[n];
        Arrays.fill(mode, ABSENT);
        start = new int[n];
        staff = new int[n][];
        Arrays.fill(staff, NOBODY);
        chosen = new int[project.links().choices().length];
        touched = new int[n];
        isTouched = new boolean[n];
    }

    boolean isPlaced(int activity) {
        return mode[activity] != ABSENT;
    }

    /** How many mandatory activities and members of choices are missing. */
    int missing() {
        int missing = Evaluation.shortOfChoices(this);
        for (int i = 0; i < mode.length; i++) {
            missing += !isPlaced(i) && project.activities().isMandatory(i) ? 1 : 0;
        }
        return missing;
    }

    /** Whether something mandatory is missing as long as an activity is: it is mandatory, or a choice lacks members. */
    boolean isNeeded(int activity) {
        if (project.activities().isMandatory(activity)) {
            return true;
        }
        for (int choice : project.links().choicesOf()[activity]) {
            if (chosen[choice] < project.links().choices()[choice].minimum()) {
                return true;
            }
        }
        return false;
    }

    /** Whether something mandatory would be missing without an activity, be it placed or not. */
    boolean wouldBeNeeded(int activity) {
        if (isNeeded(activity)) {
            return true;
        }
        for (int choice : project.links().choicesOf()[activity]) {
            if (isPlaced(activity)
                    && chosen[choice] <= project.links().choices()[choice].minimum()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a choice that an activity belongs to already has all the members that it may have. */
    boolean isTaken(int activity) {
        for (int choice : project.links().choicesOf()[activity]) {
            if (chosen[choice] >= project.links().choices()[choice].maximum()) {
                return true;
            }
        }
        return false;
    }

    int end(int activity) {
        return start[activity] + project.activities().duration()[mode[activity]];
    }

    void place(int activity, int newMode, int newStart, int[] team) {
        touch(activity);
        mode[activity] = newMode;
        start[activity] = newStart;
        staff[activity] = team;
        int end = end(activity);
        profile.take(project.activities().needs()[newMode], newStart, end);
        levels.add(newMode, newStart, end - newStart, 1);
        budgets.spend(team, team.length, activity, newStart, end, 1);
        for (int person : team) {
            timelines.book(person, activity, newStart, end);
        }
        for (int choice : project.links().choicesOf()[activity]) {
            chosen[choice]++;
        }
    }

    void remove(int activity) {
        touch(activity);
        int oldMode = mode[activity];
        int from = start[activity];
        int end = end(activity);
        int[] team = staff[activity];
        profile.giveBack(project.activities().needs()[oldMode], from, end);
        levels.add(oldMode, from, end - from, -1);
        budgets.spend(team, team.length, activity, from, end, -1);
        for (int person : team) {
            timelines.cancel(person, activity);
        }
        for (int choice : project.links().choicesOf()[activity]) {
            chosen[choice]--;
        }
        mode[activity] = ABSENT;
        staff[activity] = NOBODY;
    }

    /** Removes everything. */
    void clear() {
        for (int i = 0; i < mode.length; i++) {
            if (isPlaced(i)) {
                remove(i);
            }
        }
    }

    /** Goes back to what a snapshot holds; quickly if it is the last one that was taken or gone back to. */
    @SuppressWarnings("ReferenceEquality") // the very snapshot is meant, and to compare what it holds would take long
    void restore(Snapshot snapshot) {
        if (snapshot != base) {
            for (int i = 0; i < mode.length; i++) {
                touch(i);
            }
        }
        for (int k = 0; k < touches; k++) {
            int i = touched[k];
            if (isPlaced(i) && !snapshot.agrees(this, i)) {
                remove(i);
            }
        }
        for (int k = 0; k < touches; k++) {
            int i = touched[k];
            if (!isPlaced(i) && snapshot.mode()[i] != ABSENT) {
                place(i, snapshot.mode()[i], snapshot.start()[i], snapshot.staff()[i]);
            }
        }
        standsAs(snapshot);
    }

    /** What is placed now, to go back to. */
    Snapshot snapshot() {
        var snapshot = Snapshot.of(this);
        standsAs(snapshot);
        return snapshot;
    }

    /** Takes note that a snapshot holds just what is placed now. */
    private void standsAs(Snapshot snapshot) {
        base = snapshot;
        for (int k = 0; k < touches; k++) {
            isTouched[touched[k]] = false;
        }
        touches = 0;
    }

    private void touch(int activity) {
        if (!isTouched[activity]) {
            isTouched[activity] = true;
            touched[touches++] = activity;
        }
    }
}
