package space.hamsafar.programme.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.source.Problem;
import space.hamsafar.programme.training.Disturbance;

class TrainingEventsTest {

    @TempDir
    private Path folder;

    private Programme programme;

    @BeforeEach
    void readSample() {
        programme = SampleFolder.in(folder).programme();
    }

    @Test
    void everyKindIsRead() throws IOException {
        var read = read("""
                now: 2026-05-04
                events:
                  - {kind: away, person: chen, from: 2026-05-04, to: 2026-05-05, reason: ill}
                  - {kind: slot-lost, unit: dive, session: 1}
                  - {kind: date-moved, name: Ramadan, from: 2026-02-18, becomes: 2026-02-19}
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.disturbance().orElseThrow().events())
                .containsExactly(
                        new Disturbance.Away("chen", LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 5), "ill"),
                        new Disturbance.SlotLost("dive", 1),
                        new Disturbance.DateMoved("Ramadan", LocalDate.of(2026, 2, 18), LocalDate.of(2026, 2, 19)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{kind: flunked, person: ayla} | 'flunked' is not allowed for 'kind'",
                "{kind: date-moved, name: Nowruz, from: 2026-03-21, becomes: 2026-03-22} | no holiday or season",
                "{kind: date-moved, name: Ramadan, from: 2026-02-18} | needs 'becomes'",
                "{kind: away, person: chan, from: 2026-05-04, to: 2026-05-05} | did you mean 'chen'?",
                "{kind: slot-lost, unit: dive, session: 9} | no day is booked"
            })
    void eachMistakeIsToldOnceOnItsLine(String event, String problem) throws IOException {
        List<Problem> problems =
                read("now: 2026-05-04\nevents:\n  - " + event + "\n").problems();

        assertThat(problems).singleElement().satisfies(told -> {
            assertThat(told.line()).isEqualTo(3);
            assertThat(told.message()).contains(problem);
        });
    }

    private TrainingEvents.Content read(String text) throws IOException {
        Path file = folder.resolve("events.yaml");
        Files.writeString(file, text);
        return TrainingEvents.read(file, programme);
    }
}
