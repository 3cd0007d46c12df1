package space.hamsafar.campaign.forecast;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The campaigns in {@code funnels.csv}, which stands beside this class: a line for each count, with its source. */
public final class PublishedFunnels {
    private static final List<PublishedFunnel> ALL = read();

    private PublishedFunnels() {}

    /** All, those of one series in order of time. */
    public static List<PublishedFunnel> all() {
        return ALL;
    }

    /** The one of an id, such as {@code esa-2021}. */
    public static Optional<PublishedFunnel> find(String id) {
        return ALL.stream().filter(funnel -> funnel.id().equals(id)).findFirst();
    }

    private static List<PublishedFunnel> read() {
        Map<String, List<NamedCsvRecord>> rows = new LinkedHashMap<>();
        try (InputStream in = PublishedFunnels.class.getResourceAsStream("funnels.csv")) {
            if (in == null) {
                throw new IllegalStateException("the resource funnels.csv is missing from the program");
            }
            CsvReader.builder()
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .forEach(row -> rows.computeIfAbsent(row.getField("funnel"), _ -> new ArrayList<>())
                            .add(row));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return rows.entrySet().stream()
                .map(entry -> new PublishedFunnel(
                        entry.getKey(),
                        entry.getValue().getFirst().getField("title"),
                        entry.getValue().getFirst().getField("series"),
                        entry.getValue().stream().map(PublishedFunnels::step).toList()))
                .toList();
    }

    private static PublishedFunnel.Step step(NamedCsvRecord row) {
        return new PublishedFunnel.Step(
                row.getField("stage"), Integer.parseInt(row.getField("people")), row.getField("source"));
    }
}
