package space.hamsafar.bench.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillPartTest {
    private static final int ROUNDS = 10;

    @TempDir
    private Path folder;

    @Test
    void killedProcessLosesNothingThatItAcknowledgedAndLeavesNothingHalfDone() throws IOException {
        var settings = new Settings(Path.of("..", "examples", "pakistan-china"), folder, 1_000, ROUNDS, 7, "");

        assertThat(new KillPart().run(settings))
                .hasSize(2)
                .allSatisfy(measure ->
                        assertThat(measure.met()).as(measure.toString()).isEqualTo("yes"));
    }
}
