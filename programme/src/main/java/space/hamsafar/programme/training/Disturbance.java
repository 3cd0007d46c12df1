package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.hamsafar.programme.qualification.Achievements;
import space.hamsafar.programme.qualification.TrainingRecord;
import space.hamsafar.programme.setting.Firmness;
import space.hamsafar.programme.setting.Setting;

/**
 * What has come in the way of a timetable.
 *
 * @param now first day on which anything can still be changed
 * @param events in the order in which they are told
 */
public record Disturbance(LocalDate now, List<Event> events) {

    public Disturbance {
        events = List.copyOf(events);
    }

    /** Something that happened. */
    public sealed interface Event {}

    /**
     * Somebody is not there.
     *
     * @param person id
     * @param from first day
     * @param to last day, inclusive
     * @param reason why
     */
    public record Away(String person, LocalDate from, LocalDate to, String reason) implements Event {}

    /**
     * A facility cannot be used.
     *
     * @param facility id
     * @param from first day
     * @param to last day, inclusive
     * @param reason why
     */
    public record FacilityDown(String facility, LocalDate from, LocalDate to, String reason) implements Event {}

    /**
     * A session was not passed and must be taken again.
     *
     * @param person id of the trainee
     * @param unit id of the unit
     * @param on day on which it was failed
     */
    public record Failed(String person, String unit, LocalDate on) implements Event {}

    /**
     * A visa comes late.
     *
     * @param person id of the trainee
     * @param country ISO 3166 two-letter code
     * @param validFrom first day in the country
     */
    public record VisaLate(String person, String country, LocalDate validFrom) implements Event {}

    /**
     * A booked day is lost; what was kept for it takes its place.
     *
     * @param unit id of the unit
     * @param session which of its sessions
     */
    public record SlotLost(String unit, int session) implements Event {}

    /**
     * A holiday or a season begins on another day than was told, in every calendar that has it.
     *
     * @param name of the holiday or season
     * @param from first day, as the calendar has it
     * @param becomes first day as it is now
     */
    public record DateMoved(String name, LocalDate from, LocalDate becomes) implements Event {}

    /**
     * The same with the tries that training records tell of and this does not: each that was failed before now, and whose
     * next try the records do not have or the timetable does.
     *
     * @param records of all trainees, in their order
     * @param plan the timetable that is to be mended
     */
    public Disturbance withFailures(List<TrainingRecord> records, Syllabus syllabus, TrainingPlan plan) {
        var all = new ArrayList<>(events);
        var standing = Achievements.standing(records);
        for (var record : standing) {
            var failed = new Failed(record.person(), record.unit(), record.on());
            boolean isFailed = record.result() == TrainingRecord.Result.FAILED
                    && record.on().isBefore(now);
            boolean retaken = standing.stream()
                    .anyMatch(later -> later.person().equals(record.person())
                            && later.unit().equals(record.unit())
                            && later.result() != TrainingRecord.Result.MISSED
                            && later.on().isAfter(record.on()));
            if (isFailed && !all.contains(failed) && (!retaken || holdsRetake(plan, syllabus, failed))) {
                all.add(failed);
            }
        }
        return new Disturbance(now, all);
    }

    private static boolean holdsRetake(TrainingPlan plan, Syllabus syllabus, Failed failed) {
        return syllabus.units().stream()
                .filter(unit -> unit.id().equals(failed.unit()))
                .anyMatch(unit -> plan.sessions().stream()
                        .anyMatch(session -> session.unit().equals(unit.id())
                                && session.number() > unit.sessions()
                                && session.trainees().contains(failed.person())));
    }

    /** The syllabus as it is after all this. */
    public Syllabus in(Syllabus syllabus) {
        var absences = new ArrayList<TrainingRules.Absence>();
        var outages = new ArrayList<>(syllabus.outages());
        var visas = new ArrayList<>(syllabus.rules().visas());
        var slots = new ArrayList<>(syllabus.rules().slots());
        var retakes = new ArrayList<TrainingRules.Retake>();
        for (var event : events) {
            switch (event) {
                case Away(var person, var from, var to, var reason) ->
                    absences.add(new TrainingRules.Absence(person, from, to, reason));
                case FacilityDown(var facility, var from, var to, var reason) ->
                    outages.add(new Outage(facility, from, to, reason));
                case Failed(var person, var unit, var on) ->
                    retakes.add(new TrainingRules.Retake(person, unit, now, on.plusDays(waitDays(syllabus, unit))));
                case VisaLate(var person, var country, var validFrom) -> {
                    visas.removeIf(visa ->
                            visa.person().equals(person) && visa.country().equals(country));
                    visas.add(new TrainingRules.Visa(person, country, validFrom, 0, Firmness.FIRM));
                }
                case SlotLost(var unit, var session) ->
                    slots.replaceAll(
                            slot -> slot.unit().equals(unit) && slot.session() == session ? fallback(slot) : slot);
                case DateMoved _ -> {
                    // Calendars are no part of the syllabus: in(Setting) moves it.
                }
            }
        }
        slots.removeIf(slot -> slot.on().equals(LocalDate.MIN));
        return syllabus.with(outages, syllabus.rules().with(absences, visas, slots, retakes));
    }

    /** The setting as it is after all this. */
    public Setting in(Setting setting) {
        var after = setting;
        for (var event : events) {
            if (event instanceof DateMoved(var name, var from, var becomes)) {
                after = after.withCalendars(calendar -> calendar.withMoved(name, from, becomes));
            }
        }
        return after;
    }

    /** Tries that are beyond what the rules of the examinations allow, a sentence each. */
    public List<String> beyondResits(Syllabus syllabus) {
        var told = new ArrayList<String>();
        for (var unit : syllabus.units()) {
            for (var trainee : syllabus.trainees()) {
                long failed = events.stream()
                        .filter(event -> event instanceof Failed one
                                && one.unit().equals(unit.id())
                                && one.person().equals(trainee))
                        .count();
                unit.particulars()
                        .examination()
                        .filter(rule -> failed > rule.resits())
                        .ifPresent(rule -> told.add(trainee + " has failed " + unit.id() + " " + failed
                                + " times, and it can be taken again " + rule.resits() + " times: the board decides"));
            }
        }
        return told;
    }

    private static int waitDays(Syllabus syllabus, String id) {
        return syllabus.units().stream()
                .filter(unit -> unit.id().equals(id))
                .flatMap(unit -> unit.particulars().examination().stream())
                .map(Particulars.Examination::waitDays)
                .findFirst()
                .orElse(1);
    }

    /** A slot without another day becomes free; that is marked by a day that never comes. */
    private static TrainingRules.Slot fallback(TrainingRules.Slot slot) {
        return new TrainingRules.Slot(
                slot.unit(), slot.session(), slot.fallback().orElse(LocalDate.MIN), Optional.empty(), false);
    }
}
