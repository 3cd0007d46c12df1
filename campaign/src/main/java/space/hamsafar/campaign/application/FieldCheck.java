package space.hamsafar.campaign.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import space.hamsafar.campaign.policy.FieldPolicy;
import space.hamsafar.programme.source.Spelling;
import space.hamsafar.programme.source.Wording;

/** Says what is wrong with the cell of a field. */
final class FieldCheck {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_NUMBER = 8;
    private static final char UNREADABLE = '\uFFFD';

    private FieldCheck() {}

    /** What is wrong; empty if nothing is. */
    static String complaint(FieldPolicy field, String cell) {
        if (cell.isEmpty()) {
            return field.required() ? field.id() + " is empty: it is required" : "";
        }
        if (cell.indexOf(UNREADABLE) >= 0) {
            return field.id() + " is not in UTF-8: save the file as UTF-8";
        }
        return switch (field.kind()) {
            case TEXT, NAME -> text(field, cell);
            case WORD ->
                field.oneOf().contains(cell)
                        ? ""
                        : Wording.quoted(cell) + " is not allowed for " + field.id()
                                + Spelling.hint(cell.toLowerCase(Locale.ROOT), field.oneOf());
            case WHOLE -> whole(field, cell);
            case DATE -> date(field, cell);
            case FLAG ->
                cell.equals("true") || cell.equals("false")
                        ? ""
                        : Wording.quoted(cell) + " is not allowed for " + field.id() + ": write true or false";
            case COUNTRY ->
                cell.length() == 2 && isCapital(cell.charAt(0)) && isCapital(cell.charAt(1))
                        ? ""
                        : Wording.quoted(cell) + " is no country: write its ISO 3166 two-letter code, such as PK";
            case EMAIL ->
                isEmail(cell)
                        ? text(field, cell)
                        : Wording.quoted(cell) + " is no address for mail, which " + field.id() + " wants";
            case PHONE ->
                isPhone(cell)
                        ? text(field, cell)
                        : Wording.quoted(cell) + " is no telephone number: write it as +92 300 1234567";
        };
    }

    private static String text(FieldPolicy field, String cell) {
        if (cell.length() > field.most()) {
            return field.id() + " is longer than " + field.most() + " characters";
        }
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isISOControl(cell.charAt(i))) {
                return field.id() + " holds a control character or a line end: remove it";
            }
        }
        return "";
    }

    private static String whole(FieldPolicy field, String cell) {
        int from = cell.charAt(0) == '-' ? 1 : 0;
        boolean isWhole = cell.length() > from && cell.length() - from <= LONGEST_NUMBER;
        for (int i = from; i < cell.length() && isWhole; i++) {
            isWhole = isDigit(cell.charAt(i));
        }
        if (!isWhole) {
            return Wording.quoted(cell) + " is no whole number, which " + field.id() + " wants";
        }
        int number = Integer.parseInt(cell);
        return number < field.least() || number > field.most()
                ? field.id() + " is " + number + "; allowed is " + field.least() + " to " + field.most()
                : "";
    }

    private static String date(FieldPolicy field, String cell) {
        boolean isDate = cell.length() == 10 && cell.charAt(4) == '-' && cell.charAt(7) == '-';
        for (int i = 0; i < cell.length() && isDate; i++) {
            isDate = i == 4 || i == 7 || isDigit(cell.charAt(i));
        }
        if (!isDate) {
            return Wording.quoted(cell) + " is no date, which " + field.id() + " wants: write it as 1990-10-31";
        }
        int year = number(cell, 0, 4);
        try {
            LocalDate.of(year, number(cell, 5, 7), number(cell, 8, 10));
        } catch (DateTimeException e) {
            return cell + " is a day that no calendar has: look at its month and day";
        }
        return year < FIRST_YEAR || year > LAST_YEAR
                ? cell + " lies outside the years " + FIRST_YEAR + " to " + LAST_YEAR + ": look at its year"
                : "";
    }

    private static boolean isEmail(String cell) {
        int at = cell.indexOf('@');
        return at > 0 && at == cell.lastIndexOf('@') && at < cell.length() - 1 && cell.indexOf(' ') < 0;
    }

    private static boolean isPhone(String cell) {
        int digits = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (isDigit(c)) {
                digits++;
            } else if (" +-()./".indexOf(c) < 0) {
                return false;
            }
        }
        return digits >= 5;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
