package space.hamsafar.programme.flight.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

    FlightFacts(Mission mission, Setting setting, FlightPlan plan) {
        this.mission = mission;
        this.setting = setting;
        this.plan = plan;
        this.orbit = StationOrbit.of(mission.station().elements());
        this.entries = plan.timeline().stream()
                .sorted(Comparator.comparing(TimelineEntry::start)
                        .thenComparing(TimelineEntry::end)
                        .thenComparing(TimelineEntry::id))
                .toList();
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
        var all = new ArrayList<>(mission.hosts());
        all.add(mission.prime());
        return all;
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

    /** Entries that are experiments or live contacts. */
    List<TimelineEntry> work() {
        return entries(FlightFacts::isWork);
    }

    static boolean isWork(TimelineEntry entry) {
        return switch (entry.kind()) {
            case EXPERIMENT, LIVE_CONTACT -> true;
            case SLEEP, POST_SLEEP, PRE_SLEEP, MEAL, EXERCISE, CONFERENCE, HANDOVER, DOCKING, UNDOCKING -> false;
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

    int flightDay(Instant instant) {
        return 1 + (int) ChronoUnit.DAYS.between(date(docking()), date(instant));
    }

    Instant clock(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(rules().zone()).toInstant();
    }

    /** When the crew wakes: by the clock, but after a docking in the night when they have slept as long as always. */
    Instant wake(LocalDate date) {
        Duration night = Duration.between(bed(date), alarm(date.plusDays(1)));
        return isCutByDocking(date) ? freeFrom().plus(night) : alarm(date);
    }

    /** Whether docking or welcome lie in the night that ends on a date. */
    boolean isCutByDocking(LocalDate date) {
        return docking().isBefore(alarm(date)) && freeFrom().isAfter(bed(date.minusDays(1)));
    }

    private Instant alarm(LocalDate date) {
        return clock(date, rules().wake());
    }

    /** When the crew goes to bed at the end of a day, which may be after midnight. */
    Instant bed(LocalDate date) {
        boolean sameDate = rules().sleep().isAfter(rules().wake());
        return clock(sameDate ? date : date.plusDays(1), rules().sleep());
    }

    /** Whether the crew has the whole of a day between docking and undocking. */
    boolean isFullDay(LocalDate date) {
        return isFree(wake(date), bed(date)) && !isCutByDocking(date);
    }

    static Duration length(TimelineEntry entry) {
        return Duration.between(entry.start(), entry.end());
    }

    static boolean overlap(TimelineEntry first, TimelineEntry second) {
        return first.start().isBefore(second.end()) && second.start().isBefore(first.end());
    }

    /** Seconds of an entry that lie on a date. */
    long secondsOn(TimelineEntry entry, LocalDate date) {
        Instant from = clock(date, LocalTime.MIDNIGHT);
        Instant to = clock(date.plusDays(1), LocalTime.MIDNIGHT);
        Instant start = entry.start().isAfter(from) ? entry.start() : from;
        Instant end = entry.end().isBefore(to) ? entry.end() : to;
        return Math.max(0, Duration.between(start, end).toSeconds());
    }

    /** "ham-radio#2 (2026-10-31T12:00:00Z)", for messages. */
    static String text(TimelineEntry entry) {
        return entry.id() + " (" + entry.start() + ")";
    }
}
