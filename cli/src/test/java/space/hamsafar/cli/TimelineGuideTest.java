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

/** Runs the commands of the timeline planner's guide, one after the other, on a plan of the example. */
class TimelineGuideTest {

    private static final Path ROOT = ProjectFiles.root();
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|csv)\\n(.*?)^```$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** A move or a request that breaks a rule ends with 1, and so may a replanning. */
    private static final List<String> MAY_FIND = List.of("move", "request", "replan");

    @TempDir
    private Path folder;

    @Test
    void everyCommandOfTheGuideWorks() throws IOException {
        String guide = Files.readString(ROOT.resolve("docs/guides/timeline-planner.md"));
        run("plan examples/pakistan-china --out plan-out");

        for (MatchResult block : BLOCK.matcher(guide).results().toList()) {
            if (block.group(1).equals("csv")) {
                Files.writeString(folder.resolve("status.csv"), block.group(2));
            } else {
                for (String line : block.group(2).split("\n")) {
                    run(line.replaceFirst("^\\./hamsafar ", ""));
                }
            }
        }

        assertThat(folder.resolve("plan-out/changes")).isDirectoryContaining("glob:**00000*.json");
        assertThat(folder.resolve("handout/days")).isNotEmptyDirectory();
        assertThat(folder.resolve("replanned/plan.json")).isNotEmptyFile();
    }

    private void run(String command) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = new ArrayList<String>();
        WORD.matcher(command)
                .results()
                .forEach(word -> words.add(word.group(1) == null ? word.group(2) : word.group(1)));
        String[] placed = words.stream().map(this::place).toArray(String[]::new);

        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), placed);

        boolean mayFind =
                MAY_FIND.contains(words.getFirst()) || words.getFirst().equals("plan");
        assertThat(code).as(command + "\n" + out + "\n" + err).isIn(ExitCodes.OK, mayFind ? ExitCodes.PROBLEMS : 0);
    }

    private String place(String word) {
        if (word.startsWith("examples/")) {
            return ROOT.resolve(word).toString();
        }
        boolean file = word.matches("(plan-out|replanned|handout)(@\\w+)?|status\\.csv");
        return file ? folder.resolve(word).toString() : word;
    }
}
