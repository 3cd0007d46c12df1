package space.hamsafar.planning.exact;

import java.util.Arrays;

/**
 * What to decide next: the statement that took part in most of the latest conflicts (Moskewicz and others: Chaff, 2001),
 * on the side where the variable stood in the best solution or last; where none is open, the earliest start. Not
 * thread-safe.
 */
final class Branching {

    private static final double GREATEST = 1e100;
    private static final int NOWHERE = -1;

    /** Value towards which each variable is decided. */
    int[] wanted = new int[64];

    private final Trail trail;
    private final StatementTable table = new StatementTable();
    private double[] activity = new double[256];
    private int[] place = new int[256];
    private int[] heap = new int[256];
    private int open;
    private double step = 1;
    private double decay = 0.95;

    /** Decided statements by variable, to be put back when it is free again. */
    private int[] waiting = new int[64];

    private int[] nextWaiting = new int[256];

    Branching(Trail trail) {
        this.trail = trail;
        Arrays.fill(waiting, NOWHERE);
    }

    void fit(int variables) {
        if (variables > wanted.length) {
            int old = wanted.length;
            wanted = Arrays.copyOf(wanted, Math.max(2 * old, variables));
            waiting = Arrays.copyOf(waiting, wanted.length);
            Arrays.fill(waiting, old, waiting.length, NOWHERE);
        }
    }

    /** Makes a statement more urgent. */
    void bump(int side, int value) {
        int variable = side >> 1;
        int least = (side & 1) == 0 ? value : 1 - value;
        int known = table.size();
        int id = table.idOf(variable, least);
        if (id == known) {
            admit(id);
        }
        activity[id] += step;
        if (activity[id] > GREATEST) {
            rescale();
        }
        if (place[id] >= 0) {
            up(place[id]);
        }
    }

    private void admit(int id) {
        if (id == activity.length) {
            activity = Arrays.copyOf(activity, 2 * id);
            place = Arrays.copyOf(place, 2 * id);
            heap = Arrays.copyOf(heap, 2 * id);
            nextWaiting = Arrays.copyOf(nextWaiting, 2 * id);
        }
        activity[id] = 0;
        insert(id);
    }

    private void rescale() {
        for (int k = 0; k < table.size(); k++) {
            activity[k] /= GREATEST;
        }
        step /= GREATEST;
    }

    /** Makes later conflicts count more than this one. */
    void age() {
        step /= decay;
    }

    /** Takes note that a variable became free again. */
    void release(int variable) {
        int id = waiting[variable];
        waiting[variable] = NOWHERE;
        while (id != NOWHERE) {
            int next = nextWaiting[id];
            insert(id);
            id = next;
        }
    }

    /** The most urgent open statement, as a literal to decide; {@link Literal#ALWAYS} without any. */
    long next() {
        while (open > 0) {
            int id = heap[0];
            remove();
            int variable = table.variable(id);
            int value = table.value(id);
            nextWaiting[id] = waiting[variable];
            waiting[variable] = id;
            if (trail.low(variable) < value && value <= trail.high(variable)) {
                return wanted[variable] >= value
                        ? Literal.atLeast(variable, value)
                        : Literal.atMost(variable, value - 1);
            }
        }
        return Literal.ALWAYS;
    }

    private void insert(int id) {
        place[id] = open;
        heap[open] = id;
        open++;
        up(open - 1);
    }

    private void remove() {
        place[heap[0]] = NOWHERE;
        open--;
        if (open > 0) {
            heap[0] = heap[open];
            place[heap[0]] = 0;
            down();
        }
    }

    private void up(int from) {
        int at = from;
        int id = heap[at];
        while (at > 0 && activity[heap[(at - 1) / 2]] < activity[id]) {
            heap[at] = heap[(at - 1) / 2];
            place[heap[at]] = at;
            at = (at - 1) / 2;
        }
        heap[at] = id;
        place[id] = at;
    }

    private void down() {
        int at = 0;
        int id = heap[0];
        while (2 * at + 1 < open) {
            int child = 2 * at + 1;
            if (child + 1 < open && activity[heap[child + 1]] > activity[heap[child]]) {
                child++;
            }
            if (activity[heap[child]] <= activity[id]) {
                break;
            }
            heap[at] = heap[child];
            place[heap[at]] = at;
            at = child;
        }
        heap[at] = id;
        place[id] = at;
    }
}
