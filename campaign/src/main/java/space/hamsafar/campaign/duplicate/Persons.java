package space.hamsafar.campaign.duplicate;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.campaign.application.ApplicationTable;
import space.hamsafar.campaign.application.ApplicationTable.Form;
import space.hamsafar.campaign.application.Column;

/** What of each application tells who somebody is, in flat arrays. */
final class Persons {
    static final Map<String, Form> COLUMNS = Map.of(
            "name", Form.TEXTS,
            "nameOther", Form.TEXTS,
            "birthDate", Form.NUMBERS,
            "sex", Form.CODES,
            "region", Form.CODES,
            "email", Form.TEXTS,
            "phone", Form.TEXTS,
            "heightCm", Form.NUMBERS);

    private static final int PHONE_DIGITS = 9;
    private static final int[] NONE = {};

    final int size;
    final Tokens tokens = new Tokens();
    final int[][] names;
    final int[][] otherNames;
    final int[] birth;
    final int[] sex;
    final int[] region;
    final int[] heightCm;
    /** Hashes; 0 for none. */
    final long[] email;
    /** Hashes of the last digits; 0 for none. */
    final long[] phone;

    Persons(ApplicationTable table) {
        size = table.size();
        names = names(table.texts("name"));
        otherNames = names(table.texts("nameOther"));
        birth = table.numbers("birthDate").map(this::numbers).orElseGet(this::missing);
        heightCm = table.numbers("heightCm").map(this::numbers).orElseGet(this::missing);
        sex = table.codes("sex").map(this::codes).orElseGet(this::missing);
        region = table.codes("region").map(this::codes).orElseGet(this::missing);
        email = table.texts("email").map(this::emails).orElseGet(() -> new long[size]);
        phone = table.texts("phone").map(this::phones).orElseGet(() -> new long[size]);
    }

    private int[][] names(Optional<Column.Texts> column) {
        int[][] all = new int[size][];
        Arrays.fill(all, NONE);
        column.ifPresent(texts -> {
            for (int row = 0; row < size; row++) {
                all[row] = texts.isEmpty(row) ? NONE : tokens.of(texts.at(row));
            }
        });
        return all;
    }

    private int[] numbers(Column.Numbers column) {
        int[] all = new int[size];
        Arrays.setAll(all, column::at);
        return all;
    }

    private int[] codes(Column.Codes column) {
        int[] all = new int[size];
        Arrays.setAll(all, column::at);
        return all;
    }

    private int[] missing() {
        int[] all = new int[size];
        Arrays.fill(all, Column.MISSING);
        return all;
    }

    private long[] emails(Column.Texts column) {
        long[] all = new long[size];
        for (int row = 0; row < size; row++) {
            if (!column.isEmpty(row)) {
                all[row] = Mixing.hash(column.at(row), c -> c != ' ');
            }
        }
        return all;
    }

    private long[] phones(Column.Texts column) {
        long[] all = new long[size];
        for (int row = 0; row < size; row++) {
            if (!column.isEmpty(row)) {
                String text = column.at(row);
                int from = text.length();
                for (int digits = 0; from > 0 && digits < PHONE_DIGITS; from--) {
                    digits += Character.isDigit(text.charAt(from - 1)) ? 1 : 0;
                }
                all[row] = Mixing.hash(text.substring(from), Character::isDigit);
            }
        }
        return all;
    }
}
