package space.hamsafar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.campaign.application.TableRows;
import space.hamsafar.campaign.operation.DeskOperation.Sheet;

/** Reads score sheets: columns {@code applicant}, criteria, and {@code comment:} with a criterion; others are not looked at. */
final class ScoreFile {
    private static final String APPLICANT = "applicant";
    private static final String COMMENT = "comment:";

    private final Path file;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private List<String> head = List.of();

    private ScoreFile(Path file) {
        this.file = file;
    }

    /**
     * The sheets of a file, those without any score left out.
     *
     * @throws Refusal with every problem, if it has any
     */
    static List<Sheet> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(ExitCodes.NO_INPUT, "hamsafar: there is no file " + file);
        }
        var reading = new ScoreFile(file);
        try {
            Optional<String> fault = TableRows.read(file, reading::take);
            fault.ifPresent(reading.problems::add);
        } catch (IOException fault) {
            throw new Refusal(ExitCodes.NO_INPUT, "hamsafar: cannot read " + file + ": " + fault.getMessage());
        }
        if (!reading.problems.isEmpty()) {
            throw new Refusal(ExitCodes.PROBLEMS, reading.problems);
        }
        return reading.sheets;
    }

    private void take(int line, List<String> cells) {
        if (head.isEmpty()) {
            head = cells;
            if (!head.contains(APPLICANT)) {
                problems.add(file + ":" + line + ": the head line names no column '" + APPLICANT + "'");
            }
            return;
        }
        if (!head.contains(APPLICANT)) {
            return;
        }
        Map<String, Integer> values = new HashMap<>();
        Map<String, String> comments = new HashMap<>();
        for (int i = 0; i < Math.min(head.size(), cells.size()); i++) {
            take(line, head.get(i), cells.get(i).strip(), values, comments);
        }
        if (!values.isEmpty() || !comments.isEmpty()) {
            sheets.add(new Sheet(cells.get(head.indexOf(APPLICANT)), values, comments));
        }
    }

    /** Criteria stand where a column of the same name with {@code comment:} before it stands too. */
    private void take(int line, String column, String cell, Map<String, Integer> values, Map<String, String> comments) {
        if (cell.isEmpty()) {
            return;
        }
        if (column.startsWith(COMMENT)) {
            comments.put(column.substring(COMMENT.length()), cell);
        } else if (head.contains(COMMENT + column)) {
            try {
                values.put(column, Integer.parseInt(cell));
            } catch (NumberFormatException fault) {
                problems.add(file + ":" + line + ": " + column + " is '" + cell + "'; a score is a whole number");
            }
        }
    }
}
