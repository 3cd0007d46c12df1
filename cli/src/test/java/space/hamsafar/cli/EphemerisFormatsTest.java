package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EphemerisFormatsTest {
    private static final Path ELEMENTS = ProjectFiles.root().resolve("examples/pakistan-china/tiangong.omm");
    private static final Map<String, String> FORMS = Map.of("omm", "a.omm", "ommxml", "a.xml", "ommjson", "a.json");

    @TempDir
    private Path folder;

    @Test
    void meanElementsAreWrittenInEachFormAndReadBackTheSame() throws IOException {
        JsonNode before =
                JsonMapper.shared().readTree(printed(ELEMENTS, "ommjson")).get(0);

        for (Map.Entry<String, String> form : FORMS.entrySet()) {
            Path written = Files.writeString(folder.resolve(form.getValue()), printed(ELEMENTS, form.getKey()));
            JsonNode after =
                    JsonMapper.shared().readTree(printed(written, "ommjson")).get(0);

            assertThat(after).as(form.getKey()).isEqualTo(before);
        }
        assertThat(before.get("MEAN_MOTION").asDouble()).isEqualTo(15.60381928);
    }

    private static String printed(Path orbit, String format) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "ephemeris",
                "--orbit",
                orbit.toString(),
                "--format",
                format);
        assertThat(code).as(err.toString()).isEqualTo(ExitCodes.OK);
        return out.toString();
    }
}
