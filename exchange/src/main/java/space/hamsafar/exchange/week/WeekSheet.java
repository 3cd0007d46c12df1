package space.hamsafar.exchange.week;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import space.hamsafar.exchange.Titles;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.exchange.label.Labels;
import space.hamsafar.exchange.label.Language;
import space.hamsafar.exchange.label.Markup;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.training.Session;
import space.hamsafar.programme.training.TrainingPlan;

/**
 * A week of training to print, a table for each trainee, in one language.
 *
 * @param language of the page
 * @param title of the page
 * @param note on the times
 * @param programme title of the programme
 * @param people a table each
 */
public record WeekSheet(Language language, String title, String note, String programme, List<Person> people) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    public WeekSheet {
        people = List.copyOf(people);
    }

    /**
     * A trainee's week.
     *
     * @param name of the trainee
     * @param days from Monday on
     */
    public record Person(String name, List<Day> days) {
        public Person {
            days = List.copyOf(days);
        }
    }

    /**
     * A day.
     *
     * @param weekday in words
     * @param date of the day
     * @param free what stands on a day without a session
     * @param entries in the order of the day
     */
    public record Day(String weekday, String date, String free, List<Entry> entries) {
        public Day {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A session.
     *
     * @param time from when until when
     * @param title of the unit
     * @param place of it; may be empty
     * @param with the word before those who have a part too
     * @param people who else has a part
     */
    public record Entry(String time, String title, String place, String with, List<String> people) {
        public Entry {
            people = List.copyOf(people);
        }
    }

    /**
     * The page as the text of one HTML file that needs nothing else.
     *
     * @param day any day of the week
     */
    public static String page(Programme programme, TrainingPlan plan, LocalDate day, Language language) {
        var monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        var sheet = new Week(programme, plan, monday, language, Labels.load()).sheet();
        var output = new StringOutput(1 << 15);
        TemplateEngine.createPrecompiled(ContentType.Html).render("week.jte", sheet, output);
        return Markup.allowed(output.toString());
    }

    private record Week(Programme programme, TrainingPlan plan, LocalDate monday, Language language, Labels labels) {

        WeekSheet sheet() {
            return new WeekSheet(
                    language,
                    text(labels.of("week.title", monday, monday.plusDays(6))),
                    text(labels.of("week.times", zone().getId())),
                    programme.title(),
                    programme.syllabus().trainees().stream().map(this::person).toList());
        }

        private Person person(String trainee) {
            return new Person(
                    Titles.of(programme).person(trainee),
                    monday.datesUntil(monday.plusDays(7))
                            .map(date -> day(trainee, date))
                            .toList());
        }

        private Day day(String trainee, LocalDate date) {
            return new Day(
                    text(labels.of("weekday." + date.getDayOfWeek().getValue())),
                    date.toString(),
                    text(labels.of("week.free")),
                    plan.sessions().stream()
                            .filter(session -> session.trainees().contains(trainee) && isOn(session, date))
                            .map(session -> entry(trainee, session, date))
                            .toList());
        }

        private boolean isOn(Session session, LocalDate date) {
            return !local(session.start()).isAfter(date)
                    && !local(session.end().minusNanos(1)).isBefore(date);
        }

        private Entry entry(String trainee, Session session, LocalDate date) {
            Titles titles = Titles.of(programme);
            LocalDate first = local(session.start());
            LocalDate last = local(session.end().minusNanos(1));
            String time = last.isAfter(first)
                    ? text(labels.of(
                            "week.day-of",
                            ChronoUnit.DAYS.between(first, date) + 1,
                            ChronoUnit.DAYS.between(first, last) + 1))
                    : CLOCK.format(session.start().atZone(zone())) + "–"
                            + CLOCK.format(session.end().atZone(zone()));
            List<String> others = Stream.concat(session.positions().values().stream(), session.instructors().stream())
                    .filter(person -> !person.equals(trainee))
                    .distinct()
                    .map(titles::person)
                    .toList();
            return new Entry(
                    time,
                    titles.unit(session.unit()),
                    session.facility().isEmpty() ? "" : titles.facility(session.facility()),
                    text(labels.of("week.instructors")),
                    others);
        }

        private LocalDate local(Instant instant) {
            return instant.atZone(zone()).toLocalDate();
        }

        private ZoneId zone() {
            return programme.setting().site(programme.syllabus().site()).zone();
        }

        private String text(Label label) {
            return label.in(language);
        }
    }
}
