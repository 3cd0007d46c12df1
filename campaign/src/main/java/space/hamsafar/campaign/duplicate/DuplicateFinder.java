package space.hamsafar.campaign.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import space.hamsafar.campaign.application.ApplicationTable;
import space.hamsafar.campaign.application.ApplicationTable.Form;

/** Finds pairs of applications that may be of one person. The same table gives the same pairs on any number of cores. */
public final class DuplicateFinder {
    /** A pair is told from this much evidence on: then one person is nine times as likely as two. */
    public static final double LEAST_BITS = Math.log(9) / Math.log(2);

    /** Of a larger group, such as of one telephone of an agency, each is compared with so many that follow. */
    private static final int WIDEST = 400;

    private static final int CHUNK = 1 << 14;

    private DuplicateFinder() {}

    /** The columns that it looks at; those that an application does not have are done without. */
    public static Map<String, Form> columns() {
        return Persons.COLUMNS;
    }

    /** All pairs with at least {@link #LEAST_BITS}, by first and second row. */
    public static List<Pair> find(ApplicationTable table) {
        var persons = new Persons(table);
        var evidence = new Evidence(persons);
        long[] keys = Blocks.of(persons);
        int chunks = (keys.length + CHUNK - 1) / CHUNK;
        List<List<Pair>> found = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> compare(keys, chunk * CHUNK, evidence))
                .toList();
        Set<Pair> once = new HashSet<>();
        found.forEach(once::addAll);
        List<Pair> pairs = new ArrayList<>(once);
        pairs.sort(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second));
        return List.copyOf(pairs);
    }

    private static List<Pair> compare(long[] keys, int from, Evidence evidence) {
        List<Pair> pairs = new ArrayList<>();
        int to = Math.min(keys.length, from + CHUNK);
        for (int i = from; i < to; i++) {
            int end = Math.min(keys.length, i + 1 + WIDEST);
            for (int j = i + 1; j < end && Blocks.isSameBlock(keys[i], keys[j]); j++) {
                int a = Math.min(Blocks.row(keys[i]), Blocks.row(keys[j]));
                int b = Math.max(Blocks.row(keys[i]), Blocks.row(keys[j]));
                double bits = evidence.bits(a, b);
                if (bits >= LEAST_BITS) {
                    pairs.add(new Pair(a, b, bits));
                }
            }
        }
        return pairs;
    }
}
