package space.hamsafar.programme.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads typed values from a mapping that was held against its schema.
 *
 * <p>A key that is absent, or whose value the schema has refused already, reads as empty, 0, false or the epoch; a date,
 * time or zone that is none becomes a problem here. {@link #build} then drops what such a value would have gone into, so
 * that no problem is told twice.
 */
public final class Fields {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Pattern CLOCK = Pattern.compile("[0-9]{2}:[0-9]{2}");

    private final Node.Mapping mapping;
    private final Problems problems;

    /** The values of a mapping, whose problems are gathered there. */
    public Fields(Node.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The problems of the file. */
    public Problems problems() {
        return problems;
    }

    /** Where the mapping begins. */
    public Place place() {
        return mapping.start();
    }

    /** Where the value of a key begins, or the mapping if the key is absent. */
    public Place place(String key) {
        return value(key).map(Node::start).orElse(mapping.start());
    }

    /** Adds a problem at the value of a key, or at the mapping if the key is absent. */
    public void problem(String key, String message) {
        problems.add(place(key), message);
    }

    /** Adds a note at the value of a key. */
    public void note(String key, String message) {
        problems.note(place(key), message);
    }

    /** Whether the key stands here. */
    public boolean has(String key) {
        return mapping.entry(key).isPresent();
    }

    /** Whether the value of the key is a list. */
    public boolean isList(String key) {
        return value(key).filter(Node.Sequence.class::isInstance).isPresent();
    }

    /** Whether the key stands here with a value that nothing is wrong with. */
    public boolean isSound(String key) {
        return value(key).filter(node -> !problems.anyWithin(node)).isPresent();
    }

    /** Whether nothing is wrong with any of the keys that stand here. */
    public boolean isSound() {
        return !problems.anyWithin(mapping);
    }

    /** What a function makes of these values; empty if something is wrong with them. */
    public <T> Optional<T> build(Supplier<T> make) {
        try {
            T made = make.get();
            return isSound() ? Optional.of(made) : Optional.empty();
        } catch (IllegalArgumentException e) {
            if (isSound()) {
                problems.add(place(), String.valueOf(e.getMessage()));
            }
            return Optional.empty();
        }
    }

    /** A text. */
    public String text(String key) {
        return scalar(key).filter(Node.Scalar::isText).map(Node.Scalar::text).orElse("");
    }

    /** A number. */
    public double number(String key) {
        return numberIfAny(key).orElse(0);
    }

    /** A number, if there is one. */
    public OptionalDouble numberIfAny(String key) {
        Optional<Node.Scalar> number = scalar(key).filter(Node.Scalar::isNumber);
        return number.isPresent()
                ? OptionalDouble.of(Double.parseDouble(number.get().text()))
                : OptionalDouble.empty();
    }

    /** A whole number. */
    public int whole(String key) {
        return wholeIfAny(key).orElse(0);
    }

    /** A whole number, if there is one. */
    public OptionalInt wholeIfAny(String key) {
        OptionalDouble number = numberIfAny(key);
        return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
    }

    /** True or false; false if it is absent. */
    public boolean flag(String key) {
        return scalar(key).filter(s -> s.isFlag() && s.text().equals("true")).isPresent();
    }

    /** One of the words that stand for an enumeration's constants, in small letters with hyphens. */
    public <E extends Enum<E>> E word(String key, Class<E> type) {
        String text = text(key);
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
                return constant;
            }
        }
        return constants[0];
    }

    /** A date; the epoch if it is absent or wrong. */
    public LocalDate date(String key) {
        return dateIfAny(key).orElse(LocalDate.EPOCH);
    }

    /** A date, if there is one. */
    public Optional<LocalDate> dateIfAny(String key) {
        return scalar(key).filter(Node.Scalar::isText).flatMap(this::date);
    }

    /** Dates. */
    public List<LocalDate> dates(String key) {
        return scalars(key).stream().flatMap(scalar -> date(scalar).stream()).toList();
    }

    /** A clock time; midnight if it is absent or wrong. */
    public LocalTime time(String key) {
        return scalar(key)
                .filter(Node.Scalar::isText)
                .flatMap(scalar -> time(scalar, scalar.text()))
                .orElse(LocalTime.MIDNIGHT);
    }

    /** A clock time in a part of a value, or a problem at the value. */
    public Optional<LocalTime> time(Node.Scalar scalar, String part) {
        if (CLOCK.matcher(part).matches()) {
            try {
                return Optional.of(LocalTime.parse(part));
            } catch (DateTimeException e) {
                problems.add(scalar.start(), part + " is no time of day; the last is 23:59");
                return Optional.empty();
            }
        }
        problems.add(scalar.start(), Wording.quoted(part) + " is no time of day: write it as 08:30");
        return Optional.empty();
    }

    /** A zone of the time-zone database; UTC if it is absent or wrong. */
    public ZoneId zone(String key) {
        return scalar(key).filter(Node.Scalar::isText).map(this::zone).orElse(ZoneOffset.UTC);
    }

    private ZoneId zone(Node.Scalar scalar) {
        if (ZoneId.getAvailableZoneIds().contains(scalar.text())) {
            return ZoneId.of(scalar.text());
        }
        problems.add(
                scalar.start(),
                () -> "unknown time zone " + Wording.quoted(scalar.text())
                        + Spelling.nearest(
                                        scalar.text(),
                                        ZoneId.getAvailableZoneIds().stream()
                                                .sorted()
                                                .toList())
                                .map(near -> ": did you mean '" + near + "'?")
                                .orElse(": write one of the time-zone database, such as Asia/Karachi"));
        return ZoneOffset.UTC;
    }

    /** A date at a value, or a problem there. */
    public Optional<LocalDate> date(Node.Scalar scalar) {
        String text = scalar.text();
        if (!DATE.matcher(text).matches()) {
            String shown = Wording.quoted(text);
            problems.add(
                    scalar.start(),
                    text.indexOf('T') == 10
                            ? shown + " has a time of day; only a date such as 2026-10-31 is wanted here"
                            : shown + " is no date: write it as 2026-10-31 (year, month, day)");
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                problems.add(
                        scalar.start(),
                        text + " lies outside the years " + FIRST_YEAR + " to " + LAST_YEAR + ": look at its year");
                return Optional.empty();
            }
            return Optional.of(day);
        } catch (DateTimeException e) {
            problems.add(scalar.start(), text + " is a day that no calendar has: look at its month and day");
            return Optional.empty();
        }
    }

    /** The fields of a mapping inside, if it is there. */
    public Optional<Fields> group(String key) {
        return value(key).filter(Node.Mapping.class::isInstance).map(node -> new Fields((Node.Mapping) node, problems));
    }

    /** The fields of each mapping in a list. */
    public List<Fields> groups(String key) {
        List<Fields> groups = new ArrayList<>();
        for (Node node : list(key)) {
            if (node instanceof Node.Mapping inner) {
                groups.add(new Fields(inner, problems));
            }
        }
        return groups;
    }

    /** What a function makes of each mapping in a list; those it makes nothing of are left out. */
    public <T> List<T> each(String key, Function<Fields, Optional<T>> read) {
        return groups(key).stream().flatMap(group -> read.apply(group).stream()).toList();
    }

    /** The scalars of a list, with their places. */
    public List<Node.Scalar> scalars(String key) {
        List<Node.Scalar> scalars = new ArrayList<>();
        for (Node node : list(key)) {
            if (node instanceof Node.Scalar scalar && !problems.anyAt(scalar.start())) {
                scalars.add(scalar);
            }
        }
        return scalars;
    }

    /** The texts of a list. */
    public List<String> texts(String key) {
        return scalars(key).stream().map(Node.Scalar::text).toList();
    }

    /** The scalar at a key, if it is there and nothing is wrong with it. */
    public Optional<Node.Scalar> scalar(String key) {
        return value(key)
                .filter(node -> node instanceof Node.Scalar && !problems.anyAt(node.start()))
                .map(Node.Scalar.class::cast);
    }

    private List<Node> list(String key) {
        return value(key)
                .filter(Node.Sequence.class::isInstance)
                .map(node -> ((Node.Sequence) node).items())
                .orElse(List.of());
    }

    private Optional<Node> value(String key) {
        return mapping.entry(key).map(Node.Entry::value);
    }
}
