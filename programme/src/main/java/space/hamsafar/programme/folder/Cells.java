package space.hamsafar.programme.folder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import space.hamsafar.programme.selection.Applicant;
import space.hamsafar.programme.source.Spelling;
import space.hamsafar.programme.source.Wording;

/** Turns the cells of a row into an application, and says what is wrong with a cell. */
final class Cells {
    static final List<String> SEXES = List.of("female", "male");
    static final List<String> DEGREES = List.of("none", "bachelor", "master", "doctorate");

    /** The columns, in the order in which they are written. */
    static final List<String> COLUMNS = List.of(
            "id",
            "birthDate",
            "sex",
            "nationality",
            "region",
            "heightCm",
            "massKg",
            "degree",
            "field",
            "experienceYears",
            "flightHours",
            "english",
            "chinese",
            "consent",
            "language");

    /** Columns that a file can do without; their cells are empty then. */
    static final Set<String> OPTIONAL = Set.of("language");

    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})?");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,6}");

    private record Range(int least, int most) {}

    private static final Map<String, Range> RANGES = Map.of(
            "heightCm", new Range(50, 260),
            "massKg", new Range(20, 400),
            "experienceYears", new Range(0, 80),
            "flightHours", new Range(0, 100_000),
            "english", new Range(0, 6),
            "chinese", new Range(0, 6));

    /** What is wrong with the cell of a column; empty if nothing is. */
    static String complaint(String column, String cell) {
        return switch (column) {
            case "id" ->
                ID.matcher(cell).matches()
                        ? ""
                        : Wording.quoted(cell) + " is no id: use letters, digits, dots, hyphens and underscores";
            case "birthDate" -> dateComplaint(cell);
            case "sex" -> wordComplaint(column, cell, SEXES);
            case "degree" -> wordComplaint(column, cell, DEGREES);
            case "consent" -> wordComplaint(column, cell, List.of("true", "false"));
            case "nationality" ->
                COUNTRY.matcher(cell).matches()
                        ? ""
                        : Wording.quoted(cell) + " is no country: write its ISO 3166 two-letter code, such as PK";
            case "language" ->
                LANGUAGE.matcher(cell).matches()
                        ? ""
                        : Wording.quoted(cell) + " is no language: write its ISO 639 code, such as ur";
            case "region", "field" -> cell.length() > 200 ? column + " is longer than 200 characters" : "";
            default -> wholeComplaint(column, cell);
        };
    }

    /** The application of a row whose cells nothing is wrong with, in the order of {@link #COLUMNS}. */
    static Applicant applicant(List<String> cells) {
        return new Applicant(
                cells.get(0),
                LocalDate.parse(cells.get(1)),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                Integer.parseInt(cells.get(5)),
                Integer.parseInt(cells.get(6)),
                cells.get(7),
                cells.get(8),
                Integer.parseInt(cells.get(9)),
                Integer.parseInt(cells.get(10)),
                Integer.parseInt(cells.get(11)),
                Integer.parseInt(cells.get(12)),
                cells.get(13).equals("true"),
                cells.get(14));
    }

    /** The cells of an application, in the order of {@link #COLUMNS}. */
    static List<String> of(Applicant applicant) {
        return List.of(
                applicant.id(),
                applicant.birthDate().toString(),
                applicant.sex(),
                applicant.nationality(),
                applicant.region(),
                Integer.toString(applicant.heightCm()),
                Integer.toString(applicant.massKg()),
                applicant.degree(),
                applicant.field(),
                Integer.toString(applicant.experienceYears()),
                Integer.toString(applicant.flightHours()),
                Integer.toString(applicant.english()),
                Integer.toString(applicant.chinese()),
                Boolean.toString(applicant.consent()),
                applicant.language());
    }

    private static String dateComplaint(String cell) {
        if (!DATE.matcher(cell).matches()) {
            return Wording.quoted(cell) + " is no date: write it as 1990-10-31 (year, month, day)";
        }
        try {
            int year = LocalDate.parse(cell).getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR
                    ? ""
                    : cell + " lies outside the years " + FIRST_YEAR + " to " + LAST_YEAR + ": look at its year";
        } catch (DateTimeException e) {
            return cell + " is a day that no calendar has: look at its month and day";
        }
    }

    private static String wordComplaint(String column, String cell, List<String> allowed) {
        return allowed.contains(cell)
                ? ""
                : Wording.quoted(cell) + " is not allowed for " + column
                        + Spelling.hint(cell.toLowerCase(Locale.ROOT), allowed);
    }

    private static String wholeComplaint(String column, String cell) {
        if (!WHOLE.matcher(cell).matches()) {
            return Wording.quoted(cell) + " is no whole number, which " + column + " wants";
        }
        Range range = RANGES.getOrDefault(column, new Range(0, Integer.MAX_VALUE));
        int number = Integer.parseInt(cell);
        return number < range.least || number > range.most
                ? column + " is " + number + "; allowed is " + range.least + " to " + range.most
                : "";
    }

    private Cells() {}
}
