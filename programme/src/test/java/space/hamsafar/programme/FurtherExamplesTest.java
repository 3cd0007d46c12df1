package space.hamsafar.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.programme.folder.ProgrammeFolder;
import space.hamsafar.programme.folder.Reading;

/** The smaller examples plan whole and clean. */
class FurtherExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final PlanOptions LITTLE = new PlanOptions(1, 500, Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void backupTakesTheSeatSixWeeksBeforeTheLaunch() throws IOException {
        var plan = plan(EXAMPLES.resolve("taxi-1988"));
        assertThat(plan.flight().problems()).isEmpty();
        assertThat(plan.flight().timeline()).anyMatch(entry -> entry.crew().contains("guest-b"));
        assertThat(plan.flight().timeline()).noneMatch(entry -> entry.crew().contains("guest-a"));
        assertThat(plan.agreement().conflicts()).isEmpty();

        copy(EXAMPLES.resolve("taxi-1988"));
        Path flight = folder.resolve("flight.yaml");
        String text = Files.readString(flight);
        Files.writeString(
                flight, text.replace("prime: guest-b", "prime: guest-a").replace("backup: guest-a", "backup: guest-b"));
        var asBefore = plan(folder);
        assertThat(asBefore.flight().problems()).isEmpty();
        assertThat(asBefore.flight().timeline()).anyMatch(entry -> entry.crew().contains("guest-a"));
    }

    @Test
    void twoVisitorsFlyForTwoWeeks() {
        var plan = plan(EXAMPLES.resolve("two-visitors"));
        var flight = plan.flight();
        assertThat(flight.problems()).isEmpty();
        assertThat(Duration.between(
                        flight.docking().orElseThrow(), flight.undocking().orElseThrow()))
                .isBetween(Duration.ofDays(13), Duration.ofDays(17));
        assertThat(flight.timeline()).anySatisfy(entry -> {
            assertThat(entry.experiment()).isEqualTo("two-person");
            assertThat(entry.crew()).containsExactlyInAnyOrder("ani", "budi");
        });
        assertThat(plan.agreement().conflicts()).isEmpty();
    }

    private void copy(Path example) throws IOException {
        try (var files = Files.list(example)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    /** A plan that the programme's checker has accepted: the planner throws otherwise. */
    private static ProgrammePlan plan(Path example) {
        var reading = ProgrammeFolder.read(example);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        var programme = ((Reading.Read) reading).programme();
        var plan = ProgrammePlanner.plan(programme, LITTLE, PlanProgress.NONE);
        assertThat(ProgrammeChecker.check(programme, plan)).isEmpty();
        return plan;
    }
}
