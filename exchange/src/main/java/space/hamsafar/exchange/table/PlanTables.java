package space.hamsafar.exchange.table;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.hamsafar.exchange.Titles;
import space.hamsafar.exchange.WorldTime;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.selection.RuleCount;
import space.hamsafar.programme.selection.SelectionPlan;
import space.hamsafar.programme.training.PersonLoad;
import space.hamsafar.programme.training.Session;
import space.hamsafar.programme.training.SyllabusCoverage;

/**
 * The plan's lists as CSV texts: a header, rows in the plan's order, lines ended by CR LF.
 *
 * <p>Instants have a column each for UTC (ISO 8601), Beijing and Pakistan time. A cell that begins like a spreadsheet
 * formula gets an apostrophe before it. Several people in a cell are parted by {@code "; "}.
 */
public final class PlanTables {
    private static final String BETWEEN = "; ";

    private PlanTables() {}

    /** The days on board: a row for each person of each entry. */
    public static String timeline(List<TimelineEntry> timeline, Titles titles) {
        Table table = new Table(
                "start_utc",
                "end_utc",
                "start_beijing",
                "start_pakistan",
                "minutes",
                "person_id",
                "person",
                "kind",
                "entry",
                "title",
                "experiment",
                "reason");
        for (TimelineEntry entry : timeline) {
            for (String person : entry.crew()) {
                table.row(
                        entry.start(),
                        entry.end(),
                        WorldTime.BEIJING.minute(entry.start()),
                        WorldTime.PAKISTAN.minute(entry.start()),
                        minutes(entry.start(), entry.end()),
                        person,
                        titles.person(person),
                        entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        entry.id(),
                        entry.title(),
                        entry.experiment(),
                        entry.reason());
            }
        }
        return table.text();
    }

    /** The decision on each application, with the rules that are not met and what the applicant is told. */
    public static String eligibility(SelectionPlan plan) {
        var reasons = plan.rules().stream()
                .collect(Collectors.toMap(RuleCount::rule, RuleCount::reason, (first, second) -> first));
        Table table = new Table("applicant", "eligible", "failed_rules", "reasons");
        for (var decision : plan.decisions()) {
            table.row(
                    decision.applicant(),
                    decision.eligible() ? "yes" : "no",
                    String.join(BETWEEN, decision.failed()),
                    join(decision.failed().stream().map(rule -> reasons.getOrDefault(rule, rule))));
        }
        return table.text();
    }

    /** The training timetable: a row for each session. */
    public static String training(List<Session> sessions, Titles titles) {
        Table table = new Table(
                "start_utc",
                "end_utc",
                "start_beijing",
                "start_pakistan",
                "minutes",
                "unit",
                "session",
                "title",
                "trainees",
                "instructors",
                "facility");
        for (Session session : sessions) {
            table.row(
                    session.start(),
                    session.end(),
                    WorldTime.BEIJING.minute(session.start()),
                    WorldTime.PAKISTAN.minute(session.start()),
                    minutes(session.start(), session.end()),
                    session.unit(),
                    session.number(),
                    titles.unit(session.unit()),
                    join(session.trainees().stream().map(titles::person)),
                    join(session.instructors().stream().map(titles::person)),
                    session.facility().isEmpty() ? "" : titles.facility(session.facility()));
        }
        return table.text();
    }

    /** A text that no spreadsheet takes for a formula: an apostrophe stands before one that looks like it. */
    public static String plainText(String text) {
        return Table.plainText(text);
    }

    /** Minutes of training of each person in each week, the weeks by their Monday. */
    public static String workload(List<PersonLoad> loads, Titles titles) {
        Table table = new Table("person_id", "person", "week", "minutes");
        for (PersonLoad load : loads) {
            load.minutesByWeek()
                    .forEach((week, minutes) -> table.row(load.person(), titles.person(load.person()), week, minutes));
        }
        return table.text();
    }

    /** What of the syllabus is asked, planned and done: a row for each trainee, phase and subject. */
    public static String coverage(List<SyllabusCoverage> rows, Titles titles) {
        Table table = new Table(
                "trainee_id",
                "trainee",
                "phase",
                "subject",
                "units_asked",
                "units_planned",
                "units_done",
                "sessions_asked",
                "sessions_planned",
                "sessions_done",
                "minutes_asked",
                "minutes_planned",
                "minutes_done");
        for (SyllabusCoverage row : rows) {
            table.row(
                    row.trainee(),
                    titles.person(row.trainee()),
                    row.phase(),
                    row.subject(),
                    row.asked().units(),
                    row.planned().units(),
                    row.done().units(),
                    row.asked().sessions(),
                    row.planned().sessions(),
                    row.done().sessions(),
                    row.asked().minutes(),
                    row.planned().minutes(),
                    row.done().minutes());
        }
        return table.text();
    }

    private static long minutes(Instant start, Instant end) {
        return Duration.between(start, end).toMinutes();
    }

    private static String join(Stream<String> parts) {
        return parts.collect(Collectors.joining(BETWEEN));
    }
}
