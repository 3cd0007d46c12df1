package space.hamsafar.programme.qualification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who holds what on a day.
 *
 * @param on the day
 * @param people rows, by id
 * @param standings for each person all qualifications, in the order of the definition
 */
public record QualificationMatrix(LocalDate on, List<String> people, List<Standing> standings) {

    public QualificationMatrix {
        people = List.copyOf(people);
        standings = List.copyOf(standings);
    }

    /**
     * The matrix.
     *
     * <p>A qualification is gained on the day on which the last of its units is done. It holds for its days, the day on
     * which it is gained not counted. Renewed within the renewal window it holds on from its end, so that the
     * anniversary stays; renewed earlier or after a lapse it holds from the day of the renewal.
     *
     * @param achievements what was done, on that day and later; what is later is not looked at
     */
    public static QualificationMatrix of(
            List<Qualification> qualifications, List<String> people, Achievements achievements, LocalDate on) {
        return new QualificationMatrix(
                on,
                people,
                people.stream()
                        .flatMap(person -> qualifications.stream()
                                .map(qualification -> standing(qualification, person, achievements, on)))
                        .toList());
    }

    /** How somebody stands to a qualification. */
    public Optional<Standing> standing(String person, String qualification) {
        return standings.stream()
                .filter(one ->
                        one.person().equals(person) && one.qualification().equals(qualification))
                .findFirst();
    }

    private static Standing standing(
            Qualification qualification, String person, Achievements achievements, LocalDate on) {
        var missing = qualification.units().stream()
                .filter(unit -> achievements
                        .doneOn(person, unit)
                        .filter(day -> !day.isAfter(on))
                        .isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            boolean begun = qualification.units().stream()
                    .anyMatch(unit -> !missing.contains(unit) || achievements.hasBegun(person, unit));
            return new Standing(
                    person,
                    qualification.id(),
                    begun ? Standing.State.IN_TRAINING : Standing.State.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    missing);
        }
        var gained = qualification.units().stream()
                .flatMap(unit -> achievements.doneOn(person, unit).stream())
                .max(LocalDate::compareTo)
                .orElse(on);
        return held(qualification, person, achievements, gained, on);
    }

    private static Standing held(
            Qualification qualification, String person, Achievements achievements, LocalDate gained, LocalDate on) {
        if (qualification.validDays().isEmpty()) {
            return new Standing(
                    person, qualification.id(), Standing.State.HELD, Optional.of(gained), Optional.empty(), List.of());
        }
        int days = qualification.validDays().getAsInt();
        var since = gained;
        var until = gained.plusDays(days);
        for (var renewal : renewals(qualification, person, achievements, gained, on)) {
            boolean inWindow =
                    !renewal.isAfter(until) && !renewal.isBefore(until.minusDays(qualification.renewalDays()));
            since = renewal;
            until = inWindow ? until.plusDays(days) : renewal.plusDays(days);
        }
        boolean lapsed = on.isAfter(until);
        boolean due = !lapsed && !on.isBefore(until.minusDays(qualification.renewalDays()));
        var state = lapsed ? Standing.State.LAPSED : due ? Standing.State.RENEWAL_DUE : Standing.State.HELD;
        return new Standing(
                person,
                qualification.id(),
                state,
                Optional.of(since),
                Optional.of(until),
                lapsed || due ? qualification.renewedBy() : List.of());
    }

    /** The days on which all that renews was done once more after the day before. */
    private static List<LocalDate> renewals(
            Qualification qualification, String person, Achievements achievements, LocalDate gained, LocalDate on) {
        var found = new TreeSet<LocalDate>();
        if (qualification.renewedBy().isEmpty()) {
            return List.of();
        }
        var last = gained;
        while (true) {
            var from = last;
            var next = qualification.renewedBy().stream()
                    .map(unit ->
                            Optional.ofNullable(achievements.days(person, unit).higher(from)))
                    .toList();
            if (next.stream().anyMatch(Optional::isEmpty)) {
                return List.copyOf(found);
            }
            last = next.stream()
                    .flatMap(Optional::stream)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            if (last.isAfter(on)) {
                return List.copyOf(found);
            }
            found.add(last);
        }
    }
}
