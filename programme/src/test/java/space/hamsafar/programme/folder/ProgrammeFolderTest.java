package space.hamsafar.programme.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import space.hamsafar.programme.Programme;

final class ProgrammeFolderTest {
    @TempDir
    private Path folder;

    private SampleFolder sample;

    @BeforeEach
    void copySample() {
        sample = SampleFolder.in(folder);
    }

    @Test
    void readsEveryPartOfTheSample() {
        Programme programme = sample.programme();

        assertThat(programme.setting().people()).hasSize(5);
        assertThat(programme.agreement().steps())
                .extracting(step -> step.id())
                .containsExactly("data-rights", "signature", "choice", "training", "launch", "landing");
        assertThat(programme.campaign().applicants()).hasSize(2);
        assertThat(programme.campaign().applicants().getLast().region()).isEqualTo("Punjab, north");
        assertThat(programme.syllabus().outages().getFirst().to()).isEqualTo(LocalDate.of(2026, 5, 8));
        assertThat(programme.mission().station().elements().meanMotionRevPerDay())
                .isEqualTo(15.6);
    }

    @Test
    void tellsWhatIsWorthANote() {
        assertThat(sample.notes())
                .anyMatch(note -> note.contains("New Year") && note.contains("tentative"))
                .anyMatch(note -> note.startsWith("selection.yaml:8:") && note.contains("0.5 (elsewhere)"));
    }

    @Test
    void notesOldElementsAndAnOrbitOutsideTheBand() {
        sample.with("station.omm", "2026-10-01T00:00:00", "2026-08-01T00:00:00")
                .with("station.yaml", "floorKm: 340", "floorKm: 440")
                .with("station.yaml", "altitudeKm: 390", "altitudeKm: 445");

        assertThat(sample.notes())
                .anyMatch(note -> note.contains("80 days from the launch step's day 2026-10-20"))
                .anyMatch(note -> note.contains("outside the band"));
    }

    @Test
    void notesAFigureWithoutSource() {
        sample.with("training.yaml", "  value: 200\n  source: guess\n", "  value: 200\n");

        assertThat(sample.notes()).anyMatch(note -> note.contains("'lastDay' has no source"));
    }

    /** Each line of the resource: file, text, its replacement, and the one problem that this must bring. */
    static Stream<Arguments> mistakes() {
        return SampleFolder.resource("mistakes.txt")
                .lines()
                .skip(1)
                .map(line -> line.split("[|]", -1))
                .map(parts -> Arguments.of(parts[0], unescaped(parts[1]), unescaped(parts[2]), parts[3]));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("mistakes")
    void tellsEachMistakeOnceAtItsPlace(String file, String old, String replacement, String problem) {
        sample.with(file, old, replacement);

        int space = problem.indexOf(' ');
        assertThat(sample.problems())
                .singleElement()
                .asString()
                .startsWith(problem.substring(0, space) + ": ")
                .contains(problem.substring(space + 1));
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }

    @Test
    void tellsProblemsOfAllFilesAtOnceInOrder() {
        sample.with("programme.yaml", "zone: Asia/Karachi", "zone: Asia/Karatchi")
                .with("programme.yaml", "title: A sample", "titel: A sample")
                .with("training.yaml", "phase: theory", "phase: theroy")
                .with("applicants.csv", "1990-05-17", "1990-02-30")
                .with("station.yaml", "floorKm: 340", "floorKm: 540");

        List<String> problems = sample.problems();

        assertThat(problems).hasSize(5);
        assertThat(problems.stream().map(line -> line.substring(0, line.indexOf(':'))))
                .isSorted();
        assertThat(problems).anyMatch(line -> line.contains("did you mean 'Asia/Karachi'?"));
        assertThat(problems).anyMatch(line -> line.contains("did you mean 'theory'?"));
    }

    @Test
    void idsOfABrokenItemCountAsKnown() {
        sample.with("programme.yaml", "latitudeDeg: 33.5", "latitudeDeg: 133.5");

        assertThat(sample.problems())
                .singleElement()
                .asString()
                .contains("latitudeDeg")
                .contains("at most 90");
    }

    @Test
    void aFileThatCannotBeReadBringsNoProblemsInOthers() throws IOException {
        Files.delete(folder.resolve("programme.yaml"));

        assertThat(sample.problems()).containsExactly("programme.yaml:1:1: the file is missing");
    }

    @Test
    void hashChangesWithAnyFileAndStaysOtherwise() {
        String before = sample.programme().inputsHash();
        assertThat(sample.programme().inputsHash()).isEqualTo(before).hasSize(64);

        for (String file : List.of("programme.yaml", "station.omm", "applicants.csv")) {
            sample.write(file, SampleFolder.original(file) + "\n");
            assertThat(sample.programme().inputsHash()).isNotEqualTo(before);
            sample.restore(file);
        }
        assertThat(sample.programme().inputsHash()).isEqualTo(before);
    }

    @Test
    void filesAreNamedAsTheUserNamedTheFolder() {
        Path typed = folder.resolve("..").resolve(folder.getFileName());
        sample.with("station.yaml", "name: Station", "nam: Station");

        Reading reading = ProgrammeFolder.read(typed);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.problems())
                                .allMatch(problem -> problem.file()
                                        .equals(typed.resolve("station.yaml").toString())));
    }
}
