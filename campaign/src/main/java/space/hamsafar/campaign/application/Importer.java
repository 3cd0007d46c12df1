package space.hamsafar.campaign.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.FieldPolicy;
import space.hamsafar.campaign.store.PersonalRows;
import space.hamsafar.programme.source.Spelling;
import space.hamsafar.programme.source.Wording;

/**
 * Takes applications from a table. Rows that are new and sound go into one segment, rows that are not sound into
 * another, each with its line and every reason; rows that are known already and the same are only counted.
 */
public final class Importer {
    private static final int MOST_TOLD = 20;

    private final List<FieldPolicy> fields;
    private final int[] consents;
    private final SeenRows seen = new SeenRows();
    private final RowCells cells = new RowCells();
    private final List<String> told = new ArrayList<>();
    private int[] positions = {};
    private int width;
    private int accepted;
    private int rejected;
    private int repeated;
    private int forgotten;
    private Optional<String> trouble = Optional.empty();

    private Importer(CampaignPolicy policy) {
        this.fields = policy.fields();
        List<String> ids = fields.stream().map(FieldPolicy::id).toList();
        this.consents =
                fields.stream().mapToInt(field -> ids.indexOf(field.consent())).toArray();
    }

    /** What came of an import. */
    public sealed interface Result {
        /**
         * The table was read to its end.
         *
         * @param applications the new ones
         * @param rejected the rows that were not taken
         * @param repeated how many were known already
         * @param forgotten how many are of persons who were forgotten, and were passed over
         * @param told the first of the rejected rows, a line each
         */
        record Taken(Segment applications, Segment rejected, int repeated, int forgotten, List<String> told)
                implements Result {}

        /** The table cannot be read; nothing of it was taken. */
        record Unreadable(String problem) implements Result {}
    }

    /**
     * Reads a table and writes its rows to segments.
     *
     * @param file CSV or XLSX
     * @param before applications that are known already; new ones are written where they are
     */
    public static Result run(Path file, CampaignPolicy policy, Applications before) {
        var importer = new Importer(policy);
        importer.remember(before);
        var rejects = new Segment[1];
        Segment applications;
        try {
            applications = before.rows().write("applications.sealed", good -> {
                rejects[0] = before.rows().write("rejected.sealed", bad -> {
                    importer.read(file, good, bad);
                    return importer.rejected;
                });
                return importer.accepted;
            });
        } catch (Unusable unusable) {
            return new Result.Unreadable(unusable.getMessage());
        }
        return new Result.Taken(
                applications, rejects[0], importer.repeated, importer.forgotten, List.copyOf(importer.told));
    }

    private void remember(Applications before) {
        before.read(new PersonalRows.Taker() {
            @Override
            public void row(String person, byte[] content) {
                seen.add(person, content, content.length);
            }

            @Override
            public void forgotten(String person) {
                seen.addForgotten(person);
            }
        });
    }

    private void read(Path file, PersonalRows.Sink good, PersonalRows.Sink bad) throws IOException {
        Optional<String> fault;
        try {
            fault = TableRows.read(file, (number, row) -> take(number, row, good, bad));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        trouble.or(() -> fault).ifPresent(problem -> {
            throw new Unusable(problem);
        });
        if (width == 0) {
            throw new Unusable(file.getFileName() + ": is empty: its first line names the columns");
        }
    }

    private void take(int number, List<String> row, PersonalRows.Sink good, PersonalRows.Sink bad) {
        if (trouble.isPresent()) {
            return;
        }
        try {
            if (width == 0) {
                head(row);
                cells.begin().add("line").add("reason");
                row.forEach(cells::add);
                bad.row("", cells.buffer(), cells.length());
            } else {
                row(number, row, good, bad);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void head(List<String> columns) {
        List<String> known = fields.stream().map(FieldPolicy::id).toList();
        Set<String> twice = new HashSet<>();
        String problems = columns.stream()
                .filter(column -> !known.contains(column) || !twice.add(column))
                .map(column -> known.contains(column)
                        ? "column '" + column + "' stands there twice"
                        : "unknown column " + Wording.quoted(column) + Spelling.hint(column, known))
                .collect(Collectors.joining("; "));
        String missing = fields.stream()
                .filter(field -> field.required() && !columns.contains(field.id()))
                .map(FieldPolicy::id)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            problems += (problems.isEmpty() ? "" : "; ") + "columns are missing: " + missing;
        }
        if (columns.size() == 1 && columns.getFirst().matches(".*[;\\t|].*")) {
            problems = "the cells are not divided by commas: save the table as CSV with commas, or as XLSX";
        }
        if (!problems.isEmpty()) {
            trouble = Optional.of("head line: " + problems);
        }
        width = columns.size();
        positions =
                fields.stream().mapToInt(field -> columns.indexOf(field.id())).toArray();
    }

    private void row(int number, List<String> row, PersonalRows.Sink good, PersonalRows.Sink bad) throws IOException {
        String complaint = complaint(row);
        if (complaint.isEmpty()) {
            String id = row.get(positions[0]);
            fill(row);
            switch (seen.add(id, cells.buffer(), cells.length())) {
                case SAME -> {
                    repeated++;
                    return;
                }
                case FORGOTTEN -> {
                    forgotten++;
                    return;
                }
                case NEW -> {
                    accepted++;
                    good.row(id, cells.buffer(), cells.length());
                    return;
                }
                case DIFFERENT ->
                    complaint = "application " + Wording.quoted(id) + " is known already, with other values";
            }
        }
        rejected++;
        if (told.size() < MOST_TOLD) {
            told.add("line " + number + ": " + complaint);
        }
        cells.begin().add(Integer.toString(number)).add(complaint);
        row.forEach(cells::add);
        bad.row(whose(row), cells.buffer(), cells.length());
    }

    /** Whose row a rejected one is, as far as it can be told. */
    private String whose(List<String> row) {
        String id = positions[0] >= 0 && positions[0] < row.size() ? row.get(positions[0]) : "";
        return ApplicationId.isOne(id) ? id : "";
    }

    private String complaint(List<String> row) {
        if (row.size() != width) {
            return "the row has " + row.size() + " cells, the head line has " + width;
        }
        String all = "";
        for (int i = 0; i < positions.length; i++) {
            String complaint = positions[i] < 0 ? "" : FieldCheck.complaint(fields.get(i), row.get(positions[i]));
            if (!complaint.isEmpty()) {
                all = all.isEmpty() ? complaint : all + "; " + complaint;
            }
        }
        return all.isEmpty() && !ApplicationId.isOne(row.get(positions[0]))
                ? Wording.quoted(row.get(positions[0])) + " is no id of an application: " + ApplicationId.RULE
                : all;
    }

    /** The row in the order of the fields; what the applicant did not consent to is left out. */
    private void fill(List<String> row) {
        cells.begin();
        for (int i = 0; i < positions.length; i++) {
            boolean isKept = consents[i] < 0
                    || positions[consents[i]] >= 0
                            && row.get(positions[consents[i]]).equals("true");
            cells.add(positions[i] >= 0 && isKept ? row.get(positions[i]) : "");
        }
    }

    /** Ends the reading, so that the segments are not kept. */
    private static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(String problem) {
            super(problem, null, false, false);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
