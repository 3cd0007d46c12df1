package space.hamsafar.bench.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.campaign.desk.Desk;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.store.FileStore;

class DuplicatesTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "pakistan-china");
    private static final int ROWS = 8_000;

    @TempDir
    private Path folder;

    @Test
    void plantedDuplicatesOfThreeScriptsAreFoundAndFewOthers() throws IOException {
        Path table = folder.resolve("applications.csv");
        var written = NoisyApplications.write(table, ROWS, 0.05, 11);
        Path programme = Folder.copy(EXAMPLE, folder.resolve("programme"));
        try (FileStore store = Folder.store(programme)) {
            Desk desk = Folder.desk(Folder.policy(programme), store, programme);
            Folder.done(desk, Folder.SECRETARY, new DeskOperation.OpenCampaign());
            Folder.done(desk, Folder.SECRETARY, new DeskOperation.ImportApplications(table));
            Folder.done(desk, Folder.SECRETARY, new DeskOperation.ScreenApplications());
        }

        assertThat(written.pairs()).hasSizeGreaterThan(300);
        assertThat(ImportPart.quality("test", programme, written.pairs()))
                .allSatisfy(measure ->
                        assertThat(measure.met()).as(measure.toString()).isEqualTo("yes"));
    }

    @Test
    void sameSeedMakesTheSameTable() throws IOException {
        var one = NoisyApplications.write(folder.resolve("a.csv"), 500, 0.1, 3);
        var other = NoisyApplications.write(folder.resolve("b.csv"), 500, 0.1, 3);

        assertThat(one).isEqualTo(other);
        assertThat(folder.resolve("a.csv")).hasSameTextualContentAs(folder.resolve("b.csv"));
    }
}
