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
            whole(Kind.POST_SLEEP, "post-sleep", "Post-sleep", day, List.of(person), up, rules.postSleepMinutes());
        }
        conference(day, "morning-conference", "Morning conference", rules.morningConference());
        conference(day, "evening-conference", "Evening conference", rules.eveningConference());
        for (Conference talk : rules.house().conferences()) {
            whole(
                    Kind.CONFERENCE,
                    talk.id(),
                    talk.title(),
                    day,
                    crew.ids(talk.who()),
                    day.at(talk.at()),
                    talk.minutes());
        }
        Instant evening = day.sleep().minus(Duration.ofMinutes(rules.preSleepMinutes()));
        whole(Kind.PRE_SLEEP, "pre-sleep", "Pre-sleep", day, crew.ids(), evening, rules.preSleepMinutes());
        night(day);
    }

    private void conference(BoardDay day, String id, String title, LocalTime clock) {
        whole(
                Kind.CONFERENCE,
                id,
                title,
                day,
                crew.ids(),
                day.at(clock),
                stay.rules().conferenceMinutes());
    }

    private void whole(
            Kind kind, String id, String title, BoardDay day, List<String> people, Instant start, int minutes) {
        Instant end = start.plus(Duration.ofMinutes(minutes));
        if (minutes <= 0 || people.isEmpty() || !stay.isFree(start, end)) {
            return;
        }
        String name = id + "#" + day.number();
        for (Block block : blocks) {
            boolean sameTime = block.kind() == kind
                    && block.id().equals(name)
                    && block.start().equals(start);
            if (sameTime) {
                blocks.remove(block);
                var all = new ArrayList<>(block.people());
                all.addAll(people);
                blocks.add(new Block(kind, name, title, all, start, end));
                return;
            }
        }
        boolean taken = blocks.stream().anyMatch(block -> block.id().equals(name));
        blocks.add(new Block(kind, taken ? name + "-" + people.getFirst() : name, title, people, start, end));
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
