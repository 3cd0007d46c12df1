package space.hamsafar.campaign.application;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
import space.hamsafar.campaign.store.Segments;
import space.hamsafar.programme.source.Spelling;
import space.hamsafar.programme.source.Wording;

/**
 * Takes applications from a table. Rows that are new and sound go into one segment, rows that are not sound into
 * another, each with its line and every reason; rows that are known already and the same are only counted.
 */
public final class Importer {
    private static final int MOST_TOLD = 20;
    private static final int BUFFER = 1 << 16;

    private final List<FieldPolicy> fields;
    private final int[] consents;
    private final SeenRows seen = new SeenRows();
    private final StringBuilder line = new StringBuilder();
    private final List<String> told = new ArrayList<>();
    private int[] positions = {};
    private int width;
    private int accepted;
    private int rejected;
    private int repeated;
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
         * @param told the first of the rejected rows, a line each
         */
        record Taken(Segment applications, Segment rejected, int repeated, List<String> told) implements Result {}

        /** The table cannot be read; nothing of it was taken. */
        record Unreadable(String problem) implements Result {}
    }

    /**
     * Reads a table and writes its rows to segments.
     *
     * @param file CSV or XLSX
     * @param before segments of applications that are known already
     */
    public static Result run(Path file, CampaignPolicy policy, List<Segment> before, Segments segments) {
        var importer = new Importer(policy);
        importer.remember(before, segments);
        var rejects = new Segment[1];
        Segment applications;
        try {
            applications = segments.write("applications.csv", out -> {
                rejects[0] = segments.write("rejected.csv", bad -> {
                    importer.read(file, out, bad);
                    return importer.rejected;
                });
                return importer.accepted;
            });
        } catch (Unusable unusable) {
            return new Result.Unreadable(unusable.getMessage());
        }
        return new Result.Taken(applications, rejects[0], importer.repeated, List.copyOf(importer.told));
    }

    private void remember(List<Segment> before, Segments segments) {
        for (Segment segment : before) {
            SegmentRows.read(segments.open(segment), cells -> {
                line.setLength(0);
                CsvText.append(line, cells);
                seen.add(cells.getFirst(), line);
            });
        }
    }

    private void read(Path file, OutputStream good, OutputStream bad) throws IOException {
        Writer to = new BufferedWriter(new OutputStreamWriter(good, StandardCharsets.UTF_8), BUFFER);
        Writer rejects = new BufferedWriter(new OutputStreamWriter(bad, StandardCharsets.UTF_8), BUFFER);
        Optional<String> fault;
        try {
            fault = TableRows.read(file, (number, cells) -> take(number, cells, to, rejects));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        trouble.or(() -> fault).ifPresent(problem -> {
            throw new Unusable(problem);
        });
        if (width == 0) {
            throw new Unusable(file.getFileName() + ": is empty: its first line names the columns");
        }
        to.flush();
        rejects.flush();
    }

    private void take(int number, List<String> cells, Writer to, Writer rejects) {
        if (trouble.isPresent()) {
            return;
        }
        try {
            if (width == 0) {
                head(cells);
                rejects.write("line,reason," + String.join(",", cells) + "\n");
            } else {
                row(number, cells, to, rejects);
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
        if (!problems.isEmpty()) {
            trouble = Optional.of("head line: " + problems);
        }
        width = columns.size();
        positions =
                fields.stream().mapToInt(field -> columns.indexOf(field.id())).toArray();
    }

    private void row(int number, List<String> cells, Writer to, Writer rejects) throws IOException {
        String complaint = complaint(cells);
        if (complaint.isEmpty()) {
            writeLine(cells);
            switch (seen.add(cells.get(positions[0]), line)) {
                case SAME -> {
                    repeated++;
                    return;
                }
                case NEW -> {
                    accepted++;
                    to.append(line).append('\n');
                    return;
                }
                case DIFFERENT ->
                    complaint = "application " + Wording.quoted(cells.get(positions[0]))
                            + " is known already, with other values";
            }
        }
        rejected++;
        if (told.size() < MOST_TOLD) {
            told.add("line " + number + ": " + complaint);
        }
        line.setLength(0);
        CsvText.append(line.append(number).append(','), complaint);
        line.append(',');
        CsvText.append(line, cells);
        rejects.append(line).append('\n');
    }

    private String complaint(List<String> cells) {
        if (cells.size() != width) {
            return "the row has " + cells.size() + " cells, the head line has " + width;
        }
        String all = "";
        for (int i = 0; i < positions.length; i++) {
            String complaint = positions[i] < 0 ? "" : FieldCheck.complaint(fields.get(i), cells.get(positions[i]));
            if (!complaint.isEmpty()) {
                all = all.isEmpty() ? complaint : all + "; " + complaint;
            }
        }
        return all;
    }

    /** The row in the order of the fields; what the applicant did not consent to is left out. */
    private void writeLine(List<String> cells) {
        line.setLength(0);
        for (int i = 0; i < positions.length; i++) {
            if (i > 0) {
                line.append(',');
            }
            boolean isKept = consents[i] < 0
                    || positions[consents[i]] >= 0
                            && cells.get(positions[consents[i]]).equals("true");
            if (positions[i] >= 0 && isKept) {
                CsvText.append(line, cells.get(positions[i]));
            }
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
