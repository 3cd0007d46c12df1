package space.hamsafar.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.Windows;

/** One person's budgets of hours are knapsacks: the search must find what is worth most in them. */
class ScarceHoursTest {

    private static final int DAYS = 3;
    private static final int DAY = 20;
    private static final int HOURS = 9;
    private static final int WORK = 14;

    @Test
    void theMostValueThatTheHoursHoldIsFound() {
        for (long seed = 1; seed <= 12; seed++) {
            var random = new Random(seed);
            int[] length = random.ints(WORK, 1, 8).toArray();
            int[] value = random.ints(WORK, 1, 30).toArray();

            var solution = Planner.solve(project(length, value), Limits.ofWork(3000, seed), Progress.NONE);

            int all = 0;
            for (int one : value) {
                all += one;
            }
            assertThat(all - solution.objective().missedValue())
                    .as("seed %d", seed)
                    .isEqualTo(best(length, value));
        }
    }

    @Test
    void aTimetableGoesBackToASnapshotWhateverCameBetween() {
        var random = new Random(3);
        var project = CompiledProject.of(project(
                random.ints(WORK, 1, 8).toArray(), random.ints(WORK, 1, 30).toArray()));
        var generator = new Generator(project, Bounds.of(project));
        var table = generator.table;
        var snapshots = new ArrayList<Snapshot>(List.of(table.snapshot()));
        for (int step = 0; step < 400; step++) {
            int activity = random.nextInt(WORK);
            if (table.isPlaced(activity)) {
                table.remove(activity);
            } else {
                generator.insert(activity);
            }
            if (step % 7 == 0) {
                snapshots.add(table.snapshot());
            }
            if (step % 5 == 0) {
                var back = snapshots.get(random.nextInt(snapshots.size()));
                table.restore(back);
                assertThat(table.mode).isEqualTo(back.mode());
                for (int i = 0; i < WORK; i++) {
                    assertThat(!table.isPlaced(i) || back.agrees(table, i)).isTrue();
                }
                assertThat(Evaluation.of(table)).isEqualTo(back.objective());
            }
        }
    }

    private static Project project(int[] length, int[] value) {
        var builder = Project.builder(DAYS * DAY).add(new Person("a", Set.of(), Windows.any()));
        for (int day = 0; day < DAYS; day++) {
            var period = new Span(day * DAY, (day + 1) * DAY);
            builder.add(new Budget("day-" + day, Set.of("a"), period, Set.of(), HOURS));
        }
        var days = new ArrayList<Span>();
        for (int day = 0; day < DAYS; day++) {
            days.add(new Span(day * DAY, (day + 1) * DAY));
        }
        for (int i = 0; i < WORK; i++) {
            builder.add(new Activity(
                    "w" + i,
                    List.of(Mode.of(length[i], List.of(), List.of(Role.of("a")))),
                    0,
                    DAYS * DAY,
                    Optional.empty(),
                    Presence.optional(value[i]),
                    Windows.of(days),
                    "",
                    Set.of()));
        }
        return builder.build();
    }

    /** The most value, by going through what is left of each day. */
    private static int best(int[] length, int[] value) {
        int size = HOURS + 1;
        int[] most = new int[size * size * size];
        for (int i = 0; i < WORK; i++) {
            int[] next = most.clone();
            for (int left = 0; left < most.length; left++) {
                int[] day = {left / (size * size), left / size % size, left % size};
                for (int d = 0; d < DAYS; d++) {
                    if (day[d] >= length[i]) {
                        int spent = length[i] * (d == 0 ? size * size : d == 1 ? size : 1);
                        next[left] = Math.max(next[left], most[left - spent] + value[i]);
                    }
                }
            }
            most = next;
        }
        return most[most.length - 1];
    }
}
