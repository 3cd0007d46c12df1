package space.hamsafar.planning.search;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import space.hamsafar.planning.StartTarget;

/**
 * Serial schedule generation: places activities one after another, each as early as everything placed so far allows.
 *
 * <p>An activity takes along what it requires. A mandatory one that fits nowhere because something else stands too
 * early for a time lag pushes that out and on. Not thread-safe.
 */
final class Generator {

    final Timetable table;
    final Staffing staffing;

    private final CompiledProject project;
    private final ActivityTable activities;
    private final Links links;
    private final Bounds bounds;
    private final Insertion insertion;
    private final ChainInsertion chains;
    private final boolean[] underWay;

    /** Activities that are placed as late as they go, to leave room before them. */
    private final boolean[] late;

    /** Activities that nothing may push out or drop. */
    private final boolean[] pinned;

    /** How often something may still be pushed out. */
    private int pushes;

    /** Whether wished starts are sought before early ones, and the end up to which. */
    private boolean wishful;

    private int ceiling = Integer.MAX_VALUE;

    Generator(CompiledProject project, Bounds bounds) {
        this.project = project;
        this.bounds = bounds;
        activities = project.activities();
        links = project.links();
        table = new Timetable(project);
        staffing = new Staffing(table);
        insertion = new Insertion(table, bounds, staffing);
        underWay = new boolean[project.count()];
        late = new boolean[project.count()];
        pinned = new boolean[project.count()];
        chains = new ChainInsertion(table, insertion, pinned, this::find);
    }

    /** Which activities are to be placed as late as the ceiling allows; for the caller to set. */
    boolean[] late() {
        return late;
    }

    /** Which activities stand fast wherever they are placed; for the caller to set. */
    boolean[] pinned() {
        return pinned;
    }

    /** From now on, seeks the wished start of each activity that has one, as far as it can end by the ceiling. */
    void seekWishes(boolean newWishful, int newCeiling) {
        wishful = newWishful;
        ceiling = newCeiling;
    }

    /** Places what it can of the first {@code count} activities of an order, and drops what makes no sense then. */
    void insertAll(int[] order, int count) {
        pushes = 4 * count + 8;
        boolean again = true;
        for (int pass = 0; again && pass < 3; pass++) {
            again = false;
            boolean progress = false;
            for (int k = 0; k < count; k++) {
                if (!table.isPlaced(order[k])) {
                    boolean placed = insert(order[k]);
                    progress |= placed;
                    again |= !placed
                            && (table.isNeeded(order[k])
                                    || !project.stores().reservoirs().isEmpty() && !table.isTaken(order[k]));
                }
            }
            again &= progress;
        }
        dropUnsupported();
    }

    /** Places one activity, with whatever it requires; says whether it is placed. */
    boolean insert(int activity) {
        if (table.isPlaced(activity) || underWay[activity]) {
            return true;
        }
        int[] chain = links.chainOf()[activity];
        if (chain.length > 0) {
            return insertChain(chain, 0);
        }
        if (bounds.impossible()[activity] || isClosed(activity)) {
            return false;
        }
        underWay[activity] = true;
        boolean supported = true;
        for (int required : links.required()[activity]) {
            supported = supported && insert(required);
        }
        underWay[activity] = false;
        return supported && makeRoomInChoices(activity) && (place(activity) || push(activity));
    }

    /** Places an activity, with whatever it requires, from a tick on if it fits there, else anywhere. */
    boolean insertFrom(int activity, int tick) {
        int[] chain = links.chainOf()[activity];
        if (chain.length > 0) {
            return insertChain(chain, tick) || insert(activity);
        }
        if (table.isPlaced(activity) || links.required()[activity].length > 0 || tick == 0) {
            return insert(activity);
        }
        if (bounds.impossible()[activity] || isClosed(activity) || !insertion.findFrom(activity, tick)) {
            return insert(activity);
        }
        makeRoomInChoices(activity);
        if (insertion.findFrom(activity, tick)) {
            table.place(activity, insertion.mode, insertion.start, insertion.team);
        }
        return table.isPlaced(activity);
    }

    /** Whether a choice that an activity belongs to has no room for it and can have none made. */
    private boolean isClosed(int activity) {
        return table.isTaken(activity) && !activities.isMandatory(activity);
    }

    /** Places all members of a chain or none, the first from a tick on. */
    private boolean insertChain(int[] chain, int tick) {
        boolean open = true;
        for (int member : chain) {
            open &= table.isPlaced(member) || !bounds.impossible()[member] && !isClosed(member);
        }
        if (!open) {
            return false;
        }
        for (int member : chain) {
            underWay[member] = true;
        }
        boolean supported = true;
        for (int member : chain) {
            for (int required : links.required()[member]) {
                supported = supported && insert(required);
            }
            supported = supported && (table.isPlaced(member) || makeRoomInChoices(member));
        }
        for (int member : chain) {
            underWay[member] = false;
        }
        return supported && chains.place(chain, tick, true);
    }

    /** Places an activity at exactly a start in a mode, if it fits there. */
    boolean insertAt(int activity, int mode, int start) {
        boolean open = !bounds.impossible()[activity];
        for (int k : links.choicesOf()[activity]) {
            open &= table.chosen[k] < links.choices()[k].maximum();
        }
        boolean found = open && insertion.findAt(activity, mode, start);
        if (found) {
            table.place(activity, insertion.mode, insertion.start, insertion.team);
        }
        return found;
    }

    /** Places an activity as near to a start as it fits. */
    boolean insertNear(int activity, int start) {
        if (bounds.impossible()[activity] || !makeRoomInChoices(activity)) {
            return false;
        }
        var target = new StartTarget("", start, start, 1);
        boolean found = insertion.findNear(activity, target, Integer.MAX_VALUE);
        if (found) {
            table.place(activity, insertion.mode, insertion.start, insertion.team);
        }
        return found;
    }

    private boolean makeRoomInChoices(int activity) {
        for (int k : links.choicesOf()[activity]) {
            Links.Group choice = links.choices()[k];
            if (table.chosen[k] >= choice.maximum()) {
                int victim = activities.isMandatory(activity) ? optionalMember(choice) : -1;
                if (victim < 0) {
                    return false;
                }
                table.remove(victim);
            }
        }
        return true;
    }

    private int optionalMember(Links.Group choice) {
        for (int member : choice.members()) {
            if (table.isPlaced(member) && !activities.isMandatory(member) && !pinned[member]) {
                return member;
            }
        }
        return -1;
    }

    private boolean find(int activity) {
        return late[activity] && findLatest(activity)
                || wishful && findWished(activity)
                || insertion.findEarliest(activity);
    }

    private boolean place(int activity) {
        boolean found = find(activity);
        if (found) {
            table.place(activity, insertion.mode, insertion.start, insertion.team);
        }
        return found;
    }

    private boolean findLatest(int activity) {
        return insertion.findLatest(activity, activities.firstMode()[activity], ceiling);
    }

    private boolean findWished(int activity) {
        StartTarget target = target(activity);
        return target != null && insertion.findNear(activity, target, ceiling);
    }

    /** The wish that counts most, null if there is none. */
    @Nullable
    StartTarget target(int activity) {
        if (activities.preferences()[activity].length > 0) {
            return activities.preferences()[activity][0];
        }
        return activities.baseline()[activity].length > 0 ? activities.baseline()[activity][0] : null;
    }

    /** Places a mandatory activity by moving on what stands in its way through time lags alone. */
    private boolean push(int first) {
        if (!activities.isMandatory(first) || links.lagsOf()[first].length == 0) {
            return false;
        }
        Deque<Integer> waiting = new ArrayDeque<>();
        waiting.add(first);
        boolean all = true;
        while (!waiting.isEmpty()) {
            int activity = waiting.poll();
            if (table.isPlaced(activity) || place(activity)) {
                continue;
            }
            if (pushes <= 0 || !insertion.findPushing(activity, 0) || pushesPinned(activity)) {
                all = false;
                continue;
            }
            for (int k : links.lagsOf()[activity]) {
                Links.Lag lag = links.lags()[k];
                int other = lag.from() == activity ? lag.to() : lag.from();
                if (other != activity && table.isPlaced(other) && insertion.breaksLag(activity, other)) {
                    table.remove(other);
                    waiting.add(other);
                    pushes--;
                }
            }
            table.place(activity, insertion.mode, insertion.start, insertion.team);
        }
        return all && table.isPlaced(first);
    }

    private boolean pushesPinned(int activity) {
        for (int k : links.lagsOf()[activity]) {
            Links.Lag lag = links.lags()[k];
            int other = lag.from() == activity ? lag.to() : lag.from();
            if (pinned[other] && table.isPlaced(other) && insertion.breaksLag(activity, other)) {
                return true;
            }
        }
        return false;
    }

    /** Removes activities whose requirements are not placed or whose reservoirs overrun, until none is left. */
    void dropUnsupported() {
        boolean dropped = true;
        while (dropped) {
            dropped = false;
            for (int i = 0; i < activities.value().length; i++) {
                if (table.isPlaced(i) && !pinned[i] && !isSupported(i)) {
                    table.remove(i);
                    dropped = true;
                }
            }
            for (int r = 0; r < project.stores().reservoirs().size(); r++) {
                dropped |= settle(r);
            }
        }
    }

    /** Removes the last users of a reservoir until its level is sound; says whether there were any. */
    private boolean settle(int reservoir) {
        boolean dropped = false;
        while (!table.levels.isSound(reservoir)) {
            int last = Ruin.NONE;
            for (int i = 0; i < activities.value().length; i++) {
                if (table.isPlaced(i)
                        && !pinned[i]
                        && project.stores().touches(table.mode[i], reservoir)
                        && (last < 0 || table.start[i] > table.start[last])) {
                    last = i;
                }
            }
            if (last == Ruin.NONE) {
                return dropped;
            }
            table.remove(last);
            dropped = true;
        }
        return dropped;
    }

    private boolean isSupported(int activity) {
        for (int required : links.required()[activity]) {
            if (!table.isPlaced(required)) {
                return false;
            }
        }
        return true;
    }

    /** Moves an activity to the place with the latest end up to a tick; it stays where it is if there is none. */
    void moveLate(int activity, int end) {
        int mode = table.mode[activity];
        int start = table.start[activity];
        int[] team = table.staff[activity];
        table.remove(activity);
        if (insertion.findLatest(activity, mode, end)) {
            table.place(activity, mode, insertion.start, insertion.team);
        } else {
            table.place(activity, mode, start, team);
        }
    }

    /** Moves an activity as early as it goes in its mode. */
    void moveEarly(int activity) {
        int mode = table.mode[activity];
        int start = table.start[activity];
        int[] team = table.staff[activity];
        table.remove(activity);
        if (insertion.findInMode(activity, mode) && insertion.start <= start) {
            table.place(activity, mode, insertion.start, insertion.team);
        } else {
            table.place(activity, mode, start, team);
        }
    }

    /** Moves an activity towards its wish, if it has one and that is nearer. */
    void moveNear(int activity, int end) {
        StartTarget target = target(activity);
        if (target == null) {
            return;
        }
        int mode = table.mode[activity];
        int start = table.start[activity];
        int[] team = table.staff[activity];
        table.remove(activity);
        if (insertion.findNear(activity, target, end) && target.cost(insertion.start) < target.cost(start)) {
            table.place(activity, insertion.mode, insertion.start, insertion.team);
        } else {
            table.place(activity, mode, start, team);
        }
    }
}
