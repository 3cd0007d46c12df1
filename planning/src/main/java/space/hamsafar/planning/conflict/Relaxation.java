package space.hamsafar.planning.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.conflict.Constraint.Kind;

/** A project without some of its constraints: each schedule of the project is one of the relaxed project, too. */
final class Relaxation {

    private final Project whole;
    private final List<Constraint> constraints;

    /** For each kind, the number of the constraint on each subject, or on each place in the list of the project. */
    private final Map<Kind, Map<String, Integer>> numbers = new HashMap<>();

    /** For each constraint, the numbers of the constraints without which it says nothing. */
    private final List<List<Integer>> needs;

    private final Set<String> helpful = new HashSet<>();
    private final int activities;

    Relaxation(Project project) {
        whole = project;
        var texts = new ConstraintList(project);
        constraints = texts.constraints();
        activities = (int)
                constraints.stream().filter(c -> c.kind() == Kind.PRESENCE).count();
        for (int k = 0; k < constraints.size(); k++) {
            numbers.computeIfAbsent(constraints.get(k).kind(), _ -> new HashMap<>())
                    .put(texts.keys().get(k), k);
        }
        needs = texts.about().stream()
                .map(ids -> ids.stream()
                        .map(id -> number(Kind.PRESENCE, id))
                        .filter(k -> k >= 0)
                        .toList())
                .toList();
        project.choices().forEach(choice -> helpful.addAll(choice.activities()));
        project.requirements().forEach(need -> helpful.add(need.required()));
        project.activities().stream()
                .filter(a -> a.modes().stream().anyMatch(m -> !m.changes().isEmpty()))
                .forEach(a -> helpful.add(a.id()));
    }

    /** Everything that can be given up, presences first. */
    List<Constraint> constraints() {
        return constraints;
    }

    /** How many of the constraints are presences. */
    int activities() {
        return activities;
    }

    /** Whether all that a constraint is about is still to be done. */
    boolean isOpen(int number, BitSet kept) {
        return needs.get(number).stream().allMatch(kept::get);
    }

    private int number(Kind kind, String key) {
        return numbers.getOrDefault(kind, Map.of()).getOrDefault(key, -1);
    }

    private boolean holds(Kind kind, String key, BitSet kept) {
        int number = number(kind, key);
        return number < 0 || kept.get(number) && isOpen(number, kept);
    }

    /** The project with only these constraints. */
    Project project(BitSet kept) {
        List<Activity> left = whole.activities().stream()
                .filter(a -> mustBeDone(a, kept) || helpful.contains(a.id()))
                .map(a -> relaxed(a, kept))
                .toList();
        Set<String> ids = left.stream().map(Activity::id).collect(Collectors.toSet());
        return new Project(
                whole.horizon(),
                left,
                whole.resources(),
                whole.reservoirs(),
                whole.people().stream().map(p -> relaxed(p, kept)).toList(),
                whole.budgets().stream()
                        .filter(b -> holds(Kind.BUDGET, b.id(), kept))
                        .toList(),
                remaining(Kind.LAG, whole.lags(), kept).stream()
                        .filter(lag -> ids.contains(lag.from()) && ids.contains(lag.to()))
                        .toList(),
                whole.spacings().stream()
                        .filter(s -> holds(Kind.SPACING, s.id(), kept) && ids.containsAll(s.activities()))
                        .toList(),
                whole.choices().stream()
                        .filter(c -> holds(Kind.CHOICE, c.id(), kept))
                        .toList(),
                remaining(Kind.REQUIREMENT, whole.requirements(), kept).stream()
                        .filter(need -> ids.contains(need.activity()) && ids.contains(need.required()))
                        .toList(),
                remaining(Kind.TEAM, whole.teams(), kept).stream()
                        .filter(link -> ids.contains(link.firstActivity()) && ids.contains(link.secondActivity()))
                        .filter(link -> holds(Kind.STAFF, link.firstActivity(), kept)
                                && holds(Kind.STAFF, link.secondActivity(), kept))
                        .toList(),
                whole.travel(),
                List.of(),
                List.of());
    }

    private boolean mustBeDone(Activity activity, BitSet kept) {
        return activity.isMandatory() && holds(Kind.PRESENCE, activity.id(), kept);
    }

    private <T> List<T> remaining(Kind kind, List<T> all, BitSet kept) {
        return IntStream.range(0, all.size())
                .filter(k -> holds(kind, "" + k, kept))
                .mapToObj(all::get)
                .toList();
    }

    private Activity relaxed(Activity activity, BitSet kept) {
        String id = activity.id();
        List<Mode> modes = new ArrayList<>();
        for (Mode mode : activity.modes()) {
            modes.add(new Mode(
                    mode.id(),
                    mode.duration(),
                    mode.demands().stream()
                            .filter(demand -> holds(Kind.CAPACITY, demand.resource(), kept))
                            .toList(),
                    holds(Kind.STAFF, id, kept) ? mode.roles() : List.of(),
                    mode.changes().stream()
                            .filter(change -> holds(Kind.RESERVOIR, change.reservoir(), kept))
                            .toList()));
        }
        int release = holds(Kind.RELEASE, id, kept) ? activity.release() : 0;
        int deadline = holds(Kind.DEADLINE, id, kept) ? activity.deadline() : Math.max(release, whole.horizon());
        Activity changed = activity.withModes(modes)
                .withBounds(release, Math.max(release, deadline))
                .withPresence(mustBeDone(activity, kept) ? Presence.mandatory() : Presence.optional(0));
        return holds(Kind.WINDOWS, id, kept) ? changed : changed.withWindows(Windows.any());
    }

    private Person relaxed(Person person, BitSet kept) {
        return holds(Kind.AVAILABILITY, person.id(), kept)
                ? person
                : new Person(person.id(), person.skills(), Windows.any());
    }
}
