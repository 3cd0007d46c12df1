package space.hamsafar.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.exchange.ExchangeException;

final class OutputFolderTest {
    @TempDir
    private Path parent;

    @Test
    void newFolderIsMadeWithItsParents() throws IOException {
        Path out = parent.resolve("a/b/out");
        OutputFolder.replace(out, filler("new"));
        assertThat(content(out)).isEqualTo("new");
        assertThat(names(parent.resolve("a/b"))).containsExactly("out");
    }

    @Test
    void earlierResultIsReplacedAsAWhole() throws IOException {
        Path out = parent.resolve("out");
        OutputFolder.replace(out, folder -> {
            filler("old").fill(folder);
            Files.writeString(folder.resolve("ephemeris.oem"), "old");
        });
        OutputFolder.replace(out, filler("new"));
        assertThat(content(out)).isEqualTo("new");
        assertThat(out.resolve("ephemeris.oem")).doesNotExist();
        assertThat(names(parent)).containsExactly("out");
    }

    @Test
    void emptyFolderIsTaken() throws IOException {
        Path out = Files.createDirectory(parent.resolve("out"));
        OutputFolder.replace(out, filler("new"));
        assertThat(content(out)).isEqualTo("new");
    }

    @Test
    void failureMidwayLeavesTheOldResultAndNoLeftovers() throws IOException {
        Path out = parent.resolve("out");
        OutputFolder.replace(out, filler("old"));
        assertThatThrownBy(() -> OutputFolder.replace(out, folder -> {
                    filler("new").fill(folder);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("out cannot be written: No space left on device")
                .hasMessageContaining("untouched");
        assertThat(content(out)).isEqualTo("old");
        assertThat(names(parent)).containsExactly("out");
    }

    @Test
    void faultOfTheProgramLeavesTheOldResultToo() throws IOException {
        Path out = parent.resolve("out");
        OutputFolder.replace(out, filler("old"));
        assertThatThrownBy(() -> OutputFolder.replace(out, folder -> {
                    throw new IllegalStateException("fault");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(content(out)).isEqualTo("old");
        assertThat(names(parent)).containsExactly("out");
    }

    @Test
    void folderWithOtherFilesIsRefused() throws IOException {
        Path out = Files.createDirectory(parent.resolve("out"));
        Files.writeString(out.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> OutputFolder.replace(out, filler("new")))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("holds no plan.json");
        Files.writeString(out.resolve("plan.json"), "{}");
        assertThatThrownBy(() -> OutputFolder.replace(out, filler("new")))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("thesis.txt");
        assertThat(Files.readString(out.resolve("thesis.txt"))).isEqualTo("years of work");
    }

    @Test
    void strangerDeepInAKnownFolderIsRefusedToo() throws IOException {
        Path out = parent.resolve("out");
        OutputFolder.replace(out, filler("old"));
        Files.createDirectories(out.resolve("crew/notes/deep"));
        assertThatThrownBy(() -> OutputFolder.replace(out, filler("new")))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("crew/notes");
    }

    @Test
    void fileInThePlaceOfTheFolderIsRefused() throws IOException {
        Path out = Files.writeString(parent.resolve("out"), "a file");
        assertThatThrownBy(() -> OutputFolder.replace(out, filler("new")))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("is a file");
        assertThatThrownBy(() -> OutputFolder.replace(out.resolve("below"), filler("new")))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("cannot be written");
        assertThat(Files.readString(out)).isEqualTo("a file");
    }

    @Test
    void rootAndCurrentFolderAreRefused() {
        assertThatThrownBy(() -> OutputFolder.replace(Path.of("/"), filler("new")))
                .isInstanceOf(ExchangeException.class);
        assertThatThrownBy(() -> OutputFolder.replace(Path.of("."), filler("new")))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("current folder");
    }

    @Test
    void linkToAFolderStaysALink() throws IOException {
        Path real = parent.resolve("real");
        OutputFolder.replace(real, filler("old"));
        Path link = Files.createSymbolicLink(parent.resolve("link"), real);
        OutputFolder.replace(link, filler("new"));
        assertThat(link).isSymbolicLink();
        assertThat(content(real)).isEqualTo("new");
    }

    @Test
    void leftoversOfADeadWriterAreRemovedAndItsOldResultPutBack() throws IOException {
        long dead = deadProcess();
        Path unfinished = Files.createDirectory(parent.resolve(".out." + dead + "-0.new"));
        Files.writeString(unfinished.resolve("plan.json"), "half");
        Path old = Files.createDirectory(parent.resolve(".out." + dead + "-1.old"));
        Files.writeString(old.resolve("plan.json"), "old");
        assertThatThrownBy(() -> OutputFolder.replace(parent.resolve("out"), folder -> {
                    throw new IOException("full");
                }))
                .isInstanceOf(ExchangeException.class);
        assertThat(content(parent.resolve("out"))).isEqualTo("old");
        assertThat(names(parent)).containsExactly("out");
    }

    @Test
    void unfinishedFolderOfALivingWriterStays() throws IOException {
        String living = ".out." + ProcessHandle.current().pid() + "-0.new";
        Files.createDirectory(parent.resolve(living));
        OutputFolder.replace(parent.resolve("out"), filler("new"));
        assertThat(names(parent)).containsExactly(living, "out");
    }

    @Test
    void writersAtOnceDoNotMix() throws Exception {
        Path out = parent.resolve("out");
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Future<?>> writers = IntStream.range(0, 500)
                    .<Future<?>>mapToObj(i -> pool.submit(() -> OutputFolder.replace(out, filler("writer " + i))))
                    .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        assertThat(content(out)).startsWith("writer");
        assertThat(names(parent)).containsExactly("out");
    }

    private static OutputFolder.Filler filler(String text) {
        return folder -> {
            Files.writeString(folder.resolve("plan.json"), text);
            Files.writeString(folder.resolve("report.html"), text);
        };
    }

    /** Content of the folder, which must be one writer's. */
    private static String content(Path out) throws IOException {
        String plan = Files.readString(out.resolve("plan.json"));
        Path report = out.resolve("report.html");
        assertThat(!Files.exists(report) || Files.readString(report).equals(plan))
                .isTrue();
        return plan;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static long deadProcess() {
        long pid = Integer.MAX_VALUE - 7L;
        while (ProcessHandle.of(pid).isPresent()) {
            pid--;
        }
        return pid;
    }
}
