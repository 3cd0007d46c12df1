package space.hamsafar.campaign.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.threeten.extra.Interval;
import space.hamsafar.campaign.policy.StageSite;
import space.hamsafar.programme.selection.Station;

/** Judges a calendar against the stations, the hours and what failed, without any of the planner's code. */
public final class CalendarChecker {
    private final StageSite site;
    private final List<Slot> slots;
    private final List<String> findings = new ArrayList<>();

    private CalendarChecker(StageSite site, List<Slot> slots) {
        this.site = site;
        this.slots = List.copyOf(slots);
    }

    /**
     * Everything that is wrong.
     *
     * @param applicants who are to pass every station
     * @param events that are known; what was held before one of them began is not held against it
     */
    public static List<String> check(
            StageSite site, List<Slot> slots, List<String> applicants, List<CalendarEvent> events) {
        var checker = new CalendarChecker(site, slots);
        checker.slots.forEach(checker::checkSlot);
        site.stations().forEach(checker::checkCapacity);
        checker.checkPanels();
        applicants.forEach(checker::checkApplicant);
        events.forEach(event -> checker.slots.stream()
                .filter(event::hits)
                .forEach(slot -> checker.findings.add(slot.id() + " is held though " + event.words())));
        return List.copyOf(checker.findings);
    }

    private void checkSlot(Slot slot) {
        Optional<Station> station = site.station(slot.station());
        if (station.isEmpty()) {
            findings.add(slot.id() + " is at no station of this stage");
            return;
        }
        Duration length = Duration.ofMinutes(Math.round(station.get().hours() * 60));
        if (!Duration.between(slot.start(), slot.end()).equals(length)) {
            findings.add(slot.id() + " does not last " + length);
        }
        if (slot.applicants().isEmpty()
                || slot.applicants().size() > station.get().groupSize()) {
            findings.add(slot.id() + " has " + slot.applicants().size() + " applicants, of "
                    + station.get().groupSize() + " at most");
        }
        int members = site.panel(slot.station()).map(StageSite.Panel::members).orElse(0);
        boolean isKnown = site.panel(slot.station())
                .map(panel -> panel.of().containsAll(slot.panel()))
                .orElse(true);
        if (new HashSet<>(slot.panel()).size() != members || !isKnown) {
            findings.add(slot.id() + " has the panel " + slot.panel() + ", not " + members + " of its members");
        }
        checkHours(slot, length);
    }

    private void checkHours(Slot slot, Duration length) {
        LocalDate day = slot.start().atZone(site.calendar().zone()).toLocalDate();
        List<Interval> shifts = site.calendar().shifts(day);
        boolean isInShift = shifts.stream()
                .anyMatch(shift ->
                        !slot.start().isBefore(shift.getStart()) && !slot.end().isAfter(shift.getEnd()));
        boolean isLong = shifts.stream().allMatch(shift -> shift.toDuration().compareTo(length) < 0);
        boolean isAllDay = !shifts.isEmpty()
                && !slot.start().isBefore(shifts.getFirst().getStart())
                && (!slot.end().isAfter(shifts.getLast().getEnd())
                        || slot.start().equals(shifts.getFirst().getStart()));
        if (!isInShift && !(isLong && isAllDay)) {
            findings.add(slot.id() + " on " + day + " is outside the working hours");
        }
    }

    private void checkCapacity(Station station) {
        List<Slot> own = slots.stream()
                .filter(slot -> slot.station().equals(station.id()))
                .toList();
        for (Slot slot : own) {
            long at = own.stream().filter(other -> holds(other, slot.start())).count();
            if (at > station.parallel()) {
                findings.add(station.id() + " has " + at + " groups at " + slot.start() + ", of " + station.parallel()
                        + " at most");
            }
        }
    }

    private void checkPanels() {
        Set<String> members = new TreeSet<>();
        slots.forEach(slot -> members.addAll(slot.panel()));
        for (String member : members) {
            List<Slot> own =
                    slots.stream().filter(slot -> slot.panel().contains(member)).toList();
            own.stream()
                    .filter(slot -> own.stream()
                                    .filter(other -> holds(other, slot.start()))
                                    .count()
                            > 1)
                    .forEach(slot -> findings.add(slot.id() + " has a member of the panel who sits elsewhere"));
        }
    }

    private void checkApplicant(String applicant) {
        Map<Integer, Slot> own = new TreeMap<>();
        for (Slot slot : slots) {
            if (slot.applicants().contains(applicant) && own.put(site.order(slot.station()), slot) != null) {
                findings.add(applicant + " is at " + slot.station() + " twice");
            }
        }
        if (own.size() < site.stations().size()) {
            findings.add(applicant + " is at " + own.size() + " of "
                    + site.stations().size() + " stations");
        }
        Instant free = Instant.MIN;
        for (Slot slot : own.values()) {
            if (slot.start().isBefore(free)) {
                findings.add(applicant + " is at " + slot.station() + " before the station before it is over");
            }
            free = slot.end();
        }
    }

    private static boolean holds(Slot slot, Instant at) {
        return !slot.start().isAfter(at) && slot.end().isAfter(at);
    }
}
