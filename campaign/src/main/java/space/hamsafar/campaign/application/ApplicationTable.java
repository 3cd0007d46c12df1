package space.hamsafar.campaign.application;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.FieldPolicy;
import space.hamsafar.campaign.store.PersonalRows;

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

    private static final String ID = "id";

    private final Map<String, Column> columns = new HashMap<>();
    private final BitSet forgotten = new BitSet();
    private int size;

    private ApplicationTable() {}

    /**
     * Loads columns.
     *
     * @param wanted the form of each column; fields that the policy does not have are left out
     */
    public static ApplicationTable load(CampaignPolicy policy, Applications applications, Map<String, Form> wanted) {
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
        applications.read(table.new Loading(byPosition, ids.indexOf(ID)));
        return table;
    }

    /** Adds each application as the next row; of one that was forgotten, the id and empty cells. */
    private final class Loading implements PersonalRows.Taker {
        private final @Nullable Column[] byPosition;
        private final int id;

        Loading(@Nullable Column[] byPosition, int id) {
            this.byPosition = byPosition;
            this.id = id;
        }

        @Override
        public void row(String person, byte[] content) {
            RowCells.scan(content, (index, offset, length) -> {
                Column column = byPosition[index];
                if (column != null) {
                    column.add(content, offset, length);
                }
            });
            size++;
        }

        @Override
        public void forgotten(String person) {
            byte[] own = person.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < byPosition.length; i++) {
                Column column = byPosition[i];
                if (column != null) {
                    column.add(own, 0, i == id ? own.length : 0);
                }
            }
            forgotten.set(size++);
        }
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

    /** The rows of those who were forgotten: of them nothing but the id is there. */
    public BitSet forgotten() {
        return (BitSet) forgotten.clone();
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
        return texts(ID).orElseThrow(() -> new IllegalStateException("ids were not loaded: ask for 'id' as TEXTS"));
    }
}
