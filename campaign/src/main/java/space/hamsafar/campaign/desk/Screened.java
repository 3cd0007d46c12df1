package space.hamsafar.campaign.desk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import space.hamsafar.campaign.application.ApplicationTable;
import space.hamsafar.campaign.application.Screening;
import space.hamsafar.campaign.application.SegmentRows;
import space.hamsafar.campaign.duplicate.Pair;
import space.hamsafar.campaign.fact.DeskFact;

/** The results of a screening as they stand in segments: who is not eligible and why, and which pairs were found. */
final class Screened {

    private Screened() {}

    /**
     * A line {@code applicant,rules,near} for each that is not eligible; returns how many. Of who was forgotten stays what
     * an earlier screening found.
     */
    static int writeDecisions(
            Screening screening, ApplicationTable table, Map<String, List<String>> before, OutputStream out)
            throws IOException {
        Writer to = writer(out);
        BitSet near = screening.nearMisses();
        BitSet eligible = screening.eligible();
        int rows = 0;
        for (int row = eligible.nextClearBit(0); row < table.size(); row = eligible.nextClearBit(row + 1)) {
            String id = table.ids().at(row);
            boolean isForgotten = screening.forgotten().get(row);
            List<String> failed = isForgotten ? before.getOrDefault(id, List.of()) : screening.failed(row);
            if (!failed.isEmpty()) {
                to.append(id).append(',').append(String.join(" ", failed));
                to.append(near.get(row) ? ",near\n" : ",\n");
                rows++;
            }
        }
        to.flush();
        return rows;
    }

    /** A line {@code first,second,probability} for each pair; returns how many. */
    static int writePairs(List<Pair> pairs, ApplicationTable table, OutputStream out) throws IOException {
        Writer to = writer(out);
        for (Pair pair : pairs) {
            to.append(table.ids().at(pair.first())).append(',');
            to.append(table.ids().at(pair.second())).append(',');
            to.append(String.format(Locale.ROOT, "%.4f", pair.probability())).append('\n');
        }
        to.flush();
        return pairs.size();
    }

    static String percent(double probability) {
        return String.format(Locale.ROOT, "%.1f %%", probability * 100);
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /** The rules that an applicant fails, by applicant; those who are eligible are not in it. */
    static Map<String, List<String>> failed(Work work) {
        var failed = new HashMap<String, List<String>>();
        work.state()
                .screened()
                .ifPresent(done -> SegmentRows.read(
                        work.segments().open(done.decisions()),
                        cells -> failed.put(cells.get(0), List.of(cells.get(1).split(" ")))));
        return failed;
    }

    /** The pairs that were found, as {@code [first, second, probability]}. */
    static List<List<String>> pairs(Work work) {
        var pairs = new ArrayList<List<String>>();
        work.state()
                .screened()
                .ifPresent(done -> SegmentRows.read(work.segments().open(done.pairs()), pairs::add));
        return pairs;
    }

    /** The earlier application of each pair that was judged to be of one person: it does not count. */
    static Set<String> superseded(Work work) {
        var judged = new HashMap<Set<String>, DeskFact.PairJudged>();
        work.state().pairs().forEach(pair -> judged.put(Set.of(pair.first(), pair.second()), pair));
        var superseded = new HashSet<String>();
        judged.values().stream().filter(DeskFact.PairJudged::same).forEach(pair -> superseded.add(pair.first()));
        return superseded;
    }
}
