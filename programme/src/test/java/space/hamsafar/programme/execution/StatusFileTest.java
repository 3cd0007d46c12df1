package space.hamsafar.programme.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.execution.Flown.PLAN;
import static space.hamsafar.programme.execution.Flown.entry;
import static space.hamsafar.programme.execution.Flown.later;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.source.Problem;

final class StatusFileTest {

    private static final TimelineEntry PHOTO = entry("photo#1");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmX", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Instant NOW = later(PHOTO.end(), 120);

    @TempDir
    private Path folder;

    @Test
    void csvGivesEachStatus() throws IOException {
        TimelineEntry diary = entry("diary#1");
        var read = read("""
                status,entry,start,end,restMinutes,note
                done,photo#1,%s,%s,,
                part-done,diary#1,%s,%s,25,
                skipped,crystal#1,,,,"no time, ""really"" none"
                not-started,melt#1,,,,
                """.formatted(PHOTO.start(), PHOTO.end(), diary.start(), later(diary.start(), 10)));

        assertThat(read)
                .isEqualTo(new StatusFile.Read(Map.of(
                        "photo#1", new EntryStatus.Done(PHOTO.start(), PHOTO.end()),
                        "diary#1", new EntryStatus.PartDone(diary.start(), later(diary.start(), 10), Optional.of(25)),
                        "crystal#1", new EntryStatus.Skipped("no time, \"really\" none"),
                        "melt#1", new EntryStatus.NotStarted())));
    }

    @Test
    void jsonGivesTheSame() throws IOException {
        var read = read("""
                {"schema": "hamsafar-status/1", "statuses": [
                  {"entry": "photo#1", "status": "running", "start": "%s", "end": null}]}
                """.formatted(PHOTO.start()));

        assertThat(read)
                .isEqualTo(new StatusFile.Read(
                        Map.of("photo#1", new EntryStatus.Running(PHOTO.start(), Optional.empty()))));
    }

    @Test
    void offsetsAreUnderstood() throws IOException {
        String local = PHOTO.start().atOffset(ZoneOffset.ofHours(8)).toString();
        var read = read("entry,status,start\nphoto#1,running," + local + "\n");

        assertThat(read)
                .isEqualTo(new StatusFile.Read(
                        Map.of("photo#1", new EntryStatus.Running(PHOTO.start(), Optional.empty()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foto#1,skipped,,,                                    | 2:1: | did you mean 'photo#1'",
                "photo#1,dune,,,                                      | 2:9: | did you mean 'done'",
                "photo#1,done,,S+20,                     | 2:14: | needs a time under start",
                "photo#1,done,2026-10-29T03:20,S+20,     | 2:14: | is no time with its offset",
                "photo#1,done,S+20,S+0,    | 2:32: | the end is not after the start",
                "photo#1,done,2025-10-29T03:20Z,S+20,    | 2:14: | look at its date",
                "photo#1,done,S+0,S+300,    | 2:32: | lies after now",
                "photo#1,running,S+0,S+10, | 2:35: | expected to end after now",
                "photo#1,skipped,S+0,,                  | 2:17: | takes no start",
                "photo#1,part-done,S+0,S+20,0 | 2:55: | no number of minutes",
                "meal-2#1-host-a,part-done,2026-10-29T04:00Z,2026-10-29T04:10Z,5 | 2:17: | cannot go on later",
                "sleep#0,skipped,,,                                   | 2:9: | cannot be skipped",
                "photo#1,done                                         | 2:14: | the row has 2 cells",
            })
    void wrongRowIsToldWithItsPlace(String row, String place, String message) throws IOException {
        assertThat(problems("entry,status,start,end,restMinutes\n" + timed(row.strip()) + "\n"))
                .anySatisfy(problem -> assertThat(problem.toString()).contains(place, message));
    }

    /** Writes the minutes after the start of the photo as times. */
    private static String timed(String row) {
        return Pattern.compile("S\\+(\\d+)")
                .matcher(row)
                .replaceAll(match -> TIME.format(later(PHOTO.start(), Integer.parseInt(match.group(1)))));
    }

    @Test
    void everyWrongRowIsTold() throws IOException {
        assertThat(problems("entry,status\nfoto#1,skipped\nphoto#1,dune\nphoto#1,skipped\n"))
                .extracting(Problem::line)
                .containsExactly(2, 3, 4);
    }

    @Test
    void personCannotBeInTwoPlaces() throws IOException {
        TimelineEntry diary = entry("diary#1");
        TimelineEntry meal = entry("meal-1#1-guest");
        String row = "%s,done,%s,%s\n";
        String text =
                "entry,status,start,end\n" + row.formatted(diary.id(), later(meal.start(), -10), later(meal.start(), 5))
                        + row.formatted(meal.id(), meal.start(), meal.end());

        assertThat(problems(text))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("guest is in diary#1 and meal-1#1-guest at once"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"schema\": \"hamsafar-status/2\", \"statuses\": []} | this version reads",
                "{\"schema\": \"hamsafar-status/1\", \"states\": []}   | unknown key 'states'",
                "{\"schema\": \"hamsafar-status/1\"}                   | must be a list",
                "{\"schema\": \"hamsafar-status/1\", \"statuses\": [1]} | an object with",
                "{\"schema\": \"hamsafar-status/1\", \"statuses\": [{\"entry\": [], \"status\": \"done\"}]} | a text",
            })
    void wrongJsonIsTold(String text, String message) throws IOException {
        assertThat(problems(text))
                .anySatisfy(problem -> assertThat(problem.message()).contains(message));
    }

    @Test
    void missingFileIsToldOnce() {
        assertThat(StatusFile.read(folder.resolve("none.csv"), PLAN, NOW))
                .isInstanceOfSatisfying(
                        StatusFile.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.message()).contains("missing")));
    }

    private StatusFile.Reading read(String text) throws IOException {
        Path file = folder.resolve("status.txt");
        Files.writeString(file, text);
        return StatusFile.read(file, PLAN, NOW);
    }

    private List<Problem> problems(String text) throws IOException {
        return read(text) instanceof StatusFile.Refused(List<Problem> problems) ? problems : List.of();
    }
}
