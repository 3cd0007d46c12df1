package space.hamsafar.campaign.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import space.hamsafar.campaign.application.SegmentRows;
import space.hamsafar.campaign.application.TableWriter;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.operation.DeskOperation.ExportScreening.Found;
import space.hamsafar.programme.selection.EligibilityRule;

/** Writes out what the screening found, by id of the application. */
final class ScreeningTables {
    private static final int NEAR = 2;

    private ScreeningTables() {}

    static Outcome export(Work work, Found found, Path file) {
        Optional<DeskFact.Screened> screened = work.state().screened();
        if (screened.isEmpty()) {
            return Outcome.Invalid.of("the applications are not screened yet: screen them first");
        }
        if (!TableWriter.isTable(file)) {
            return Outcome.Invalid.of(file.getFileName() + ": the name must end in .csv or .xlsx");
        }
        List<List<String>> rows = switch (found) {
            case NOT_ELIGIBLE -> notEligible(work, screened.get());
            case PAIRS -> pairs(work);
        };
        Sheets.write(work, file, rows);
        int count = rows.size() - 1;
        String what = switch (found) {
            case NOT_ELIGIBLE -> "reasons of " + screened.get().decisions().rows() + " applicants who are not eligible";
            case PAIRS -> "pairs that may be one person";
        };
        String kept = found.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Outcome.Done(
                new Lines()
                        .line(count + " " + what + " written")
                        .put("rows", count)
                        .answer(),
                List.of(new DeskFact.Exported(kept, count, Tables.form(file))));
    }

    /** A row for each rule that an applicant fails. */
    private static List<List<String>> notEligible(Work work, DeskFact.Screened screened) {
        Map<String, String> reasons =
                work.policy().rules().stream().collect(Collectors.toMap(EligibilityRule::id, EligibilityRule::reason));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("applicant", "rule", "reason", "nearMiss"));
        SegmentRows.read(work.segments().open(screened.decisions()), cells -> {
            String near = String.valueOf(cells.get(NEAR).equals("near"));
            for (String rule : cells.get(1).split(" ")) {
                rows.add(List.of(cells.getFirst(), rule, reasons.getOrDefault(rule, rule), near));
            }
        });
        return rows;
    }

    private static List<List<String>> pairs(Work work) {
        Map<Set<String>, String> judged = new HashMap<>();
        work.state()
                .pairs()
                .forEach(pair ->
                        judged.put(Set.of(pair.first(), pair.second()), pair.same() ? "one person" : "two persons"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("first", "second", "probability", "judged"));
        for (List<String> pair : Screened.pairs(work)) {
            rows.add(List.of(
                    pair.get(0), pair.get(1), pair.get(2), judged.getOrDefault(Set.of(pair.get(0), pair.get(1)), "")));
        }
        return rows;
    }
}
