package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import space.hamsafar.programme.flight.ExperimentResult;

class MissingSessionsTest {

    @Test
    void experimentsWithTheSameCausesStandTogetherAndTheLargestGroupFirst() {
        var results = List.of(
                new ExperimentResult("whole", 2, 2, 9, "", List.of()),
                new ExperimentResult("odd", 1, 0, 0, "It could stand only at the cost of other work.", List.of()),
                new ExperimentResult(
                        "first", 2, 1, 5, "In each of the 5 stretches of time for it, rack A is taken.", List.of()),
                new ExperimentResult(
                        "second", 1, 0, 0, "In the only stretch of time for it, rack A is taken.", List.of()));

        assertThat(MissingSessions.of(results, id -> id.toUpperCase(Locale.ROOT)))
                .containsExactly(
                        new MissingSessions.Group("Rack A is taken", List.of("FIRST 1/2", "SECOND 0/1")),
                        new MissingSessions.Group("It could stand only at the cost of other work", List.of("ODD 0/1")));
    }

    @Test
    void severalCausesAreToldWithoutTheirCounts() {
        var result = new ExperimentResult(
                "balance",
                3,
                1,
                6,
                "Of 11 stretches of time, in 9 the hours are used up, in 2 Anna is busy.",
                List.of());

        assertThat(MissingSessions.of(List.of(result), UnaryOperator.identity()))
                .singleElement()
                .extracting(MissingSessions.Group::causes)
                .isEqualTo("The hours are used up; or Anna is busy");
    }

    @Test
    void missingReasonIsAdmitted() {
        assertThat(MissingSessions.of(
                        List.of(new ExperimentResult("x", 1, 0, 0, "", List.of())), UnaryOperator.identity()))
                .singleElement()
                .extracting(MissingSessions.Group::causes)
                .isEqualTo("No reason is known");
    }
}
