package space.hamsafar.campaign.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import space.hamsafar.campaign.application.RowCells;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.store.PersonalRows;

/** Rows for tests, in memory and in plain. */
final class MemoryRows implements PersonalRows {
    private final Map<String, List<Row>> kept = new HashMap<>();

    private record Row(String person, byte[] content, boolean isForgotten) {}

    @Override
    public Segment write(String kind, Writer writer) {
        List<Row> rows = new ArrayList<>();
        try {
            int count = writer.write(
                    (person, buffer, length) -> rows.add(new Row(person, Arrays.copyOf(buffer, length), false)));
            String name = kept.size() + "-" + kind;
            kept.put(name, rows);
            return new Segment(name, "", count);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void read(Segment segment, Taker taker) {
        for (Row row : rows(segment)) {
            if (row.isForgotten()) {
                taker.forgotten(row.person());
            } else {
                taker.row(row.person(), row.content());
            }
        }
    }

    @Override
    public void persons(Segment segment, Consumer<String> taker) {
        rows(segment).forEach(row -> taker.accept(row.person()));
    }

    @Override
    public int forget(Segment segment, Predicate<String> whose) {
        int count = (int) rows(segment).stream()
                .filter(row -> whose.test(row.person()) && !row.isForgotten())
                .count();
        kept.put(
                segment.name(),
                rows(segment).stream()
                        .map(row -> whose.test(row.person()) ? new Row(row.person(), new byte[0], true) : row)
                        .toList());
        return count;
    }

    /** The cells of all rows that can be read. */
    List<List<String>> cells(Segment segment) {
        return rows(segment).stream()
                .filter(row -> !row.isForgotten())
                .map(row -> RowCells.of(row.content()))
                .toList();
    }

    private List<Row> rows(Segment segment) {
        return kept.getOrDefault(segment.name(), List.of());
    }
}
