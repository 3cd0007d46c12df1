package space.hamsafar.orbit.message;

import java.util.Map;

/**
 * The keywords of one orbit mean-elements message, whatever form it came in.
 *
 * @param line where it begins
 * @param entries values by keyword
 * @param terse whether it comes from a catalogue's table, which leaves out what is the same for all: centre, frame, time
 *     system and theory
 */
record OmmRecord(int line, Map<String, Entry> entries, boolean terse) {
    OmmRecord {
        entries = Map.copyOf(entries);
    }

    /** A value and the line it stands on. */
    record Entry(int line, String value) {}
}
