package space.hamsafar.programme.change;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.flight.TimelineDiff;
import space.hamsafar.programme.flight.TimelineEntry;

/**
 * What a change of a timeline touches.
 *
 * @param resources people, racks and power, in order
 * @param constraints rules that stand on the entries that differ, in order
 */
public record Touched(List<String> resources, List<String> constraints) {

    public Touched {
        resources = List.copyOf(resources);
        constraints = List.copyOf(constraints);
    }

    /** What the entries that differ need and must keep. */
    public static Touched by(TimelineDiff diff, Mission mission) {
        var resources = new TreeSet<String>();
        var constraints = new TreeSet<String>();
        entries(diff).forEach(entry -> {
            entry.crew().forEach(person -> resources.add("crew " + person));
            mission.experiments().stream()
                    .filter(one -> one.id().equals(entry.experiment()))
                    .forEach(one -> typed(one, resources, constraints));
        });
        diff.moved().forEach(move -> move.left().forEach(person -> resources.add("crew " + person)));
        diff.restaffed().forEach(one -> one.left().forEach(person -> resources.add("crew " + person)));
        return new Touched(new ArrayList<>(resources), new ArrayList<>(constraints));
    }

    private static Stream<TimelineEntry> entries(TimelineDiff diff) {
        return Stream.of(
                        diff.moved().stream().map(TimelineDiff.Move::entry),
                        diff.restaffed().stream().map(TimelineDiff.Restaffing::entry),
                        diff.added().stream(),
                        diff.lost().stream())
                .flatMap(all -> all);
    }

    private static void typed(Experiment one, TreeSet<String> resources, TreeSet<String> constraints) {
        if (!one.rack().isEmpty()) {
            resources.add("rack " + one.rack());
        }
        if (one.powerW() > 0) {
            resources.add("power");
        }
        if (one.quiet()) {
            constraints.add(one.id() + ": quiet");
        }
        if (one.window() != Experiment.Window.WORK) {
            String site = one.site().isEmpty() ? "" : " of " + one.site();
            constraints.add(one.id() + ": window " + one.window().name().toLowerCase(java.util.Locale.ROOT) + site);
        }
        if (one.sessions() > 1) {
            constraints.add(one.id() + ": " + one.spacingHours() + " h between sessions");
        }
        constraints.add(one.id() + ": flight days " + one.firstFlightDay() + " to " + one.lastFlightDay());
    }
}
