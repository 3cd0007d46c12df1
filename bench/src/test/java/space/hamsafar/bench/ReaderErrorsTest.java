package space.hamsafar.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ReaderErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MAX        | 2\\t4\\t[3]      | 2\\t4\\t[x]     | bad:3: found 'x', expected a whole number, time lag
                    MAX        | 3\\t1\\t1\\t4    | 3\\t1\\t1\\t9   | bad:5: found '9', expected activity from 0 to 4
                    MAX        | 4\\t1\\t0\\t0\\n2 | 4\\t1\\t0     | the file ends, expected demand
                    MULTI_MODE | 2     4       2  | 3     4       2 | bad:19: found '3     4       2    1', expected mode 2 of job 2
                    MULTI_MODE | 4      1     0       0 | 4      1     0   | expected mode 1 of job 4
                    MULTI_MODE | 2   3            | 2   7           | bad:9: found '1        1          2           2   7', expected successors
                    PATTERSON  | 2 2 1 4          | 2 2 1 2         | bad:5: found '2', expected successor of activity 2 other than 2 itself
                    PATTERSON  | 0 0 0            | 0 0 0 5         | bad:7: found '5', expected the end of the file
                    RESERVOIR  | 2 1 3 1 1 4      | 2 1 3 -1 1 4    | bad:4: found '-1', expected consumption or production
                    MSPSP      | 0,2,3,0          | 0,2,3           | bad:4: dur: found 3 values, expected 4
                    MSPSP      | false            | fals            | bad:11: mastery: found 'fals', expected true or false
                    MSPSP      | succ = [2        | succ = [9       | bad:15: succ: activity 1 precedes 9
                    MSPSP      | pred             | prod            | the item pred is missing
                    """)
    void saysWhereAFileIsWrong(Format format, String right, String wrong, String message) {
        String text = text(format);
        assertThat(text).contains(unescaped(right));
        assertThatThrownBy(() -> format.read("bad", text.replace(unescaped(right), unescaped(wrong))))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining(message);
    }

    @Test
    void namesTheFormatsItKnows() {
        assertThatThrownBy(() -> Format.parse("sm"))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("'sm' is unknown: it must be psplib, max, mm, patterson, reservoir, mspsp");
    }

    /** A mistyped file is either read or refused with its name, never anything else. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void refusesMistypedFilesByName(Format format) {
        long seed = 20_261_122;
        var random = new SplittableRandom(seed);
        String alphabet = "0123456789 -x[]|,;=\n";
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder(text(format));
            for (int k = 0; k < 2; k++) {
                text.setCharAt(random.nextInt(text.length()), alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String shown = "seed " + seed + ", round " + round + ":\n" + text;
            try {
                assertThat(format.read("mistyped", text.toString()).name()).isEqualTo("mistyped");
            } catch (BenchException refused) {
                assertThat(refused).as(shown).hasMessageStartingWith("mistyped");
            } catch (RuntimeException other) {
                throw new AssertionError(shown, other);
            }
        }
    }

    private static String text(Format format) {
        return switch (format) {
            case PSPLIB -> Tiny.TEXT;
            case MAX -> TinyFiles.MAX;
            case MULTI_MODE -> TinyFiles.MULTI_MODE;
            case PATTERSON -> TinyFiles.PATTERSON;
            case RESERVOIR -> TinyFiles.RESERVOIR;
            case MSPSP -> TinyFiles.MSPSP;
            case JSON -> ProjectJsonTest.SHORT;
        };
    }

    private static String unescaped(String text) {
        return text.replace("\\t", "\t").replace("\\n", "\n");
    }
}
