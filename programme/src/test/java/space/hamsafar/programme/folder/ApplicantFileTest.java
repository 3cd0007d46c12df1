package space.hamsafar.programme.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.programme.selection.Applicant;
import space.hamsafar.programme.selection.ApplicantGenerator;
import space.hamsafar.programme.source.Problem;
import space.hamsafar.programme.source.Problems;

final class ApplicantFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsBackWhatItWrites() throws IOException {
        List<Applicant> written = Stream.concat(
                        ApplicantGenerator.generate(200, 7),
                        Stream.of(applicant("Z-1", "a \"b\", c\nd"), applicant("Z-2", "")))
                .toList();
        Path file = folder.resolve("applicants.csv");

        ApplicantFile.write(file, written.stream());

        Problems problems = new Problems("applicants.csv");
        assertThat(new ApplicantReader(problems).read(Files.newInputStream(file)))
                .isEqualTo(written);
        assertThat(problems.told()).isEmpty();
    }

    @Test
    void leavesTheOldFileWhenItFails() throws IOException {
        Path file = folder.resolve("applicants.csv");
        Files.writeString(file, "old");
        Stream<Applicant> failing = Stream.of(1, 2).map(i -> {
            throw new UncheckedIOException(new IOException("source is gone"));
        });

        assertThatThrownBy(() -> ApplicantFile.write(file, failing)).hasMessageContaining("source is gone");

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining(file::equals);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void columnsMayStandInAnyOrder() throws IOException {
        Path file = folder.resolve("applicants.csv");
        Files.writeString(file, """
                consent,language,id,chinese,english,flightHours,experienceYears,field,degree,massKg,heightCm,region,nationality,sex,birthDate
                true,ur,Z-1,0,5,10,3,physics,master,60,170,Sindh,PK,female,1990-01-02
                """);

        Problems problems = new Problems("applicants.csv");

        assertThat(new ApplicantReader(problems).read(Files.newInputStream(file)))
                .containsExactly(applicant("Z-1", "Sindh"));
    }

    @Test
    void languageOfTheTestsCanBeLeftOut() throws IOException {
        Path file = folder.resolve("applicants.csv");
        ApplicantFile.write(file, Stream.of(applicant("Z-1", "Sindh")));
        String text = Files.readString(file);
        Files.writeString(file, text.replace(",language", "").replace(",ur", ""));
        Problems problems = new Problems("applicants.csv");

        assertThat(new ApplicantReader(problems).read(Files.newInputStream(file)))
                .extracting(Applicant::id, Applicant::language)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Z-1", ""));
        Files.writeString(file, text.replace(",ur", ",Urdu"));
        new ApplicantReader(problems).read(Files.newInputStream(file));
        assertThat(problems.told())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("'Urdu' is no language"));
    }

    @Test
    void placesCountQuotesAndLines() throws IOException {
        Path file = folder.resolve("applicants.csv");
        ApplicantFile.write(file, Stream.of(applicant("Z-1", "a \"b\", c\nd")));
        Files.writeString(file, Files.readString(file).replace("PK", "Pakistan").replace(",170,", ",x,"));

        Problems problems = new Problems("applicants.csv");
        new ApplicantReader(problems).read(Files.newInputStream(file));

        assertThat(problems.told())
                .extracting(Problem::line, Problem::column)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(2, 23), org.assertj.core.api.Assertions.tuple(3, 4));
    }

    private static Applicant applicant(String id, String region) {
        return new Applicant(
                id,
                LocalDate.of(1990, 1, 2),
                "female",
                "PK",
                region,
                170,
                60,
                "master",
                "physics",
                3,
                10,
                5,
                0,
                true,
                "ur");
    }
}
