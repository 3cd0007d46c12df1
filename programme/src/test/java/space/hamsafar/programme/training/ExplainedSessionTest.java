package space.hamsafar.programme.training;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.training.TrainingFixture.START;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.setting.Answer;

/** Sessions of the training are explained in the words of those who plan them. */
class ExplainedSessionTest {

    @Test
    void aTraineesSessionIsAskedAboutAlone() {
        var both = explain(new Asked("runs", 2, ""));
        var one = explain(new Asked("runs", 2, "bilal"));

        assertThat(both).hasSize(2);
        assertThat(one)
                .singleElement()
                .satisfies(answer -> assertThat(answer.subject()).isEqualTo("runs/2/bilal"));
        assertThat(both).contains(one.getFirst());
    }

    @Test
    void windowsAreToldInLocalTimeAndWithoutTicks() {
        var answers = explain(new Asked("rehearsal", 0, ""));

        assertThat(answers).hasSize(2).allSatisfy(answer -> {
            assertThat(answer.standing()).matches("It is in the timetable on \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d\\.");
            assertThat(answer.tried()).allSatisfy(window -> {
                assertThat(window.time()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d–.*");
                assertThat(window.obstacle()).doesNotContain("tick");
            });
        });
        assertThat(answers).anySatisfy(answer -> assertThat(answer.tried()).isNotEmpty());
    }

    private static List<Answer> explain(Asked asked) {
        return TrainingPlanner.explain(
                TrainingFixture.syllabus(), TrainingFixture.setting(), START, Limits.ofWork(20, 1), asked);
    }
}
