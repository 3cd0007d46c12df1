package space.hamsafar.programme.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A value of a file with its place: {@code [start, end)}. */
public sealed interface Node {
    /** Where it begins. */
    Place start();

    /** Where it is over; what stands here belongs to it no more. */
    Place end();

    /** What it is, in the words of a message. */
    String description();

    /**
     * Keys and values.
     *
     * @param start where the first key begins
     * @param end where the last value is over
     * @param entries in the order of the file
     */
    record Mapping(Place start, Place end, Map<String, Entry> entries) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** The entry with this key. */
        public Optional<Entry> entry(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        @Override
        public String description() {
            return "a group of keys";
        }
    }

    /**
     * A key and its value.
     *
     * @param at where the key begins
     * @param value the value
     */
    record Entry(Place at, Node value) {}

    /**
     * A list.
     *
     * @param start where it begins
     * @param end where it is over
     * @param items in order
     */
    record Sequence(Place start, Place end, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String description() {
            return "a list";
        }
    }

    /**
     * A word, number, date or text.
     *
     * @param start where it begins
     * @param end where it is over
     * @param text what it says
     * @param quoted whether it was written in quotes or as a block, and so is text whatever it says
     */
    record Scalar(Place start, Place end, String text, boolean quoted) implements Node {
        private static final int LONGEST_NUMBER = 30;
        private static final double LARGEST_NUMBER = 1e15;
        private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

        /** Whether it is a number as JSON writes it, of at most {@code 1e15} either way. */
        public boolean isNumber() {
            return !quoted
                    && text.length() <= LONGEST_NUMBER
                    && NUMBER.matcher(text).matches()
                    && Math.abs(Double.parseDouble(text)) <= LARGEST_NUMBER;
        }

        /** Whether it is {@code true} or {@code false}; YAML's other words for them do not count. */
        public boolean isFlag() {
            return !quoted && (text.equals("true") || text.equals("false"));
        }

        /** Whether there is no value. */
        public boolean isNothing() {
            return !quoted && (text.isEmpty() || text.equals("null") || text.equals("~"));
        }

        /** Whether it is text. */
        public boolean isText() {
            return !isNumber() && !isFlag() && !isNothing();
        }

        @Override
        public String description() {
            if (isNothing()) {
                return "nothing";
            }
            return isText() ? Wording.quoted(text) : text;
        }
    }
}
