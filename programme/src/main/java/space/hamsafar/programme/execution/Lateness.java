package space.hamsafar.programme.execution;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import space.hamsafar.programme.flight.TimelineDiff;
import space.hamsafar.programme.flight.TimelineEntry;

/**
 * What is late and what it pushes: an entry that moved or was lost was pushed by what took the time of one of its people
 * where it had been, which may have been pushed itself.
 */
final class Lateness {

    private final RunningTimeline running;
    private final Happened happened;
    private final Map<String, Displaced> displaced = new LinkedHashMap<>();

    Lateness(RunningTimeline running, Happened happened, TimelineDiff changes) {
        this.running = running;
        this.happened = happened;
        changes.moved()
                .forEach(move -> displaced.put(
                        move.entry().id(),
                        new Displaced(
                                crew(move.entry(), move.left()),
                                move.start(),
                                move.end(),
                                move.entry().start(),
                                move.entry().end())));
        changes.restaffed()
                .forEach(one -> displaced.put(
                        one.entry().id(),
                        new Displaced(
                                crew(one.entry(), one.left()),
                                one.entry().start(),
                                one.entry().end(),
                                one.entry().start(),
                                one.entry().end())));
        changes.lost()
                .forEach(entry -> displaced.put(
                        entry.id(),
                        new Displaced(entry.crew(), entry.start(), entry.end(), entry.start(), entry.start())));
    }

    /** Where an entry was and is, with everybody who serves or served. */
    private record Displaced(List<String> crew, Instant oldStart, Instant oldEnd, Instant newStart, Instant newEnd) {}

    private static List<String> crew(TimelineEntry entry, List<String> left) {
        var all = new ArrayList<>(entry.crew());
        all.addAll(left);
        return all;
    }

    List<Replan.Late> late() {
        var late = new ArrayList<Replan.Late>();
        for (TimelineEntry entry : running.timeline()) {
            long minutes = minutes(entry);
            if (minutes > 0) {
                late.add(new Replan.Late(entry, minutes, pushed(entry)));
            }
        }
        return late;
    }

    private long minutes(TimelineEntry entry) {
        if (happened.isSkipped(entry.id())) {
            return 0;
        }
        return happened.times(entry.id())
                .map(times -> Duration.between(entry.end(), times.end()).toMinutes())
                .orElse(
                        entry.start().isBefore(happened.now())
                                ? Duration.between(entry.start(), happened.now())
                                        .toMinutes()
                                : 0);
    }

    private List<String> pushed(TimelineEntry late) {
        var pushed = new LinkedHashSet<String>();
        var open = new ArrayDeque<Displaced>();
        Instant from = late.start();
        Instant to = happened.times(late.id()).map(Happened.Times::end).orElse(late.end());
        var own = displaced.get(late.id());
        open.add(own == null ? new Displaced(late.crew(), from, from, from, to) : own);
        while (!open.isEmpty()) {
            Displaced cause = open.remove();
            displaced.forEach((id, one) -> {
                boolean meet = cause.newStart.isBefore(one.oldEnd) && one.oldStart.isBefore(cause.newEnd);
                boolean shared = one.crew.stream().anyMatch(cause.crew::contains);
                if (meet && shared && !id.equals(late.id()) && pushed.add(id)) {
                    open.add(one);
                }
            });
        }
        return List.copyOf(pushed);
    }
}
