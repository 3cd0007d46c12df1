package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import space.hamsafar.planning.Span;
import space.hamsafar.programme.flight.TimelineEntry.Kind;

/**
 * The blocks of a stay that leave no choice: docking, sleep with its margins, the watch in the night, conferences,
 * undocking.
 *
 * <p>A block that welcome or farewell would cut is left out, but for sleep, which farewell shortens. Who has the watch
 * sleeps in for as long; what that covers is left out for them.
 */
final class Routine {

    private static final Duration SHORTEST_SLEEP = Duration.ofHours(1);

    private final Stay stay;
    private final Crew crew;
    private final List<Block> blocks = new ArrayList<>();

    private Routine(Stay stay, Crew crew) {
        this.stay = stay;
        this.crew = crew;
    }

    /** A stretch of time that people spend in the same way. */
    record Block(Kind kind, String id, String title, List<String> people, Instant start, Instant end) {

        Block {
            people = List.copyOf(people);
        }

        private Block with(String newId, List<String> newPeople) {
            return new Block(kind, newId, title, newPeople, start, end);
        }
    }

    /** All blocks of a stay in order. */
    static List<Block> blocks(Stay stay, Crew crew) {
        var routine = new Routine(stay, crew);
        routine.gate(Kind.DOCKING, "docking", stay.rules().house().docking(), stay.docking(), stay.freeFrom());
        routine.night(stay.day(0));
        stay.days().forEach(routine::day);
        routine.gate(Kind.UNDOCKING, "undocking", stay.rules().house().undocking(), stay.freeTo(), stay.undocking());
        routine.blocks.sort(Comparator.comparing(Block::start).thenComparing(Block::id));
        return List.copyOf(routine.blocks);
    }

    /** The stretches between the blocks of a person, in ticks. */
    static List<Span> gaps(Stay stay, List<Block> blocks, String person) {
        var gaps = new ArrayList<Span>();
        int free = 0;
        for (Block block : blocks) {
            if (block.people().contains(person)) {
                int until = stay.floor(block.start());
                if (until > free && block.kind() != Kind.DOCKING) {
                    gaps.add(new Span(free, until));
                }
                free = Math.max(free, stay.ceil(block.end()));
            }
        }
        return gaps;
    }

    /** The steps of docking or undocking; the last one ends, and the first one begins, where the crew's day does. */
    private void gate(Kind kind, String id, List<GateStep> steps, Instant from, Instant to) {
        boolean in = kind == Kind.DOCKING;
        Instant start = from;
        for (int i = 0; i < steps.size(); i++) {
            int left = steps.stream().skip(i + 1L).mapToInt(GateStep::minutes).sum();
            boolean isLast = i == steps.size() - 1;
            Instant end = isLast
                    ? to
                    : in ? start.plus(Duration.ofMinutes(steps.get(i).minutes())) : to.minus(Duration.ofMinutes(left));
            String name = i == 0 ? id : id + "#" + (i + 1);
            blocks.add(new Block(kind, name, steps.get(i).title(), crew.ids(), start, end));
            start = end;
        }
    }

    private void day(BoardDay day) {
        DayRules rules = stay.rules();
        for (String person : crew.ids()) {
            Instant up = day.wake().plus(sleepsIn(day.number() - 1, person));
            Instant ready = up.plus(Duration.ofMinutes(rules.postSleepMinutes()));
            whole(new Block(Kind.POST_SLEEP, name("post-sleep", day), "Post-sleep", List.of(person), up, ready));
        }
        conference(day, "morning-conference", "Morning conference", rules.morningConference());
        conference(day, "evening-conference", "Evening conference", rules.eveningConference());
        for (Conference talk : rules.house().conferences()) {
            Instant end = day.at(talk.at()).plus(Duration.ofMinutes(talk.minutes()));
            var people = crew.ids(talk.who());
            whole(new Block(Kind.CONFERENCE, name(talk.id(), day), talk.title(), people, day.at(talk.at()), end));
        }
        Instant evening = day.sleep().minus(Duration.ofMinutes(rules.preSleepMinutes()));
        whole(new Block(Kind.PRE_SLEEP, name("pre-sleep", day), "Pre-sleep", crew.ids(), evening, day.sleep()));
        night(day);
    }

    private static String name(String id, BoardDay day) {
        return id + "#" + day.number();
    }

    private void conference(BoardDay day, String id, String title, LocalTime clock) {
        Instant end = day.at(clock).plus(Duration.ofMinutes(stay.rules().conferenceMinutes()));
        whole(new Block(Kind.CONFERENCE, name(id, day), title, crew.ids(), day.at(clock), end));
    }

    /** Adds a block that welcome and farewell leave whole, together with others' block of the same name and time. */
    private void whole(Block block) {
        if (!block.start().isBefore(block.end())
                || block.people().isEmpty()
                || !stay.isFree(block.start(), block.end())) {
            return;
        }
        var same =
                blocks.stream().filter(other -> other.id().equals(block.id())).findFirst();
        if (same.filter(other -> other.start().equals(block.start())).isPresent()) {
            var people = new ArrayList<>(same.get().people());
            people.addAll(block.people());
            blocks.remove(same.get());
            blocks.add(block.with(block.id(), people));
        } else {
            String own = block.id() + "-" + block.people().getFirst();
            blocks.add(same.isPresent() ? block.with(own, block.people()) : block);
        }
    }

    /** The night that begins at the end of a day: everybody's sleep, and the watch of one of the hosts. */
    private void night(BoardDay evening) {
        Instant start = Stay.later(evening.sleep(), stay.freeFrom());
        Instant wake = stay.day(evening.number() + 1).wake();
        String watcher = watcher(evening.number());
        Instant watch = watch(evening);
        Instant watched =
                watch.plus(Duration.ofMinutes(stay.rules().house().watch().minutes()));
        var sleepers = new ArrayList<>(crew.ids());
        boolean kept = sleepers.contains(watcher) && watch.isAfter(start);
        if (kept) {
            sleepers.remove(watcher);
            var alone = List.of(watcher);
            sleep(evening, "-" + watcher, alone, start, watch);
            blocks.add(new Block(Kind.WATCH, "watch#" + evening.number(), "Night watch", alone, watch, watched));
            sleep(evening, "-" + watcher + "-2", alone, watched, wake.plus(Duration.between(watch, watched)));
        }
        sleep(evening, "", sleepers, start, wake);
    }

    private void sleep(BoardDay evening, String suffix, List<String> people, Instant start, Instant wake) {
        Instant end = Stay.earlier(wake, stay.freeTo());
        if (start.plus(SHORTEST_SLEEP).isBefore(end)) {
            blocks.add(new Block(Kind.SLEEP, "sleep#" + evening.number() + suffix, "Sleep", people, start, end));
        }
    }

    private Instant watch(BoardDay evening) {
        BoardDay morning = stay.day(evening.number() + 1);
        LocalTime from = stay.rules().house().watch().from();
        boolean afterMidnight = from.isBefore(stay.rules().wake());
        BoardDay day = afterMidnight ? morning : evening;
        return day.date()
                .atTime(from)
                .atZone(stay.rules().zone())
                .toInstant()
                .plus(Duration.ofMinutes(afterMidnight ? morning.morningShift() : evening.eveningShift()));
    }

    /** Who has the watch of a night; nobody where none is kept, or where welcome or farewell leave no whole night. */
    private String watcher(int evening) {
        var hosts = crew.ids(Group.HOSTS);
        int minutes = stay.rules().house().watch().minutes();
        Instant bed = stay.day(evening).sleep();
        Instant up = stay.day(evening + 1)
                .wake()
                .plus(Duration.ofMinutes(minutes + stay.rules().postSleepMinutes()));
        boolean kept = minutes > 0 && !hosts.isEmpty() && stay.isFree(bed, up);
        return kept ? hosts.get(Math.floorMod(evening, hosts.size())) : "";
    }

    private Duration sleepsIn(int evening, String person) {
        boolean kept = watcher(evening).equals(person);
        return Duration.ofMinutes(kept ? stay.rules().house().watch().minutes() : 0);
    }
}
