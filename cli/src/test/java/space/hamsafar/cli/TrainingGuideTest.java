package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the training manager's guide, one after the other, on a copy of the example. */
class TrainingGuideTest {

    private static final Path ROOT = ProjectFiles.root();
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|yaml)\\n(.*?)^```$");

    @TempDir
    private Path folder;

    @Test
    void everyCommandOfTheGuideWorks() throws IOException {
        copyExample();
        String guide = Files.readString(ROOT.resolve("docs/guides/training-manager.md"));

        for (MatchResult block : BLOCK.matcher(guide).results().toList()) {
            if (block.group(1).equals("yaml")) {
                Files.writeString(folder.resolve("events.yaml"), block.group(2));
            } else {
                for (String line : block.group(2).split("\n")) {
                    run(line.replaceFirst("^\\./hamsafar ", ""));
                }
            }
        }

        assertThat(folder.resolve("week-zh.html")).content().contains("lang=\"zh\"");
        assertThat(folder.resolve("programme/training-records.jsonl")).content().hasLineCount(4);
        assertThat(folder.resolve("plan-out/facilities/centrifuge.ics")).isNotEmptyFile();
        assertThat(folder.resolve("plan-mended/plan.json")).isNotEmptyFile();
    }

    @Test
    void aRecordThatCannotBeIsRefusedAndNothingIsWritten() throws IOException {
        copyExample();

        String told = run(
                List.of("record", "examples/pakistan-china", "trainee-a", "theory-exam", "--on", "2026-07-03"),
                ExitCodes.PROBLEMS);

        assertThat(told).contains("give the grade");
        assertThat(folder.resolve("programme/training-records.jsonl")).doesNotExist();
    }

    @Test
    void aPlanThatIsNotThereIsTold() throws IOException {
        copyExample();
        Files.writeString(
                folder.resolve("events.yaml"), "now: 2026-07-06\nevents:\n  - {kind: away, person: nobody}\n");

        String told = run(
                List.of("replan-training", "examples/pakistan-china", "events.yaml", "--plan", "plan-out/plan.json"),
                ExitCodes.NO_INPUT);

        assertThat(told).contains("plan.json");
    }

    private void copyExample() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("programme"));
        try (var files = Files.list(ROOT.resolve("examples/pakistan-china"))) {
            for (Path file : files.toList()) {
                if (Files.isRegularFile(file)) {
                    Files.copy(file, copy.resolve(file.getFileName().toString()));
                }
            }
        }
    }

    private void run(String command) {
        run(List.of(command.split(" ")), ExitCodes.OK);
    }

    /** A plan may leave out what finds no place, and a mended one may break a rule in its past: both end with 1. */
    private String run(List<String> command, int wanted) {
        var out = new StringWriter();
        var words = new ArrayList<String>();
        command.forEach(word -> words.add(place(word)));

        int code = Main.run(new PrintWriter(out, true), new PrintWriter(out, true), words.toArray(String[]::new));

        boolean mayFind =
                command.getFirst().equals("plan") || command.getFirst().equals("replan-training");
        if (code != ExitCodes.PROBLEMS || !mayFind) {
            assertThat(code).as(command + "\n" + out).isEqualTo(wanted);
        }
        return out.toString();
    }

    private String place(String word) {
        if (word.equals("examples/pakistan-china")) {
            return folder.resolve("programme").toString();
        }
        return word.matches("(plan-out|plan-mended|week|events).*") && !word.equals("week")
                ? folder.resolve(word).toString()
                : word;
    }
}
