package space.hamsafar.programme.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;
import space.hamsafar.programme.grid.TickGrid;
import space.hamsafar.programme.grid.WorkWindows;
import space.hamsafar.programme.setting.WorkingCalendar;

/**
 * A stage as a planning project: a group at a station is an activity, a station a resource with as many units as groups
 * it takes at a time. Candidates are numbered; group g of a station holds the g-th run of them, and follows the groups
 * of the station before that hold any of the same. Candidates arrive at the pace of the slowest station, so that nobody
 * is kept for weeks between two tests.
 */
final class StageProject {

    private static final int MINUTES_PER_TICK = 15;
    private static final int SLACK_DAYS = 45;

    private final Stage stage;
    private final WorkingCalendar calendar;
    private final TickGrid grid;
    private final List<Group> groups = new ArrayList<>();

    StageProject(Stage stage, int invited, LocalDate firstDay, WorkingCalendar calendar) {
        this.stage = stage;
        this.calendar = calendar;
        this.grid = new TickGrid(firstDay, calendar.zone(), MINUTES_PER_TICK);
        for (var station : stage.stations()) {
            for (int first = 1, number = 1; first <= invited; first += station.groupSize(), number++) {
                int last = Math.min(invited, first + station.groupSize() - 1);
                groups.add(new Group(station, number, first, last));
            }
        }
    }

    TickGrid grid() {
        return grid;
    }

    List<Group> groups() {
        return groups;
    }

    /** The project, long enough for one station after another. */
    Project project() {
        int days = daysEnough();
        var windows = new WorkWindows(grid, days);
        var builder = Project.builder(grid.midnight(grid.firstDay().plusDays(days)));
        Map<Integer, Windows> byLength = new HashMap<>();
        for (var station : stage.stations()) {
            builder.add(Resource.of(station.id(), station.parallel()));
        }
        var arrivals = new Arrivals(stage, windows, calendar);
        for (var group : groups) {
            int ticks = grid.ticks(group.minutes());
            var possible = byLength.computeIfAbsent(ticks, length -> Windows.of(spans(windows, length)));
            builder.add(new Activity(
                    group.id(),
                    List.of(Mode.of(ticks, List.of(new Demand(group.station().id(), 1)), List.of())),
                    grid.midnight(arrivals.day(group.first())),
                    grid.midnight(grid.firstDay().plusDays(days)),
                    Optional.empty(),
                    Presence.mandatory(),
                    possible,
                    "",
                    Set.of()));
        }
        addOrder(builder);
        return builder.build();
    }

    private List<Span> spans(WorkWindows windows, int ticks) {
        var byDay = windows.ofLength(ticks, List.of(calendar));
        return byDay.isEmpty() ? windows.overNights(ticks, calendar) : byDay;
    }

    private void addOrder(Project.Builder builder) {
        for (int i = 1; i < stage.stations().size(); i++) {
            var before = of(stage.stations().get(i - 1));
            var after = of(stage.stations().get(i));
            for (var later : after) {
                before.stream()
                        .filter(earlier -> earlier.shares(later))
                        .forEach(earlier -> builder.add(TimeLag.endToStart(earlier.id(), later.id(), 0)));
            }
        }
    }

    private List<Group> of(Station station) {
        return groups.stream().filter(group -> group.station().equals(station)).toList();
    }

    private int daysEnough() {
        double days = SLACK_DAYS;
        for (var station : stage.stations()) {
            double rounds = Math.ceil((double) of(station).size() / station.parallel());
            double perDay = Math.max(1, Math.floor(4 / station.hours()));
            days += 2 * Math.ceil(rounds / perDay) * Math.max(1, station.hours() / 24);
        }
        return (int) Math.min(days, 3_650);
    }

    /**
     * A run of candidates at a station.
     *
     * @param station where
     * @param number of the group at the station, from 1
     * @param first number of its first candidate
     * @param last number of its last candidate
     */
    record Group(Station station, int number, int first, int last) {

        String id() {
            return station.id() + "/" + number;
        }

        long minutes() {
            return Math.round(station.hours() * 60);
        }

        int size() {
            return last - first + 1;
        }

        boolean shares(Group other) {
            return first <= other.last && other.first <= last;
        }

        boolean holds(int candidate) {
            return first <= candidate && candidate <= last;
        }
    }
}
