package space.hamsafar.campaign.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import space.hamsafar.campaign.application.TableWriter;
import space.hamsafar.campaign.blind.Blinding;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.policy.Criterion;
import space.hamsafar.campaign.policy.FieldPolicy;
import space.hamsafar.campaign.policy.StagePolicy;
import space.hamsafar.campaign.store.StoreException;

/** What an assessor sees: the fields that the stage names, and nothing else. */
final class Sheets {
    static final String COMMENT = "comment:";

    private final Work work;
    private final StagePolicy stage;
    private final Blinding blinding;

    Sheets(Work work, String stage) {
        this.work = work;
        this.stage = work.policy().stage(stage).orElseThrow();
        this.blinding = new Blinding(work.blindingKey(), stage, work.actor().person());
    }

    /** The applicants who were assigned to the actor, by the names under which the actor knows them, in their order. */
    Map<String, String> applicants() {
        List<String> own = Assignments.of(work, stage.id(), work.actor().person());
        var names = new LinkedHashMap<String, String>();
        blinding.shuffled(own).forEach(id -> names.put(blinding.name(id), id));
        return names;
    }

    Outcome read() {
        var lines = new Lines();
        List<List<String>> rows = rows();
        List<Map<String, Object>> data = new ArrayList<>();
        for (List<String> row : rows) {
            var one = new LinkedHashMap<String, Object>();
            one.put("applicant", row.getFirst());
            for (int i = 0; i < stage.sees().size(); i++) {
                one.put(stage.sees().get(i), row.get(i + 1));
            }
            data.add(one);
            lines.line(String.join("  ", row));
        }
        return Outcome.Done.answer(
                lines.put("stage", stage.id()).put("applicants", data).answer());
    }

    Outcome export(Path file) {
        if (!TableWriter.isTable(file)) {
            return Outcome.Invalid.of(file.getFileName() + ": the name must end in .csv or .xlsx");
        }
        List<List<String>> rows = rows();
        List<String> open = stage.criteria().stream().map(Criterion::id).toList();
        List<String> comments = open.stream().map(id -> COMMENT + id).toList();
        List<List<String>> table = new ArrayList<>();
        table.add(join(List.of("applicant"), stage.sees(), open, comments));
        List<String> empty = open.stream().map(_ -> "").toList();
        rows.forEach(row -> table.add(join(row, empty, empty)));
        write(work, file, table);
        return new Outcome.Done(
                new Lines()
                        .line(rows.size() + " sheets written")
                        .put("sheets", rows.size())
                        .answer(),
                List.of(new DeskFact.Exported("sheets of stage " + stage.id(), rows.size(), Tables.form(file))));
    }

    @SafeVarargs
    private static List<String> join(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    static void write(Work work, Path file, Iterable<List<String>> table) {
        if (work.dryRun()) {
            return;
        }
        try {
            TableWriter.write(file, table);
        } catch (IOException fault) {
            throw new StoreException("cannot write " + file, fault);
        }
    }

    /** A row for each applicant: the name, and the cells that may be seen; empty ones if the application cannot be read. */
    private List<List<String>> rows() {
        Map<String, String> applicants = applicants();
        Map<String, List<String>> seen = seen(applicants);
        List<String> nothing = Collections.nCopies(stage.sees().size(), "");
        return applicants.entrySet().stream()
                .map(one -> join(List.of(one.getKey()), seen.getOrDefault(one.getValue(), nothing)))
                .toList();
    }

    private Map<String, List<String>> seen(Map<String, String> applicants) {
        List<String> ids = work.policy().fields().stream().map(FieldPolicy::id).toList();
        int[] positions = stage.sees().stream().mapToInt(ids::indexOf).toArray();
        int key = ids.indexOf("id");
        var seen = new HashMap<String, List<String>>();
        Set<String> own = Set.copyOf(applicants.values());
        work.applications().cells(cells -> {
            if (own.contains(cells.get(key))) {
                var row = new ArrayList<String>();
                for (int position : positions) {
                    row.add(cells.get(position));
                }
                seen.put(cells.get(key), row);
            }
        });
        return seen;
    }
}
