package space.hamsafar.orbit.message;

import java.util.List;

/**
 * Walks the lines of a file of two-line element sets, with or without a line for the name before each, and hands over
 * each set whose lines have the right length and checksums and belong together; what is wrong it tells with its line.
 * Lines that begin with {@code #} and empty lines are passed over. Not thread-safe.
 */
final class TleLines {
    private static final int LENGTH = 69;

    private final Sets sets;
    private String name = "";
    private int nameLine;
    private boolean hasSets;
    private boolean isSound;

    /** What becomes of the sets and of what is wrong. */
    interface Sets {
        /**
         * Takes a set.
         *
         * @param name of the object; empty where the file has none
         * @param line of the name, else of the set's first line
         * @throws IllegalArgumentException if a column does not hold what it should
         */
        void take(String name, int line, TleColumns columns);

        /** Hears what is wrong in a line. */
        void problem(int line, String message);

        /** Whether enough is wrong to stop. */
        boolean isEnough();
    }

    TleLines(Sets sets) {
        this.sets = sets;
    }

    /** Walks all lines; tells whether there was any set, sound or not. */
    boolean walk(List<String> lines) {
        int i = 0;
        while (i < lines.size() && !sets.isEnough()) {
            String line = lines.get(i).stripTrailing();
            if (line.isEmpty() || line.startsWith("#")) {
                i++;
            } else if (isLine(line, '1')) {
                boolean paired = i + 1 < lines.size() && isLine(lines.get(i + 1), '2');
                if (paired) {
                    pair(i + 1, line, lines.get(i + 1).stripTrailing());
                } else {
                    sets.problem(i + 1, "line 1 of a set is not followed by its line 2");
                }
                name = "";
                i += paired ? 2 : 1;
            } else if (isLine(line, '2')) {
                sets.problem(i + 1, "line 2 of a set has no line 1 before it");
                i++;
            } else {
                name(i + 1, line);
                i++;
            }
        }
        if (!name.isEmpty()) {
            sets.problem(nameLine, "the name " + SourceText.shortened(name) + " is not followed by a set");
        }
        return hasSets;
    }

    private static boolean isLine(String line, char number) {
        return line.length() > 24 && line.charAt(0) == number && line.charAt(1) == ' ';
    }

    private void name(int number, String line) {
        if (!name.isEmpty()) {
            sets.problem(
                    nameLine,
                    "found \"" + SourceText.shortened(name) + "\"; a name is followed by lines 1 and 2 of a set");
        }
        name = line.startsWith("0 ") ? line.substring(2).strip() : line.strip();
        nameLine = number;
    }

    private void pair(int number, String first, String second) {
        hasSets = true;
        isSound = true;
        check(number, first);
        check(number + 1, second);
        if (!isSound) {
            return;
        }
        if (!first.substring(2, 7).equals(second.substring(2, 7))) {
            sets.problem(
                    number + 1,
                    "is of object %s; line 1 before it is of object %s"
                            .formatted(
                                    second.substring(2, 7).strip(),
                                    first.substring(2, 7).strip()));
            return;
        }
        try {
            sets.take(name, name.isEmpty() ? number : nameLine, new TleColumns(first, second));
        } catch (IllegalArgumentException e) {
            sets.problem(number, String.valueOf(e.getMessage()));
        }
    }

    private void check(int number, String line) {
        String wrong = wrong(line);
        if (!wrong.isEmpty()) {
            isSound = false;
            sets.problem(number, wrong);
        }
    }

    private static String wrong(String line) {
        if (line.length() != LENGTH) {
            return "has %s characters; a line of a set has %s".formatted(line.length(), LENGTH);
        }
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            char c = line.charAt(i);
            if (c < ' ' || c > '~') {
                return "has a sign that is not ASCII";
            }
            boolean counts = i < LENGTH - 1;
            sum += counts && c == '-' ? 1 : counts && c >= '0' && c <= '9' ? c - '0' : 0;
        }
        return line.charAt(LENGTH - 1) == '0' + sum % 10
                ? ""
                : "has checksum %s where the line adds up to %s; take the set from its source again"
                        .formatted(line.charAt(LENGTH - 1), sum % 10);
    }
}
