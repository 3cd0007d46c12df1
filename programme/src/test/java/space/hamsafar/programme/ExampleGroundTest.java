package space.hamsafar.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.folder.ApplicantFile;
import space.hamsafar.programme.folder.ProgrammeFolder;
import space.hamsafar.programme.folder.Reading;
import space.hamsafar.programme.selection.ApplicantGenerator;
import space.hamsafar.programme.selection.Decision;
import space.hamsafar.programme.selection.Eligibility;
import space.hamsafar.programme.selection.SelectionChecker;
import space.hamsafar.programme.selection.SelectionPlanner;
import space.hamsafar.programme.training.Readiness;
import space.hamsafar.programme.training.Session;
import space.hamsafar.programme.training.TrainingChecker;
import space.hamsafar.programme.training.TrainingPlanner;
import space.hamsafar.programme.training.Unplaced;

/** Selection and training of the example, with applications made here. */
class ExampleGroundTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "pakistan-china");
    private static final List<String> FINALISTS = List.of("A-000417", "A-002871");

    @TempDir
    private Path folder;

    private Programme example;

    @BeforeEach
    void readTheExample() throws IOException {
        try (var files = Files.list(EXAMPLE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.deleteIfExists(folder.resolve("applicants.csv"));
        ApplicantFile.write(folder.resolve("applicants.csv"), ApplicantGenerator.generate(4_000, 1, Set.of(417, 2871)));
        var reading = ProgrammeFolder.read(folder);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        example = ((Reading.Read) reading).programme();
    }

    @Test
    void theFinalistsAreEligible() {
        assertThat(Eligibility.decide(example.campaign()))
                .filteredOn(decision -> FINALISTS.contains(decision.applicant()))
                .hasSize(2)
                .allMatch(Decision::eligible);
    }

    @Test
    void theSelectionIsPlannedAndAccepted() {
        var campaign = example.campaign();
        var plan = SelectionPlanner.plan(campaign, example.setting(), Map.of(), FINALISTS, Limits.ofWork(10, 1));
        assertThat(plan.stages())
                .allMatch(stage -> stage.finalistDays().keySet().equals(Set.copyOf(FINALISTS)));
        assertThat(SelectionChecker.check(campaign, example.setting(), plan)).isEmpty();
    }

    @Test
    void theTrainingIsPlannedWholeAndAccepted() {
        var syllabus = example.syllabus();
        var plan = TrainingPlanner.plan(syllabus, example.setting(), LocalDate.of(2026, 5, 6), Limits.ofWork(40, 1));
        assertThat(plan.unplaced()).extracting(Unplaced::unit).isEmpty();
        assertThat(plan.readiness()).allMatch(Readiness::ready);
        assertThat(TrainingChecker.check(syllabus, example.setting(), plan)).isEmpty();
        assertThat(plan.lastDay()).isBefore(LocalDate.of(2026, 10, 25));
    }

    /** Regression: with the search as it was, some seeds ended after the holidays of early October. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void theTrainingEndsBeforeTheLongHolidayAndItsExaminationsComeInThePhasesOrder(long seed) {
        var plan = TrainingPlanner.plan(
                example.syllabus(), example.setting(), LocalDate.of(2026, 4, 27), Limits.ofWork(20, seed));
        assertThat(plan.lastDay()).isBefore(LocalDate.of(2026, 10, 1));
        assertThat(plan.sessions())
                .filteredOn(session -> session.unit().endsWith("-exam"))
                .extracting(Session::unit)
                .containsSubsequence("theory-exam", "adaptation-exam", "technique-exam", "final-exam")
                .containsSubsequence("theory-exam", "survival-exam", "final-exam");
    }
}
