package space.hamsafar.programme.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.programme.qualification.TrainingRecord;
import space.hamsafar.programme.qualification.TrainingRecord.Result;
import space.hamsafar.programme.source.Problem;

class RecordFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderWithoutTheFileHasNoRecords() {
        assertThat(RecordFile.read(folder).records()).isEmpty();
        assertThat(RecordFile.read(folder).problems()).isEmpty();
    }

    @Test
    void whatIsAddedIsRead() throws IOException {
        var first = record(1, Result.FAILED, OptionalInt.of(55), 0, "came \"late\"");
        var second = record(2, Result.PASSED, OptionalInt.of(81), 1, "");
        RecordFile.append(folder, first);
        RecordFile.append(folder, second);
        assertThat(RecordFile.read(folder).problems()).isEmpty();
        assertThat(RecordFile.read(folder).records()).containsExactly(first, second);
    }

    @Test
    void aTornLineIsToldAndNothingIsAddedAfterIt() throws IOException {
        RecordFile.append(folder, record(1, Result.ATTENDED, OptionalInt.empty(), 0, ""));
        var file = folder.resolve(RecordFile.NAME);
        var torn = Files.readString(file) + "{\"number\":2,\"on\":\"2026-";
        Files.writeString(file, torn);
        assertThat(RecordFile.read(folder).problems()).isNotEmpty();
        assertThat(RecordFile.read(folder).records()).isEmpty();
        assertThatThrownBy(() -> RecordFile.append(folder, record(2, Result.ATTENDED, OptionalInt.empty(), 0, "")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("whole line");
        assertThat(file).hasContent(torn);
    }

    @Test
    void eachMistakeIsToldOnItsLine() throws IOException {
        RecordFile.append(folder, record(1, Result.ATTENDED, OptionalInt.empty(), 0, ""));
        var file = folder.resolve(RecordFile.NAME);
        var good = Files.readString(file);
        Files.writeString(
                file,
                good
                        + good.replace("\"number\":1", "\"number\":3")
                        + good.replace("attended", "liked")
                        + good.replace("\"unit\"", "\"unti\""));
        assertThat(RecordFile.read(folder).problems())
                .extracting(Problem::line)
                .contains(2, 3, 4)
                .doesNotContain(1);
    }

    @Test
    void aRecordOfSomebodyUnknownIsToldAtItsPlace() throws IOException {
        var programme = SampleFolder.in(folder).programme();
        RecordFile.append(folder, record(1, Result.ATTENDED, OptionalInt.empty(), 0, ""));
        assertThat(RecordFile.read(folder, programme).problems()).isEmpty();
        var file = folder.resolve(RecordFile.NAME);
        var good = Files.readString(file);

        Files.writeString(
                file, good + good.replace("\"number\":1", "\"number\":2").replace("ayla", "ghost"));
        assertThat(RecordFile.read(folder, programme).problems())
                .singleElement()
                .asString()
                .contains(RecordFile.NAME + ":2:", "there is no person 'ghost'", "mend this line");

        Files.writeString(file, good.replace("chen", "chan"));
        assertThat(RecordFile.read(folder, programme).problems())
                .singleElement()
                .asString()
                .contains("did you mean 'chen'?");
    }

    private static TrainingRecord record(int number, Result result, OptionalInt grade, int corrects, String note) {
        return new TrainingRecord(
                number, LocalDate.of(2026, 5, 4), "ayla", "test", 1, result, grade, "chen", corrects, note);
    }
}
