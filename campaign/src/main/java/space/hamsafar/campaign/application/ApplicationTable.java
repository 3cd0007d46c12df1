package space.hamsafar.campaign.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.FieldPolicy;
import space.hamsafar.campaign.store.Segments;

/** Applications in columns, in the order in which they came in; only the columns that were asked for. */
public final class ApplicationTable {
    /** How a column is held. */
    public enum Form {
        /** {@link Column.Numbers}. */
        NUMBERS,
        /** {@link Column.Codes}. */
        CODES,
        /** {@link Column.Texts}. */
        TEXTS
    }

    private final Map<String, Column> columns = new HashMap<>();
    private int size;

    private ApplicationTable() {}

    /**
     * Loads columns from segments.
     *
     * @param segments that applications were imported to, in order
     * @param wanted the form of each column; fields that the policy does not have are left out
     */
    public static ApplicationTable load(
            CampaignPolicy policy, List<Segment> applications, Segments segments, Map<String, Form> wanted) {
        var table = new ApplicationTable();
        List<String> ids = policy.fields().stream().map(FieldPolicy::id).toList();
        @Nullable Column[] byPosition = new Column[ids.size()];
        IntStream.range(0, byPosition.length)
                .filter(i -> wanted.containsKey(ids.get(i)))
                .forEach(i -> {
                    Column column = column(wanted.getOrDefault(ids.get(i), Form.TEXTS));
                    byPosition[i] = column;
                    table.columns.put(ids.get(i), column);
                });
        for (Segment segment : applications) {
            SegmentRows.scan(segments.open(segment), new SegmentRows.CellTaker() {
                @Override
                public void cell(int index, char[] buffer, int offset, int length) {
                    Column column = byPosition[index];
                    if (column != null) {
                        column.add(buffer, offset, length);
                    }
                }

                @Override
                public void end() {
                    table.size++;
                }
            });
        }
        return table;
    }

    private static Column column(Form form) {
        return switch (form) {
            case NUMBERS -> new Column.Numbers();
            case CODES -> new Column.Codes();
            case TEXTS -> new Column.Texts();
        };
    }

    /** How many applications there are. */
    public int size() {
        return size;
    }

    /** The numbers of a field, if it was loaded so. */
    public Optional<Column.Numbers> numbers(String field) {
        return columns.get(field) instanceof Column.Numbers numbers ? Optional.of(numbers) : Optional.empty();
    }

    /** The codes of a field, if it was loaded so. */
    public Optional<Column.Codes> codes(String field) {
        return columns.get(field) instanceof Column.Codes codes ? Optional.of(codes) : Optional.empty();
    }

    /** The texts of a field, if it was loaded so. */
    public Optional<Column.Texts> texts(String field) {
        return columns.get(field) instanceof Column.Texts texts ? Optional.of(texts) : Optional.empty();
    }

    /** The ids; they must have been asked for as texts. */
    public Column.Texts ids() {
        return texts("id").orElseThrow(() -> new IllegalStateException("ids were not loaded: ask for 'id' as TEXTS"));
    }
}
