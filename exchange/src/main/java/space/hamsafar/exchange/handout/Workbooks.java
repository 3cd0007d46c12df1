package space.hamsafar.exchange.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import space.hamsafar.exchange.Titles;
import space.hamsafar.exchange.WorldTime;
import space.hamsafar.exchange.table.PlanTables;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.training.Session;

/** The plan as a workbook: days on board and training, a sheet each. Cells are texts and numbers, never formulas. */
final class Workbooks {

    private static final int MOST_CHARACTERS = 32_000;

    private Workbooks() {}

    static byte[] of(Programme programme, ProgrammePlan plan) {
        var titles = Titles.of(programme);
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Hamsafar", "1.0")) {
            sheet(workbook.newWorksheet("Timeline"), timeline(plan, titles));
            sheet(workbook.newWorksheet("Training"), training(plan, titles));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a workbook in memory", e);
        }
        return bytes.toByteArray();
    }

    private static void sheet(Worksheet sheet, List<List<Object>> rows) throws IOException {
        for (int row = 0; row < rows.size(); row++) {
            List<Object> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(sheet, row, column, cells.get(column));
            }
        }
        sheet.range(0, 0, 0, rows.getFirst().size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        sheet.finish();
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            String text = PlanTables.plainText(value.toString());
            sheet.value(row, column, text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text);
        }
    }

    private static List<List<Object>> timeline(ProgrammePlan plan, Titles titles) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                "Start UTC",
                "End UTC",
                "Start Beijing",
                "Start Pakistan",
                "Minutes",
                "Person",
                "Kind",
                "Entry",
                "Title",
                "Experiment",
                "Reason"));
        for (TimelineEntry entry : plan.flight().timeline()) {
            for (String person : entry.crew()) {
                rows.add(List.of(
                        WorldTime.UTC.minute(entry.start()),
                        WorldTime.UTC.minute(entry.end()),
                        WorldTime.BEIJING.minute(entry.start()),
                        WorldTime.PAKISTAN.minute(entry.start()),
                        Duration.between(entry.start(), entry.end()).toMinutes(),
                        titles.person(person),
                        entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        entry.id(),
                        entry.title(),
                        entry.experiment(),
                        entry.reason()));
            }
        }
        return rows;
    }

    private static List<List<Object>> training(ProgrammePlan plan, Titles titles) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(
                List.of("Start UTC", "End UTC", "Start Beijing", "Minutes", "Unit", "Session", "Trainees", "Facility"));
        for (Session session : plan.training().sessions()) {
            rows.add(List.of(
                    WorldTime.UTC.minute(session.start()),
                    WorldTime.UTC.minute(session.end()),
                    WorldTime.BEIJING.minute(session.start()),
                    Duration.between(session.start(), session.end()).toMinutes(),
                    titles.unit(session.unit()),
                    session.number(),
                    String.join(
                            "; ",
                            session.trainees().stream().map(titles::person).toList()),
                    session.facility().isEmpty() ? "" : titles.facility(session.facility())));
        }
        return rows;
    }
}
