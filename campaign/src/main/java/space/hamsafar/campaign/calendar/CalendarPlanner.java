package space.hamsafar.campaign.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import space.hamsafar.campaign.policy.StageSite;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Progress;
import space.hamsafar.programme.selection.Station;

/** Plans the tests of a stage: applicants in groups, station after station, as many a day as can be seen. */
public final class CalendarPlanner {
    private static final int SLACK_DAYS = 60;
    private static final int MOST_DAYS = 1_000;

    private CalendarPlanner() {}

    /**
     * A calendar.
     *
     * @param slots in order of time
     * @param unplaced ids of those for whom there was no time; empty if all is well
     */
    public record Planned(List<Slot> slots, List<String> unplaced) {
        public Planned {
            slots = List.copyOf(slots);
            unplaced = List.copyOf(unplaced);
        }
    }

    /**
     * The calendar of a stage.
     *
     * @param applicants ids, in the order in which they are asked to come
     * @param perDay how many are asked to come on a working day, at least 1
     * @param earliest first day on which there can be a test
     * @param limits of the search
     */
    public static Planned plan(StageSite site, List<String> applicants, int perDay, LocalDate earliest, Limits limits) {
        if (applicants.isEmpty() || site.stations().isEmpty()) {
            return new Planned(List.of(), List.of());
        }
        LocalDate first = site.calendar().workingDayFrom(earliest);
        var project = new CalendarProject(site, first, days(site, applicants.size(), perDay), List.of());
        List<LocalDate> working = first.datesUntil(first.plusDays(days(site, applicants.size(), perDay)))
                .filter(site.calendar()::isWorkingDay)
                .toList();
        List<CalendarProject.Visit> visits = new ArrayList<>();
        for (Station station : site.stations()) {
            for (int from = 0, number = 1; from < applicants.size(); from += station.groupSize(), number++) {
                int to = Math.min(applicants.size(), from + station.groupSize());
                LocalDate day = working.get(Math.min(working.size() - 1, from / perDay));
                visits.add(new CalendarProject.Visit(
                        station.id() + "/" + number,
                        station.id(),
                        applicants.subList(from, to),
                        project.grid().midnight(day)));
            }
        }
        var solution = Planner.solve(project.project(visits), limits, Progress.NONE);
        return new Planned(project.slots(solution.schedule(), visits), solution.missing());
    }

    private static int days(StageSite site, int applicants, int perDay) {
        double days = SLACK_DAYS + 2.0 * applicants / perDay;
        for (Station station : site.stations()) {
            double rounds = Math.ceil(Math.ceil((double) applicants / station.groupSize()) / station.parallel());
            double each = Math.max(1, Math.floor(4 / station.hours()));
            days += 2 * Math.ceil(rounds / each) * Math.max(1, station.hours() / 24);
        }
        return (int) Math.min(days, MOST_DAYS);
    }
}
