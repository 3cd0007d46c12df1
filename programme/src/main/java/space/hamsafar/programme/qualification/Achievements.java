package space.hamsafar.programme.qualification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which sessions each person has done, on which day. Immutable. */
public final class Achievements {

    /** Days by person and unit, by number of the session. */
    private final Map<String, Map<Integer, LocalDate>> days;

    /** How many sessions each unit has. */
    private final Map<String, Integer> sessions;

    private Achievements(Map<String, Map<Integer, LocalDate>> days, Map<String, Integer> sessions) {
        this.days = days;
        this.sessions = sessions;
    }

    /**
     * What the records tell.
     *
     * @param records of any order; those that later ones correct do not count
     * @param sessions how many sessions each unit has, by id
     */
    public static Achievements of(List<TrainingRecord> records, Map<String, Integer> sessions) {
        Map<String, Map<Integer, LocalDate>> days = new HashMap<>();
        for (var record : standing(records)) {
            if (record.counts()) {
                days.computeIfAbsent(key(record.person(), record.unit()), key -> new TreeMap<>())
                        .merge(record.session(), record.on(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return new Achievements(days, Map.copyOf(sessions));
    }

    /** The records that no later one corrects, in their order. */
    public static List<TrainingRecord> standing(List<TrainingRecord> records) {
        Set<Integer> corrected = new HashSet<>();
        records.forEach(record -> corrected.add(record.corrects()));
        return records.stream()
                .filter(record -> !corrected.contains(record.number()))
                .toList();
    }

    /** The day on which a person had done all sessions of a unit, if they have. */
    Optional<LocalDate> doneOn(String person, String unit) {
        var done = days.getOrDefault(key(person, unit), Map.of());
        int needed = sessions.getOrDefault(unit, 1);
        // A session that was failed is taken again under a later number: what counts is how many were done.
        return done.size() < needed
                ? Optional.empty()
                : Optional.of(done.values().stream().sorted().toList().get(needed - 1));
    }

    /** How many of a unit's sessions a person has done, no more than it has. */
    public int sessionsDone(String person, String unit) {
        int done = days.getOrDefault(key(person, unit), Map.of()).size();
        return Math.min(done, sessions.getOrDefault(unit, 1));
    }

    /** Each day on which a unit was done, or done once more, ascending. */
    TreeSet<LocalDate> days(String person, String unit) {
        var all = new TreeSet<>(days.getOrDefault(key(person, unit), Map.of()).values());
        return doneOn(person, unit)
                .map(done -> new TreeSet<>(all.tailSet(done, true)))
                .orElseGet(TreeSet::new);
    }

    /** Whether any session of the unit was done. */
    boolean hasBegun(String person, String unit) {
        return days.containsKey(key(person, unit));
    }

    private static String key(String person, String unit) {
        return person + "\n" + unit;
    }
}
