package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the slip of the example's launch prints; the plans of both sides come from the real search. */
class SlipOfTheExampleTest {

    private static final Path EXAMPLE = ProjectFiles.root().resolve("examples/pakistan-china");

    @Test
    void slipShowsLaunchAndLandingFirstAndThenTheLastDayOfEachStepThatMoves() {
        var out = new StringWriter();
        var err = new StringWriter();

        int code = Main.run(
                new PrintWriter(out, true), new PrintWriter(err, true), "slip", EXAMPLE.toString(), "launch", "+3d");

        assertThat(code).as(err.toString()).isEqualTo(ExitCodes.OK);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0)).matches("Launch slips by 3 days: \\S+ → \\S+");
        assertThat(lines.get(1)).matches(" {2}Launch {3}.* UTC → .* UTC \\(.* Beijing, .* Pakistan\\)");
        assertThat(lines.get(2)).matches(" {2}Landing {2}.* UTC → .* UTC \\(.* Beijing, .* Pakistan\\)");
        String launch = lines.get(0).substring(lines.get(0).lastIndexOf(' ') + 1);
        assertThat(lines).anyMatch(line -> line.contains("→ " + launch) && line.endsWith("Docking with the station"));
        String landing = lines.get(2).replaceAll(".*→ (\\S+) .*", "$1");
        assertThat(lines).anyMatch(line -> line.contains("→ " + landing) && line.endsWith("Landing at Dongfeng"));
    }
}
