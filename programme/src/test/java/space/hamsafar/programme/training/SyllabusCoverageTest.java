package space.hamsafar.programme.training;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.training.TrainingFixture.START;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.qualification.TrainingRecord;
import space.hamsafar.programme.training.SyllabusCoverage.Amount;

class SyllabusCoverageTest {

    private static final Syllabus SYLLABUS = TrainingFixture.syllabus();
    private static final TrainingPlan PLAN =
            TrainingPlanner.plan(SYLLABUS, TrainingFixture.setting(), START, Limits.ofWork(20, 1));

    @Test
    void aWholeTimetableCoversEveryPhase() {
        var rows = SyllabusCoverage.byPhase(SYLLABUS, PLAN, List.of());

        assertThat(rows).hasSize(10).allSatisfy(row -> {
            assertThat(row.planned()).isEqualTo(row.asked());
            assertThat(row.done()).isEqualTo(new Amount(0, 0, 0));
        });
        assertThat(phase(rows, "language").asked()).isEqualTo(new Amount(1, 12, 12 * 90));
        assertThat(phase(rows, "survival").asked()).isEqualTo(new Amount(1, 1, 3 * 8 * 60));
    }

    @Test
    void whatTheTimetableLeavesOutIsNotPlanned() {
        var sessions = PLAN.sessions().stream()
                .filter(session -> !session.unit().equals("orbits") || session.number() != 2)
                .toList();
        var plan = new TrainingPlan(
                PLAN.firstDay(), PLAN.lastDay(), sessions, PLAN.readiness(), PLAN.unplaced(), PLAN.lowerBoundDay());

        var theory = phase(SyllabusCoverage.byPhase(SYLLABUS, plan, List.of()), "theory");

        assertThat(theory.planned())
                .isEqualTo(new Amount(
                        theory.asked().units() - 1,
                        theory.asked().sessions() - 1,
                        theory.asked().minutes() - 120));
    }

    @Test
    void whatWasPassedIsDoneAndWhatWasMissedIsNot() {
        var records = List.of(
                record(1, "orbits", 1, TrainingRecord.Result.ATTENDED),
                record(2, "orbits", 2, TrainingRecord.Result.MISSED),
                record(3, "baseline", 1, TrainingRecord.Result.ATTENDED));

        var rows = SyllabusCoverage.byPhase(SYLLABUS, PLAN, records);

        assertThat(phase(rows, "theory").done()).isEqualTo(new Amount(1, 2, 240));
        assertThat(rows)
                .filteredOn(row -> row.trainee().equals("bilal"))
                .allSatisfy(row -> assertThat(row.done().sessions()).isZero());
    }

    @Test
    void subjectsAddUpToTheirPhase() {
        var phase = phase(SyllabusCoverage.byPhase(SYLLABUS, PLAN, List.of()), "technique");
        var subjects = SyllabusCoverage.bySubject(SYLLABUS, PLAN, List.of()).stream()
                .filter(row -> row.trainee().equals("amina") && row.phase().equals("technique"))
                .toList();

        assertThat(subjects).isNotEmpty().noneMatch(row -> row.subject().isEmpty());
        assertThat(subjects.stream().mapToInt(row -> row.asked().minutes()).sum())
                .isEqualTo(phase.asked().minutes());
    }

    private static SyllabusCoverage phase(List<SyllabusCoverage> rows, String phase) {
        return rows.stream()
                .filter(row -> row.trainee().equals("amina") && row.phase().equals(phase))
                .findFirst()
                .orElseThrow();
    }

    private static TrainingRecord record(int number, String unit, int session, TrainingRecord.Result result) {
        return new TrainingRecord(
                number, START, "amina", unit, session, result, OptionalInt.empty(), "teacher-1", 0, "");
    }
}
