package space.hamsafar.planning.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.check.Checker;

final class ValueBoundTest {

    private static final int HORIZON = 6;
    private static final int SIZE = 4;

    @Test
    void noScheduleOfTinyProjectsIsWorthMore() {
        int tight = 0;
        for (long seed = 0; seed < 240; seed++) {
            Project project = tiny(new Random(seed));
            long best = best(project, 0, new ArrayList<>());
            long bound = ValueBound.of(project, ValueBoundTest::value);
            assertThat(bound).as("seed %d", seed).isGreaterThanOrEqualTo(best);
            tight += bound == best ? 1 : 0;
        }
        assertThat(tight).as("projects whose bound is reached").isGreaterThan(100);
    }

    @Test
    void scarceHoursOfTwoDaysAreFilledWithTheMostValue() {
        var builder = Project.builder(8).add(new Person("a", Set.of(), Windows.any()));
        builder.add(new Budget("day-1", Set.of("a"), new Span(0, 4), Set.of(), 2));
        builder.add(new Budget("day-2", Set.of("a"), new Span(4, 8), Set.of(), 2));
        for (int i = 0; i < 4; i++) {
            builder.add(work("w" + i, 2, 10 + i, List.of(new Span(0, 4), new Span(4, 8)), false));
        }
        assertThat(ValueBound.of(builder.build(), ValueBoundTest::value)).isEqualTo(25);
    }

    @Test
    void mealsTakeOfAPersonsTime() {
        var builder = Project.builder(8).add(new Person("a", Set.of(), Windows.of(List.of(new Span(0, 4)))));
        builder.add(work("meal", 2, 0, List.of(new Span(0, 8)), true));
        builder.add(work("w1", 2, 5, List.of(new Span(0, 8)), false));
        builder.add(work("w2", 2, 7, List.of(new Span(0, 8)), false));
        assertThat(ValueBound.of(builder.build(), ValueBoundTest::value)).isEqualTo(7);
    }

    @Test
    void workThatKeepsADistanceStartsOnceInAWhile() {
        var builder = Project.builder(8).add(new Person("a", Set.of(), Windows.any()));
        builder.add(work("w1", 1, 5, List.of(new Span(0, 4)), false));
        builder.add(work("w2", 1, 7, List.of(new Span(0, 4)), false));
        builder.add(new Spacing("apart", List.of("w1", "w2"), 7));
        assertThat(ValueBound.of(builder.build(), ValueBoundTest::value)).isEqualTo(7);
    }

    private static long value(Activity activity) {
        return activity.presence() instanceof Presence.Optional(int value) ? value : 0;
    }

    private static Activity work(String id, int length, int value, List<Span> windows, boolean must) {
        return new Activity(
                id,
                List.of(Mode.of(length, List.of(), List.of(Role.of("a")))),
                0,
                8,
                Optional.empty(),
                must ? Presence.mandatory() : Presence.optional(value),
                Windows.of(windows),
                "",
                Set.of());
    }

    @Test
    void whatDoesNotFitBetweenBreaksIsNotCutInTwo() {
        var builder =
                Project.builder(8).add(new Person("a", Set.of(), Windows.of(List.of(new Span(0, 3), new Span(4, 7)))));
        for (int i = 0; i < 3; i++) {
            builder.add(work("w" + i, 2, 5 + i, List.of(new Span(0, 8)), false));
        }
        assertThat(ValueBound.of(builder.build(), ValueBoundTest::value)).isEqualTo(13);
    }

    @Test
    void whatMustBeDoneInTheMiddleLeavesNoRoomForLongWork() {
        var builder = Project.builder(8).add(new Person("a", Set.of(), Windows.any()));
        builder.add(work("talk", 2, 0, List.of(new Span(3, 5)), true));
        builder.add(work("long", 4, 9, List.of(new Span(0, 8)), false));
        builder.add(work("short", 3, 4, List.of(new Span(0, 8)), false));
        assertThat(ValueBound.of(builder.build(), ValueBoundTest::value)).isEqualTo(4);
    }

    @Test
    void aChoiceOfSeveralIsLimitedToItsMost() {
        var builder = Project.builder(8).add(new Person("a", Set.of(), Windows.any()));
        for (int i = 0; i < 3; i++) {
            builder.add(work("w" + i, 2, 5 + i, List.of(new Span(0, 8)), false));
        }
        builder.add(new Choice("two", List.of("w0", "w1", "w2"), 0, 2));
        assertThat(ValueBound.of(builder.build(), ValueBoundTest::value)).isEqualTo(13);
    }

    @Test
    void nothingOfValueIsWorthNothing() {
        var builder = Project.builder(8).add(new Person("a", Set.of(), Windows.any()));
        builder.add(work("meal", 2, 0, List.of(new Span(0, 8)), true));
        assertThat(ValueBound.of(builder.build(), ValueBoundTest::value)).isZero();
    }

    /** Two people's work on two days with few hours: choices, chains, distances, and work that needs both of them. */
    private static Project tiny(Random random) {
        var builder = Project.builder(HORIZON)
                .add(new Person("a", Set.of(), some(random)))
                .add(new Person("b", Set.of(), some(random)));
        for (int day = 0; day < 2; day++) {
            var period = new Span(3 * day, 3 * day + 3);
            builder.add(new Budget("day-" + day, Set.of("a"), period, Set.of(), random.nextInt(4)));
            builder.add(new Budget("both-" + day, Set.of("a", "b"), period, Set.of(), 1 + random.nextInt(5)));
        }
        for (int i = 0; i < SIZE; i++) {
            int from = random.nextInt(3);
            var window = new Span(from, from + 2 + random.nextInt(HORIZON - from - 1));
            boolean must = i == SIZE - 1 && random.nextBoolean();
            Activity one = work("w" + i, 1 + random.nextInt(2), 1 + random.nextInt(9), List.of(window), must);
            builder.add(random.nextInt(3) == 0 ? withBoth(one) : one);
        }
        if (random.nextBoolean()) {
            builder.add(new Spacing("apart", List.of("w2", "w3"), 1 + random.nextInt(3)));
        }
        switch (random.nextInt(4)) {
            case 0 -> builder.add(new Choice("session", List.of("w0", "w1"), random.nextInt(2), 1));
            case 1 -> builder.add(new Choice("some", List.of("w0", "w1", "w2"), random.nextInt(2), 2));
            case 2 -> builder.add(new Requirement("w0", "w1"));
            default -> builder.add(new Requirement("w0", "w1")).add(new Requirement("w1", "w0"));
        }
        return builder.build();
    }

    private static Windows some(Random random) {
        return random.nextBoolean() ? Windows.any() : Windows.of(List.of(new Span(0, 2), new Span(3, HORIZON)));
    }

    private static Activity withBoth(Activity alone) {
        int length = alone.modes().getFirst().duration();
        var both = List.of(Role.of("a"), Role.of("b"));
        return new Activity(
                alone.id(),
                List.of(Mode.of(length, List.of(), both)),
                alone.release(),
                alone.deadline(),
                Optional.empty(),
                alone.presence(),
                alone.windows(),
                "",
                Set.of());
    }

    /** The most value of all schedules that the checker accepts; -1 if there is none. */
    private static long best(Project project, int next, List<Assignment> placed) {
        if (next == SIZE) {
            var schedule = new Schedule(placed);
            boolean accepted = Checker.check(project, schedule).isEmpty();
            return accepted
                    ? project.activities().stream()
                            .filter(one -> schedule.find(one.id()).isPresent())
                            .mapToLong(ValueBoundTest::value)
                            .sum()
                    : -1;
        }
        Activity activity = project.activities().get(next);
        long best = best(project, next + 1, placed);
        int length = activity.modes().getFirst().duration();
        Map<String, List<String>> team = activity.modes().getFirst().roles().stream()
                .collect(Collectors.toMap(Role::id, role -> List.copyOf(role.candidates())));
        for (int start = 0; start + length <= HORIZON; start++) {
            placed.add(new Assignment(activity.id(), "only", start, start + length, team));
            best = Math.max(best, best(project, next + 1, placed));
            placed.removeLast();
        }
        return best;
    }
}
