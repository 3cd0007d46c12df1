package space.hamsafar.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.hamsafar.bench.compare.Answer;
import space.hamsafar.bench.compare.Budget;
import space.hamsafar.bench.compare.Verdict;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.check.Checker;

/** Our models of timelines, one rule at a time: the checker accepts what the peers find, and it is the best there is. */
final class TimelineTest {

    private static final Budget BUDGET = new Budget(4, 60, 2, 7);

    static Stream<TimelineCases.Case> cases() {
        return TimelineCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cpSatProvesTheBest(TimelineCases.Case one) {
        Answer answer = PeerWorker.solver("cp-sat").solve(one.project(), BUDGET);
        assertThat(answer.verdict()).isEqualTo(Verdict.OPTIMAL);
        assertBest(answer, one);
    }

    /** Its search does not end by itself, so that it gets as little as the smallest timelines need. */
    @ParameterizedTest
    @MethodSource("cases")
    void timefoldFindsTheBest(TimelineCases.Case one) {
        Answer answer = PeerWorker.solver("timefold").solve(one.project(), new Budget(1, 20, 2, 7));
        assertThat(answer.verdict()).isEqualTo(Verdict.FEASIBLE);
        assertBest(answer, one);
    }

    private static void assertBest(Answer answer, TimelineCases.Case one) {
        var schedule = answer.schedule().orElseThrow();
        assertThat(Checker.check(one.project(), schedule)).isEmpty();
        assertThat(schedule.assignments().stream().map(Assignment::activity).collect(Collectors.toSet()))
                .isEqualTo(one.done());
    }
}
