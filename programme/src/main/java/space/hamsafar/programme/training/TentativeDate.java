package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import space.hamsafar.programme.setting.Firmness;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.setting.WorkingCalendar;

/**
 * A date that may become another, and matters to the training.
 *
 * @param what whose date it is
 * @param told the date as it was told
 * @param becomes the date that it may become; empty where a booked day may be lost and no other is kept
 * @param kept whether the timetable holds for both; else the risk is taken
 * @param event what happens to a timetable if the fallback comes true
 */
public record TentativeDate(
        String what, LocalDate told, Optional<LocalDate> becomes, boolean kept, Disturbance.Event event) {

    /** Those of the calendars of everybody with a part in a timetable, of visas and of booked days, by date. */
    public static List<TentativeDate> all(Syllabus syllabus, Setting setting, TrainingPlan plan) {
        var dates = new ArrayList<TentativeDate>();
        daysOff(setting, people(syllabus, plan), plan).forEach(dates::add);
        for (var visa : syllabus.rules().visas()) {
            visa.firmness()
                    .fallback()
                    .ifPresent(day -> dates.add(new TentativeDate(
                            "visa of " + visa.person() + " for " + visa.country(),
                            visa.validFrom(),
                            Optional.of(day),
                            visa.firmness().kept().isPresent(),
                            new Disturbance.VisaLate(visa.person(), visa.country(), day))));
        }
        for (var slot : syllabus.rules().slots()) {
            if (slot.tentative()) {
                dates.add(new TentativeDate(
                        "booked day of " + slot.unit() + "/" + slot.session(),
                        slot.on(),
                        slot.fallback(),
                        false,
                        new Disturbance.SlotLost(slot.unit(), slot.session())));
            }
        }
        return dates;
    }

    private static Set<String> people(Syllabus syllabus, TrainingPlan plan) {
        Set<String> people = new TreeSet<>(syllabus.trainees());
        plan.sessions().forEach(session -> people.addAll(session.people()));
        return people;
    }

    private static List<TentativeDate> daysOff(Setting setting, Set<String> people, TrainingPlan plan) {
        Set<String> used = setting.people().stream()
                .filter(member -> people.contains(member.id()))
                .map(member -> member.calendar())
                .collect(Collectors.toSet());
        Map<Disturbance.DateMoved, TentativeDate> dates = new LinkedHashMap<>();
        for (WorkingCalendar calendar : setting.calendars()) {
            if (used.contains(calendar.id())) {
                calendar.holidays().forEach(one -> add(dates, plan, one.name(), one.from(), one.to(), one.firmness()));
                calendar.seasons().forEach(one -> add(dates, plan, one.name(), one.from(), one.to(), one.firmness()));
            }
        }
        return List.copyOf(dates.values());
    }

    private static void add(
            Map<Disturbance.DateMoved, TentativeDate> dates,
            TrainingPlan plan,
            String name,
            LocalDate from,
            LocalDate to,
            Firmness firmness) {
        firmness.fallback().ifPresent(day -> {
            var first = from.isBefore(day) ? from : day;
            var last = to.plusDays(Math.max(0, day.toEpochDay() - from.toEpochDay()));
            if (!last.isBefore(plan.firstDay()) && !first.isAfter(plan.lastDay())) {
                var event = new Disturbance.DateMoved(name, from, day);
                dates.putIfAbsent(
                        event,
                        new TentativeDate(
                                name, from, Optional.of(day), firmness.kept().isPresent(), event));
            }
        });
    }
}
