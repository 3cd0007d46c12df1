package space.hamsafar.programme.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.source.Problem;

/** A copy of the small sample programme, to be spoiled by tests. */
record SampleFolder(Path path) {
    static final List<String> YAML_FILES = List.of(
            "programme.yaml", "selection.yaml", "training.yaml", "flight.yaml", "experiments.yaml", "station.yaml");

    private static final List<String> OTHER_FILES =
            List.of("station.omm", "station-history.tle", "finals.txt", "weather.txt", "catalogue.tle");

    static SampleFolder in(Path folder) {
        SampleFolder sample = new SampleFolder(folder);
        YAML_FILES.forEach(sample::restore);
        sample.restore("applicants.csv");
        OTHER_FILES.forEach(sample::restore);
        return sample;
    }

    /** The text of a file as it should be. */
    static String original(String file) {
        return resource("sample/" + file);
    }

    /** The text of a resource beside this class. */
    static String resource(String name) {
        try (InputStream in = SampleFolder.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void restore(String file) {
        write(file, original(file));
    }

    void write(String file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String file, byte[] bytes) {
        try {
            Files.write(path.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts another text in the place of one that stands in a file once or more; the first is replaced. */
    SampleFolder with(String file, String old, String replacement) {
        try {
            String text = Files.readString(path.resolve(file));
            int at = text.indexOf(old);
            if (at < 0) {
                throw new IllegalArgumentException(file + " has no " + old);
            }
            write(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reading read() {
        return ProgrammeFolder.read(path);
    }

    /** The problems as {@code file:line:column: message}, the file without its folder. */
    List<String> problems() {
        return switch (read()) {
            case Reading.Read read -> List.of();
            case Reading.Refused refused -> shown(refused.problems());
        };
    }

    List<String> notes() {
        return switch (read()) {
            case Reading.Read read -> shown(read.notes());
            case Reading.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    Programme programme() {
        return switch (read()) {
            case Reading.Read read -> read.programme();
            case Reading.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private List<String> shown(List<Problem> problems) {
        String prefix = path + path.getFileSystem().getSeparator();
        return problems.stream()
                .map(Problem::toString)
                .map(line -> line.startsWith(prefix) ? line.substring(prefix.length()) : line)
                .toList();
    }
}
