package space.hamsafar.planning.search;

import java.util.Arrays;

/** Who is busy when in a lean project, as bits. Not thread-safe. */
final class LeanCalendar {

    private final LeanTeams teams;
    private final long[] busy;
    private int used;

    LeanCalendar(LeanProject project) {
        teams = project.teams();
        busy = new long[project.span() + 1];
    }

    void clear() {
        Arrays.fill(busy, 0, used, 0);
        used = 0;
    }

    /** The first tick from {@code from} to {@code latest} at which a team is free for so long. */
    int next(int mode, int from, int length, int latest) {
        if (teams.size()[mode] == 0 || length == 0) {
            return from;
        }
        int at = from;
        while (at <= latest) {
            int blocked = blocked(mode, at, Math.min(at + length, used));
            if (blocked < 0) {
                return at;
            }
            at = blocked + 1;
        }
        return Spans.NEVER;
    }

    /** The last tick of an interval from which on too few are free until its end, -1 if enough are free all along. */
    private int blocked(int mode, int from, int to) {
        long seen = 0;
        for (int tick = to - 1; tick >= from; tick--) {
            if ((busy[tick] & ~seen) != 0) {
                seen |= busy[tick];
                if (!teams.suffice(mode, ~seen)) {
                    return tick;
                }
            }
        }
        return -1;
    }

    /** Books a team and gives it. */
    long take(int mode, int from, int to) {
        if (teams.size()[mode] == 0) {
            return 0;
        }
        long seen = 0;
        for (int tick = from; tick < to; tick++) {
            seen |= busy[tick];
        }
        long team = teams.choose(mode, ~seen);
        for (int tick = from; tick < to; tick++) {
            busy[tick] |= team;
        }
        used = Math.max(used, to);
        return team;
    }

    void giveBack(long team, int from, int to) {
        for (int tick = from; tick < to; tick++) {
            busy[tick] &= ~team;
        }
    }
}
