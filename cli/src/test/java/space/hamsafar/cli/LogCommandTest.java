package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCommandTest {
    private static final String HOME = "t.mirza:auditor";
    private static final String PARTNER = "sun.yu:auditor";

    @TempDir
    private Path folder;

    private String programme = "";
    private String printed = "";

    @BeforeEach
    void openTheExample() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("programme"));
        try (var files = Files.list(ProjectFiles.root().resolve("examples/pakistan-china"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        programme = copy.toString();
        assertThat(run("select", "open", programme, "--as", "n.akhtar:secretary"))
                .isEqualTo(ExitCodes.OK);
    }

    @Test
    void twoAgenciesSignAndWhatIsDoneAfterwardsIsFound() throws IOException {
        String own = key("suparco", HOME);
        String theirs = key("cmsa", PARTNER);
        assertThat(run("log", "checkpoint", programme, "--as", HOME, "--key", own))
                .isEqualTo(ExitCodes.OK);
        assertThat(run("log", "countersign", programme, "--as", HOME, "--key", own))
                .isEqualTo(ExitCodes.NOT_ALLOWED);
        assertThat(run("log", "countersign", programme, "--as", PARTNER, "--key", theirs))
                .isEqualTo(ExitCodes.OK);

        assertThat(run("log", "verify", programme)).isEqualTo(ExitCodes.OK);
        assertThat(printed).contains("1 entries, 1 of them covered by a countersigned checkpoint");

        Path journal = Path.of(programme, "selection", "journal.log");
        Files.writeString(journal, Files.readString(journal).replace("n.akhtar", "m.rahim"));
        assertThat(run("log", "verify", programme)).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(printed).contains("entry 1: the check sum of the journal's line is wrong");
        assertThat(run("log", "checkpoint", programme, "--as", HOME, "--key", own))
                .isEqualTo(ExitCodes.PROBLEMS);
    }

    @Test
    void onlyAuditorsSignAndOnlyWithTheKeyOfTheirAgency() {
        String own = key("suparco", HOME);

        assertThat(run("log", "checkpoint", programme, "--as", "n.akhtar:secretary", "--key", own))
                .isEqualTo(ExitCodes.NOT_ALLOWED);
        assertThat(run("log", "checkpoint", programme, "--as", "n.akhtar:auditor", "--key", own))
                .isEqualTo(ExitCodes.NOT_ALLOWED);
        assertThat(run("log", "checkpoint", programme, "--as", PARTNER, "--key", own))
                .isEqualTo(ExitCodes.NOT_ALLOWED);
        assertThat(run("log", "key", programme, "--as", HOME, "--out", own + "2"))
                .isEqualTo(ExitCodes.NOT_ALLOWED);
        assertThat(run("log", "checkpoint", programme, "--as", HOME, "--key", own + "3"))
                .isEqualTo(ExitCodes.NO_INPUT);
        assertThat(run("log", "verify", programme + "-none")).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(run("log", "verify", programme, "--against", own + "4")).isEqualTo(ExitCodes.NO_INPUT);
    }

    private String key(String agency, String who) {
        String file = folder.resolve(agency + ".key").toString();
        assertThat(run("log", "key", programme, "--as", who, "--out", file)).isEqualTo(ExitCodes.OK);
        assertThat(printed).startsWith(agency + "+");
        return file;
    }

    private int run(String... words) {
        var out = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(out, true), words);
        printed = out.toString();
        return code;
    }
}
