package space.hamsafar.planning.search;

import java.util.Arrays;
import space.hamsafar.planning.TeamLink;

/**
 * Finds people for the roles of a mode at a given tick. Places in roles are matched with people by augmenting paths, so
 * that a team is found whenever the people who are free then can form one. Not thread-safe.
 */
final class Staffing {

    private final Timetable table;
    private final Crew crew;

    /** When each person is free at the earliest, as found last; still right until then within one search. */
    private final int[] freeFrom;

    /** The search in which {@link #freeFrom} was found. */
    private final long[] foundIn;

    private long search;

    /** Whether people are asked in their usual order in this search. */
    private boolean usual;

    private final int[] takenBy;
    private final boolean[] seen;

    /** Added to a person's flexibility to vary who is asked first. */
    private final int[] bias;

    /** Who is not asked at all. */
    private final boolean[] barred;

    private int[] team = new int[4];
    private int size;
    private int[][] asked = new int[4][];

    Staffing(Timetable table) {
        int people = table.project.crew().size();
        this.table = table;
        crew = table.project.crew();
        freeFrom = new int[people];
        foundIn = new long[people];
        takenBy = new int[people];
        seen = new boolean[people];
        bias = new int[people];
        barred = new boolean[people];
    }

    int[] bias() {
        return bias;
    }

    /** Who is not to be asked at all; for the caller to set. */
    boolean[] barred() {
        return barred;
    }

    /** The team found last, role by role. */
    int[] team() {
        return Arrays.copyOf(team, size);
    }

    /** Begins a search: until the next one, ticks only ascend, and neither activity, duration nor timetable change. */
    void begin() {
        search++;
        usual = true;
        for (int p = 0; p < bias.length; p++) {
            usual &= bias[p] == 0 && !barred[p];
        }
    }

    /**
     * The tick itself if a team was found for it, else a later tick before which there is none.
     *
     * @return {@link Spans#NEVER} if there will never be one
     */
    int next(int activity, int mode, int tick, int duration) {
        Crew.Part[] parts = crew.roles()[mode];
        size = 0;
        if (parts.length == 0) {
            return tick;
        }
        int all = all(activity, parts, tick, duration);
        if (all > tick) {
            return all;
        }
        boolean plain = usual && crew.teams()[activity].length == 0;
        if (plain && askFew(activity, parts, tick, duration) && match()) {
            return table.budgets.nextForTeam(team, size, activity, tick, duration);
        }
        size = 0;
        int enough = enough(activity, parts, tick, duration);
        if (enough > tick) {
            return enough;
        }
        int later = later(parts, tick);
        for (Crew.Part part : parts) {
            int[] candidates = candidates(activity, part, tick);
            for (int k = 0; k < part.count(); k++) {
                ask(candidates);
            }
        }
        if (!match()) {
            return later;
        }
        int shared = table.budgets.nextForTeam(team, size, activity, tick, duration);
        if (shared != tick) {
            return shared;
        }
        return keepsTeams(activity, parts) ? tick : later;
    }

    /** A tick before which some role that needs everyone who may fill it lacks one of them. */
    private int all(int activity, Crew.Part[] parts, int tick, int duration) {
        for (Crew.Part part : parts) {
            if (part.eligible().length <= part.count()) {
                int all = part.eligible().length < part.count() ? Spans.NEVER : tick;
                for (int person : part.eligible()) {
                    all = Math.max(all, known(person, activity, tick, duration));
                }
                if (all > tick) {
                    return all;
                }
            }
        }
        return tick;
    }

    /**
     * Asks the first few of each role who are free, as many as the team has places: since each place takes one person, one
     * of them is left for every place, and those after them would never be taken.
     *
     * @return whether each role has enough people
     */
    private boolean askFew(int activity, Crew.Part[] parts, int tick, int duration) {
        int places = 0;
        for (Crew.Part part : parts) {
            places += part.count();
        }
        for (Crew.Part part : parts) {
            int[] few = new int[Math.min(places, part.asked().length)];
            int count = 0;
            for (int k = 0; k < part.asked().length && count < few.length; k++) {
                int person = part.asked()[k];
                if (isFree(person, activity, tick, duration)) {
                    few[count++] = person;
                }
            }
            if (count < part.count()) {
                return false;
            }
            for (int k = 0; k < part.count(); k++) {
                ask(count == few.length ? few : Arrays.copyOf(few, count));
            }
        }
        return true;
    }

    /** A tick before which some role has too few people. */
    private int enough(int activity, Crew.Part[] parts, int tick, int duration) {
        int enough = tick;
        for (Crew.Part part : parts) {
            if (part.eligible().length > part.count()) {
                enough = Math.max(enough, enough(activity, part, tick, duration));
            }
        }
        return enough;
    }

    /** The tick itself if enough people for a role are free then, else the tick from which so many may be. */
    private int enough(int activity, Crew.Part part, int tick, int duration) {
        int free = 0;
        for (int person : part.eligible()) {
            free += known(person, activity, tick, duration) == tick ? 1 : 0;
        }
        if (free >= part.count()) {
            return tick;
        }
        int next = Spans.NEVER;
        for (int person : part.eligible()) {
            if (freeFrom[person] > tick) {
                next = Math.min(next, freeFrom[person]);
            }
        }
        return next;
    }

    /** Whether a person is free, without looking for when they will be. */
    private boolean isFree(int person, int activity, int tick, int duration) {
        if (foundIn[person] == search && freeFrom[person] >= tick) {
            return freeFrom[person] == tick;
        }
        return table.timelines.isFree(person, activity, tick, duration)
                && table.budgets.next(person, activity, tick, duration) == tick;
    }

    private int known(int person, int activity, int tick, int duration) {
        if (foundIn[person] != search || freeFrom[person] < tick) {
            foundIn[person] = search;
            freeFrom[person] = freeFrom(person, activity, tick, duration);
        }
        return freeFrom[person];
    }

    /** The first tick after this one at which somebody else becomes free. */
    private int later(Crew.Part[] parts, int tick) {
        int later = Spans.NEVER;
        for (Crew.Part part : parts) {
            for (int person : part.eligible()) {
                if (freeFrom[person] > tick) {
                    later = Math.min(later, freeFrom[person]);
                }
            }
        }
        return later;
    }

    private int freeFrom(int person, int activity, int tick, int duration) {
        int at = tick;
        while (true) {
            int free = table.timelines.next(person, activity, at, duration);
            if (free == Spans.NEVER) {
                return free;
            }
            at = table.budgets.next(person, activity, free, duration);
            if (at == free) {
                return at;
            }
        }
    }

    /** Who is free and allowed by team links, least flexible first; people who must serve come before all others. */
    private int[] candidates(int activity, Crew.Part part, int tick) {
        int[] candidates = new int[part.eligible().length];
        long[] keys = new long[candidates.length];
        int count = 0;
        for (int person : part.eligible()) {
            int wish = wish(activity, part, person);
            if (freeFrom[person] == tick && wish >= 0 && !barred[person]) {
                long key = (wish > 0 ? 0 : 1L << 40) + crew.flexibility()[person] + bias[person];
                int at = count++;
                while (at > 0 && keys[at - 1] > key) {
                    keys[at] = keys[at - 1];
                    candidates[at] = candidates[at - 1];
                    at--;
                }
                keys[at] = key;
                candidates[at] = person;
            }
        }
        return Arrays.copyOf(candidates, count);
    }

    /** -1 if a team link forbids a person in a role, 1 if one wants them there, else 0. */
    private int wish(int activity, Crew.Part part, int person) {
        int wish = 0;
        for (Crew.Team link : crew.teams()[activity]) {
            if (!part.isMachine() && link.role().equals(part.id()) && table.isPlaced(link.other())) {
                int from = offset(link.other(), link.otherRole());
                if (from >= 0) {
                    int count = count(link.other(), link.otherRole());
                    boolean inside = contains(table.staff[link.other()], from, count, person);
                    if (link.kind() == TeamLink.Kind.DIFFERENT ? inside : !inside && part.count() <= count) {
                        return -1;
                    }
                    wish = link.kind() == TeamLink.Kind.SAME && inside ? 1 : wish;
                }
            }
        }
        return wish;
    }

    /** Whether the team found also serves with everyone whom a smaller linked role already has. */
    private boolean keepsTeams(int activity, Crew.Part[] parts) {
        int from = 0;
        for (Crew.Part part : parts) {
            for (Crew.Team link : crew.teams()[activity]) {
                boolean binds = link.kind() == TeamLink.Kind.SAME
                        && !part.isMachine()
                        && link.role().equals(part.id())
                        && table.isPlaced(link.other());
                int at = binds ? offset(link.other(), link.otherRole()) : -1;
                int count = at < 0 ? 0 : count(link.other(), link.otherRole());
                for (int k = 0; k < count && count < part.count(); k++) {
                    if (!contains(team, from, part.count(), table.staff[link.other()][at + k])) {
                        return false;
                    }
                }
            }
            from += part.count();
        }
        return true;
    }

    private static boolean contains(int[] people, int from, int count, int person) {
        for (int k = from; k < from + count; k++) {
            if (people[k] == person) {
                return true;
            }
        }
        return false;
    }

    private int offset(int activity, String role) {
        int offset = 0;
        for (Crew.Part part : crew.roles()[table.mode[activity]]) {
            if (!part.isMachine() && part.id().equals(role)) {
                return offset;
            }
            offset += part.count();
        }
        return -1;
    }

    private int count(int activity, String role) {
        for (Crew.Part part : crew.roles()[table.mode[activity]]) {
            if (!part.isMachine() && part.id().equals(role)) {
                return part.count();
            }
        }
        return 0;
    }

    private void ask(int[] candidates) {
        if (size == team.length) {
            team = Arrays.copyOf(team, 2 * size);
            asked = Arrays.copyOf(asked, 2 * size);
        }
        asked[size++] = candidates;
    }

    private boolean match() {
        Arrays.fill(takenBy, -1);
        for (int place = 0; place < size; place++) {
            Arrays.fill(seen, false);
            if (!augment(place)) {
                return false;
            }
        }
        return true;
    }

    private boolean augment(int place) {
        for (int person : asked[place]) {
            if (!seen[person]) {
                seen[person] = true;
                if (takenBy[person] < 0 || augment(takenBy[person])) {
                    takenBy[person] = place;
                    team[place] = person;
                    return true;
                }
            }
        }
        return false;
    }
}
