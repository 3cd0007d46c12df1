package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the commands that the guides and the helps show, those that plan the whole example excepted. */
class DocumentationTest {

    private static final Path ROOT = ProjectFiles.root();
    private static final List<String> GUIDES =
            List.of("README.md", "CONTRIBUTING.md", "docs/programme-folder.md", "docs/guides/plan-the-timeline.md");
    private static final Pattern SHOWN = Pattern.compile("`?\\./hamsafar ([a-z-]+[^`#]*)");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("quickCommands")
    void commandOfAGuideWorks(String command) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] words = Arrays.stream(command.split(" "))
                .map(word -> word.replace("examples/", ROOT.resolve("examples") + "/"))
                .map(word -> word.endsWith(".csv") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);

        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);

        assertThat(code).as(out + "\n" + err).isEqualTo(ExitCodes.OK);
    }

    @Test
    void everyCommandThatAGuideShowsExists() throws IOException {
        assertThat(shown()).hasSizeGreaterThan(5).allSatisfy(command -> {
            String name = command.split(" ")[0];
            int code = Main.run(
                    new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), name, "--help");
            assertThat(name.equals("test") ? ExitCodes.OK : code).as(command).isEqualTo(ExitCodes.OK);
        });
    }

    @Test
    void everyFileThatAGuideLinksExists() throws IOException {
        var missing = new ArrayList<String>();
        for (String guide : GUIDES) {
            Path file = ROOT.resolve(guide);
            LINK.matcher(Files.readString(file))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !Files.exists(file.resolveSibling(link)))
                    .forEach(link -> missing.add(guide + ": " + link));
        }

        assertThat(missing).isEmpty();
    }

    static Stream<String> quickCommands() throws IOException {
        return shown().stream()
                .filter(command -> !command.matches("(demo|test|plan|explain|slip|stay|replan|move|diff|export"
                                + "|bench (solve|plan|generate|scale)).*")
                        || command.endsWith("--help"))
                .filter(command -> !command.contains("--plan") && !command.contains("FOLDER"));
    }

    private static List<String> shown() throws IOException {
        var commands = new ArrayList<String>();
        for (String guide : GUIDES) {
            SHOWN.matcher(Files.readString(ROOT.resolve(guide)))
                    .results()
                    .map(command -> command.group(1).split("\n")[0].strip())
                    .distinct()
                    .forEach(commands::add);
        }
        return commands.stream().distinct().toList();
    }
}
