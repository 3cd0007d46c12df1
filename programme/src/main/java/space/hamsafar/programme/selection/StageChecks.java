package space.hamsafar.programme.selection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import space.hamsafar.programme.selection.StagePlan.Slot;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.WorkingCalendar;

/** Rules for the calendar of one stage. */
final class StageChecks {

    private final Stage stage;
    private final StagePlan plan;
    private final WorkingCalendar calendar;
    private final List<Finding> findings;

    StageChecks(Stage stage, StagePlan plan, WorkingCalendar calendar, List<Finding> findings) {
        this.stage = stage;
        this.plan = plan;
        this.calendar = calendar;
        this.findings = findings;
    }

    void check(List<String> finalists, List<String> eligible) {
        if (plan.invited() > stage.places()) {
            report("places", "invites " + plan.invited() + " to " + stage.places() + " places");
        }
        var known = stage.stations().stream().map(Station::id).toList();
        plan.slots().stream()
                .filter(slot -> !known.contains(slot.station()))
                .forEach(slot -> report("station", "has no station '" + slot.station() + "'"));
        for (var station : stage.stations()) {
            checkGroups(station);
            checkCapacity(station);
            of(station).forEach(slot -> checkTimes(slot, station));
        }
        for (int i = 1; i < stage.stations().size(); i++) {
            checkOrder(stage.stations().get(i - 1), stage.stations().get(i));
        }
        checkDates();
        finalists.stream().filter(eligible::contains).forEach(this::checkFinalist);
    }

    private void checkGroups(Station station) {
        int tested = 0;
        Set<Integer> numbers = new HashSet<>();
        for (var slot : of(station)) {
            int last = Math.min(plan.invited(), slot.group() * station.groupSize());
            int size = last - (slot.group() - 1) * station.groupSize();
            if (slot.size() != size) {
                report("group-size", name(slot) + " has " + slot.size() + " candidates, not " + size);
            }
            if (!numbers.add(slot.group())) {
                report("group-twice", name(slot) + " is tested twice");
            }
            tested += slot.size();
        }
        if (tested != plan.invited()) {
            report("tested", station.id() + " tests " + tested + " of " + plan.invited() + " candidates");
        }
    }

    private void checkCapacity(Station station) {
        var slots = of(station);
        for (var slot : slots) {
            long at = slots.stream()
                    .filter(other ->
                            !other.start().isAfter(slot.start()) && other.end().isAfter(slot.start()))
                    .count();
            if (at > station.parallel()) {
                report(
                        "capacity",
                        station.id() + " has " + at + " groups at " + slot.start() + ", not " + station.parallel());
                return;
            }
        }
    }

    private void checkTimes(Slot slot, Station station) {
        var length = Duration.between(slot.start(), slot.end());
        var wanted = Duration.ofMinutes(Math.round(station.hours() * 60));
        if (!length.equals(wanted)) {
            report("duration", name(slot) + " lasts " + length + ", not " + wanted);
        }
        var day = localDay(slot.start(), calendar.zone());
        var shifts = calendar.shifts(day);
        boolean inShift = shifts.stream()
                .anyMatch(shift ->
                        !slot.start().isBefore(shift.getStart()) && !slot.end().isAfter(shift.getEnd()));
        boolean noShiftHolds =
                shifts.stream().allMatch(shift -> shift.toDuration().compareTo(wanted) < 0);
        boolean inDay = !shifts.isEmpty()
                && !slot.start().isBefore(shifts.getFirst().getStart())
                && !slot.end().isAfter(shifts.getLast().getEnd());
        boolean overNight = !shifts.isEmpty()
                && slot.start().equals(shifts.getFirst().getStart())
                && wanted.compareTo(Duration.between(
                                shifts.getFirst().getStart(), shifts.getLast().getEnd()))
                        > 0;
        if (!inShift && !(noShiftHolds && (inDay || overNight))) {
            report("hours", name(slot) + " on " + day + " is outside working hours");
        }
    }

    private void checkOrder(Station earlier, Station later) {
        for (var slot : of(later)) {
            int first = (slot.group() - 1) * later.groupSize();
            int last = Math.min(plan.invited(), first + later.groupSize()) - 1;
            int firstGroup = first / earlier.groupSize() + 1;
            int lastGroup = last / earlier.groupSize() + 1;
            for (var before : of(earlier)) {
                if (before.group() >= firstGroup
                        && before.group() <= lastGroup
                        && before.end().isAfter(slot.start())) {
                    report("order", name(slot) + " begins before " + name(before) + " ends");
                }
            }
        }
    }

    private void checkDates() {
        var days = new TreeSet<LocalDate>();
        var ends = new TreeSet<LocalDate>();
        for (var slot : plan.slots()) {
            days.add(localDay(slot.start(), calendar.zone()));
            ends.add(localDay(slot.end().minusNanos(1), calendar.zone()));
        }
        if (!days.isEmpty()
                && (!plan.firstDay().equals(days.first())
                        || !plan.lastDay().equals(ends.last())
                        || plan.testDays() != days.size())) {
            report(
                    "dates",
                    "tells " + plan.testDays() + " test days from " + plan.firstDay() + " to " + plan.lastDay()
                            + ", but it is " + days.size() + " from " + days.first() + " to " + ends.last());
        }
        if (!plan.resultDay().equals(plan.lastDay().plusDays(stage.resultDays()))) {
            report(
                    "result-day",
                    "tells the result on " + plan.resultDay() + ", but it takes " + stage.resultDays() + " days from "
                            + plan.lastDay());
        }
    }

    private void checkFinalist(String finalist) {
        var day = plan.finalistDays().get(finalist);
        boolean tested = day != null
                && plan.slots().stream()
                        .anyMatch(
                                slot -> localDay(slot.start(), calendar.zone()).equals(day));
        if (!tested) {
            report("finalist-day", "has no test day for finalist " + finalist);
        }
    }

    private List<Slot> of(Station station) {
        return plan.slots().stream()
                .filter(slot -> slot.station().equals(station.id()))
                .toList();
    }

    private void report(String rule, String message) {
        findings.add(new Finding("selection." + rule, stage.id(), message));
    }

    private static String name(Slot slot) {
        return "group " + slot.group() + " at " + slot.station();
    }

    private static LocalDate localDay(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
