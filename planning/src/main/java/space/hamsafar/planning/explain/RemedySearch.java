package space.hamsafar.planning.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.check.Checker;
import space.hamsafar.planning.check.Rule;
import space.hamsafar.planning.check.Violation;

/**
 * Looks for the smallest changes that give an activity a place.
 *
 * <p>At every start that differs from its neighbours it is known what stands in the way and what would remove each
 * thing. Sets of such changes are sorted by size and tried out, the smallest first: the project is changed, the activity
 * is placed in the schedule, and the checker must find nothing that it did not find before.
 */
final class RemedySearch {

    private static final int MOST_HINDRANCES = 3;
    private static final int MOST_CHANGES = 3;
    private static final int MOST_TRIALS = 12;

    private final Project project;
    private final Schedule rest;
    private final Set<Violation> known;
    private final String activity;
    private final int latestEnd;
    private final Predicate<Change> allowed;
    private final Surroundings around;
    private final List<List<List<Change>>> groups;
    private final Map<Set<String>, Candidate> candidates = new LinkedHashMap<>();

    private record Candidate(Mode mode, int start, List<Change> changes, long size) {}

    /**
     * Prepares a search.
     *
     * @param schedule with or without the activity
     * @param latestEnd tick by which the activity must end
     * @param allowed whether a change may be proposed
     */
    RemedySearch(Project project, Schedule schedule, String activity, int latestEnd, Predicate<Change> allowed) {
        this.project = project;
        rest = new Schedule(schedule.assignments().stream()
                .filter(one -> !one.activity().equals(activity))
                .toList());
        known = new HashSet<>(Checker.check(project, schedule));
        this.activity = activity;
        this.latestEnd = latestEnd;
        this.allowed = allowed;
        around = Surroundings.of(project, rest, activity);
        groups = Groups.ways(around);
    }

    /** The smallest remedies, at most so many, none with the same kinds of changes of the same things. */
    List<Remedy> find(int most) {
        if (groups.stream().anyMatch(List::isEmpty) || groups.size() > MOST_HINDRANCES) {
            return List.of();
        }
        for (Mode mode : around.activity().modes()) {
            collect(new ModeView(around, mode), new Size(project, around.activity(), mode.duration()));
        }
        List<Candidate> sorted = candidates.values().stream()
                .sorted(Comparator.comparingLong(Candidate::size)
                        .thenComparingInt(Candidate::start)
                        .thenComparing(candidate -> candidate.changes.toString()))
                .toList();
        List<Remedy> found = new ArrayList<>();
        int trials = 0;
        for (Candidate candidate : varied(sorted)) {
            if (trials == MOST_TRIALS || found.size() == most) {
                break;
            }
            boolean contained = found.stream().anyMatch(one -> candidate.changes.containsAll(one.changes()));
            if (!contained) {
                trials++;
                verified(candidate).ifPresent(found::add);
            }
        }
        return found.stream().sorted(Comparator.comparingLong(Remedy::size)).toList();
    }

    /** The smallest of each kind before the second smallest of any, so that a reader can choose. */
    private static List<Candidate> varied(List<Candidate> sorted) {
        Map<Set<Class<?>>, Integer> seen = new HashMap<>();
        Map<Candidate, Integer> rank = new HashMap<>();
        for (Candidate candidate : sorted) {
            Set<Class<?>> kinds =
                    candidate.changes.stream().map(Object::getClass).collect(Collectors.toSet());
            rank.put(candidate, seen.merge(kinds, 1, Integer::sum));
        }
        return sorted.stream().sorted(Comparator.comparing(rank::get)).toList();
    }

    private void collect(ModeView view, Size size) {
        int[] borders = view.starts();
        for (int k = 0; k < borders.length; k++) {
            int last = Math.min(view.lastAlike(k), latestEnd - view.mode().duration());
            if (borders[k] > last || view.hindrances(borders[k]) + groups.size() > MOST_HINDRANCES) {
                continue;
            }
            // Amounts of changes grow evenly within a stretch, so that the least is at one of its ends.
            collect(view, borders[k], size);
            if (last > borders[k]) {
                collect(view, last, size);
            }
        }
    }

    private void collect(ModeView view, int start, Size size) {
        List<List<List<Change>>> ways = new ArrayList<>(groups);
        ways.addAll(view.ways(start));
        ways.replaceAll(alternatives -> alternatives.stream()
                .filter(way -> way.stream().allMatch(allowed))
                .toList());
        if (ways.stream().anyMatch(List::isEmpty)) {
            return;
        }
        for (List<Change> changes : combine(ways, size)) {
            if (!changes.isEmpty() && changes.size() <= MOST_CHANGES) {
                Set<String> key = changes.stream()
                        .map(c -> c.getClass().getSimpleName() + " " + c.subject())
                        .collect(Collectors.toSet());
                var candidate = new Candidate(view.mode(), start, changes, size.of(changes));
                candidates.merge(key, candidate, (a, b) -> a.size <= b.size ? a : b);
            }
        }
    }

    /** One way for each hindrance: all of them for a single one, else the smallest, and what removes all at once. */
    private static List<List<Change>> combine(List<List<List<Change>>> ways, Size size) {
        if (ways.size() <= 1) {
            return ways.isEmpty() ? List.of() : ways.getFirst();
        }
        List<List<Change>> combined = new ArrayList<>();
        combined.add(ways.stream()
                .map(alternatives -> alternatives.stream()
                        .min(Comparator.comparingLong(size::of))
                        .orElseThrow())
                .flatMap(Collection::stream)
                .distinct()
                .toList());
        ways.getFirst().stream()
                .filter(way -> ways.stream().allMatch(alternatives -> alternatives.contains(way)))
                .forEach(combined::add);
        return combined;
    }

    private Optional<Remedy> verified(Candidate candidate) {
        Set<String> dropped = dropped(candidate.changes);
        Project changed = Amendment.apply(project, candidate.changes);
        List<Assignment> kept = new ArrayList<>(rest.assignments().stream()
                .filter(one -> !dropped.contains(one.activity()))
                .toList());
        return place(changed, new Schedule(kept), candidate).flatMap(place -> {
            kept.add(place);
            boolean clean = Checker.check(changed, new Schedule(kept)).stream()
                    .allMatch(v -> known.contains(v) || v.rule() == Rule.CHOICE_TOO_FEW && isKnown(v));
            return clean
                    ? Optional.of(new Remedy(candidate.changes, place, List.of(), candidate.size))
                    : Optional.empty();
        });
    }

    private Optional<Assignment> place(Project changed, Schedule kept, Candidate candidate) {
        var surroundings = Surroundings.of(changed, kept, activity);
        return surroundings.activity().modes().stream()
                .filter(mode -> mode.id().equals(candidate.mode.id()))
                .findFirst()
                .flatMap(mode -> new ModeView(surroundings, mode).at(candidate.start));
    }

    private boolean isKnown(Violation violation) {
        return known.stream()
                .anyMatch(
                        one -> one.rule() == violation.rule() && one.subjects().equals(violation.subjects()));
    }

    /** What is left out, with everything that requires it. */
    private Set<String> dropped(List<Change> changes) {
        Set<String> dropped = new HashSet<>();
        for (Change change : changes) {
            if (change instanceof Change.Dropped drop) {
                dropped.add(drop.activity());
            }
        }
        boolean grows = !dropped.isEmpty();
        while (grows) {
            grows = false;
            for (Requirement need : project.requirements()) {
                grows |= dropped.contains(need.required()) && dropped.add(need.activity());
            }
        }
        return dropped;
    }
}
