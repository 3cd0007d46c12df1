package space.hamsafar.programme.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How near to the day a version of the timeline is. Each is a version of the same timeline, not another document. */
public enum Level {
    /** Who does what on which day; final a month before the flight. */
    DAY_LEVEL,
    /** The coming week, two weeks ahead. */
    WEEKLY_LOOK_AHEAD,
    /** To the minute, a week ahead; after it a change needs a change request. */
    SHORT_TERM,
    /** The day as it is carried out. */
    EXECUTION_DAY;

    /** The word for it, such as {@code short-term}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The level of a word. */
    public static Optional<Level> of(String word) {
        return Stream.of(values()).filter(level -> level.word().equals(word)).findFirst();
    }

    /** All words, the furthest from the day first. */
    public static List<String> words() {
        return Stream.of(values()).map(Level::word).toList();
    }
}
