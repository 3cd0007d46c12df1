package space.hamsafar.exchange.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.Task;
import net.sf.mpxj.mspdi.MSPDIReader;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.hamsafar.exchange.sample.SamplePlan;
import space.hamsafar.exchange.sample.SampleProgramme;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.training.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class HandoutTest {

    private static final Programme PROGRAMME = SampleProgramme.programme();
    private static final ProgrammePlan PLAN = SamplePlan.plan();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Handout.class)
    void eachKindIsWrittenWholeAndAgain(Handout kind) {
        List<Path> files = Handout.write(folder, List.of(kind), PROGRAMME, PLAN);
        List<Path> again = Handout.write(folder, List.of(kind), PROGRAMME, PLAN);

        assertThat(files)
                .isNotEmpty()
                .isEqualTo(again)
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(Handout.of(kind.word())).contains(kind);
    }

    @Test
    void timelineJsonHoldsItsSchema() throws IOException {
        String schema = Files.readString(Path.of("..", "docs", "schema", "timeline.schema.json"));
        String text = text(Handout.TIMELINE_JSON, "timeline.json", PLAN);

        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(text, InputFormat.JSON);

        assertThat(errors).isEmpty();
        assertThat(new JsonMapper().readTree(text).path("entries"))
                .hasSize(PLAN.flight().timeline().size());
    }

    @Test
    void schemaOfTheTimelineRefusesOtherKeys() throws IOException {
        String schema = Files.readString(Path.of("..", "docs", "schema", "timeline.schema.json"));
        String text = text(Handout.TIMELINE_JSON, "timeline.json", PLAN).replace("\"entries\"", "\"entrys\"");

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(text, InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void openMctPlanHasALaneForEachPersonWithTimesInMilliseconds() {
        JsonNode plan = new JsonMapper().readTree(text(Handout.OPENMCT, "timeline.openmct.json", PLAN));
        TimelineEntry first = PLAN.flight().timeline().getFirst();

        assertThat(plan.path("Groups")).isNotEmpty().allSatisfy(group -> {
            JsonNode lane = plan.path(group.path("name").asString());
            assertThat(lane.isArray()).isTrue();
            assertThat(lane).isNotEmpty().allSatisfy(activity -> {
                assertThat(activity.path("type")).isEqualTo(group.path("name"));
                assertThat(activity.path("start").asLong())
                        .isLessThan(activity.path("end").asLong());
                assertThat(activity.path("name").asString()).isNotBlank();
            });
        });
        assertThat(plan.toString()).contains(Long.toString(first.start().toEpochMilli()));
    }

    @Test
    void workbookHoldsTextsAndNumbersAndNoFormula() throws IOException {
        byte[] bytes = bytes(Handout.XLSX, "timeline.xlsx", withTitle("=HYPERLINK(\"http://evil\")"));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = workbook.getFirstSheet().openStream()) {
            var all = rows.toList();
            assertThat(all).hasSizeGreaterThan(1);
            assertThat(all).allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.getType() == CellType.FORMULA));
            assertThat(all.get(1).getCellText(8)).isEqualTo("'=HYPERLINK(\"http://evil\")");
            assertThat(all.get(1).getCell(4).getType()).isEqualTo(CellType.NUMBER);
        }
    }

    @Test
    void spreadsheetTextBeginsWithAByteOrderMarkAndEscapesFormulas() {
        byte[] bytes = bytes(Handout.CSV, "timeline.csv", withTitle("@SUM(A1)"));

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains(",'@SUM(A1),");
    }

    @Test
    void projectXmlIsReadBackWithAllTasksAndTimes() throws Exception {
        byte[] bytes = bytes(Handout.PROJECT_XML, "ground.xml", PLAN);

        ProjectFile read = new MSPDIReader().read(new ByteArrayInputStream(bytes));

        var tasks =
                read.getTasks().stream().filter(task -> task.getText(1) != null).toList();
        assertThat(tasks)
                .hasSize(PLAN.agreement().steps().size()
                        + PLAN.training().sessions().size());
        Session session = PLAN.training().sessions().getFirst();
        Task found = tasks.stream()
                .filter(task -> task.getText(1).equals(session.unit() + "-" + session.number()))
                .findFirst()
                .orElseThrow();
        assertThat(found.getStart())
                .isEqualTo(session.start()
                        .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                        .toLocalDateTime());
        assertThat(found.getResourceAssignments()).isNotEmpty();
        assertThat(read.getTasks().stream()
                        .mapToInt(task -> task.getPredecessors().size())
                        .sum())
                .isEqualTo(PROGRAMME.agreement().steps().stream()
                        .mapToInt(step -> step.after().size())
                        .sum());
    }

    @Test
    void daySheetIsWellFormedInEachLanguageAndEscapesWhatItShows() throws XMLStreamException {
        Map<String, byte[]> sheets = Handout.DAY_SHEETS.files(PROGRAMME, withTitle("<script>alert(1)</script>"));

        assertThat(sheets.keySet()).anyMatch(name -> name.endsWith(".en.html"));
        assertThat(sheets.keySet()).anyMatch(name -> name.endsWith(".zh.html"));
        assertThat(sheets.keySet()).anyMatch(name -> name.endsWith(".ur.html"));
        for (var sheet : sheets.entrySet()) {
            String html = new String(sheet.getValue(), StandardCharsets.UTF_8);
            assertThat(html).doesNotContain("<script>").contains("<section>");
            if (sheet.getKey().endsWith(".ur.html")) {
                assertThat(html).contains("lang=\"ur\" dir=\"rtl\"");
            }
            requireWellFormed(html.replace("<!DOCTYPE html>", "").replace("<meta charset=\"utf-8\">", ""));
        }
    }

    private static void requireWellFormed(String xml) throws XMLStreamException {
        var reader = XMLInputFactory.newFactory().createXMLStreamReader(new java.io.StringReader(xml));
        while (reader.hasNext()) {
            reader.next();
        }
    }

    private static ProgrammePlan withTitle(String title) {
        FlightPlan flight = PLAN.flight();
        var timeline = flight.timeline().stream()
                .map(entry -> new TimelineEntry(
                        entry.id(),
                        title,
                        TimelineEntry.Kind.EXPERIMENT,
                        "x",
                        entry.crew(),
                        entry.start(),
                        entry.end(),
                        ""))
                .toList();
        return PLAN.withFlight(new FlightPlan(
                flight.launch(),
                flight.backups(),
                flight.docking(),
                flight.undocking(),
                flight.landing(),
                flight.alternatives(),
                timeline,
                flight.experiments(),
                flight.hostTime(),
                flight.bands(),
                flight.altitude(),
                flight.outlook(),
                flight.problems()));
    }

    private static byte[] bytes(Handout kind, String name, ProgrammePlan plan) {
        return kind.files(PROGRAMME, plan).getOrDefault(name, new byte[0]);
    }

    private static String text(Handout kind, String name, ProgrammePlan plan) {
        return new String(bytes(kind, name, plan), StandardCharsets.UTF_8);
    }
}
