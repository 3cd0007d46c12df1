package space.hamsafar.campaign.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import space.hamsafar.campaign.application.Applications;
import space.hamsafar.campaign.application.TableWriter;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.policy.FieldPolicy;
import space.hamsafar.programme.source.Spelling;

/** Writes applications out. */
final class Tables {

    private Tables() {}

    static String form(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx") ? "xlsx" : "csv";
    }

    static Outcome export(Work work, List<String> fields, Path file) {
        List<String> known =
                work.policy().fields().stream().map(FieldPolicy::id).toList();
        List<String> wanted = fields.isEmpty() ? known : fields;
        var problems = new ArrayList<String>();
        wanted.stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> problems.add("there is no field '" + field + "'" + Spelling.hint(field, known)));
        if (!TableWriter.isTable(file)) {
            problems.add(file.getFileName() + ": the name must end in .csv or .xlsx");
        }
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        int[] positions = wanted.stream().mapToInt(known::indexOf).toArray();
        Set<String> withdrawn = work.state().withdrawn();
        List<List<String>> rows = new ArrayList<>();
        rows.add(wanted);
        work.applications().cells(cells -> {
            if (!withdrawn.contains(cells.get(known.indexOf("id")))) {
                var row = new ArrayList<String>();
                for (int position : positions) {
                    row.add(cells.get(position));
                }
                rows.add(row);
            }
        });
        Sheets.write(work, file, rows);
        int count = rows.size() - 1;
        return new Outcome.Done(
                new Lines()
                        .line(count + " applications written")
                        .put("applications", count)
                        .answer(),
                List.of(new DeskFact.Exported("applications: " + String.join(" ", wanted), count, form(file))));
    }

    /** The rows that imports could not take, as they were, each after its line and the reasons. */
    static Outcome exportRejected(Work work, Path file) {
        if (!TableWriter.isTable(file)) {
            return Outcome.Invalid.of(file.getFileName() + ": the name must end in .csv or .xlsx");
        }
        List<List<String>> rows = new ArrayList<>();
        for (DeskFact.Imported done : work.state().imports()) {
            if (done.rejected().rows() > 0) {
                List<String> named = new ArrayList<>();
                named.add(done.source());
                var one = new Applications(
                        work.rows(),
                        List.of(done.rejected()),
                        work.state().medical().forgotten());
                one.cells(cells ->
                        rows.add(Stream.concat(named.stream(), cells.stream()).toList()));
            }
        }
        Sheets.write(work, file, rows);
        int count =
                (int) rows.stream().filter(row -> !row.get(1).equals("line")).count();
        return new Outcome.Done(
                new Lines()
                        .line(count + " rejected rows written")
                        .put("rejected", count)
                        .answer(),
                List.of(new DeskFact.Exported("rejected rows", count, form(file))));
    }
}
