package space.hamsafar.bench.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallPartsTest {

    @TempDir
    private Path folder;

    @Test
    void blindingAndRolesMeetTheirTargets() throws IOException {
        var settings = new Settings(Path.of("..", "examples", "pakistan-china"), folder, 1_000, 2, 7, "");

        for (Part part : List.of(new BlindingPart(), new RolesPart())) {
            assertThat(part.run(settings.in(folder.resolve(part.name()))))
                    .isNotEmpty()
                    .allSatisfy(measure ->
                            assertThat(measure.met()).as(measure.toString()).isEqualTo("yes"));
        }
    }
}
