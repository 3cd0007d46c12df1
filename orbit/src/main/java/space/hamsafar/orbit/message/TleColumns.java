package space.hamsafar.orbit.message;

import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.sgp4.Sgp4Elements;

/**
 * The columns of a two-line element set whose lines have the right length and checksums. A column that does not hold what
 * it should is an {@link IllegalArgumentException} that names it.
 */
record TleColumns(String first, String second) {
    private static final int FIRST_YEAR_OF_THE_CENTURY = 57;
    private static final double NANOS_OF_A_DAY = 86_400e9;
    private static final Pattern ALPHA_5 = Pattern.compile("[A-HJ-NP-Z]\\d{4}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,4}\\.?\\d{0,10}|\\.\\d{1,10})");
    private static final Pattern POWER = Pattern.compile("[+-]?\\.?\\d{5}[+-]\\d");

    /** Five digits, or a letter (without I and O) for the two highest digits and four digits. */
    int catalogueNumber() {
        String text = first.substring(2, 7).strip();
        if (ALPHA_5.matcher(text).matches()) {
            int letter = text.charAt(0) - 'A';
            int skipped = (text.charAt(0) > 'I' ? 1 : 0) + (text.charAt(0) > 'O' ? 1 : 0);
            return (10 + letter - skipped) * 10_000 + Integer.parseInt(text.substring(1));
        }
        return whole("catalogue number", text);
    }

    private void requireSgp4() {
        String theory = first.substring(62, 63);
        if (!theory.equals("0") && !theory.equals("2")) {
            throw new IllegalArgumentException(
                    "ephemeris type is " + theory + "; only SGP4 elements (0) can be carried on");
        }
    }

    /** The elements of any object as SGP4 takes them. */
    Sgp4Elements sgp4() {
        requireSgp4();
        return new Sgp4Elements(
                epoch(),
                figure("mean motion", second.substring(52, 63)) * 2 * Math.PI / 1440,
                figure("eccentricity", "0." + second.substring(26, 33).replace(' ', '0')),
                Math.toRadians(figure("inclination", second.substring(8, 16))),
                Math.toRadians(figure("right ascension of the node", second.substring(17, 25))),
                Math.toRadians(figure("argument of perigee", second.substring(34, 42))),
                Math.toRadians(figure("mean anomaly", second.substring(43, 51))),
                exponential("B*", first.substring(53, 61)));
    }

    MeanElements elements(String name) {
        requireSgp4();
        return new MeanElements(
                name,
                designator(),
                catalogueNumber(),
                epoch(),
                figure("mean motion", second.substring(52, 63)),
                figure("eccentricity", "0." + second.substring(26, 33).replace(' ', '0')),
                figure("inclination", second.substring(8, 16)),
                figure("right ascension of the node", second.substring(17, 25)),
                figure("argument of perigee", second.substring(34, 42)),
                figure("mean anomaly", second.substring(43, 51)),
                exponential("B*", first.substring(53, 61)),
                figure("derivative of the mean motion", first.substring(33, 43)));
    }

    /** The launch as an OMM writes it, {@code 2021-035A}; empty where the set leaves it out. */
    private String designator() {
        String text = first.substring(9, 17).strip();
        if (text.isEmpty()) {
            return "";
        }
        if (!text.matches("\\d{5}[A-Z]{0,3}")) {
            throw new IllegalArgumentException("international designator is \"%s\"; it is like 21035A".formatted(text));
        }
        return "%s-%s".formatted(year(Integer.parseInt(text.substring(0, 2))), text.substring(2));
    }

    private Instant epoch() {
        int year = year(whole("epoch year", first.substring(18, 20)));
        double day = figure("epoch day", first.substring(20, 32));
        if (!(day >= 1 && day < Year.of(year).length() + 1)) {
            throw new IllegalArgumentException("epoch day is %s; the year %s has days 1 to %s"
                    .formatted(
                            first.substring(20, 32).strip(), year, Year.of(year).length()));
        }
        return Year.of(year)
                .atDay(1)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC)
                .plus(Duration.ofNanos(Math.round((day - 1) * NANOS_OF_A_DAY)));
    }

    private static int year(int twoDigits) {
        return twoDigits < FIRST_YEAR_OF_THE_CENTURY ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static int whole(String what, String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("%s is \"%s\"; a whole number is expected".formatted(what, text));
        }
        return Integer.parseInt(text);
    }

    private static double figure(String what, String column) {
        String text = column.strip();
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("%s is \"%s\"; a decimal number is expected".formatted(what, text));
        }
        return Double.parseDouble(text);
    }

    /** A decimal fraction with the power of ten behind it: {@code 20358-3} is 0.20358e-3. */
    private static double exponential(String what, String column) {
        String text = column.strip();
        if (!POWER.matcher(text).matches()) {
            throw new IllegalArgumentException("%s is \"%s\"; it is like 20358-3".formatted(what, text));
        }
        int sign = text.startsWith("-") ? -1 : 1;
        String digits = text.replaceFirst("^[+-]?\\.?", "");
        return sign
                * Double.parseDouble(
                        ("." + digits.substring(0, 5) + "e" + digits.substring(5)).toLowerCase(Locale.ROOT));
    }
}
