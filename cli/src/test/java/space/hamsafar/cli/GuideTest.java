package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.campaign.application.TableRows;
import space.hamsafar.campaign.application.TableWriter;

/** Runs the commands of a guide from top to bottom, on a copy of the example. */
class GuideTest {
    private static final Path ROOT = ProjectFiles.root();
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./hamsafar (.+)$");

    /** Commands that end with a warning, as the guide says. */
    private static final Map<String, Integer> WARNED = Map.of("--lock", ExitCodes.PROBLEMS);

    @TempDir
    private Path folder;

    @Test
    void secretaryCanWorkAfterTheGuide() throws IOException {
        copyExample();
        List<String> commands = COMMAND.matcher(Files.readString(ROOT.resolve("docs/guides/selection-secretary.md")))
                .results()
                .map(found -> found.group(1).strip())
                .toList();

        assertThat(commands).hasSizeGreaterThan(10);
        for (String command : commands) {
            if (command.startsWith("select score") && command.contains("sheets.csv")) {
                fillIn(folder.resolve("sheets.csv"));
            }
            int expected = WARNED.entrySet().stream()
                    .filter(warned -> command.contains(warned.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(ExitCodes.OK);
            run(command, expected);
        }
    }

    @Test
    void auditorCanWorkAfterTheGuide() throws IOException {
        copyExample();
        List<String> commands = COMMAND.matcher(Files.readString(ROOT.resolve("docs/guides/selection-auditor.md")))
                .results()
                .map(found -> found.group(1).strip())
                .toList();

        assertThat(commands).hasSizeGreaterThan(7);
        for (String command : commands) {
            run(command, ExitCodes.OK);
        }
        assertThat(folder.resolve("pages/public-ur.html")).exists();
    }

    @Test
    void refusalHasItsOwnExitCodeAndChangesNothing() throws IOException {
        copyExample();
        run("select open programme --as t.mirza:auditor", ExitCodes.NOT_ALLOWED);
        run("select open programme --as n.akhtar:auditor", ExitCodes.NOT_ALLOWED);
        run("select open programme --as n.akhtar", ExitCodes.USAGE);
        run("select open programme --dry-run --as n.akhtar:secretary", ExitCodes.OK);
        assertThat(folder.resolve("programme/selection"))
                .satisfiesAnyOf(
                        none -> assertThat(none).doesNotExist(),
                        empty -> assertThat(empty.resolve("journal.log"))
                                .satisfiesAnyOf(
                                        file -> assertThat(file).doesNotExist(),
                                        file -> assertThat(file).isEmptyFile()));
    }

    @Test
    void rulesThatChangeInSecretStopTheCampaign() throws IOException {
        copyExample();
        run("select open programme --as n.akhtar:secretary", ExitCodes.OK);
        Path rules = folder.resolve("programme/selection.yaml");
        Files.writeString(rules, Files.readString(rules).replace("minimum: 30", "minimum: 29"));

        run("select import programme programme/applicants.csv --as n.akhtar:secretary", ExitCodes.NOT_ALLOWED);
        run("select amend programme --reason younger --as n.akhtar:secretary", ExitCodes.OK);
        run("select import programme programme/applicants.csv --as n.akhtar:secretary", ExitCodes.OK);
    }

    private void run(String command, int expected) {
        var out = new StringWriter();
        String[] words = Stream.of(command.split(" "))
                .map(word -> word.matches("programme(/.*)?|pages|[a-z]+\\.(csv|xlsx|key)")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);

        int code = Main.run(new PrintWriter(out, true), new PrintWriter(out, true), words);

        assertThat(code).as(command + "\n" + out).isEqualTo(expected);
    }

    /** As an assessor would: a middling score for everybody. */
    private static void fillIn(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        TableRows.read(file, (_, cells) -> rows.add(cells));
        List<String> head = rows.getFirst();
        List<List<String>> filled = new ArrayList<>(List.of(head));
        for (List<String> row : rows.subList(1, rows.size())) {
            var cells = new ArrayList<>(row);
            for (int i = 0; i < head.size(); i++) {
                if (head.contains("comment:" + head.get(i))) {
                    cells.set(i, "3");
                }
            }
            filled.add(cells);
        }
        assertThat(filled).hasSizeGreaterThan(10);
        TableWriter.write(file, filled);
    }

    private void copyExample() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("programme"));
        try (Stream<Path> files = Files.list(ROOT.resolve("examples/pakistan-china"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName().toString()));
            }
        }
    }
}
