package space.hamsafar.bench;

import java.util.ArrayList;
import java.util.List;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.TimeLag;

/**
 * Reads projects with minimum and maximum time lags in the text format of ProGen/max ({@code .sch}).
 *
 * <p>First the number of activities without the two dummies, the number of resources and two zeros; then a row for each
 * activity with its number from 0, 1 mode, the number of arcs, where they go and, in brackets, their lengths from start
 * to start; then a row for each with number, mode, duration and demands; at last the capacities. An arc of negative
 * length is a maximum time lag the other way round.
 */
final class RcpspMaxReader {

    private RcpspMaxReader() {}

    static Instance read(String file, String text) {
        var tokens = new Tokens(file, text);
        int count = tokens.number("number of activities", 0, Parts.MANY) + 2;
        int resources = tokens.number("number of resources", 0, Parts.MANY);
        tokens.amount("0");
        tokens.amount("0");
        List<TimeLag> lags = new ArrayList<>();
        long[] reach = new long[count];
        for (int i = 0; i < count; i++) {
            lags(tokens, i, reach, lags);
        }
        List<Mode> modes = new ArrayList<>();
        long horizon = 0;
        for (int i = 0; i < count; i++) {
            tokens.number("activity " + i, i, i);
            tokens.number("mode 1", 1, 1);
            int duration = tokens.amount("duration");
            int[] amounts = tokens.amounts(resources, "demand");
            modes.add(new Mode("1", duration, Parts.demands(amounts), List.of(), List.of()));
            horizon += Math.max(duration, reach[i]);
        }
        int ticks = Parts.horizon(file, horizon);
        var builder = Project.builder(ticks);
        Parts.resources(builder, tokens.amounts(resources, "capacity"));
        tokens.end();
        for (int i = 0; i < count; i++) {
            builder.add(Activity.of("" + i, modes.get(i), ticks));
        }
        lags.forEach(builder::add);
        return Format.MAX.instance(file, builder.build());
    }

    /** Reads the arcs of an activity, the longest of which says how far it pushes others. */
    private static void lags(Tokens tokens, int from, long[] reach, List<TimeLag> lags) {
        int last = reach.length - 1;
        tokens.number("activity " + from, from, from);
        tokens.number("1 mode", 1, 1);
        int arcs = tokens.number("number of arcs", 0, Parts.MANY);
        int[] to = new int[arcs];
        for (int k = 0; k < arcs; k++) {
            to[k] = tokens.other("activity", from, 0, last);
        }
        for (int k = 0; k < arcs; k++) {
            int length = tokens.number("time lag", -Parts.MANY, Parts.MANY);
            reach[from] = Math.max(reach[from], length);
            lags.add(new TimeLag("" + from, Point.START, "" + to[k], Point.START, length, TimeLag.NO_MAXIMUM));
        }
    }
}
