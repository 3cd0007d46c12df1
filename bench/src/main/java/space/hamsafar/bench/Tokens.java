package space.hamsafar.bench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole numbers of a text one after another, each remembering its line. Square brackets are skipped. Not thread-safe. */
final class Tokens {

    private final String file;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    /** A word and its line, from 1. */
    private record Token(String text, int line) {}

    Tokens(String file, String text) {
        this.file = file;
        int line = 0;
        for (String row : text.lines().toList()) {
            line++;
            for (String word : row.replace('[', ' ').replace(']', ' ').trim().split("\\s+")) {
                if (!word.isEmpty()) {
                    tokens.add(new Token(word, line));
                }
            }
        }
    }

    /** The next number, whatever its sign. */
    int number(String what) {
        if (next == tokens.size()) {
            int last = tokens.isEmpty() ? 1 : tokens.getLast().line;
            throw new BenchException(file + ":" + last + ": the file ends, expected " + what);
        }
        try {
            return Integer.parseInt(tokens.get(next++).text);
        } catch (NumberFormatException notNumber) {
            throw wrong("a whole number, " + what, notNumber);
        }
    }

    /** The next number, which must lie within these bounds. */
    int number(String what, int least, int greatest) {
        int number = number(what);
        if (number < least || number > greatest) {
            throw wrong(what + " from " + least + " to " + greatest, null);
        }
        return number;
    }

    /** The number of another thing of the same kind than this one. */
    int other(String what, int self, int least, int greatest) {
        int number = number(what, least, greatest);
        if (number == self) {
            throw wrong(what + " other than " + self + " itself", null);
        }
        return number;
    }

    /** The next number, at least 0. */
    int amount(String what) {
        return number(what, 0, Integer.MAX_VALUE);
    }

    /** So many numbers of at least 0. */
    int[] amounts(int count, String what) {
        int[] amounts = new int[count];
        for (int k = 0; k < count; k++) {
            amounts[k] = amount(what);
        }
        return amounts;
    }

    /** Nothing may be left. */
    void end() {
        if (next < tokens.size()) {
            next++;
            throw wrong("the end of the file", null);
        }
    }

    private BenchException wrong(String expected, @Nullable Throwable cause) {
        Token token = tokens.get(next - 1);
        return new BenchException(
                file + ":" + token.line + ": found '" + token.text + "', expected " + expected, cause);
    }
}
