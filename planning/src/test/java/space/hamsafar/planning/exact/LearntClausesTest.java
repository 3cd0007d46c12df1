package space.hamsafar.planning.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.hamsafar.planning.exact.TinyProjects.Kind;

/** What an engine has learnt from its failures forbids no solution that an engine without them finds. */
final class LearntClausesTest {

    private static final long STEPS = 20_000;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void excludeNoSolution(Kind kind) {
        long conflicts = 0;
        int held = 0;
        for (long seed = 300; seed < 380; seed++) {
            var project = TinyProjects.larger(kind, seed);
            var learned = ExactModel.of(project).orElseThrow();
            for (int k = 0; k < 60; k++) {
                run(learned, somewhere(learned, new Random(k)));
            }
            conflicts += learned.engine.conflicts;
            for (long draw = 1000; draw < 1010; draw++) {
                var fresh = ExactModel.of(project).orElseThrow();
                if (run(fresh, somewhere(fresh, new Random(draw))) == Engine.Ending.SOLUTION) {
                    assertThat(run(learned, pins(fresh.engine.solution)))
                            .as("%s, seed %d, draw %d", kind, seed, draw)
                            .isEqualTo(Engine.Ending.SOLUTION);
                    held++;
                }
            }
        }
        assertThat(conflicts).as("clauses learnt").isGreaterThan(40);
        assertThat(held).as("solutions held against them").isGreaterThan(20);
    }

    private static Engine.Ending run(ExactModel model, long[] first) {
        return model.engine.run(first, model.engine.work + STEPS, () -> false);
    }

    /** An end of the whole, and bounds on some starts. */
    private static long[] somewhere(ExactModel model, Random random) {
        List<Long> first = new ArrayList<>();
        first.add(Literal.atMost(model.makespan, 5 + random.nextInt(5)));
        for (Task task : model.tasks) {
            if (random.nextInt(3) == 0) {
                int tick = random.nextInt(6);
                first.add(
                        random.nextBoolean()
                                ? Literal.atLeast(task.start(), tick)
                                : Literal.atMost(task.start(), tick));
            }
        }
        return first.stream().mapToLong(literal -> literal).toArray();
    }

    /** Literals that hold every variable to its value. */
    private static long[] pins(int[] solution) {
        var pins = new Literals();
        for (int x = 0; x < solution.length; x++) {
            pins.add(Literal.atLeast(x, solution[x]));
            pins.add(Literal.atMost(x, solution[x]));
        }
        return pins.toArray();
    }
}
