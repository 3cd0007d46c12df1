package space.hamsafar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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
                        "levels",
                        "firstFeasibleMs",
                        "ms",
                        "seed",
                        "conflict",
                        "conflictProof",
                        "schedule");
        assertThat(json.get("levels").findValuesAsString("level"))
                .containsExactly(
                        "missingMandatory",
                        "missedValue",
                        "lateness",
                        "makespan",
                        "preferenceCost",
                        "baselineDistance");
        assertThat(json.get("levels").get(3).toString())
                .isEqualTo(String.format(
                        Locale.ROOT,
                        "{\"level\":\"makespan\",\"value\":%1$d,\"bound\":%1$d,\"gap\":0}",
                        Tiny.MAKESPAN));
        assertThat(json.get("schedule").size()).isEqualTo(6);
        assertThat(json.get("schedule").get(0).propertyNames())
                .containsExactly("activity", "start", "end", "mode", "resources");
    }

    @Test
    void peopleStandAmongTheResources() {
        var result = BenchSolve.solve(Format.JSON.read("p.json", ProjectJsonTest.SHORT), LIMITS);
        assertThat(result.family()).isEqualTo("json");
        assertThat(result.instance()).isEqualTo("p");
        assertThat(result.schedule().getFirst().resources()).containsExactly("P", "R");
        assertThat(result.seed()).isEqualTo(LIMITS.seed());
    }

    @Test
    void withoutAScheduleTheObjectiveIsNullAndTheScheduleEmpty() {
        String late = ProjectJsonTest.SHORT.replace("\"horizon\": 20", "\"horizon\": 2");
        var result = BenchSolve.solve(Format.JSON.read("p.json", late), LIMITS);
        assertThat(result.status()).isEqualTo("infeasible");
        var json = new JsonMapper().readTree(result.toJson());
        assertThat(json.get("conflictProof").asString()).isEqualTo("minimal");
        assertThat(result.conflict()).containsExactly("a is done (3 ticks)");
        assertThat(json.get("conflict").size()).isEqualTo(1);
        assertThat(json.get("objective").isNull()).isTrue();
        assertThat(json.get("levels").get(0).get("bound").asLong()).isEqualTo(1);
        assertThat(json.get("levels").get(3).get("bound").isNull()).isTrue();
        assertThat(json.get("firstFeasibleMs").isNull()).isTrue();
        assertThat(json.get("schedule").isEmpty()).isTrue();
    }
}
