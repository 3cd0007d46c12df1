package space.hamsafar.exchange.report;

import java.util.Locale;
import space.hamsafar.exchange.Titles;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.exchange.label.Labels;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;

/**
 * What every section is made from.
 *
 * @param programme the programme
 * @param plan its plan
 * @param titles what things are called
 * @param labels the report's words
 */
record Facts(Programme programme, ProgrammePlan plan, Titles titles, Labels labels) {
    private static final char MINUS = '\u2212';

    Label label(String key, Object... arguments) {
        return labels.of(key, arguments);
    }

    /** Label of a value of a choice, under a prefix. */
    Label word(String prefix, Enum<?> value) {
        return labels.of(prefix + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Label of an id under a prefix; an id without a label is shown as words. */
    Label named(String prefix, String id) {
        return labels.orElse(prefix + "." + id, id.replace('-', ' '));
    }

    /** A number with so many digits after the point and a comma between thousands, its sign a true minus. */
    static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%,." + digits + "f", value).replace('-', MINUS);
    }
}
