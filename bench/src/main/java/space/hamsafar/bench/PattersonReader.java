package space.hamsafar.bench;

import java.util.ArrayList;
import java.util.List;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.TimeLag;

/**
 * Reads projects with one mode in Patterson's text format ({@code .rcp}): the numbers of activities and resources, the
 * capacities, and for each activity its duration, demands, number of successors and successors, counted from 1. Line
 * breaks mean nothing.
 */
final class PattersonReader {

    private PattersonReader() {}

    static Instance read(String file, String text) {
        var tokens = new Tokens(file, text);
        int count = tokens.number("number of activities", 1, Parts.MANY);
        int resources = tokens.number("number of resources", 0, Parts.MANY);
        int[] capacities = tokens.amounts(resources, "capacity");
        List<Mode> modes = new ArrayList<>();
        List<TimeLag> lags = new ArrayList<>();
        long horizon = 0;
        for (int i = 1; i <= count; i++) {
            int duration = tokens.amount("duration of activity " + i);
            int[] amounts = tokens.amounts(resources, "demand of activity " + i);
            modes.add(new Mode("1", duration, Parts.demands(amounts), List.of(), List.of()));
            successors(tokens, i, count, lags);
            horizon += duration;
        }
        tokens.end();
        int ticks = Parts.horizon(file, horizon);
        var builder = Project.builder(ticks);
        Parts.resources(builder, capacities);
        for (int i = 1; i <= count; i++) {
            builder.add(Activity.of("" + i, modes.get(i - 1), ticks));
        }
        lags.forEach(builder::add);
        return Format.PATTERSON.instance(file, builder.build());
    }

    /** Reads the number of successors and the successors, none of which may be the activity itself. */
    static void successors(Tokens tokens, int activity, int count, List<TimeLag> lags) {
        int successors = tokens.number("number of successors of activity " + activity, 0, count);
        for (int k = 0; k < successors; k++) {
            int next = tokens.other("successor of activity " + activity, activity, 1, count);
            lags.add(TimeLag.endToStart("" + activity, "" + next, 0));
        }
    }
}
