package space.hamsafar.planning.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tightens the starts of activities by windows, calendars of resources and time lags until nothing changes. Lags bind
 * only from mandatory activities, so that whatever it finds holds in every complete schedule. Not thread-safe.
 */
final class Propagation {

    private static final int ROUNDS = 1000;

    final int[] earliest;
    final int[] latest;
    final boolean[] impossible;
    final List<String> reasons = new ArrayList<>();

    private final CompiledProject project;
    private final ActivityTable activities;
    private final LagGraph lags;
    private final int[] chained;
    private final ResourceProfile empty;

    /** The start of each activity at which windows and resources were found open last, -1 where none was. */
    private final int[] open;

    Propagation(CompiledProject project) {
        this.project = project;
        activities = project.activities();
        lags = LagGraph.of(project);
        chained = lags.chained(project.count());
        empty = new ResourceProfile(project);
        open = new int[project.count()];
        Arrays.fill(open, -1);
        earliest = activities.release().clone();
        latest = new int[project.count()];
        Arrays.setAll(latest, i -> activities.deadline()[i] - activities.shortest(i));
        impossible = new boolean[project.count()];
    }

    void run() {
        List<Integer> cycle = lags.positiveCycle(activities);
        if (!cycle.isEmpty()) {
            String names = cycle.stream().map(activities.ids()::name).collect(Collectors.joining(", "));
            reasons.add("the time lags around " + names + " would make each of them start after itself");
            return;
        }
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS && reasons.isEmpty(); round++) {
            changed = windows() | arcs();
        }
        if (reasons.isEmpty()) {
            choices();
        }
    }

    /** Tightens the starts of each activity as if it stood alone. */
    void runWithoutLags() {
        windows();
    }

    private boolean windows() {
        boolean changed = false;
        for (int i = 0; i < earliest.length; i++) {
            if (impossible[i]) {
                continue;
            }
            int first = open[i] == earliest[i] ? open[i] : first(i);
            open[i] = first;
            if (first > latest[i]) {
                exclude(i);
                changed = true;
            } else if (first > earliest[i]) {
                earliest[i] = first;
                changed = true;
            }
        }
        return changed;
    }

    /** The first start that windows and resources, were nothing else placed, would allow. */
    private int first(int i) {
        int first = Spans.NEVER;
        for (int m = activities.firstMode()[i]; m < activities.firstMode()[i + 1]; m++) {
            if (canBeStaffed(m)) {
                first = Math.min(first, first(i, m));
            }
        }
        return first;
    }

    private int first(int i, int mode) {
        int duration = activities.duration()[mode];
        int last = activities.deadline()[i] - duration;
        int at = earliest[i];
        while (at <= last) {
            int open = activities.windows()[i].next(at, duration);
            if (open > last) {
                return Spans.NEVER;
            }
            at = empty.next(activities.needs()[mode], open, duration, last);
            if (at == open) {
                return at;
            }
        }
        return Spans.NEVER;
    }

    private boolean canBeStaffed(int mode) {
        boolean staffed = !activities.impossible()[mode];
        for (Crew.Part part : project.crew().roles()[mode]) {
            staffed &= part.eligible().length >= part.count();
        }
        return staffed;
    }

    private void exclude(int i) {
        impossible[i] = true;
        if (!activities.isMandatory(i)) {
            return;
        }
        String id = activities.ids().name(i);
        boolean staffed = false;
        for (int m = activities.firstMode()[i]; m < activities.firstMode()[i + 1]; m++) {
            staffed |= canBeStaffed(m);
        }
        if (!staffed) {
            reasons.add("every mode of " + id + " needs more of a resource or more qualified people than there are");
        } else {
            reasons.add(id + " fits nowhere between its earliest start, tick " + earliest[i]
                    + ", and its latest start, tick " + latest[i]);
        }
    }

    private boolean arcs() {
        boolean changed = false;
        for (int k : chained) {
            int from = lags.from()[k];
            int to = lags.to()[k];
            if (activities.isMandatory(from) && earliest[from] + lags.distance()[k] > earliest[to]) {
                earliest[to] = earliest[from] + lags.distance()[k];
                changed = true;
            }
        }
        for (int c = chained.length - 1; c >= 0; c--) {
            int from = lags.from()[chained[c]];
            int to = lags.to()[chained[c]];
            int distance = lags.distance()[chained[c]];
            if (activities.isMandatory(to) && latest[to] - distance < latest[from]) {
                latest[from] = latest[to] - distance;
                changed = true;
            }
        }
        return changed;
    }

    private void choices() {
        for (int k = 0; k < project.links().choices().length; k++) {
            Links.Group choice = project.links().choices()[k];
            int possible = 0;
            int needed = 0;
            for (int member : choice.members()) {
                possible += impossible[member] ? 0 : 1;
                needed += activities.isMandatory(member) ? 1 : 0;
            }
            String id = project.project().choices().get(k).id();
            if (possible < choice.minimum()) {
                reasons.add("choice " + id + " asks for " + choice.minimum() + " activities and only " + possible
                        + " of them fit anywhere");
            }
            if (needed > choice.maximum()) {
                reasons.add("choice " + id + " allows " + choice.maximum() + " activities and " + needed
                        + " of them are mandatory");
            }
        }
    }
}
