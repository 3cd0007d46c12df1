package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code stay} on the small example of one visitor. */
class StayCommandTest {

    private static final Path EXAMPLE = ProjectFiles.root().resolve("examples/taxi-1988");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    @Test
    void longerStayShowsTheInstantsWhatMovesAndWhatToAskFor() {
        int code = run("stay", EXAMPLE.toString(), "--longer", "1");

        assertThat(code).as(err.toString()).isEqualTo(ExitCodes.OK);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0)).startsWith("Launch").contains("stays at");
        assertThat(lines.get(3)).matches("Landing .* UTC → .* UTC \\(.*\\)");
        assertThat(lines)
                .anyMatch(line -> line.endsWith(" moved"))
                .anyMatch(line -> line.endsWith(" added"))
                .anyMatch(line -> line.equals("To ask of the other centre"))
                .anyMatch(line -> line.contains("Recovery at Landing area in the steppe"));
    }

    @ParameterizedTest
    @CsvSource({
        "--longer, 0, at least 1 day",
        "--launch-slip, 0, must be at least 1",
        "--return, tomorrow, write an instant with its offset",
        "--shorter, 6, must be at least 1 day"
    })
    void whatCannotBeMeantIsRefusedInOneLine(String option, String value, String message) {
        int code = run("stay", EXAMPLE.toString(), option, value);

        assertThat(code).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains(message).doesNotContain("Exception");
    }
}
