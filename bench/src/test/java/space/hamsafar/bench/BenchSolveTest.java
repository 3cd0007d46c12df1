package space.hamsafar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import space.hamsafar.planning.search.Limits;
import tools.jackson.databind.json.JsonMapper;

final class BenchSolveTest {

    private static final Limits LIMITS = Limits.ofWork(100, 7);

    @Test
    void solvesAnInstanceToOneJsonObject() {
        var result = BenchSolve.solve(PsplibReader.read("tiny.sm", Tiny.TEXT), LIMITS);
        assertThat(result.objective()).isEqualTo(Tiny.MAKESPAN);
        var json = new JsonMapper().readTree(result.toJson());
        assertThat(json.propertyNames())
                .containsExactly(
                        "instance",
                        "family",
                        "activities",
                        "objective",
                        "lowerBound",
                        "status",
                        "firstFeasibleMs",
                        "ms",
                        "seed",
                        "schedule");
        assertThat(json.get("schedule").size()).isEqualTo(6);
        assertThat(json.get("schedule").get(0).propertyNames())
                .containsExactly("activity", "start", "end", "mode", "resources");
    }
}
