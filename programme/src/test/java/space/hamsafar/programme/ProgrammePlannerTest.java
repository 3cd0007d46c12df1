package space.hamsafar.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.programme.folder.ProgrammeFolder;
import space.hamsafar.programme.folder.Reading;

/** The example with wishes that cannot be met. */
class ProgrammePlannerTest {

    @TempDir
    private Path folder;

    @Test
    void mandatoryWorkThatFindsNoPlaceIsToldAndTheRestIsPlanned() throws IOException {
        copyTheExample();
        replace("experiments.yaml", "minutes: 7, window: pass", "minutes: 20, window: pass");
        var reading = ProgrammeFolder.read(folder);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        var plan = ProgrammePlanner.plan(
                ((Reading.Read) reading).programme(), new PlanOptions(1, 50, Optional.empty()), PlanProgress.NONE);
        assertThat(plan.flight().problems()).anyMatch(problem -> problem.contains("ham-radio"));
        assertThat(plan.flight().timeline()).isNotEmpty();
    }

    private void copyTheExample() throws IOException {
        try (var files = Files.list(Path.of("..", "examples", "pakistan-china"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private void replace(String file, String text, String by) throws IOException {
        String before = Files.readString(folder.resolve(file));
        assertThat(before).contains(text);
        Files.writeString(folder.resolve(file), before.replace(text, by));
    }
}
