package space.hamsafar.campaign.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import space.hamsafar.campaign.policy.StageSite;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.replan.ActivityStatus;
import space.hamsafar.planning.replan.Replanned;
import space.hamsafar.planning.replan.Replanner;
import space.hamsafar.planning.replan.Situation;

/**
 * Mends a calendar after something failed: what was held stays, what can still be held keeps its time and panel, and as
 * few applicants as possible are asked to come at another time. The same calendar and events give the same result.
 */
public final class CalendarMender {
    private static final int SLACK_DAYS = 60;
    private static final int STEPS = 1_500;
    private static final long SEED = 1;

    private final StageSite site;
    private final List<Slot> before;
    private final List<CalendarEvent> events;

    private CalendarMender(StageSite site, List<Slot> before, List<CalendarEvent> events) {
        this.site = site;
        this.before = before;
        this.events = events;
    }

    /**
     * A calendar that was mended.
     *
     * @param slots in order of time
     * @param changes what is another than before, in order of the slots' ids
     * @param unplaced ids of slots that found no time; empty if all is well
     */
    public record Mended(List<Slot> slots, List<SlotChange> changes, List<String> unplaced) {
        public Mended {
            slots = List.copyOf(slots);
            changes = List.copyOf(changes);
            unplaced = List.copyOf(unplaced);
        }

        /** The applicants who come at another time than before, without those who did not come. */
        Set<String> disturbed(Set<String> absent) {
            Set<String> disturbed = new TreeSet<>();
            changes.stream()
                    .filter(change -> !change.from().equals(change.to()))
                    .forEach(change -> disturbed.addAll(change.applicants()));
            disturbed.removeAll(absent);
            return disturbed;
        }
    }

    /**
     * Mends a calendar. Slots that began before the first event are as they were, but for those that it broke off.
     *
     * @param slots of the stage
     * @param events at least one
     */
    public static Mended mend(StageSite site, List<Slot> slots, List<CalendarEvent> events) {
        return new CalendarMender(site, List.copyOf(slots), List.copyOf(events)).best();
    }

    /**
     * Whoever missed a station makes up for it alone; their later stations then wait with the whole group, or they leave
     * their groups and make up for these too. Which disturbs fewer is not known before both were tried.
     */
    private Mended best() {
        Set<String> absent = new HashSet<>();
        for (CalendarEvent event : events) {
            if (event instanceof CalendarEvent.NoShow(String applicant, var _, var _)) {
                absent.add(applicant);
            }
        }
        Mended waiting = mended(visits(false));
        if (absent.isEmpty()) {
            return waiting;
        }
        Mended leaving = mended(visits(true));
        return java.util.stream.Stream.of(waiting, leaving)
                .min(Comparator.<Mended>comparingInt(one -> one.unplaced().size())
                        .thenComparingInt(one -> one.disturbed(absent).size())
                        .thenComparingInt(one -> one.changes().size()))
                .orElseThrow();
    }

    /** What is to be held, with the slots from before as far as they go. */
    private List<Slot> visits(boolean leaves) {
        List<Slot> slots = new ArrayList<>(before);
        for (CalendarEvent event : events) {
            if (event instanceof CalendarEvent.NoShow absent) {
                List<Slot> own = before.stream()
                        .filter(slot -> slot.applicants().contains(absent.applicant()))
                        .toList();
                boolean isMissed = false;
                for (Slot slot : own) {
                    isMissed |= absent.hits(slot);
                    boolean isGoing = slot.applicants().size() > 1;
                    if (isGoing
                            && (absent.hits(slot)
                                    || leaves && isMissed && !slot.start().isBefore(absent.until()))) {
                        slots.replaceAll(one -> one.id().equals(slot.id()) ? one.without(absent.applicant()) : one);
                        slots.add(new Slot(
                                fresh(slot.id(), slots),
                                slot.station(),
                                List.of(absent.applicant()),
                                slot.start(),
                                slot.end(),
                                List.of()));
                    }
                }
            }
        }
        return slots;
    }

    private static String fresh(String id, List<Slot> slots) {
        Set<String> taken = new HashSet<>();
        slots.forEach(slot -> taken.add(slot.id()));
        int number = 1;
        while (taken.contains(id + "+" + number)) {
            number++;
        }
        return id + "+" + number;
    }

    private Mended mended(List<Slot> wanted) {
        Instant begin = events.stream()
                .map(CalendarEvent::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate first = day(
                wanted.stream().map(Slot::start).min(Comparator.naturalOrder()).orElse(begin));
        LocalDate last = day(
                wanted.stream().map(Slot::end).max(Comparator.naturalOrder()).orElse(begin));
        LocalDate until = day(events.stream()
                .map(CalendarEvent::until)
                .max(Comparator.naturalOrder())
                .orElseThrow());
        LocalDate end = (until.isAfter(last) ? until : last).plusDays(SLACK_DAYS);
        var calendar = new CalendarProject(site, first, (int) (end.toEpochDay() - first.toEpochDay()), events);
        int now = Math.max(0, calendar.grid().ceil(begin));
        Set<String> known = new HashSet<>();
        before.forEach(slot -> known.add(slot.id()));
        List<CalendarProject.Visit> visits = new ArrayList<>();
        Map<String, ActivityStatus> statuses = new HashMap<>();
        for (Slot slot : wanted) {
            visits.add(
                    new CalendarProject.Visit(slot.id(), slot.station(), slot.applicants(), release(slot, calendar)));
            boolean isBrokenOff =
                    slot.start().isBefore(begin) && events.stream().anyMatch(event -> event.hits(slot));
            if (isBrokenOff) {
                statuses.put(slot.id(), new ActivityStatus.NotStarted());
            }
        }
        Project project = calendar.project(visits);
        Schedule plan = new Schedule(wanted.stream()
                .filter(slot -> known.contains(slot.id()))
                .map(calendar::assignment)
                .toList());
        Replanned replanned = Replanner.replan(
                new Situation(project, plan, now, statuses, Set.of()),
                Replanner.Effort.ofSteps(STEPS, SEED),
                () -> false);
        List<Slot> after = calendar.slots(replanned.schedule(), visits);
        return new Mended(after, changes(after), replanned.missing());
    }

    /** Who did not come can be tested when they are back. */
    private int release(Slot slot, CalendarProject calendar) {
        return events.stream()
                .filter(CalendarEvent.NoShow.class::isInstance)
                .filter(event -> event.hits(slot))
                .map(CalendarEvent::until)
                .mapToInt(calendar.grid()::ceil)
                .max()
                .orElse(0);
    }

    private List<SlotChange> changes(List<Slot> after) {
        Map<String, Slot> is = new HashMap<>();
        after.forEach(slot -> is.put(slot.id(), slot));
        Map<String, Slot> was = new HashMap<>();
        before.forEach(slot -> was.put(slot.id(), slot));
        Set<String> ids = new TreeSet<>(was.keySet());
        ids.addAll(is.keySet());
        List<SlotChange> changes = new ArrayList<>();
        for (String id : ids) {
            SlotChange.between(was.get(id), is.get(id), events).ifPresent(changes::add);
        }
        return changes;
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(site.calendar().zone()).toLocalDate();
    }
}
