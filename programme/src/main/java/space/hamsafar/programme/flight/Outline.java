package space.hamsafar.programme.flight;

import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.planning.Span;
import space.hamsafar.programme.setting.Setting;

/**
 * A stay before anybody's time in it is planned.
 *
 * @param stay from docking to undocking
 * @param sky what the station sees
 * @param blocks what leaves no choice
 * @param options what can be done for an experiment
 */
record Outline(Stay stay, Sky sky, List<Routine.Block> blocks, Options options) {

    static Outline of(Stay stay, Mission mission, Setting setting, StationOrbit orbit) {
        var sky = new Sky(orbit, mission, setting, Interval.of(stay.docking(), stay.undocking()));
        var crew = Crew.of(mission, setting);
        var blocks = Routine.blocks(stay, crew);
        var options = new Options(stay, crew, new Opportunities(stay, sky, anybodysGaps(stay, crew, blocks)));
        return new Outline(stay, sky, blocks, options);
    }

    /** The ticks in which at least one of the crew is free. */
    private static List<Span> anybodysGaps(Stay stay, Crew crew, List<Routine.Block> blocks) {
        var sorted = crew.ids().stream()
                .flatMap(person -> Routine.gaps(stay, blocks, person).stream())
                .sorted()
                .toList();
        var merged = new ArrayList<Span>();
        for (Span span : sorted) {
            if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
                Span last = merged.removeLast();
                merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /** Whether each mandatory experiment, looked at alone, finds time for as many sessions as it must have. */
    boolean holdsMandatory(Mission mission) {
        return mission.experiments().stream().filter(Experiment::mandatory).allMatch(this::holds);
    }

    private boolean holds(Experiment experiment) {
        var ways = options.of(experiment).mains(1);
        int gap = Stay.ticks(experiment.spacingHours() * 60);
        int from = 0;
        // Always the earliest end: nothing is lost by it as long as nobody else wants the time.
        for (int session = 1; session <= experiment.leastSessions(); session++) {
            int end = earliestEnd(ways, from);
            if (end == Integer.MAX_VALUE) {
                return false;
            }
            from = end + gap;
        }
        return true;
    }

    private static int earliestEnd(List<Option> ways, int from) {
        int earliest = Integer.MAX_VALUE;
        for (Option way : ways) {
            for (Span window : way.windows()) {
                int end = Math.max(window.start(), from) + way.ticks();
                if (end <= window.end()) {
                    earliest = Math.min(earliest, end);
                }
            }
        }
        return earliest;
    }
}
