package space.hamsafar.bench;

import java.util.ArrayList;
import java.util.List;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Reservoir;
import space.hamsafar.planning.TimeLag;

/**
 * Reads projects whose activities consume at their start and produce at their end (Koné, Artigues, Lopez, Mongeau, 2013):
 * the numbers of activities, renewable resources and stores, capacities and initial levels, and for each activity its
 * duration, demands, what it takes from and adds to each store in turn, number of successors and successors.
 *
 * <p>No level may fall below 0. What the first and the last activity, which are dummies, take and add does not count, as
 * it does not for those who publish results.
 */
final class ReservoirReader {

    private ReservoirReader() {}

    static Instance read(String file, String text) {
        var tokens = new Tokens(file, text);
        int count = tokens.number("number of activities", 1, Parts.MANY);
        int resources = tokens.number("number of renewable resources", 0, Parts.MANY);
        int stores = tokens.number("number of stores", 0, Parts.MANY);
        int[] capacities = tokens.amounts(resources, "capacity");
        int[] levels = tokens.amounts(stores, "initial level");
        long[] greatest = new long[stores];
        List<Mode> modes = new ArrayList<>();
        List<TimeLag> lags = new ArrayList<>();
        long horizon = 0;
        for (int i = 1; i <= count; i++) {
            int duration = tokens.amount("duration of activity " + i);
            int[] amounts = tokens.amounts(resources, "demand of activity " + i);
            int[] flows = tokens.amounts(2 * stores, "consumption or production of activity " + i);
            List<LevelChange> changes = i == 1 || i == count ? List.of() : changes(flows, greatest);
            modes.add(new Mode("1", duration, Parts.demands(amounts), List.of(), changes));
            PattersonReader.successors(tokens, i, count, lags);
            horizon += duration;
        }
        tokens.end();
        int ticks = Parts.horizon(file, horizon);
        var builder = Project.builder(ticks);
        Parts.resources(builder, capacities);
        for (int s = 0; s < stores; s++) {
            int maximum = (int) Math.min(Integer.MAX_VALUE, levels[s] + greatest[s]);
            builder.add(new Reservoir("Q" + (s + 1), levels[s], 0, maximum));
        }
        for (int i = 1; i <= count; i++) {
            builder.add(Activity.of("" + i, modes.get(i - 1), ticks));
        }
        lags.forEach(builder::add);
        return Format.RESERVOIR.instance(file, builder.build());
    }

    private static List<LevelChange> changes(int[] flows, long[] produced) {
        var changes = new ArrayList<LevelChange>();
        for (int s = 0; s < produced.length; s++) {
            produced[s] += flows[2 * s + 1];
            if (flows[2 * s] > 0) {
                changes.add(new LevelChange("Q" + (s + 1), Point.START, -flows[2 * s]));
            }
            if (flows[2 * s + 1] > 0) {
                changes.add(new LevelChange("Q" + (s + 1), Point.END, flows[2 * s + 1]));
            }
        }
        return changes;
    }
}
