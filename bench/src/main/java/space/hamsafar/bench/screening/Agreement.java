package space.hamsafar.bench.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.threeten.extra.Interval;
import space.hamsafar.bench.screening.PlainScreening.Minimum;
import space.hamsafar.orbit.conjunction.Approach;

/**
 * The approaches one by one beside those of Orekit's SGP4 found the plain way: partner, instant and distance.
 *
 * @param objects followed, of any height
 * @param unusable objects that Orekit's SGP4 cannot carry through the period
 * @param matched approaches with a partner of the same object within ten seconds
 * @param onlyOurs approaches without one
 * @param onlyPeer the other way round
 * @param worstSeconds largest difference of instants; ours are whole milliseconds
 * @param worstMetres largest difference of distances
 * @param worstObject catalogue number of the object of the largest difference of distances
 * @param nextMetres the largest of the other objects
 * @param withinMetre how many distances differ by less than a metre
 * @param cpuSeconds of the other way, one thread
 * @param states of other objects computed the other way
 */
public record Agreement(
        int objects,
        int unusable,
        int matched,
        List<String> onlyOurs,
        List<String> onlyPeer,
        double worstSeconds,
        double worstMetres,
        int worstObject,
        double nextMetres,
        int withinMetre,
        double cpuSeconds,
        long states) {
    private static final double SAME_S = 10;
    private static final double METRES = 1000;

    /** Copies the lists. */
    public Agreement {
        onlyOurs = List.copyOf(onlyOurs);
        onlyPeer = List.copyOf(onlyPeer);
    }

    /** Pairs the two lists. */
    static Agreement of(
            List<Approach> own, PlainScreening.Found peer, Interval period, int objects, double cpuSeconds) {
        List<Minimum> free = new ArrayList<>(peer.minima());
        List<String> onlyOurs = new ArrayList<>();
        double worstSeconds = 0;
        Map<Integer, Double> metresByObject = new HashMap<>();
        int within = 0;
        for (Approach approach : own) {
            double at = PlainScreening.seconds(period, approach.closest());
            int partner = partner(approach.catalogueNumber(), at, free);
            if (partner < 0) {
                onlyOurs.add(text(approach.catalogueNumber(), at, approach.missKm()));
                continue;
            }
            Minimum found = free.remove(partner);
            double metres = METRES * Math.abs(found.km() - approach.missKm());
            worstSeconds = Math.max(worstSeconds, Math.abs(found.seconds() - at));
            within += metres < 1 ? 1 : 0;
            metresByObject.merge(approach.catalogueNumber(), metres, Math::max);
        }
        List<Map.Entry<Integer, Double>> worst = metresByObject.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .limit(2)
                .toList();
        return new Agreement(
                objects,
                peer.unusable(),
                own.size() - onlyOurs.size(),
                onlyOurs,
                free.stream().map(m -> text(m.number(), m.seconds(), m.km())).toList(),
                worstSeconds,
                worst.isEmpty() ? 0 : worst.getFirst().getValue(),
                worst.isEmpty() ? 0 : worst.getFirst().getKey(),
                worst.size() < 2 ? 0 : worst.getLast().getValue(),
                within,
                cpuSeconds,
                peer.states());
    }

    private static int partner(int number, double at, List<Minimum> free) {
        for (int i = 0; i < free.size(); i++) {
            if (free.get(i).number() == number && Math.abs(free.get(i).seconds() - at) < SAME_S) {
                return i;
            }
        }
        return -1;
    }

    private static String text(int number, double at, double km) {
        return String.format(Locale.ROOT, "object %d after %.3f s at %.6f km", number, at, km);
    }

    /** The comparison as lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "Orekit's SGP4 the plain way: %d objects, %d unusable, %,d states, %.1f s of CPU time",
                objects,
                unusable,
                states,
                cpuSeconds));
        lines.add(String.format(
                Locale.ROOT,
                "same approaches %d, only ours %d, only Orekit's %d; instants within %.4f s, distances within %.3f m"
                        + " (object %d; the others within %.4f m), %d of them within a metre",
                matched,
                onlyOurs.size(),
                onlyPeer.size(),
                worstSeconds,
                worstMetres,
                worstObject,
                nextMetres,
                withinMetre));
        onlyOurs.forEach(text -> lines.add("only ours: " + text));
        onlyPeer.forEach(text -> lines.add("only Orekit's: " + text));
        return lines;
    }
}
