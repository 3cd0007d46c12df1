package space.hamsafar.exchange.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.hamsafar.exchange.ExchangeException;
import space.hamsafar.programme.change.Centre;
import space.hamsafar.programme.change.ChangeEvent;
import space.hamsafar.programme.change.ChangeEvent.Approval;
import space.hamsafar.programme.change.ChangeEvent.VersionKept;
import space.hamsafar.programme.change.ChangeRecord;
import space.hamsafar.programme.change.ChangeRequest;
import space.hamsafar.programme.change.Level;
import space.hamsafar.programme.setting.Finding;

final class ChangeFolderTest {

    private static final Instant NOW = Instant.parse("2026-10-20T08:00:00Z");
    private static final String PLAN = "sha256:" + "a".repeat(64);

    @TempDir
    private Path folder;

    static List<ChangeEvent> everyKind() {
        var request = new ChangeRequest(
                1,
                "Move the talk",
                "N. N.",
                "payload",
                "the school is closed",
                "mail of 19 October",
                PLAN,
                PLAN,
                List.of("ham-radio#1"),
                List.of("crew guest"),
                List.of("ham-radio: window pass"),
                List.of(new Finding("flight.window", "ham-radio#1", "no pass")));
        return List.of(
                new VersionKept(NOW, "planner", Level.DAY_LEVEL, PLAN, "first \"draft\" \u0635\u0628\u062d"),
                new ChangeEvent.BaselineApproved(
                        NOW,
                        "planner",
                        Level.SHORT_TERM,
                        List.of(new Centre("guest", false), new Centre("host", true)),
                        List.of(new Approval("guest", "A"), new Approval("host", "B")),
                        PLAN,
                        ""),
                new ChangeEvent.RequestOpened(NOW, "N. N.", request),
                new ChangeEvent.RequestApproved(NOW, "A", 1, "guest", "fine"),
                new ChangeEvent.RequestImplemented(NOW, "B", 1, "host", PLAN, ""),
                new ChangeEvent.RequestWithdrawn(NOW, "N. N.", 1, "", "no longer needed"));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void eventComesBackAsItWas(ChangeEvent event) {
        ChangeFolder.of(folder).append(record -> new ChangeRecord.Allowed(event));

        assertThat(ChangeFolder.of(folder).read().events()).containsExactly(event);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void eventHoldsThePublishedSchema(ChangeEvent event) throws IOException {
        ChangeFolder.of(folder).append(record -> new ChangeRecord.Allowed(event));
        String schema = Files.readString(Path.of("..", "docs", "schema", "change.schema.json"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(Files.readString(folder.resolve("changes/000001.json")), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void folderWithoutARecordIsEmpty() {
        assertThat(ChangeFolder.of(folder).isEmpty()).isTrue();
        assertThat(ChangeFolder.of(folder).read().events()).isEmpty();
    }

    @Test
    void refusedEventIsNotWritten() {
        var changes = ChangeFolder.of(folder);

        var ruling = changes.append(record -> new ChangeRecord.Refused("not now"));

        assertThat(ruling).isEqualTo(new ChangeRecord.Refused("not now"));
        assertThat(changes.isEmpty()).isTrue();
    }

    @Test
    void manyAtOnceLoseNothing() throws Exception {
        int writers = 4;
        int each = 15;
        var tasks = new ArrayList<Callable<Boolean>>();
        for (int writer = 0; writer < writers; writer++) {
            String name = "writer " + writer;
            tasks.add(() -> {
                for (int i = 0; i < each; i++) {
                    append(ChangeFolder.of(folder), name + ", " + i);
                }
                return true;
            });
        }
        try (var pool = Executors.newFixedThreadPool(writers)) {
            for (Future<Boolean> done : pool.invokeAll(tasks)) {
                assertThat(done.get()).isTrue();
            }
        }

        var notes = ChangeFolder.of(folder).read().events().stream()
                .map(event -> event instanceof VersionKept version ? version.note() : "")
                .toList();
        assertThat(notes).hasSize(writers * each).doesNotHaveDuplicates();
        assertThat(hidden()).isEmpty();
    }

    @Test
    void whatAKilledWriterLeavesIsPassedOver() throws IOException {
        append(ChangeFolder.of(folder), "one");
        Files.writeString(folder.resolve("changes/.123.part"), "{\"schema\": \"hamsafar-ch");

        append(ChangeFolder.of(folder), "two");

        assertThat(ChangeFolder.of(folder).read().events()).hasSize(2);
    }

    @Test
    void editedEventIsFound() throws IOException {
        append(ChangeFolder.of(folder), "one");
        append(ChangeFolder.of(folder), "two");
        Path first = folder.resolve("changes/000001.json");
        Files.writeString(first, Files.readString(first).replace("one", "won"));

        assertThatThrownBy(() -> ChangeFolder.of(folder).read())
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("000002.json")
                .hasMessageContaining("edited");
    }

    @Test
    void missingEventIsFound() throws IOException {
        append(ChangeFolder.of(folder), "one");
        append(ChangeFolder.of(folder), "two");
        Files.delete(folder.resolve("changes/000001.json"));

        assertThatThrownBy(() -> ChangeFolder.of(folder).read())
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("missing");
    }

    @Test
    void eventOfALaterVersionIsNotGuessedAt() throws IOException {
        append(ChangeFolder.of(folder), "one");
        Path first = folder.resolve("changes/000001.json");
        Files.writeString(first, Files.readString(first).replace("hamsafar-change/1", "hamsafar-change/9"));

        assertThatThrownBy(() -> ChangeFolder.of(folder).read())
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("this version reads \"hamsafar-change/1\"");
    }

    @Test
    void folderThatCannotBeWrittenIsToldAndNothingIsRecorded() throws IOException {
        Files.writeString(folder.resolve("changes"), "a file");

        assertThatThrownBy(() -> append(ChangeFolder.of(folder), "one"))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("changes");
    }

    @Test
    void planThatWasNotKeptIsTold() {
        assertThatThrownBy(() -> ChangeFolder.of(folder).plan(PLAN)).isInstanceOf(ExchangeException.class);
        assertThatThrownBy(() -> ChangeFolder.of(folder).plan("../../x"))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("is no id");
    }

    private static void append(ChangeFolder changes, String note) {
        changes.append(
                record -> new ChangeRecord.Allowed(new VersionKept(NOW, "planner", Level.EXECUTION_DAY, PLAN, note)));
    }

    private List<Path> hidden() throws IOException {
        try (var files = Files.list(folder.resolve("changes"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }
}
