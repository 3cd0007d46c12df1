package space.hamsafar.planning.exact;

import java.util.Arrays;
import java.util.List;

/**
 * Keeps what parts take of something at each tick within what there is, by the timetable of what they certainly take,
 * with reasons for one tick at a time (Schutt and others, 2011). Not thread-safe.
 *
 * <pre>
 *   part:      [earliest start   latest start)████(earliest end   latest end]
 *                                             certain
 * </pre>
 *
 * A part covers a tick if it is present, has started and has not ended. A part without a start covers all ticks before
 * its end, one without an end all ticks after its start: so a store's level is kept, too.
 */
final class Cumulative implements Propagator {

    private static final int NONE = -1;

    private final Trail trail;
    private final int horizon;
    private final int[] capacity;

    /** What is left at each tick of what parts certainly take. */
    private final int[] room;

    private final Part[] parts;
    private final int[] from;
    private final int[] to;
    private final boolean[] isTouched;
    private final Ints touched = new Ints();
    private final Literals why = new Literals();

    /** Ticks at which less may be left than when all parts were last held against it. */
    private int tightFrom;

    private int tightTo;

    /**
     * What takes some amount.
     *
     * @param start variable of its start, -1 if it has always begun
     * @param end variable of its end, -1 if it never ends
     * @param delay its start is so much after the start variable
     * @param length its end is so much after the end variable
     * @param amount taken
     * @param presence literal that says whether it is there
     */
    record Part(int start, int delay, int end, int length, int amount, long presence) {

        long begunBy(int tick) {
            return start == NONE ? Literal.ALWAYS : Literal.atMost(start, tick - delay);
        }

        long runsAt(int tick) {
            return end == NONE ? Literal.ALWAYS : Literal.atLeast(end, tick + 1 - length);
        }
    }

    private Cumulative(Trail trail, int[] capacity, List<Part> parts) {
        this.trail = trail;
        this.capacity = capacity;
        this.horizon = capacity.length;
        this.parts = parts.toArray(Part[]::new);
        room = capacity.clone();
        tightTo = horizon;
        from = new int[this.parts.length];
        to = new int[this.parts.length];
        isTouched = new boolean[this.parts.length];
        for (int i = 0; i < this.parts.length; i++) {
            isTouched[i] = true;
            touched.add(i);
        }
    }

    /** Adds such a constraint to an engine. */
    static void add(Engine engine, int[] capacity, List<Part> parts) {
        int id = engine.add(new Cumulative(engine.trail, capacity, parts));
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.start != NONE) {
                engine.listen(id, i, 2 * part.start);
                engine.listen(id, i, 2 * part.start + 1);
            }
            if (part.end != NONE && part.end != part.start) {
                engine.listen(id, i, 2 * part.end);
                engine.listen(id, i, 2 * part.end + 1);
            }
            if (part.presence != Literal.ALWAYS) {
                engine.listen(id, i, Literal.side(part.presence));
            }
        }
    }

    @Override
    public void touch(int part) {
        if (!isTouched[part]) {
            isTouched[part] = true;
            touched.add(part);
        }
    }

    @Override
    public boolean propagate() {
        for (int k = 0; k < touched.size; k++) {
            update(touched.items[k]);
        }
        for (int tick = tightFrom; tick < tightTo; tick++) {
            if (room[tick] < 0) {
                explain(tick, NONE);
                return trail.raise(Literal.NEVER, trail.listed(why));
            }
        }
        for (int i = 0; i < parts.length; i++) {
            if (isTouched[i] || (firstTick(i) < tightTo && tightFrom < lastTick(i))) {
                if (!filter(i)) {
                    return false;
                }
            }
        }
        for (int k = 0; k < touched.size; k++) {
            isTouched[touched.items[k]] = false;
        }
        touched.size = 0;
        tightFrom = horizon;
        tightTo = 0;
        return true;
    }

    private int firstTick(int i) {
        return parts[i].start == NONE ? 0 : trail.low(parts[i].start) + parts[i].delay;
    }

    private int lastTick(int i) {
        return parts[i].end == NONE ? horizon : Math.min(horizon, trail.high(parts[i].end) + parts[i].length);
    }

    /** Brings the room up to date with what a part certainly takes now. */
    private void update(int i) {
        Part part = parts[i];
        int begin = 0;
        int stop = 0;
        if (trail.isTrue(part.presence)) {
            begin = part.start == NONE ? 0 : trail.high(part.start) + part.delay;
            stop = part.end == NONE ? horizon : Math.min(horizon, trail.low(part.end) + part.length);
        }
        if (stop <= begin) {
            begin = 0;
            stop = 0;
        }
        int oldBegin = from[i];
        int oldStop = to[i];
        if (begin == oldBegin && stop == oldStop) {
            return;
        }
        from[i] = begin;
        to[i] = stop;
        if (begin < oldStop && oldBegin < stop) {
            change(begin, oldBegin, part.amount);
            change(oldStop, stop, part.amount);
        } else {
            give(oldBegin, oldStop, part.amount);
            take(begin, stop, part.amount);
        }
    }

    private void change(int newBorder, int oldBorder, int amount) {
        // Called for [new, old) at the front and [old, new) at the back: what lies the other way round is given back.
        if (newBorder < oldBorder) {
            take(newBorder, oldBorder, amount);
        } else {
            give(oldBorder, newBorder, amount);
        }
    }

    private void take(int begin, int stop, int amount) {
        for (int tick = begin; tick < stop; tick++) {
            room[tick] -= amount;
        }
        if (begin < stop) {
            tightFrom = Math.min(tightFrom, begin);
            tightTo = Math.max(tightTo, stop);
        }
    }

    private void give(int begin, int stop, int amount) {
        for (int tick = begin; tick < stop; tick++) {
            room[tick] += amount;
        }
    }

    private boolean filter(int i) {
        Part part = parts[i];
        if (trail.isFalse(part.presence)) {
            return true;
        }
        if (!trail.isTrue(part.presence)) {
            return exclude(i);
        }
        return (part.start == NONE || filterStart(i)) && (part.end == NONE || filterEnd(i));
    }

    private boolean lacks(int i, int tick) {
        int own = from[i] <= tick && tick < to[i] ? parts[i].amount : 0;
        return room[tick] + own < parts[i].amount;
    }

    /** Rules out a part whose certain ticks would not fit. */
    private boolean exclude(int i) {
        Part part = parts[i];
        int begin = part.start == NONE ? 0 : trail.high(part.start) + part.delay;
        int stop = part.end == NONE ? horizon : Math.min(horizon, trail.low(part.end) + part.length);
        for (int tick = begin; tick < stop; tick++) {
            if (room[tick] < part.amount) {
                explain(tick, i);
                why.add(part.begunBy(tick));
                why.add(part.runsAt(tick));
                return trail.raise(Literal.not(part.presence), trail.listed(why));
            }
        }
        return true;
    }

    private boolean filterStart(int i) {
        Part part = parts[i];
        int first = trail.low(part.start) + part.delay;
        int stop = part.end == NONE ? horizon : Math.min(horizon, trail.low(part.end) + part.length);
        int tick = stop - 1;
        while (tick >= first && !trail.isFixed(part.start)) {
            if (lacks(i, tick)) {
                explain(tick, i);
                why.add(part.runsAt(tick));
                why.add(part.presence);
                if (!trail.raise(2 * part.start, tick + 1 - part.delay, trail.listed(why))) {
                    return false;
                }
                if (part.end != part.start) {
                    return true;
                }
                first = tick + 1;
                tick = Math.min(horizon, trail.low(part.end) + part.length);
            }
            tick--;
        }
        return true;
    }

    private boolean filterEnd(int i) {
        Part part = parts[i];
        int tick = part.start == NONE ? 0 : trail.high(part.start) + part.delay;
        int stop = Math.min(horizon, trail.high(part.end) + part.length);
        while (tick < stop && !trail.isFixed(part.end)) {
            if (lacks(i, tick)) {
                explain(tick, i);
                why.add(part.begunBy(tick));
                why.add(part.presence);
                if (!trail.raise(2 * part.end + 1, part.length - tick, trail.listed(why))) {
                    return false;
                }
                if (part.end != part.start) {
                    return true;
                }
                stop = tick;
                tick = trail.high(part.start) + part.delay - 1;
            }
            tick++;
        }
        return true;
    }

    /** Gathers why a tick has no room for a part, or too much in it without one. */
    private void explain(int tick, int excluded) {
        why.clear();
        int slack = (excluded == NONE ? 0 : parts[excluded].amount) - capacity[tick] - 1;
        for (int j = 0; j < parts.length; j++) {
            if (j != excluded && from[j] <= tick && tick < to[j]) {
                slack += parts[j].amount;
            }
        }
        for (int j = 0; j < parts.length; j++) {
            if (j != excluded && from[j] <= tick && tick < to[j]) {
                Part part = parts[j];
                if (part.amount <= slack && !isFree(part, tick)) {
                    slack -= part.amount;
                } else {
                    why.add(part.begunBy(tick));
                    why.add(part.runsAt(tick));
                    why.add(part.presence);
                }
            }
        }
    }

    private boolean isFree(Part part, int tick) {
        return trail.isRoot(part.begunBy(tick)) && trail.isRoot(part.runsAt(tick)) && trail.isRoot(part.presence);
    }

    /** A capacity that is the same at all ticks. */
    static int[] constant(int horizon, int amount) {
        int[] capacity = new int[horizon];
        Arrays.fill(capacity, amount);
        return capacity;
    }
}
