package space.hamsafar.programme.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What is wrong with one file, and what is worth a note. Not safe for use by several threads.
 *
 * <p>However bad a file is, at most {@value #MOST_KEPT} problems are remembered and {@value #MOST_TOLD} told.
 */
public final class Problems {
    static final int MOST_TOLD = 100;
    static final int MOST_KEPT = 1000;

    private final String file;
    private final TreeSet<Problem> found = new TreeSet<>();
    private final TreeSet<Problem> notes = new TreeSet<>();
    private final TreeSet<Place> places = new TreeSet<>();
    private long notKept;

    /** Nothing is wrong yet with the file of this name. */
    public Problems(String file) {
        this.file = file;
    }

    /** The file, as the user named it. */
    public String file() {
        return file;
    }

    /** Adds a problem. */
    public void add(Place at, String message) {
        add(at, () -> message);
    }

    /** Adds a problem whose message is worked out only if it will be kept. */
    public void add(Place at, Supplier<String> message) {
        if (isFull()) {
            notKept++;
            return;
        }
        places.add(at);
        found.add(new Problem(file, at.line(), at.column(), message.get()));
    }

    /** Adds a note, which is no problem. */
    public void note(Place at, String message) {
        notes.add(new Problem(file, at.line(), at.column(), message));
    }

    /** Whether no problem was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether further problems are only counted. */
    public boolean isFull() {
        return found.size() >= MOST_KEPT;
    }

    /** Whether a problem was found at this very place. */
    public boolean anyAt(Place place) {
        return places.contains(place);
    }

    /** Whether a problem was found inside a node. */
    public boolean anyWithin(Node node) {
        Place first = places.ceiling(node.start());
        return first != null && (first.equals(node.start()) || first.compareTo(node.end()) < 0);
    }

    /** The problems in order of their places; beyond the first {@value #MOST_TOLD}, how many there are. */
    public List<Problem> told() {
        if (found.size() <= MOST_TOLD) {
            return List.copyOf(found);
        }
        List<Problem> told = new ArrayList<>(found.stream().limit(MOST_TOLD).toList());
        Problem last = told.getLast();
        long more = found.size() + notKept - MOST_TOLD;
        told.add(new Problem(
                file,
                last.line(),
                last.column(),
                "… and " + more + " more problems in this file: mend those above first"));
        return List.copyOf(told);
    }

    /** The notes in order of their places. */
    public List<Problem> notes() {
        return List.copyOf(notes);
    }
}
