package space.hamsafar.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Small tables of comma-separated values on the command line: a head line, comments with {@code #}, no quotes. */
final class CsvLines {
    private static final long MOST_BYTES = 1_000_000;

    private CsvLines() {}

    /**
     * The rows of a file, each made by a function from its cells; every row that cannot be made is told with its line.
     *
     * @param columns what the head line must say
     */
    static <T> List<T> read(Path file, List<String> columns, Function<String[], T> row) {
        List<T> rows = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> lines = lines(file);
        boolean head = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!head) {
                head = true;
                if (!line.replace(" ", "").equals(String.join(",", columns))) {
                    problems.add(file + ":" + (i + 1) + ": the first line must be " + String.join(",", columns));
                }
                continue;
            }
            try {
                String[] cells = line.split(",", -1);
                if (cells.length != columns.size()) {
                    throw new IllegalArgumentException(
                            "found " + cells.length + " cells; there are " + columns.size() + " columns");
                }
                rows.add(row.apply(cells));
            } catch (IllegalArgumentException fault) {
                problems.add(file + ":" + (i + 1) + ": " + fault.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCodes.NO_INPUT, problems);
        }
        return List.copyOf(rows);
    }

    private static List<String> lines(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refusal(ExitCodes.NO_INPUT, file + " is larger than 1 MB");
            }
            return Files.readAllLines(file);
        } catch (CharacterCodingException fault) {
            throw new Refusal(ExitCodes.NO_INPUT, file + " is not in UTF-8; save it as UTF-8");
        } catch (IOException fault) {
            String why =
                    fault instanceof NoSuchFileException ? "does not exist" : "cannot be read: " + fault.getMessage();
            throw new Refusal(ExitCodes.NO_INPUT, file + ": " + why);
        }
    }

    /** The number in a cell; {@link IllegalArgumentException} with the column if there is none. */
    static double number(String column, String cell) {
        try {
            double number = Double.parseDouble(cell.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException fault) {
            // Told below, as a number without an end is.
        }
        throw new IllegalArgumentException("%s is '%s'; write a number".formatted(column, cell.strip()));
    }

    /** The instant in a cell; {@link IllegalArgumentException} with the column if there is none. */
    static Instant instant(String column, String cell) {
        try {
            return OffsetDateTime.parse(cell.strip()).toInstant();
        } catch (DateTimeParseException fault) {
            throw new IllegalArgumentException(
                    "%s is '%s'; write an instant with zone or offset, such as 2026-11-01T00:00Z"
                            .formatted(column, cell.strip()),
                    fault);
        }
    }
}
