package space.hamsafar.campaign.application;

/** Writes cells as CSV: quotes where they are needed, doubled inside. */
final class CsvText {

    private CsvText() {}

    static void append(StringBuilder line, String cell) {
        boolean plain = true;
        for (int i = 0; i < cell.length() && plain; i++) {
            char c = cell.charAt(i);
            plain = c != ',' && c != '"' && c != '\n' && c != '\r';
        }
        if (plain) {
            line.append(cell);
        } else {
            line.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }

    static void append(StringBuilder line, Iterable<String> cells) {
        boolean first = true;
        for (String cell : cells) {
            if (!first) {
                line.append(',');
            }
            append(line, cell);
            first = false;
        }
    }
}
