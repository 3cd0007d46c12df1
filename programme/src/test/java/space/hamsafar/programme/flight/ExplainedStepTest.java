package space.hamsafar.programme.flight;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.flight.FlightFixture.guest;
import static space.hamsafar.programme.flight.FlightFixture.rules;
import static space.hamsafar.programme.flight.FlightFixture.setting;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.flight.Experiment.Window;
import space.hamsafar.programme.setting.Answer;

/** A step of a session is explained by itself, wherever its session stands. */
final class ExplainedStepTest {

    /** One session of six hours a day fits, and there are more sessions than days. */
    private static final Mission CROWDED = FlightFixture.mission(
            FlightFixture.flight(),
            rules(),
            List.of(long6("culture", FullMission.steps(FullMission.step("readout", 0, 60)))));

    private static Experiment long6(String id, Protocol protocol) {
        var work = FlightFixture.with(FlightFixture.experiment(id, Window.WORK, ""), false, 12, 1);
        return FullMission.with(FlightFixture.with(work, List.of(guest()), 240), Load.NONE, protocol);
    }

    @Test
    void aPlacedStepTellsWhereItStands() {
        int placed = session("It is in the timeline");

        var answer = only(explain(new AskedWork("culture", placed, "readout")));

        assertThat(answer.subject()).isEqualTo("culture/" + placed + "/readout");
        assertThat(answer.standing()).startsWith("It is in the timeline from ");
    }

    @Test
    void aStepOfASessionWithoutAPlaceIsLookedAtByItself() {
        int missing = session("It is not in the timeline");

        var answer = only(explain(new AskedWork("culture", missing, "readout")));

        assertThat(answer.standing()).contains("its session has no place");
        assertThat(answer.reasons()).hasSize(2).last().asString().startsWith("The session: ");
        assertThat(answer.tried()).isNotEmpty().allSatisfy(window -> {
            assertThat(window.time()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d–.*");
            assertThat(window.obstacle()).isNotEmpty();
        });
    }

    @Test
    void everySessionAnswersForTheStepIfNoneIsNamed() {
        assertThat(explain(new AskedWork("culture", 0, "readout")))
                .hasSize(12)
                .allSatisfy(answer -> assertThat(answer.subject()).endsWith("/readout"));
    }

    @Test
    void aSessionWithoutAPlaceTellsTheWindowsThatWereTried() {
        assertThat(explain(new AskedWork("culture", 0, "")))
                .filteredOn(answer -> answer.standing().contains("not in the timeline"))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.tried()).isNotEmpty());
    }

    private static List<Answer> explain(AskedWork work) {
        return FlightPlanner.explain(
                CROWDED,
                setting(),
                FlightFixture.EARLIEST,
                Limits.ofWork(FlightFixture.WORK, FlightFixture.SEED),
                work);
    }

    private static Answer only(List<Answer> answers) {
        assertThat(answers).hasSize(1);
        return answers.getFirst();
    }

    /** The number of the first session that stands so. */
    private static int session(String standing) {
        return explain(new AskedWork("culture", 0, "")).stream()
                .filter(answer -> answer.standing().startsWith(standing))
                .map(answer -> Integer.parseInt(answer.subject().split("/", -1)[1]))
                .findFirst()
                .orElseThrow();
    }
}
