package space.hamsafar.exchange.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import space.hamsafar.programme.ProgrammePlan;

/**
 * Which edition of a plan's calendars it is.
 *
 * @param sequence 0 for the first, higher for each later one
 * @param earlier the plans of earlier editions, the oldest first
 */
public record CalendarRevision(int sequence, List<ProgrammePlan> earlier) {

    /** Folders of a result that hold calendars. */
    public static final List<String> FOLDERS = List.of("crew", "staff", "facilities");

    /** The first edition. */
    public static final CalendarRevision FIRST = new CalendarRevision(0, List.of());

    /**
     * The edition that follows what lies in the folder of a plan: its SEQUENCE is one more than that of the calendars
     * there. Of the same plan it is the same edition; of a folder without calendars, the first.
     *
     * @param folder of an earlier result; it may be absent
     * @param before the plan in it
     * @param now the plan whose calendars are to be written
     * @throws UncheckedIOException if a calendar there cannot be read
     */
    public static CalendarRevision following(Path folder, ProgrammePlan before, ProgrammePlan now) {
        OptionalInt last = lastSequence(folder);
        if (last.isEmpty()) {
            return FIRST;
        }
        return before.equals(now)
                ? new CalendarRevision(last.getAsInt(), List.of())
                : new CalendarRevision(last.getAsInt() + 1, List.of(before));
    }

    /** This edition, with a SEQUENCE no lower than that of another. */
    public CalendarRevision notBefore(CalendarRevision other) {
        return new CalendarRevision(Math.max(sequence, other.sequence), earlier);
    }

    /** The highest SEQUENCE of the calendars in a plan's folder. */
    private static OptionalInt lastSequence(Path folder) {
        return FOLDERS.stream()
                .map(folder::resolve)
                .filter(Files::isDirectory)
                .flatMap(calendars -> files(calendars).stream())
                .flatMap(file -> lines(file).stream())
                .filter(line -> line.matches("SEQUENCE:\\d{1,6}"))
                .mapToInt(line -> Integer.parseInt(line.substring("SEQUENCE:".length())))
                .max();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".ics"))
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CalendarRevision {
        earlier = List.copyOf(earlier);
        if (sequence < 0) {
            throw new IllegalArgumentException("sequence is " + sequence + ": it must be at least 0");
        }
    }
}
