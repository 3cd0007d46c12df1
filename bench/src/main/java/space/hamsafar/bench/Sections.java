package space.hamsafar.bench;

import java.util.ArrayList;
import java.util.List;

/** A text of titled sections of rows of whole numbers, as PSPLIB writes them. Lines are counted from 0 inside. */
final class Sections {

    private final String file;
    private final List<String> lines;

    Sections(String file, String text) {
        this.file = file;
        lines = text.lines().toList();
    }

    /** Index of the line after a section's title. */
    int after(String title) {
        for (int line = 0; line < lines.size(); line++) {
            if (bare(lines.get(line)).startsWith(bare(title))) {
                return line + 1;
            }
        }
        throw new BenchException(file + ": the section " + title + " is missing");
    }

    /** Index of the first row of numbers below a section's title and column heads. */
    int firstRow(String title) {
        int line = after(title);
        while (line < lines.size() && !isRow(line) && !isEnd(line)) {
            line++;
        }
        return line;
    }

    private static String bare(String line) {
        return line.replace(" ", "").replace("\t", "");
    }

    /** Whether a line begins with a number. */
    boolean isRow(int line) {
        String text = line < lines.size() ? lines.get(line).strip() : "";
        return !text.isEmpty()
                && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '-')
                && !text.startsWith("--");
    }

    private boolean isEnd(int line) {
        return lines.get(line).startsWith("***");
    }

    /** A line's text; empty after the last one. */
    String line(int line) {
        return line < lines.size() ? lines.get(line).strip() : "";
    }

    /** A line's numbers, all at least 0. */
    List<Integer> numbers(int line) {
        if (line >= lines.size()) {
            throw new BenchException(file + ":" + lines.size() + ": the file ends, expected a row of numbers");
        }
        var numbers = new ArrayList<Integer>();
        for (String word : lines.get(line).strip().split("\\s+")) {
            try {
                numbers.add(Integer.parseUnsignedInt(word));
            } catch (NumberFormatException notNumber) {
                throw wrong(line, "whole numbers of at least 0");
            }
        }
        return numbers;
    }

    BenchException wrong(int line, String expected) {
        String found = line(line);
        String shown = found.length() > 60 ? found.substring(0, 60) + "…" : found;
        return new BenchException(file + ":" + (line + 1) + ": found '" + shown + "', expected " + expected);
    }
}
