package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sites as a user names them: by name, by coordinates, or by a table of many. */
final class SiteTexts {
    private static final List<String> COLUMNS = List.of("name", "latitudeDeg", "longitudeDeg", "altitudeM");

    private SiteTexts() {}

    /** The texts with each that ends in {@code .csv} replaced by the sites of that file. */
    static List<String> expanded(List<String> texts) {
        List<String> all = new ArrayList<>();
        for (String text : texts) {
            if (text.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                all.addAll(CsvLines.read(Path.of(text), COLUMNS, cells -> String.join(",", cells)));
            } else {
                all.add(text);
            }
        }
        return all;
    }
}
