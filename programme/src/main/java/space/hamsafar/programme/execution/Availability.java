package space.hamsafar.programme.execution;

import java.util.ArrayList;
import java.util.List;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.Windows;
import space.hamsafar.programme.flight.TimelineEntry;

/** When people are free for what the engine places, given where the rest of the timeline really lies. */
final class Availability {

    private final RunningTimeline running;
    private final Happened happened;

    Availability(RunningTimeline running, Happened happened) {
        this.running = running;
        this.happened = happened;
    }

    /** The project with its people away while they are in entries that the engine does not move. */
    Project of(Project project) {
        List<TimelineEntry> fixed = running.timeline().stream()
                .filter(entry -> running.assignment(entry.id()).isEmpty() && !happened.isSkipped(entry.id()))
                .toList();
        List<Person> people =
                project.people().stream().map(person -> person(person, fixed)).toList();
        return people.equals(project.people()) ? project : project.withPeople(people);
    }

    private Person person(Person person, List<TimelineEntry> fixed) {
        if (person.availability().spans().isEmpty()) {
            return person;
        }
        List<Span> free = person.availability().spans().get();
        for (TimelineEntry entry : fixed) {
            if (entry.crew().contains(person.id())) {
                free = without(free, entry);
            }
        }
        return new Person(person.id(), person.skills(), Windows.of(free));
    }

    private List<Span> without(List<Span> free, TimelineEntry entry) {
        var times = happened.times(entry.id()).orElse(new Happened.Times(entry.start(), entry.end()));
        int from = running.model().floor(times.start());
        int to = running.model().ceil(times.end());
        if (free.stream().noneMatch(span -> span.overlap(from, to) > 0)) {
            return free;
        }
        var rest = new ArrayList<Span>();
        for (Span span : free) {
            if (span.overlap(from, to) == 0) {
                rest.add(span);
                continue;
            }
            if (span.start() < from) {
                rest.add(new Span(span.start(), from));
            }
            if (to < span.end()) {
                rest.add(new Span(to, span.end()));
            }
        }
        return rest;
    }
}
