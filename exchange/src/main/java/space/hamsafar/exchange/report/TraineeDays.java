package space.hamsafar.exchange.report;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.hamsafar.exchange.WorldTime;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.exchange.picture.TrainingCalendar;
import space.hamsafar.programme.ReadinessMargin;
import space.hamsafar.programme.setting.Site;
import space.hamsafar.programme.training.Readiness;
import space.hamsafar.programme.training.Session;
import space.hamsafar.programme.training.TrainingPhase;
import space.hamsafar.programme.training.Unit;

/** Gathers a trainee's sessions into days of the place where the training is held. */
final class TraineeDays {
    private static final int COLOURS = 8;

    private final Facts facts;
    private final Map<String, Unit> units;
    private final List<String> phases;
    private final ZoneId zone;

    private TraineeDays(Facts facts) {
        var syllabus = facts.programme().syllabus();
        this.facts = facts;
        this.units = syllabus.units().stream()
                .collect(Collectors.toMap(Unit::id, Function.identity(), (first, second) -> first));
        this.phases = syllabus.phases().stream().map(TrainingPhase::id).toList();
        this.zone = facts.programme().setting().sites().stream()
                .filter(site -> site.id().equals(syllabus.site()))
                .findFirst()
                .map(Site::zone)
                .orElse(WorldTime.BEIJING.zone());
    }

    static List<TrainingView.Trainee> calendars(Facts facts) {
        TraineeDays days = new TraineeDays(facts);
        List<TrainingView.Trainee> calendars = new ArrayList<>();
        for (Readiness readiness : facts.plan().training().readiness()) {
            var byDay = days.of(readiness.trainee());
            if (!byDay.isEmpty()) {
                calendars.add(days.calendar(readiness, calendars.size() + 1, byDay));
            }
        }
        return calendars;
    }

    private TrainingView.Trainee calendar(
            Readiness readiness, int number, SortedMap<LocalDate, TrainingCalendar.Day> days) {
        String name = facts.titles().person(readiness.trainee());
        List<Label> weekdays = Stream.of(DayOfWeek.values())
                .map(day -> facts.label("weekday." + day.getValue()))
                .toList();
        return new TrainingView.Trainee(
                name,
                ready(readiness),
                readiness.ready() ? "good" : "bad",
                TrainingCalendar.draw(
                        "training-calendar-" + number,
                        days,
                        weekdays,
                        facts.label("chart.training", name),
                        facts.label("chart.training.about")));
    }

    private Label ready(Readiness readiness) {
        if (!readiness.ready()) {
            return facts.label("training.not-ready", readiness.readyOn());
        }
        var margin = ReadinessMargin.of(facts.programme(), facts.plan(), readiness);
        return margin.days() < 0
                ? facts.label("training.ready.late", readiness.readyOn(), -margin.days(), margin.latest())
                : facts.label("training.ready.margin", readiness.readyOn(), margin.days(), margin.latest());
    }

    private SortedMap<LocalDate, TrainingCalendar.Day> of(String trainee) {
        SortedMap<LocalDate, Map<Integer, Integer>> minutes = new TreeMap<>();
        SortedMap<LocalDate, Set<String>> titles = new TreeMap<>();
        for (Session session : facts.plan().training().sessions()) {
            if (session.trainees().contains(trainee)) {
                int colour = colour(session);
                parts(session).forEach((day, part) -> {
                    minutes.computeIfAbsent(day, unused -> new HashMap<>()).merge(colour, part, Integer::sum);
                    titles.computeIfAbsent(day, unused -> new LinkedHashSet<>())
                            .add(facts.titles().unit(session.unit()));
                });
            }
        }
        SortedMap<LocalDate, TrainingCalendar.Day> days = new TreeMap<>();
        minutes.forEach((day, phases) -> {
            int total = phases.values().stream().mapToInt(Integer::intValue).sum();
            String hint = String.format(Locale.ROOT, "%.1f h: ", total / 60.0)
                    + String.join(", ", titles.getOrDefault(day, Set.of()));
            days.put(day, new TrainingCalendar.Day(phases, hint));
        });
        return days;
    }

    private int colour(Session session) {
        Unit unit = units.get(session.unit());
        int index = unit == null ? -1 : phases.indexOf(unit.phase());
        return 1 + Math.floorMod(index, COLOURS);
    }

    /** Minutes of a session that count on each local day. */
    private SortedMap<LocalDate, Integer> parts(Session session) {
        Unit unit = units.get(session.unit());
        SortedMap<LocalDate, Integer> parts = new TreeMap<>();
        LocalDate last = session.end().minusNanos(1).atZone(zone).toLocalDate();
        LocalDate first = session.start().atZone(zone).toLocalDate();
        for (LocalDate day : first.datesUntil(last.plusDays(1)).toList()) {
            Instant begin = later(session.start(), day.atStartOfDay(zone).toInstant());
            Instant end =
                    earlier(session.end(), day.plusDays(1).atStartOfDay(zone).toInstant());
            int minutes = (int) Duration.between(begin, end).toMinutes();
            parts.put(day, unit == null || unit.days() == 0 ? minutes : (int) Math.round(unit.hoursPerDay() * 60));
        }
        return parts;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
