package space.hamsafar.programme.execution;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import space.hamsafar.programme.setting.Finding;

/**
 * Something that can be done about an entry that found no place. Each was tried, and the independent checker judged the
 * timeline that came of it.
 *
 * @param replan the timeline with it
 * @param breaks findings that remain, which somebody must agree to; empty where no rule stands against it
 */
public record WayOut(What what, Replan replan, List<Finding> breaks) {

    public WayOut {
        breaks = List.copyOf(breaks);
    }

    /** What is done. */
    public sealed interface What {

        /** In words, without a full stop. */
        String text();
    }

    /** The entry is given up. */
    public record Drop(String entry, int value) implements What {
        @Override
        public String text() {
            return "give up " + entry + (value > 0 ? ", worth " + value : "");
        }
    }

    /** Other work is given up for it. */
    public record Instead(String entry, String other, int value) implements What {
        @Override
        public String text() {
            return "give up " + other + ", worth " + value + ", for " + entry;
        }
    }

    /** It is done in less time, if its investigator agrees. */
    public record Shorten(String entry, Duration length, Instant start) implements What {
        @Override
        public String text() {
            return "shorten " + entry + " to " + length.toMinutes() + " min, at " + start
                    + ", if its investigator agrees";
        }
    }

    /** It goes to the task list, for whoever finds the time. */
    public record TaskList(String entry, Instant start) implements What {
        @Override
        public String text() {
            return "move " + entry + " to the task list: its people and equipment are next free together at " + start
                    + ", beyond the hours that are planned for work";
        }
    }

    /** A control centre is asked for more of its crew's hours. */
    public record Ask(String entry, String whom, int minutes, Instant start) implements What {
        @Override
        public String text() {
            return "ask " + whom + " for " + minutes + " min more, for " + entry + " at " + start;
        }
    }
}
