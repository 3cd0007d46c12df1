package space.hamsafar.programme.flight.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.programme.flight.DayRules;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.Setting;

/** A mission and its plan as the checker looks at them. The plan has a docking and an undocking. */
final class FlightFacts {

    private final Mission mission;
    private final Setting setting;
    private final FlightPlan plan;
    private final StationOrbit orbit;
    private final List<TimelineEntry> entries;
    private final Nights nights;

    FlightFacts(Mission mission, Setting setting, FlightPlan plan) {
        this.mission = mission;
        this.setting = setting;
        this.plan = plan;
        this.orbit = mission.station().orbit();
        this.entries = plan.timeline().stream()
                .sorted(Comparator.comparing(TimelineEntry::start)
                        .thenComparing(TimelineEntry::end)
                        .thenComparing(TimelineEntry::id))
                .toList();
        this.nights = new Nights(mission.rules(), entries);
    }

    Nights nights() {
        return nights;
    }

    Mission mission() {
        return mission;
    }

    Setting setting() {
        return setting;
    }

    FlightPlan plan() {
        return plan;
    }

    StationOrbit orbit() {
        return orbit;
    }

    DayRules rules() {
        return mission.rules();
    }

    Instant docking() {
        return plan.docking().orElseThrow();
    }

    Instant undocking() {
        return plan.undocking().orElseThrow();
    }

    /** End of the docking entry; docking itself where there is none. */
    Instant freeFrom() {
        return entries(Kind.DOCKING).stream()
                .map(TimelineEntry::end)
                .max(Comparator.naturalOrder())
                .orElse(docking());
    }

    /** Begin of the undocking entry; undocking itself where there is none. */
    Instant freeTo() {
        return entries(Kind.UNDOCKING).stream()
                .map(TimelineEntry::start)
                .min(Comparator.naturalOrder())
                .orElse(undocking());
    }

    boolean isFree(Instant from, Instant to) {
        return !from.isBefore(freeFrom()) && !to.isAfter(freeTo());
    }

    /** Everyone aboard, by id. */
    List<String> aboard() {
        return mission.aboard();
    }

    boolean isVisitor(String person) {
        return mission.visitors().contains(person);
    }

    /** Entries in order of time. */
    List<TimelineEntry> entries() {
        return entries;
    }

    List<TimelineEntry> entries(Kind kind) {
        return entries(entry -> entry.kind() == kind);
    }

    List<TimelineEntry> entries(Predicate<TimelineEntry> which) {
        return entries.stream().filter(which).toList();
    }

    /** Entries of a kind in which a person serves. */
    List<TimelineEntry> entries(Kind kind, String person) {
        return entries(entry -> entry.kind() == kind && entry.crew().contains(person));
    }

    /** The parts of the session to which an entry belongs, in order of time: work may have been broken off. */
    List<TimelineEntry> parts(TimelineEntry entry) {
        return entries(other -> other.sessionId().equals(entry.sessionId()));
    }

    /** Entries that are experiments or live contacts. */
    List<TimelineEntry> work() {
        return entries(FlightFacts::isWork);
    }

    static boolean isWork(TimelineEntry entry) {
        return switch (entry.kind()) {
            case EXPERIMENT, LIVE_CONTACT -> true;
            case SLEEP, POST_SLEEP, PRE_SLEEP, MEAL, EXERCISE, CONFERENCE -> false;
            case HANDOVER, DOCKING, UNDOCKING, DUTY, WATCH -> false;
        };
    }

    /** Dates on board from the day before docking to the day of undocking: the first night may belong to the former. */
    List<LocalDate> dates() {
        return date(docking())
                .minusDays(1)
                .datesUntil(date(undocking()).plusDays(1))
                .toList();
    }

    LocalDate date(Instant instant) {
        return instant.atZone(rules().zone()).toLocalDate();
    }

    /** The flight day, from waking to waking, in which an instant lies; 1 on the day of docking. */
    int flightDay(Instant instant) {
        LocalDate date = date(instant);
        if (instant.isBefore(wake(date))) {
            date = date.minusDays(1);
        } else if (!instant.isBefore(wake(date.plusDays(1)))) {
            date = date.plusDays(1);
        }
        return Math.max(1, flightDay(date));
    }

    /** The number of a date on board, 1 for that of docking. */
    int flightDay(LocalDate date) {
        return 1 + (int) ChronoUnit.DAYS.between(date(docking()), date);
    }

    /** A time of day on board, moved with the crew's nights. */
    Instant clock(LocalDate date, LocalTime time) {
        return nights.at(date, time);
    }

    Instant wake(LocalDate date) {
        return nights.wake(date);
    }

    /** When the crew goes to bed at the end of a day, which may be after midnight. */
    Instant bed(LocalDate date) {
        return nights.bed(date);
    }

    /** Whether the crew has the whole of a day between docking and undocking, and it is no more than two hours short. */
    boolean isFullDay(LocalDate date) {
        return isFree(wake(date), bed(date))
                && Duration.between(wake(date), bed(date))
                                .compareTo(nights.usualDay().minusHours(2))
                        >= 0;
    }

    static Duration length(TimelineEntry entry) {
        return Duration.between(entry.start(), entry.end());
    }

    static boolean overlap(TimelineEntry first, TimelineEntry second) {
        return first.start().isBefore(second.end()) && second.start().isBefore(first.end());
    }

    /** Seconds of an entry that lie on a day, from waking to waking; the first day begins with docking. */
    long secondsOn(TimelineEntry entry, LocalDate date) {
        Instant from = flightDay(date) == 1 ? Instant.MIN : wake(date);
        Instant to = wake(date.plusDays(1));
        Instant start = entry.start().isAfter(from) ? entry.start() : from;
        Instant end = entry.end().isBefore(to) ? entry.end() : to;
        return flightDay(date) < 1 || !start.isBefore(end)
                ? 0
                : Duration.between(start, end).toSeconds();
    }

    /** "ham-radio#2 (2026-10-31T12:00:00Z)", for messages. */
    static String text(TimelineEntry entry) {
        return entry.id() + " (" + entry.start() + ")";
    }
}
