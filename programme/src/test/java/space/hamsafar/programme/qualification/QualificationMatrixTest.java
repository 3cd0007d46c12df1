package space.hamsafar.programme.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import space.hamsafar.programme.qualification.Standing.State;
import space.hamsafar.programme.qualification.TrainingRecord.Result;
import space.hamsafar.programme.setting.Provenance;

class QualificationMatrixTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Qualification LOADS = new Qualification(
            "loads",
            "Loads",
            "",
            List.of("runs", "test"),
            List.of("refresher"),
            OptionalInt.of(100),
            30,
            true,
            Provenance.unknown());

    private final List<TrainingRecord> records = new ArrayList<>();

    @Test
    void nothingDoneIsNothingHeld() {
        assertThat(on(DAY).state()).isEqualTo(State.NONE);
        assertThat(on(DAY).missing()).containsExactly("runs", "test");
    }

    @Test
    void someSessionsAreTrainingOnly() {
        record(DAY, "runs", 1, Result.ATTENDED);
        assertThat(on(DAY.plusDays(1)).state()).isEqualTo(State.IN_TRAINING);
    }

    @Test
    void itIsGainedOnTheDayOfTheLastUnit() {
        gain();
        assertThat(on(DAY.plusDays(9)).state()).isEqualTo(State.IN_TRAINING);
        assertThat(on(DAY.plusDays(10)).state()).isEqualTo(State.HELD);
        assertThat(on(DAY.plusDays(10)).until()).contains(DAY.plusDays(110));
    }

    @Test
    void aFailedTestDoesNotCountAndALaterTryDoes() {
        record(DAY, "runs", 1, Result.ATTENDED);
        record(DAY, "runs", 2, Result.ATTENDED);
        record(DAY.plusDays(1), "test", 1, Result.FAILED);
        assertThat(on(DAY.plusDays(2)).missing()).containsExactly("test");
        record(DAY.plusDays(9), "test", 2, Result.PASSED);
        assertThat(on(DAY.plusDays(9)).state()).isEqualTo(State.HELD);
    }

    @Test
    void aCorrectedRecordDoesNotCount() {
        gain();
        records.add(new TrainingRecord(
                4, DAY.plusDays(10), "ayla", "test", 1, Result.FAILED, OptionalInt.of(40), "", 3, ""));
        assertThat(on(DAY.plusDays(20)).missing()).containsExactly("test");
    }

    @Test
    void itLapsesAfterItsDays() {
        gain();
        assertThat(on(DAY.plusDays(79)).state()).isEqualTo(State.HELD);
        assertThat(on(DAY.plusDays(80)).state()).isEqualTo(State.RENEWAL_DUE);
        assertThat(on(DAY.plusDays(110)).state()).isEqualTo(State.RENEWAL_DUE);
        assertThat(on(DAY.plusDays(111)).state()).isEqualTo(State.LAPSED);
        assertThat(on(DAY.plusDays(111)).missing()).containsExactly("refresher");
    }

    @Test
    void renewedInsideTheWindowItKeepsTheAnniversary() {
        gain();
        record(DAY.plusDays(90), "refresher", 1, Result.ATTENDED);
        assertThat(on(DAY.plusDays(91)).until()).contains(DAY.plusDays(210));
    }

    @Test
    void renewedBeforeTheWindowItCountsFromTheRenewal() {
        gain();
        record(DAY.plusDays(40), "refresher", 1, Result.ATTENDED);
        assertThat(on(DAY.plusDays(41)).until()).contains(DAY.plusDays(140));
    }

    @Test
    void renewedAfterALapseItCountsFromTheRenewal() {
        gain();
        record(DAY.plusDays(150), "refresher", 1, Result.ATTENDED);
        assertThat(on(DAY.plusDays(149)).state()).isEqualTo(State.LAPSED);
        assertThat(on(DAY.plusDays(150)).until()).contains(DAY.plusDays(250));
    }

    private void gain() {
        record(DAY, "runs", 1, Result.ATTENDED);
        record(DAY.plusDays(3), "runs", 2, Result.ATTENDED);
        record(DAY.plusDays(10), "test", 1, Result.PASSED);
    }

    private void record(LocalDate on, String unit, int session, Result result) {
        records.add(new TrainingRecord(
                records.size() + 1, on, "ayla", unit, session, result, OptionalInt.empty(), "", 0, ""));
    }

    private Standing on(LocalDate day) {
        var done = Achievements.of(records, Map.of("runs", 2, "test", 1, "refresher", 1));
        return QualificationMatrix.of(List.of(LOADS), List.of("ayla"), done, day)
                .standing("ayla", "loads")
                .orElseThrow();
    }
}
