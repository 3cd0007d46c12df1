package space.hamsafar.programme.training;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.training.TimetableFacts.Booking;

/** Rules between kinds of lesson, for units on every working day, and for booked days. */
final class KindChecks {

    private final TimetableFacts facts;
    private final List<Finding> findings;

    KindChecks(TimetableFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void check() {
        var rules = facts.syllabus().rules();
        for (var trainee : facts.syllabus().trainees()) {
            var bookings = facts.of(trainee);
            rules.spacings().forEach(rule -> checkSpacing(rule, trainee, bookings));
            rules.eveningsOff().forEach(rule -> checkEvenings(rule, trainee, bookings));
            rules.kindLimits().forEach(rule -> checkLimits(rule, trainee, bookings));
            rules.daily().forEach(rule -> checkDaily(rule, trainee, bookings));
        }
        facts.sessions().forEach(this::checkSlot);
    }

    private void checkSpacing(TrainingRules.KindSpacing rule, String trainee, List<Booking> bookings) {
        var least = Duration.ofHours(rule.minHours());
        for (int i = 0; i < bookings.size(); i++) {
            for (int j = i + 1; j < bookings.size(); j++) {
                var first = bookings.get(i);
                var second = bookings.get(j);
                var pause =
                        Duration.between(first.session().end(), second.session().start());
                if (concerns(rule, first.unit().kind(), second.unit().kind()) && pause.compareTo(least) < 0) {
                    report(
                            "spacing",
                            rule.id(),
                            trainee + " has " + second.name() + " " + pause + " after " + first.name() + ", not "
                                    + rule.minHours() + " hours");
                }
            }
        }
    }

    private static boolean concerns(TrainingRules.KindSpacing rule, Unit.Kind one, Unit.Kind other) {
        if (rule.withKinds().isEmpty()) {
            return rule.kinds().contains(one) && rule.kinds().contains(other);
        }
        return (rule.kinds().contains(one) && rule.withKinds().contains(other))
                || (rule.kinds().contains(other) && rule.withKinds().contains(one));
    }

    private void checkEvenings(TrainingRules.EveningOff rule, String trainee, List<Booking> bookings) {
        for (var booking : bookings) {
            if (!rule.kinds().contains(booking.unit().kind())) {
                continue;
            }
            var midnight = facts.day(booking.session().start()).atStartOfDay(facts.zone());
            var evening = midnight.minusDays(1).with(rule.after()).toInstant();
            for (var other : bookings) {
                if (other.session().end().isAfter(evening)
                        && other.session().start().isBefore(midnight.toInstant())) {
                    report(
                            "evening-off",
                            rule.id(),
                            trainee + " has " + other.name() + " late on the day before " + booking.name());
                }
            }
        }
    }

    private void checkLimits(TrainingRules.KindLimit rule, String trainee, List<Booking> bookings) {
        Map<LocalDate, Long> days = new TreeMap<>();
        Map<LocalDate, Long> weeks = new TreeMap<>();
        for (var booking : bookings) {
            if (rule.kinds().contains(booking.unit().kind()) && !booking.lastsDays()) {
                var day = facts.day(booking.session().start());
                long minutes = Duration.between(
                                booking.session().start(), booking.session().end())
                        .toMinutes();
                days.merge(day, minutes, Long::sum);
                weeks.merge(
                        day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue()), minutes, Long::sum);
            }
        }
        rule.hoursPerDay().ifPresent(most -> tell(rule, trainee, days, most, "on "));
        rule.hoursPerWeek().ifPresent(most -> tell(rule, trainee, weeks, most, "in the week of "));
    }

    private void tell(
            TrainingRules.KindLimit rule, String trainee, Map<LocalDate, Long> minutes, double most, String when) {
        minutes.forEach((day, spent) -> {
            if (spent > most * 60) {
                report(
                        "kind-hours",
                        rule.id(),
                        trainee + " has " + spent + " minutes " + when + day + ", not " + most + " hours");
            }
        });
    }

    private void checkDaily(TrainingRules.Daily rule, String trainee, List<Booking> bookings) {
        var taught = new TreeSet<LocalDate>();
        bookings.stream()
                .filter(booking -> rule.units().contains(booking.unit().id()))
                .filter(booking -> booking.session().number() <= booking.unit().sessions())
                .forEach(booking -> taught.add(facts.day(booking.session().start())));
        if (taught.isEmpty()) {
            return;
        }
        for (var day = taught.first(); day.isBefore(taught.last()); day = day.plusDays(1)) {
            if (!taught.contains(day) && isOpen(rule, trainee, day)) {
                report("daily", rule.id(), trainee + " has none of " + rule.units() + " on " + day);
            }
        }
    }

    /** Whether a lesson could have been given: for everybody who learns together, as they have it on one day. */
    private boolean isOpen(TrainingRules.Daily rule, String trainee, LocalDate day) {
        var setting = facts.setting();
        for (var person : facts.syllabus().trainees()) {
            boolean works = setting.calendar(setting.member(person).calendar()).isWorkingDay(day);
            boolean away = facts.syllabus().rules().absences().stream()
                    .anyMatch(absence -> absence.person().equals(person)
                            && !day.isBefore(absence.from())
                            && !day.isAfter(absence.to()));
            if (!works || away) {
                return false;
            }
        }
        boolean abroad = facts.of(trainee).stream()
                .anyMatch(booking -> booking.lastsDays()
                        && !day.isBefore(facts.day(booking.session().start()))
                        && !day.isAfter(facts.lastDay(booking)));
        Set<String> rooms = new TreeSet<>();
        facts.syllabus().units().stream()
                .filter(unit -> rule.units().contains(unit.id()))
                .forEach(unit -> rooms.add(unit.facility()));
        boolean shut = facts.syllabus().outages().stream()
                .anyMatch(outage ->
                        rooms.contains(outage.facility()) && !day.isBefore(outage.from()) && !day.isAfter(outage.to()));
        return !abroad && !shut;
    }

    private void checkSlot(Booking booking) {
        for (var slot : facts.syllabus().rules().slots()) {
            var day = facts.day(booking.session().start());
            boolean right =
                    day.equals(slot.on()) || slot.fallback().filter(day::equals).isPresent();
            if (slot.unit().equals(booking.unit().id())
                    && slot.session() == booking.session().number()
                    && !right) {
                report("slot", slot.unit(), booking.name() + " is on " + day + ", but booked for " + slot.on());
            }
        }
    }

    private void report(String rule, String subject, String message) {
        findings.add(new Finding("training." + rule, subject, message));
    }
}
