package space.hamsafar.planning.search;

import java.util.ArrayList;
import java.util.List;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.TimeLag;

/**
 * How activities depend on each other, as lists of each activity.
 *
 * @param lags every time lag
 * @param lagsOf numbers of the lags that touch an activity
 * @param gaps activities that an activity must keep away from, and how far
 * @param choices groups with limits
 * @param choicesOf numbers of the choices that an activity belongs to
 * @param required what an activity requires
 * @param chainOf the activities that require one another, in the order that their lags want; empty for one that stands
 *     alone
 */
record Links(
        Lag[] lags,
        int[][] lagsOf,
        Gap[][] gaps,
        Group[] choices,
        int[][] choicesOf,
        int[][] required,
        int[][] chainOf) {

    /** A time lag between activities by number. */
    record Lag(int from, boolean fromEnd, int to, boolean toEnd, int minimum, int maximum) {

        boolean hasMaximum() {
            return maximum != TimeLag.NO_MAXIMUM;
        }
    }

    /** The least distance from another activity, in either order. */
    record Gap(int other, int ticks) {}

    /** A choice between activities by number. */
    record Group(int[] members, int minimum, int maximum) {}

    static Links of(Project project) {
        var ids = Ids.of(project.activities(), Activity::id);
        int n = ids.size();
        Lag[] lags = project.lags().stream().map(lag -> of(lag, ids)).toArray(Lag[]::new);
        Group[] choices =
                project.choices().stream().map(choice -> of(choice, ids)).toArray(Group[]::new);
        var required = new Lists(n);
        for (Requirement need : project.requirements()) {
            required.add(ids.of(need.activity()), ids.of(need.required()));
        }
        var lagsOf = new Lists(n);
        for (int k = 0; k < lags.length; k++) {
            lagsOf.add(lags[k].from, k);
            lagsOf.add(lags[k].to, k);
        }
        var choicesOf = new Lists(n);
        for (int k = 0; k < choices.length; k++) {
            for (int member : choices[k].members) {
                choicesOf.add(member, k);
            }
        }
        return new Links(
                lags,
                lagsOf.toArrays(),
                gaps(project, ids),
                choices,
                choicesOf.toArrays(),
                required.toArrays(),
                Chains.of(lags, lagsOf.toArrays(), required.toArrays()));
    }

    private static Lag of(TimeLag lag, Ids ids) {
        return new Lag(
                ids.of(lag.from()),
                lag.fromPoint() == Point.END,
                ids.of(lag.to()),
                lag.toPoint() == Point.END,
                lag.minimum(),
                lag.maximum());
    }

    private static Group of(Choice choice, Ids ids) {
        return new Group(ids.of(choice.activities()), choice.minimum(), choice.maximum());
    }

    private static Gap[][] gaps(Project project, Ids ids) {
        var lists = new ArrayList<List<Gap>>();
        for (int i = 0; i < ids.size(); i++) {
            lists.add(new ArrayList<>());
        }
        for (Spacing spacing : project.spacings()) {
            int[] members = ids.of(spacing.activities());
            for (int a : members) {
                for (int b : members) {
                    if (a != b) {
                        lists.get(a).add(new Gap(b, spacing.gap()));
                    }
                }
            }
        }
        return lists.stream().map(list -> list.toArray(Gap[]::new)).toArray(Gap[][]::new);
    }
}
