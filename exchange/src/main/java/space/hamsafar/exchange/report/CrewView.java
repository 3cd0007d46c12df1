package space.hamsafar.exchange.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.hamsafar.exchange.WorldTime;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.exchange.picture.CrewDay;
import space.hamsafar.exchange.picture.Svg;
import space.hamsafar.programme.flight.Bands;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.ExperimentResult;
import space.hamsafar.programme.flight.HostTime;
import space.hamsafar.programme.flight.TaskList;
import space.hamsafar.programme.flight.TimelineEntry;

/**
 * The days on board and the experiments.
 *
 * @param crew names of the people, in the order of the rows
 * @param kinds kinds of entry that occur, for the legend
 * @param days the days
 * @param experiments what became of each experiment
 * @param tasks flexible work and when there is room for it
 */
public record CrewView(
        List<String> crew, List<Kind> kinds, List<Day> days, List<Result> experiments, List<Task> tasks) {
    /** More are of no use to somebody who looks for the next one. */
    private static final int MOST_CHANCES = 12;

    public CrewView {
        crew = List.copyOf(crew);
        kinds = List.copyOf(kinds);
        days = List.copyOf(days);
        experiments = List.copyOf(experiments);
        tasks = List.copyOf(tasks);
    }

    /**
     * A task of the task list.
     *
     * @param title what it is
     * @param minutes its length
     * @param chances when somebody has room for it
     */
    public record Task(String title, int minutes, List<Chance> chances) {
        public Task {
            chances = List.copyOf(chances);
        }
    }

    /**
     * Room for a task.
     *
     * @param at its start
     * @param minutes its length
     * @param person who is free
     */
    public record Chance(Moment at, long minutes, String person) {}

    /**
     * A kind of entry.
     *
     * @param word class of its colour
     * @param name what it is called
     */
    public record Kind(String word, Label name) {}

    /**
     * A day.
     *
     * @param number of the day on board, from 1
     * @param date on-board date
     * @param strip the drawing
     * @param host host crew's time for the visitor's work against the budget, if any
     * @param work experiments and contacts of the day
     * @param all every entry of the day, for readers who cannot see the drawing
     */
    public record Day(int number, String date, Svg strip, List<Label> host, List<Work> work, List<Work> all) {
        public Day {
            host = List.copyOf(host);
            work = List.copyOf(work);
            all = List.copyOf(all);
        }
    }

    /**
     * An entry of the day's list.
     *
     * @param at its start
     * @param minutes its length
     * @param title what it is
     * @param crew who does it
     * @param reason why then
     */
    public record Work(Moment at, long minutes, String title, String crew, String reason) {}

    /**
     * What became of an experiment.
     *
     * @param title of the experiment
     * @param investigator who asks for it
     * @param discipline what it is counted under
     * @param placed sessions in the timeline
     * @param wanted sessions wanted
     * @param value what the placed ones are worth
     * @param reason why the others are not placed
     * @param tone {@code good} where all are placed, {@code bad} where none is, otherwise {@code plain}
     */
    public record Result(
            String title,
            String investigator,
            Label discipline,
            int placed,
            int wanted,
            int value,
            String reason,
            String tone) {}

    static CrewView of(Facts facts) {
        var mission = facts.programme().mission();
        List<String> crew = Stream.concat(Stream.of(mission.prime()), mission.hosts().stream())
                .distinct()
                .toList();
        List<TimelineEntry> timeline = facts.plan().flight().timeline();
        return new CrewView(
                crew.stream().map(facts.titles()::person).toList(),
                timeline.stream()
                        .map(TimelineEntry::kind)
                        .distinct()
                        .sorted()
                        .map(kind -> new Kind(word(kind), facts.word("kind", kind)))
                        .toList(),
                days(facts, crew, timeline),
                results(facts),
                tasks(facts));
    }

    private static String word(TimelineEntry.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Day> days(Facts facts, List<String> crew, List<TimelineEntry> timeline) {
        if (timeline.isEmpty()) {
            return List.of();
        }
        ZoneId zone = facts.programme().mission().rules().zone();
        var style = new CrewDay.Style(
                zone, crew, kind -> facts.word("kind", kind), facts.titles()::site, Loads.of(facts, timeline));
        LocalDate first = day(timeline.getFirst().start(), zone);
        LocalDate last = timeline.stream()
                .map(entry -> day(entry.end().minusNanos(1), zone))
                .max(LocalDate::compareTo)
                .orElse(first);
        List<Day> days = new ArrayList<>();
        for (LocalDate date : first.datesUntil(last.plusDays(1)).toList()) {
            days.add(day(facts, style, date, days.size() + 1));
        }
        return days;
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }

    private static Day day(Facts facts, CrewDay.Style style, LocalDate date, int number) {
        var flight = facts.plan().flight();
        Bands bands = flight.bands().orElse(new Bands(List.of(), List.of(), List.of(), List.of()));
        Svg strip = CrewDay.draw(
                style,
                date,
                flight.timeline(),
                bands,
                facts.label("chart.crew", number, date),
                facts.label("chart.crew.about"));
        List<Work> work = flight.timeline().stream()
                .filter(entry -> !entry.experiment().isEmpty())
                .filter(entry -> day(entry.start(), style.zone()).equals(date))
                .map(entry -> work(facts, entry))
                .toList();
        List<Label> host = flight.hostTime().stream()
                .filter(time -> time.day().equals(date))
                .map(time -> host(facts, time))
                .toList();
        List<Work> all = flight.timeline().stream()
                .filter(entry -> day(entry.start(), style.zone()).equals(date))
                .map(entry -> work(facts, entry))
                .toList();
        return new Day(number, date.toString(), strip, host, work, all);
    }

    private static List<Task> tasks(Facts facts) {
        var programme = facts.programme();
        var list = TaskList.of(
                programme.mission(), programme.setting(), facts.plan().flight());
        return list.items().stream()
                .map(item -> new Task(
                        item.task().title(),
                        item.task().minutes(),
                        item.chances().stream()
                                .limit(MOST_CHANCES)
                                .map(chance -> new Chance(
                                        Moment.toMinute(chance.start()),
                                        Duration.between(chance.start(), chance.end())
                                                .toMinutes(),
                                        facts.titles().person(chance.person())))
                                .toList()))
                .toList();
    }

    private static Label host(Facts facts, HostTime time) {
        return facts.label("crew.host", hours(time.usedMinutes()), hours(time.budgetMinutes()));
    }

    private static String hours(int minutes) {
        return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
    }

    private static Work work(Facts facts, TimelineEntry entry) {
        return new Work(
                new Moment(
                        entry.start().toString(),
                        WorldTime.UTC.clock(entry.start()),
                        WorldTime.BEIJING.clock(entry.start()),
                        WorldTime.PAKISTAN.clock(entry.start())),
                Duration.between(entry.start(), entry.end()).toMinutes(),
                entry.title(),
                entry.crew().stream().map(facts.titles()::person).collect(Collectors.joining(", ")),
                entry.reason());
    }

    private static List<Result> results(Facts facts) {
        Map<String, Experiment> experiments = facts.programme().mission().experiments().stream()
                .collect(Collectors.toMap(Experiment::id, Function.identity(), (first, second) -> first));
        return facts.plan().flight().experiments().stream()
                .map(result -> result(facts, result, experiments))
                .toList();
    }

    private static Result result(Facts facts, ExperimentResult result, Map<String, Experiment> experiments) {
        Experiment experiment = experiments.get(result.experiment());
        boolean all = result.placed() >= result.wanted();
        return new Result(
                experiment == null ? result.experiment() : experiment.title(),
                experiment == null ? "–" : experiment.investigator(),
                experiment == null ? Label.same("–") : facts.named("discipline", experiment.discipline()),
                result.placed(),
                result.wanted(),
                result.value(),
                result.changes().isEmpty()
                        ? result.reason()
                        : result.reason() + " To place it: " + String.join("; or ", result.changes()) + ".",
                all ? "good" : result.placed() == 0 ? "bad" : "plain");
    }
}
