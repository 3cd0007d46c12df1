package space.hamsafar.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Reservoir;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;

/**
 * Reads multi-mode projects in the text format of PSPLIB and MMLIB ({@code .mm}).
 *
 * <p>A non-renewable resource becomes a reservoir that begins full and that each mode lowers at its start; since nothing
 * ever fills it, its level stays at 0 or above exactly if the modes together take no more than there is.
 */
final class MultiModeReader {

    private static final Pattern COLUMN = Pattern.compile("([RN])\\s*(\\d+)");

    private final String file;
    private final Sections sections;
    private List<String> resources = List.of();

    private MultiModeReader(String file, String text) {
        this.file = file;
        sections = new Sections(file, text);
    }

    static Instance read(String file, String text) {
        return new MultiModeReader(file, text).read();
    }

    private Instance read() {
        int heads = sections.after("RESOURCE AVAILABILITIES");
        resources = COLUMN.matcher(sections.line(heads))
                .results()
                .map(MultiModeReader::name)
                .toList();
        List<Integer> capacities = sections.numbers(heads + 1);
        if (resources.size() != capacities.size()) {
            throw sections.wrong(heads + 1, resources.size() + " availabilities");
        }
        var successors = new TreeMap<Integer, List<Integer>>();
        Map<Integer, Integer> modeCounts = precedences(successors);
        Map<Integer, List<Mode>> modes = modes(modeCounts);
        long longest = modes.values().stream()
                .mapToLong(m -> m.stream().mapToInt(Mode::duration).max().orElse(0))
                .sum();
        int horizon = Parts.horizon(file, longest);
        var builder = Project.builder(horizon);
        for (int r = 0; r < capacities.size(); r++) {
            if (isStore(r)) {
                builder.add(new Reservoir(resources.get(r), capacities.get(r), 0, capacities.get(r)));
            } else {
                builder.add(Resource.of(resources.get(r), capacities.get(r)));
            }
        }
        modes.forEach((job, list) -> builder.add(activity(job, list, horizon)));
        successors.forEach(
                (job, after) -> after.forEach(next -> builder.add(TimeLag.endToStart("" + job, "" + next, 0))));
        return Format.MULTI_MODE.instance(file, builder.build());
    }

    private static String name(MatchResult column) {
        return column.group(1) + column.group(2);
    }

    private boolean isStore(int resource) {
        return resources.get(resource).startsWith("N");
    }

    private static Activity activity(int job, List<Mode> modes, int horizon) {
        return new Activity(
                "" + job, modes, 0, horizon, Optional.empty(), Presence.mandatory(), Windows.any(), "", Set.of());
    }

    /** Rows of job, number of modes, number of successors, successors; the numbers of modes by job. */
    private Map<Integer, Integer> precedences(Map<Integer, List<Integer>> successors) {
        var modeCounts = new TreeMap<Integer, Integer>();
        int first = sections.firstRow("PRECEDENCE RELATIONS");
        for (int line = first; sections.isRow(line); line++) {
            List<Integer> row = sections.numbers(line);
            if (row.size() < 3 || row.size() != 3 + row.get(2) || row.get(1) < 1) {
                throw sections.wrong(line, "job, modes, number of successors and so many successors");
            }
            if (successors.put(row.get(0), row.subList(3, row.size())) != null) {
                throw sections.wrong(line, "a job that is not there yet");
            }
            modeCounts.put(row.get(0), row.get(1));
        }
        for (int line = first; sections.isRow(line); line++) {
            List<Integer> row = sections.numbers(line);
            boolean known = row.subList(3, row.size()).stream()
                    .allMatch(next -> modeCounts.containsKey(next) && !next.equals(row.getFirst()));
            if (!known) {
                throw sections.wrong(line, "successors that are other jobs of the file");
            }
        }
        return modeCounts;
    }

    /** Rows of job, mode, duration and requests; the job is left out after its first mode. */
    private Map<Integer, List<Mode>> modes(Map<Integer, Integer> counts) {
        var modes = new TreeMap<Integer, List<Mode>>();
        int line = sections.firstRow("REQUESTS/DURATIONS");
        for (var entry : counts.entrySet()) {
            var list = new ArrayList<Mode>();
            for (int m = 1; m <= entry.getValue(); m++) {
                List<Integer> row = sections.numbers(line);
                int skip = m == 1 ? 1 : 0;
                boolean named = m > 1 || row.getFirst().equals(entry.getKey());
                if (!named || row.size() != skip + 2 + resources.size() || row.get(skip) != m) {
                    throw sections.wrong(
                            line,
                            "mode " + m + " of job " + entry.getKey() + " with a duration and " + resources.size()
                                    + " requests");
                }
                list.add(mode(row.subList(skip, row.size())));
                line++;
            }
            modes.put(entry.getKey(), list);
        }
        if (sections.isRow(line)) {
            throw sections.wrong(line, "the end of the section");
        }
        return modes;
    }

    private Mode mode(List<Integer> row) {
        var demands = new ArrayList<Demand>();
        var changes = new ArrayList<LevelChange>();
        for (int r = 0; r < resources.size(); r++) {
            int amount = row.get(r + 2);
            if (amount > 0 && isStore(r)) {
                changes.add(new LevelChange(resources.get(r), Point.START, -amount));
            } else if (amount > 0) {
                demands.add(new Demand(resources.get(r), amount));
            }
        }
        return new Mode("" + row.get(0), row.get(1), demands, List.of(), changes);
    }
}
