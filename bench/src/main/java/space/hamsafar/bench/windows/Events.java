package space.hamsafar.bench.windows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Instants of one kind of event at one place, seconds from the start of the period, and how two lists compare. */
record Events(List<Double> begins, List<Double> ends) {
    private static final double SAME_SECONDS = 1;

    Events() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /**
     * What came of a comparison.
     *
     * @param matched events with a partner within a second
     * @param missedByPeer events of ours without one
     * @param missedByOwn events of the peer without one
     * @param worstSeconds greatest difference of a matched pair
     */
    record Match(int matched, int missedByPeer, int missedByOwn, double worstSeconds) {
        static final Match NONE = new Match(0, 0, 0, 0);

        Match plus(Match other) {
            return new Match(
                    matched + other.matched,
                    missedByPeer + other.missedByPeer,
                    missedByOwn + other.missedByOwn,
                    Math.max(worstSeconds, other.worstSeconds));
        }
    }

    /** Takes out the end of what was under way at the start: ours belongs to the period before. */
    void dropUnbegun() {
        if (!ends.isEmpty() && (begins.isEmpty() || ends.getFirst() < begins.getFirst())) {
            ends.removeFirst();
        }
    }

    Match against(Events peer, double length) {
        return match(begins, peer.begins, length).plus(match(ends, peer.ends, length));
    }

    private static Match match(List<Double> own, List<Double> peer, double length) {
        List<Double> a = inside(own, length);
        List<Double> b = inside(peer, length);
        int i = 0;
        int j = 0;
        int matched = 0;
        double worst = 0;
        while (i < a.size() && j < b.size()) {
            double difference = a.get(i) - b.get(j);
            if (Math.abs(difference) <= SAME_SECONDS) {
                matched++;
                worst = Math.max(worst, Math.abs(difference));
                i++;
                j++;
            } else if (difference < 0) {
                i++;
            } else {
                j++;
            }
        }
        return new Match(matched, a.size() - matched, b.size() - matched, worst);
    }

    /** Those well inside the period: at its ends each has its own custom. */
    private static List<Double> inside(List<Double> seconds, double length) {
        return seconds.stream()
                .filter(t -> t > 2 && t < length - 2)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
