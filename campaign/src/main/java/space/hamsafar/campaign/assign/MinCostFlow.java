package space.hamsafar.campaign.assign;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * A largest flow of least cost in a network with whole capacities and small whole costs of 0 or more.
 *
 * <p>The primal-dual method (Ford and Fulkerson, 1962): shortest distances by a queue of buckets, then as much flow as
 * fits over arcs of reduced cost 0, found by levels as in Dinic's algorithm (1970), until the sink is cut off. Arcs are
 * flat arrays; arc {@code 2i + 1} is the way back of arc {@code 2i}.
 */
final class MinCostFlow {
    private static final int FAR = Integer.MAX_VALUE / 2;

    private final int nodes;
    private int[] from = new int[1 << 10];
    private int[] to = new int[1 << 10];
    private int[] room = new int[1 << 10];
    private int[] cost = new int[1 << 10];
    private int arcs;
    private int[] first = {};
    private int[] order = {};
    private final int[] potential;
    private final int[] level;
    private final int[] next;

    MinCostFlow(int nodes) {
        this.nodes = nodes;
        this.potential = new int[nodes];
        this.level = new int[nodes];
        this.next = new int[nodes];
    }

    /** Adds an arc and returns its number. */
    int arc(int begin, int end, int capacity, int costEach) {
        put(begin, end, capacity, costEach);
        put(end, begin, 0, -costEach);
        return arcs - 2;
    }

    private void put(int begin, int end, int capacity, int costEach) {
        if (arcs == to.length) {
            from = Arrays.copyOf(from, arcs * 2);
            to = Arrays.copyOf(to, arcs * 2);
            room = Arrays.copyOf(room, arcs * 2);
            cost = Arrays.copyOf(cost, arcs * 2);
        }
        from[arcs] = begin;
        to[arcs] = end;
        room[arcs] = capacity;
        cost[arcs++] = costEach;
    }

    /** Sends as much as can be from source to sink, at least cost, and returns how much. */
    int solve(int source, int sink) {
        index();
        int flow = 0;
        while (distances(source, sink)) {
            while (levels(source, sink)) {
                flow += augment(source, sink);
            }
        }
        return flow;
    }

    /** What flows through an arc. */
    int flow(int arc) {
        return room[arc + 1];
    }

    /** The cost of all that flows. */
    long cost() {
        long sum = 0;
        for (int arc = 0; arc < arcs; arc += 2) {
            sum += (long) flow(arc) * cost[arc];
        }
        return sum;
    }

    /** Whether a node can still be reached from the source: the border of these nodes is a smallest cut. */
    boolean[] reachable(int source) {
        var reached = new boolean[nodes];
        var queue = new ArrayDeque<Integer>();
        reached[source] = true;
        queue.add(source);
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int i = first[node]; i < first[node + 1]; i++) {
                int arc = order[i];
                if (room[arc] > 0 && !reached[to[arc]]) {
                    reached[to[arc]] = true;
                    queue.add(to[arc]);
                }
            }
        }
        return reached;
    }

    /** Whether no cycle could make the flow cheaper, by the reduced costs of all arcs that have room: the proof. */
    boolean isOptimal() {
        for (int arc = 0; arc < arcs; arc++) {
            if (room[arc] > 0
                    && potential[from[arc]] < FAR
                    && potential[to[arc]] < FAR
                    && cost[arc] + potential[from[arc]] - potential[to[arc]] < 0) {
                return false;
            }
        }
        return true;
    }

    private void index() {
        first = new int[nodes + 1];
        order = new int[arcs];
        for (int arc = 0; arc < arcs; arc++) {
            first[from[arc] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            first[node + 1] += first[node];
        }
        int[] at = first.clone();
        for (int arc = 0; arc < arcs; arc++) {
            order[at[from[arc]]++] = arc;
        }
    }

    /** Adds the shortest distances to the potentials; false if the sink cannot be reached. */
    private boolean distances(int source, int sink) {
        int[] distance = new int[nodes];
        Arrays.fill(distance, FAR);
        distance[source] = 0;
        var buckets = new Buckets();
        buckets.add(0, source);
        for (int near = buckets.next(); near >= 0; near = buckets.next()) {
            int node = buckets.take(near);
            if (distance[node] == near) {
                relax(node, near, distance, buckets);
            }
        }
        if (distance[sink] >= FAR) {
            return false;
        }
        for (int node = 0; node < nodes; node++) {
            potential[node] += Math.min(distance[node], distance[sink]);
        }
        return true;
    }

    private void relax(int node, int near, int[] distance, Buckets buckets) {
        for (int i = first[node]; i < first[node + 1]; i++) {
            int arc = order[i];
            if (room[arc] > 0) {
                int end = to[arc];
                int through = near + cost[arc] + potential[node] - potential[end];
                if (through < distance[end]) {
                    distance[end] = through;
                    buckets.add(through, end);
                }
            }
        }
    }

    private boolean levels(int source, int sink) {
        Arrays.fill(level, -1);
        System.arraycopy(first, 0, next, 0, nodes);
        int[] queue = new int[nodes];
        int tail = 0;
        queue[tail++] = source;
        level[source] = 0;
        for (int head = 0; head < tail && level[sink] < 0; head++) {
            int node = queue[head];
            for (int i = first[node]; i < first[node + 1]; i++) {
                int arc = order[i];
                if (isFree(arc) && level[to[arc]] < 0) {
                    level[to[arc]] = level[node] + 1;
                    queue[tail++] = to[arc];
                }
            }
        }
        return level[sink] >= 0;
    }

    private boolean isFree(int arc) {
        return room[arc] > 0 && cost[arc] + potential[from[arc]] == potential[to[arc]];
    }

    /** Fills the levels until no way through them is left. */
    private int augment(int source, int sink) {
        int[] path = new int[nodes];
        int depth = 0;
        int node = source;
        int sent = 0;
        while (true) {
            if (node == sink) {
                int most = Integer.MAX_VALUE;
                for (int i = 0; i < depth; i++) {
                    most = Math.min(most, room[path[i]]);
                }
                int cut = depth;
                for (int i = depth - 1; i >= 0; i--) {
                    room[path[i]] -= most;
                    room[path[i] ^ 1] += most;
                    cut = room[path[i]] == 0 ? i : cut;
                }
                sent += most;
                depth = cut;
                node = from[path[cut]];
            } else if (next[node] < first[node + 1]) {
                int arc = order[next[node]];
                if (isFree(arc) && level[to[arc]] == level[node] + 1) {
                    path[depth++] = arc;
                    node = to[arc];
                } else {
                    next[node]++;
                }
            } else if (depth == 0) {
                return sent;
            } else {
                node = from[path[--depth]];
                next[node]++;
            }
        }
    }

    /** A queue of nodes by small whole distances. */
    private static final class Buckets {
        private int[][] nodes = new int[8][16];
        private int[] sizes = new int[8];
        private int near;

        void add(int distance, int node) {
            if (distance >= nodes.length) {
                int old = nodes.length;
                nodes = Arrays.copyOf(nodes, Math.max(distance + 1, old * 2));
                sizes = Arrays.copyOf(sizes, nodes.length);
                for (int i = old; i < nodes.length; i++) {
                    nodes[i] = new int[16];
                }
            }
            if (sizes[distance] == nodes[distance].length) {
                nodes[distance] = Arrays.copyOf(nodes[distance], sizes[distance] * 2);
            }
            nodes[distance][sizes[distance]++] = node;
        }

        /** The least distance at which a node waits, or -1. */
        int next() {
            while (near < nodes.length && sizes[near] == 0) {
                near++;
            }
            return near < nodes.length ? near : -1;
        }

        int take(int distance) {
            return nodes[distance][--sizes[distance]];
        }
    }
}
