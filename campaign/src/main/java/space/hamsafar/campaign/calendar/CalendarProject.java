package space.hamsafar.campaign.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import space.hamsafar.campaign.policy.StageSite;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;
import space.hamsafar.programme.grid.TickGrid;
import space.hamsafar.programme.grid.WorkWindows;
import space.hamsafar.programme.selection.Station;

/**
 * The tests of a stage as a planning project: applicants at a station are an activity, a station is a resource with as many
 * units as groups it takes at a time, a panel a role. An applicant's stations follow one another in their order.
 */
final class CalendarProject {
    private static final int MINUTES_PER_TICK = 15;
    private static final String PANEL = "panel";

    private final StageSite site;
    private final TickGrid grid;
    private final int days;
    private final List<CalendarEvent> events;
    private final Map<Integer, Windows> byLength = new HashMap<>();

    /**
     * A project from a day on.
     *
     * @param days how many days there are for it
     * @param events because of which stations and people are not there at times
     */
    CalendarProject(StageSite site, LocalDate firstDay, int days, List<CalendarEvent> events) {
        this.site = site;
        this.grid = new TickGrid(firstDay, site.calendar().zone(), MINUTES_PER_TICK);
        this.days = days;
        this.events = List.copyOf(events);
    }

    /**
     * Applicants at a station who have no time yet.
     *
     * @param id of the slot that it becomes
     * @param station id
     * @param applicants ids
     * @param release first tick at which they can be tested
     */
    record Visit(String id, String station, List<String> applicants, int release) {}

    TickGrid grid() {
        return grid;
    }

    Project project(List<Visit> visits) {
        int horizon = grid.midnight(grid.firstDay().plusDays(days));
        var builder = Project.builder(horizon);
        site.stations().forEach(station -> builder.add(resource(station)));
        people().forEach(builder::add);
        visits.forEach(visit -> builder.add(activity(visit, horizon)));
        addOrder(builder, visits);
        return builder.build();
    }

    private Activity activity(Visit visit, int horizon) {
        Station station = site.station(visit.station()).orElseThrow();
        int ticks = grid.ticks(Math.round(station.hours() * 60));
        List<Role> roles = site.panel(station.id())
                .map(panel -> List.of(new Role(PANEL, "", panel.members(), Set.copyOf(panel.of()))))
                .orElse(List.of());
        return new Activity(
                visit.id(),
                List.of(Mode.of(ticks, List.of(new Demand(station.id(), 1)), roles)),
                Math.max(0, visit.release()),
                horizon,
                Optional.empty(),
                Presence.mandatory(),
                byLength.computeIfAbsent(ticks, this::windows),
                "",
                Set.of());
    }

    private Windows windows(int ticks) {
        var windows = new WorkWindows(grid, days);
        List<Span> byDay = windows.ofLength(ticks, List.of(site.calendar()));
        return Windows.of(byDay.isEmpty() ? windows.overNights(ticks, site.calendar()) : byDay);
    }

    /** A station with no unit while it is out of order. */
    private Resource resource(Station station) {
        List<Span> out = new ArrayList<>();
        for (CalendarEvent event : events) {
            if (event instanceof CalendarEvent.Outage(String id, var from, var until) && id.equals(station.id())) {
                out.add(span(from, until));
            }
        }
        Set<Integer> borders = new TreeSet<>(Set.of(0));
        out.forEach(span -> borders.addAll(List.of(span.start(), span.end())));
        List<CapacityStep> steps = new ArrayList<>();
        for (int border : borders) {
            boolean isOut = out.stream().anyMatch(span -> span.start() <= border && border < span.end());
            steps.add(new CapacityStep(border, isOut ? 0 : station.parallel()));
        }
        return new Resource(station.id(), steps);
    }

    private List<Person> people() {
        Set<String> members = new TreeSet<>();
        site.panels().forEach(panel -> members.addAll(panel.of()));
        return members.stream()
                .map(member -> new Person(member, Set.of(), availability(member)))
                .toList();
    }

    private Windows availability(String person) {
        List<Span> away = new ArrayList<>();
        for (CalendarEvent event : events) {
            if (event instanceof CalendarEvent.Absence(String who, var from, var until) && who.equals(person)) {
                away.add(span(from, until));
            }
        }
        if (away.isEmpty()) {
            return Windows.any();
        }
        away.sort(Comparator.naturalOrder());
        List<Span> there = new ArrayList<>();
        int at = 0;
        for (Span span : away) {
            if (at < span.start()) {
                there.add(new Span(at, span.start()));
            }
            at = Math.max(at, span.end());
        }
        int horizon = grid.midnight(grid.firstDay().plusDays(days));
        if (at < horizon) {
            there.add(new Span(at, horizon));
        }
        return Windows.of(there);
    }

    private Span span(java.time.Instant from, java.time.Instant until) {
        int start = Math.max(0, grid.floor(from));
        return new Span(start, Math.max(start + 1, grid.ceil(until)));
    }

    /** For each applicant, each station after the one before. */
    private void addOrder(Project.Builder builder, List<Visit> visits) {
        Map<String, TreeMap<Integer, String>> byApplicant = new TreeMap<>();
        for (Visit visit : visits) {
            visit.applicants()
                    .forEach(applicant -> byApplicant
                            .computeIfAbsent(applicant, _ -> new TreeMap<>())
                            .put(site.order(visit.station()), visit.id()));
        }
        Set<List<String>> told = new HashSet<>();
        for (TreeMap<Integer, String> own : byApplicant.values()) {
            List<String> ids = List.copyOf(own.values());
            for (int i = 1; i < ids.size(); i++) {
                if (told.add(List.of(ids.get(i - 1), ids.get(i)))) {
                    builder.add(TimeLag.endToStart(ids.get(i - 1), ids.get(i), 0));
                }
            }
        }
    }

    Assignment assignment(Slot slot) {
        Map<String, List<String>> staff = slot.panel().isEmpty() ? Map.of() : Map.of(PANEL, slot.panel());
        return new Assignment(slot.id(), "only", grid.floor(slot.start()), grid.ceil(slot.end()), staff);
    }

    /** The slots that a schedule gives to visits; who found no place has none. */
    List<Slot> slots(Schedule schedule, List<Visit> visits) {
        Map<String, Assignment> placed = new HashMap<>();
        schedule.assignments().forEach(one -> placed.put(one.activity(), one));
        List<Slot> slots = new ArrayList<>();
        for (Visit visit : visits) {
            Assignment at = placed.get(visit.id());
            if (at != null) {
                slots.add(new Slot(
                        visit.id(),
                        visit.station(),
                        visit.applicants(),
                        grid.instant(at.start()),
                        grid.instant(at.end()),
                        at.people()));
            }
        }
        slots.sort(Slot.ORDER);
        return slots;
    }
}
