package space.hamsafar.programme.training;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.training.TrainingFixture.BEIJING;
import static space.hamsafar.programme.training.TrainingFixture.START;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.setting.Provenance;

class TrainingSummaryTest {

    private static final Syllabus SYLLABUS = TrainingFixture.syllabus();
    private static final TrainingPlan PLAN =
            TrainingPlanner.plan(SYLLABUS, TrainingFixture.setting(), START, Limits.ofWork(20, 1));

    @Test
    void theLoadOfATraineeIsTheirHoursBySubject() {
        var load = PersonLoad.all(SYLLABUS, PLAN, BEIJING).getFirst();
        int told = PLAN.readiness().getFirst().minutesBySubject().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(load.person()).isEqualTo("amina");
        assertThat(load.minutes()).isEqualTo(told);
        assertThat(load.mostInAWeek()).isPositive().isLessThanOrEqualTo(30 * 60);
    }

    @Test
    void everybodyWithAPartHasALoadAndTraineesComeFirst() {
        var people = PersonLoad.all(SYLLABUS, PLAN, BEIJING).stream()
                .map(PersonLoad::person)
                .toList();
        assertThat(people)
                .startsWith("amina", "bilal")
                .contains("diver-1", "doctor")
                .doesNotContain("officer");
    }

    @Test
    void aTaskIsCoveredOnTheDayOfTheUnitThatTeachesIt() {
        var teaches = new Particulars(
                List.of(),
                List.of(),
                List.of(),
                List.of(new Particulars.TaskLevel("rack", Level.OPERATOR)),
                0,
                0,
                Optional.empty());
        var rack = new TrainingTask("rack", "Rack", Level.USER, Provenance.unknown());
        var other = new TrainingTask("other", "Other", Level.USER, Provenance.unknown());
        var syllabus = TrainingFixture.syllabus(
                        List.of(TrainingFixture.unit("work", "theory", Unit.Kind.CLASS)
                                .minutes(60)
                                .with(teaches)),
                        List.of())
                .withRules(Rules.of().task(rack).task(other).build());
        var plan = TrainingPlanner.plan(syllabus, TrainingFixture.setting(), START, Limits.ofWork(5, 1));
        var coverage = Coverage.all(syllabus, plan, BEIJING);
        assertThat(coverage).hasSize(4);
        assertThat(coverage.getFirst().level()).contains(Level.OPERATOR);
        assertThat(coverage.getFirst().on()).contains(START);
        assertThat(coverage.getLast().level()).isEmpty();
        assertThat(coverage.getLast().on()).isEmpty();
    }
}
