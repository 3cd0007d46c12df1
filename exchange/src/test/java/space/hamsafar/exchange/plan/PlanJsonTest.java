package space.hamsafar.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.hamsafar.exchange.ExchangeException;
import space.hamsafar.exchange.sample.SamplePlan;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.HostTime;
import space.hamsafar.programme.selection.FunnelForecast;
import space.hamsafar.programme.selection.SelectionPlan;

final class PlanJsonTest {
    private static final ProgrammePlan PLAN = SamplePlan.plan();
    private static final String TEXT = PlanJson.write(PLAN);

    @TempDir
    private Path folder;

    @Test
    void writtenPlanReadsBackEqual() throws IOException {
        assertThat(PlanJson.read(file(TEXT))).isEqualTo(PLAN);
    }

    @Test
    void planWithoutAFlightReadsBackEqual() throws IOException {
        ProgrammePlan grounded = withFlight(SamplePlan.grounded());
        assertThat(PlanJson.read(file(PlanJson.write(grounded)))).isEqualTo(grounded);
    }

    @Test
    void everyBitOfANumberComesBack() throws IOException {
        for (double value : new double[] {Math.PI, 0.1 + 0.2, Double.MIN_VALUE, 1e300, -0.0, 1.0 / 3}) {
            var selection = PLAN.selection();
            ProgrammePlan plan = withForecast(new FunnelForecast(
                    selection.forecast().steps(),
                    value,
                    -value,
                    selection.forecast().applicationsNeeded()));
            assertThat(PlanJson.read(file(PlanJson.write(plan)))).isEqualTo(plan);
        }
    }

    @Test
    void samePlanGivesTheSameBytesAndId() {
        assertThat(PlanJson.write(SamplePlan.plan())).isEqualTo(TEXT);
        assertThat(TEXT)
                .contains(PlanJson.id(PLAN))
                .startsWith("{\n  \"schema\": \"hamsafar-plan/1\",\n  \"id\": \"sha256:");
    }

    @Test
    void anotherPlanHasAnotherId() {
        assertThat(PlanJson.id(withFlight(SamplePlan.grounded()))).isNotEqualTo(PlanJson.id(PLAN));
    }

    @Test
    void linesStayReadableAndTheFileSmall() {
        assertThat(TEXT.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(400));
        assertThat(TEXT).contains("{\"applicant\": \"A-0012\", \"eligible\": true, \"failed\": []}");
        assertThat(TEXT.length()).isLessThan(1 << 20);
    }

    @Test
    void numberThatJsonCannotExpressIsRefused() {
        FunnelForecast forecast = PLAN.selection().forecast();
        ProgrammePlan plan =
                withForecast(new FunnelForecast(forecast.steps(), Double.NaN, 1, forecast.applicationsNeeded()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanJson.write(plan))
                .withMessageContaining("NaN");
    }

    @Test
    void writtenPlanIsValidByThePublishedSchema() throws IOException {
        assertThat(schema().validate(TEXT, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(PlanJson.write(withFlight(SamplePlan.grounded())), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void publishedSchemaRejectsWhatIsNoPlan() throws IOException {
        for (String wrong : List.of(
                TEXT.replace("hamsafar-plan/1", "hamsafar-plan/2"),
                TEXT.replaceFirst("\"seed\": 7", "\"seed\": \"seven\""),
                TEXT.replaceFirst("\"seed\": 7", "\"sead\": 7"),
                TEXT.replaceFirst("\"kind\": \"meal\"", "\"kind\": \"feast\""))) {
            assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"seed\": 7 | \"seed\": \"x\" | plan.seed",
                "\"seed\": 7 | \"seed\": null | plan.seed",
                "\"seed\": 7 | \"seed\": 7.5 | plan.seed",
                "\"seed\": 7 | \"sead\": 7 | a key is missing (at plan.seed)",
                "\"seed\": 7 | \"seed\": 7, \"sead\": 7 | unknown key \"sead\"",
                "\"seed\": 7, | `` | seed",
                "\"seed\": 7 | \"seed\": 7, \"seed\": 8 | Duplicate",
                "\"kind\": \"meal\" | \"kind\": \"feast\" | \"feast\" is not a",
                "\"floorKm\": 340.0 | \"floorKm\": 9999 | floorKm is 9999",
                "\"firstDay\": \"2026-02-09\" | \"firstDay\": \"2026-02-30\" | \"2026-02-30\" is not a valid LocalDate",
                "\"finalists\": [\"A-0007\" | \"finalists\": [null | finalists",
                "\"hamsafar-plan/1\" | \"hamsafar-plan/9\" | this version reads \"hamsafar-plan/1\"",
            })
    void wrongValueIsReportedWithItsPlace(String found, String wrong, String expected) throws IOException {
        assertThat(TEXT).contains(found);
        Path file = file(TEXT.replaceFirst(Pattern.quote(found), wrong));
        assertThatThrownBy(() -> PlanJson.read(file))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(expected)
                .message()
                .doesNotContain("space.hamsafar", "tools.jackson", "\n");
    }

    @Test
    void hostileFilesAreRefusedWithAClearText() throws IOException {
        for (String text : List.of(
                "",
                "[]",
                "null",
                "{",
                "\0\0\0",
                "not json",
                "[".repeat(100_000),
                "{\"schema\": \"hamsafar-plan/1\", \"plan\": " + "[".repeat(5000),
                "{\"schema\": \"hamsafar-plan/1\", \"id\": \"\", \"plan\": null}",
                TEXT.substring(0, TEXT.length() / 2),
                TEXT + "{}")) {
            assertThatThrownBy(() -> PlanJson.read(file(text)))
                    .isInstanceOf(ExchangeException.class)
                    .message()
                    .contains("plan.json")
                    .hasSizeLessThan(600)
                    .doesNotContain("space.hamsafar", "tools.jackson");
        }
    }

    @Test
    void wrongEncodingIsRefused() throws IOException {
        Path file = folder.resolve("plan.json");
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[60] = (byte) 0xff;
        Files.write(file, bytes);
        assertThatThrownBy(() -> PlanJson.read(file)).isInstanceOf(ExchangeException.class);
    }

    @Test
    void missingFileAndFolderAreNamed() {
        assertThatThrownBy(() -> PlanJson.read(folder.resolve("absent.json")))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("absent.json: there is no such file");
        assertThatThrownBy(() -> PlanJson.read(folder))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void editedPlanCanStillBeRead() throws IOException {
        HostTime first = PLAN.flight().hostTime().getFirst();
        String edited = TEXT.replaceFirst("\"usedMinutes\": " + first.usedMinutes() + ",", "\"usedMinutes\": 999,");
        assertThat(PlanJson.read(file(edited)).flight().hostTime().getFirst().usedMinutes())
                .isEqualTo(999);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.json"), text);
    }

    private static Schema schema() throws IOException {
        Path file = Path.of("..", "docs", "schema", "plan.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file));
    }

    private static ProgrammePlan withFlight(FlightPlan flight) {
        return new ProgrammePlan(
                PLAN.programme(),
                PLAN.inputsHash(),
                PLAN.seed(),
                PLAN.work(),
                PLAN.agreement(),
                PLAN.selection(),
                PLAN.training(),
                flight);
    }

    private static ProgrammePlan withForecast(FunnelForecast forecast) {
        var old = PLAN.selection();
        return new ProgrammePlan(
                PLAN.programme(),
                PLAN.inputsHash(),
                PLAN.seed(),
                PLAN.work(),
                PLAN.agreement(),
                new SelectionPlan(
                        old.applications(),
                        old.eligible(),
                        old.rules(),
                        old.decisions(),
                        old.stages(),
                        forecast,
                        old.finalists(),
                        old.problems()),
                PLAN.training(),
                PLAN.flight());
    }
}
