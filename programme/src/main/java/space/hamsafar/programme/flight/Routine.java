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
 * The blocks of a stay that leave no choice: docking, sleep with its margins, conferences, undocking. Everybody keeps
 * them together.
 *
 * <p>A block that welcome or farewell would cut is left out, but for sleep: farewell shortens it, and after a docking in
 * the night it ends later. What the crew then sleeps through is left out too.
 */
final class Routine {

    private static final Duration SHORTEST_SLEEP = Duration.ofHours(1);

    private final Stay stay;
    private final List<Block> blocks = new ArrayList<>();

    private Routine(Stay stay) {
        this.stay = stay;
    }

    /** A stretch of time that all spend in the same way. */
    record Block(Kind kind, String id, String title, Instant start, Instant end) {}

    /** All blocks of a stay in order. */
    static List<Block> blocks(Stay stay) {
        var routine = new Routine(stay);
        routine.blocks.add(new Block(Kind.DOCKING, "docking", "Docking and welcome", stay.docking(), stay.freeFrom()));
        var days = stay.days();
        routine.sleep(days.getFirst().previous());
        days.forEach(routine::day);
        routine.blocks.add(
                new Block(Kind.UNDOCKING, "undocking", "Farewell and undocking", stay.freeTo(), stay.undocking()));
        routine.blocks.sort(Comparator.comparing(Block::start).thenComparing(Block::id));
        return List.copyOf(routine.blocks);
    }

    /** The stretches between the blocks, in ticks. */
    static List<Span> gaps(Stay stay, List<Block> blocks) {
        var gaps = new ArrayList<Span>();
        int free = 0;
        for (Block block : blocks) {
            int until = stay.floor(block.start());
            if (until > free && block.kind() != Kind.DOCKING) {
                gaps.add(new Span(free, until));
            }
            free = Math.max(free, stay.ceil(block.end()));
        }
        return gaps;
    }

    private void day(BoardDay day) {
        DayRules rules = stay.rules();
        whole(Kind.POST_SLEEP, "post-sleep", "Post-sleep", day, stay.wake(day), rules.postSleepMinutes());
        conference(day, "morning-conference", "Morning conference", rules.morningConference());
        conference(day, "evening-conference", "Evening conference", rules.eveningConference());
        Instant evening = day.sleep().minus(Duration.ofMinutes(rules.preSleepMinutes()));
        whole(Kind.PRE_SLEEP, "pre-sleep", "Pre-sleep", day, evening, rules.preSleepMinutes());
        sleep(day);
    }

    private void conference(BoardDay day, String id, String title, LocalTime clock) {
        if (!stay.isSleptThrough(day, day.at(clock))) {
            whole(Kind.CONFERENCE, id, title, day, day.at(clock), stay.rules().conferenceMinutes());
        }
    }

    private void whole(Kind kind, String id, String title, BoardDay day, Instant start, int minutes) {
        Instant end = start.plus(Duration.ofMinutes(minutes));
        if (minutes > 0 && stay.isFree(start, end)) {
            blocks.add(new Block(kind, id + "#" + day.number(), title, start, end));
        }
    }

    private void sleep(BoardDay evening) {
        Instant start = Stay.later(evening.sleep(), stay.freeFrom());
        Instant end = Stay.earlier(stay.wake(evening.next()), stay.freeTo());
        if (start.plus(SHORTEST_SLEEP).isBefore(end)) {
            blocks.add(new Block(Kind.SLEEP, "sleep#" + evening.number(), "Sleep", start, end));
        }
    }
}
