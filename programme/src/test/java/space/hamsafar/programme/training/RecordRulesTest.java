package space.hamsafar.programme.training;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.training.TrainingFixture.START;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import space.hamsafar.programme.qualification.TrainingRecord;
import space.hamsafar.programme.qualification.TrainingRecord.Result;

class RecordRulesTest {

    private static final Syllabus SYLLABUS = TrainingFixture.syllabus(
            List.of(
                    TrainingFixture.unit("talk", "theory", Unit.Kind.CLASS)
                            .sessions(2)
                            .minutes(60)
                            .by("theory", 1),
                    TrainingFixture.unit("test", "theory", Unit.Kind.EXAMINATION)
                            .minutes(60)
                            .alone()
                            .with(new Particulars(
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    0,
                                    0,
                                    Optional.of(new Particulars.Examination(60, 1, 5))))),
            List.of());

    private final List<TrainingRecord> before = new ArrayList<>();

    @Test
    void aGoodRecordHasNoProblem() {
        assertThat(problems(record("amina", "talk", 1, "teacher-1"))).isEmpty();
        assertThat(problems(graded("test", 1, 60, Result.PASSED, 0))).isEmpty();
    }

    @Test
    void strangersAndUnknownUnitsAreRefused() {
        assertThat(problems(record("officer", "talk", 1, "")))
                .singleElement()
                .asString()
                .contains("no trainee");
        assertThat(problems(record("amina", "opera", 1, "")))
                .singleElement()
                .asString()
                .contains("no unit 'opera'");
        assertThat(problems(record("amina", "talk", 1, "nobody")))
                .singleElement()
                .asString()
                .contains("no person");
        assertThat(problems(record("amina", "talk", 1, "doctor")))
                .singleElement()
                .asString()
                .contains("no instructor of theory");
    }

    @Test
    void anExaminationNeedsAGradeThatAgrees() {
        assertThat(problems(record("amina", "test", 1, "")))
                .singleElement()
                .asString()
                .contains("give the grade");
        assertThat(problems(graded("test", 1, 59, Result.PASSED, 0)))
                .singleElement()
                .asString()
                .contains("does not mean passed");
    }

    @Test
    void aSessionIsRecordedOnceAndNoneBeyondTheirNumber() {
        before.add(record("amina", "talk", 1, ""));
        assertThat(problems(record("amina", "talk", 1, "")))
                .singleElement()
                .asString()
                .contains("recorded");
        assertThat(problems(record("bilal", "talk", 1, ""))).isEmpty();
        assertThat(problems(record("amina", "talk", 3, "")))
                .singleElement()
                .asString()
                .contains("has 2 sessions");
    }

    @Test
    void aFailedExaminationIsTakenAgainAfterItsWaitAndNotTooOften() {
        before.add(graded("test", 1, 40, Result.FAILED, 0));
        var early = new TrainingRecord(
                2, START.plusDays(4), "amina", "test", 2, Result.PASSED, OptionalInt.of(70), "", 0, "");
        assertThat(problems(early)).singleElement().asString().contains("from 2026-05-09 on");
        var again = new TrainingRecord(
                2, START.plusDays(5), "amina", "test", 2, Result.FAILED, OptionalInt.of(50), "", 0, "");
        assertThat(problems(again)).isEmpty();
        before.add(again);
        var third = new TrainingRecord(
                3, START.plusDays(20), "amina", "test", 3, Result.PASSED, OptionalInt.of(90), "", 0, "");
        assertThat(problems(third)).singleElement().asString().contains("the board decides");
    }

    @Test
    void onlyARecordOfTheSameUnitIsCorrected() {
        before.add(graded("test", 1, 40, Result.FAILED, 0));
        assertThat(problems(graded("test", 1, 80, Result.PASSED, 1))).isEmpty();
        assertThat(problems(graded("test", 1, 80, Result.PASSED, 7))).anyMatch(text -> text.contains("record 7"));
    }

    private List<String> problems(TrainingRecord record) {
        return new RecordRules(SYLLABUS, TrainingFixture.setting(), before).problems(record);
    }

    private TrainingRecord record(String person, String unit, int session, String by) {
        return new TrainingRecord(
                before.size() + 1, START, person, unit, session, Result.ATTENDED, OptionalInt.empty(), by, 0, "");
    }

    private TrainingRecord graded(String unit, int session, int grade, Result result, int corrects) {
        return new TrainingRecord(
                before.size() + 1, START, "amina", unit, session, result, OptionalInt.of(grade), "", corrects, "");
    }
}
