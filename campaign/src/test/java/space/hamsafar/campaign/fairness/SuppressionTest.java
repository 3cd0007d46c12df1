package space.hamsafar.campaign.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.hamsafar.campaign.fairness.Suppression.Shown;

class SuppressionTest {
    private static final OptionalInt HIDDEN = OptionalInt.empty();

    @Test
    void largeCountsStayWhereALaterStageIsSmall() {
        List<Suppression.ShownStage> shown = new Suppression(10)
                .of(table(List.of("screening", "tests", "panel"), "female 1600 400 6 1", "male 2400 602 9 1"));

        assertThat(shown.get(0).groups()).containsExactly(shown("female", 1600, 400), shown("male", 2400, 602));
        assertThat(shown.get(1).groups())
                .containsExactly(
                        new Shown("female", OptionalInt.of(400), HIDDEN),
                        new Shown("male", OptionalInt.of(602), HIDDEN));
        assertThat(shown.get(2).groups())
                .containsExactly(new Shown("female", HIDDEN, HIDDEN), new Shown("male", HIDDEN, HIDDEN));
        assertThat(shown.get(2).total()).isEqualTo(new GroupCount("", 15, 2));
    }

    @Test
    void smallGroupIsHiddenWithTheSmallestOther() {
        Suppression.ShownStage stage = new Suppression(10)
                .of(table(List.of("screening"), "isles 7 3", "north 300 100", "south 400 150"))
                .getFirst();

        assertThat(stage.groups())
                .containsExactly(
                        new Shown("isles", HIDDEN, HIDDEN),
                        new Shown("north", HIDDEN, HIDDEN),
                        shown("south", 400, 150));
        assertThatThrownBy(() -> new Suppression(1)).hasMessageContaining("least is 1");
    }

    @Test
    void countIsHiddenIfFewLeft() {
        List<Shown> groups = new Suppression(10)
                .of(table(List.of("screening"), "female 100 95", "male 100 60"))
                .getFirst()
                .groups();

        assertThat(groups)
                .containsExactly(
                        new Shown("female", OptionalInt.of(100), HIDDEN),
                        new Shown("male", OptionalInt.of(100), HIDDEN));
    }

    @Test
    void groupThatAloneHasAFewFinalistsIsHiddenAmongThoseThatHaveNone() {
        List<Shown> groups = new Suppression(10)
                .of(table(List.of("panel"), "30 80 2", "40 90 0", "50 60 0"))
                .getFirst()
                .groups();

        assertThat(groups)
                .containsExactly(
                        new Shown("30", OptionalInt.of(80), HIDDEN),
                        new Shown("40", OptionalInt.of(90), HIDDEN),
                        shown("50", 60, 0));
    }

    @Test
    void nobodyLearnsThatAllOfASmallGroupFailed() {
        List<Shown> groups = new Suppression(10)
                .of(table(List.of("panel"), "female 4 0", "male 60 20", "none 50 30"))
                .getFirst()
                .groups();

        assertThat(groups.getFirst()).isEqualTo(new Shown("female", HIDDEN, HIDDEN));
    }

    /** Every table that a reader cannot tell from the true one is tried: no hidden count is the same in all of them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noHiddenCountFollowsFromWhatIsShown(long seed) {
        var random = new Random(seed);
        int hiddenCounts = 0;
        for (int round = 0; round < 100; round++) {
            int[][] counts = counts(random);
            List<String> lines = new ArrayList<>();
            for (int g = 0; g < counts.length; g++) {
                lines.add("g" + g + " "
                        + String.join(
                                " ",
                                IntStream.of(counts[g])
                                        .mapToObj(String::valueOf)
                                        .toList()));
            }
            OptionalInt[][] shown = shown(
                    new Suppression(3).of(table(List.of("first", "second"), lines.toArray(String[]::new))),
                    counts.length);
            List<int[][]> possible = possible(counts, shown);
            for (int level = 0; level < 3; level++) {
                boolean isAllHidden = true;
                for (OptionalInt[] group : shown) {
                    isAllHidden &= group[level].isEmpty();
                }
                for (int g = 0; g < counts.length && !isAllHidden; g++) {
                    if (shown[g][level].isEmpty()) {
                        Set<Integer> values = new HashSet<>();
                        for (int[][] one : possible) {
                            values.add(one[g][level]);
                        }
                        assertThat(values)
                                .as("seed %s: %s at level %s, of group %s", seed, lines, level, g)
                                .hasSizeGreaterThan(1);
                        hiddenCounts++;
                    }
                }
            }
        }
        assertThat(hiddenCounts).isGreaterThan(50);
    }

    private static int[][] counts(Random random) {
        int[][] counts = new int[3][3];
        for (int[] group : counts) {
            group[0] = 1 + random.nextInt(5);
            group[1] = random.nextInt(group[0] + 1);
            group[2] = random.nextInt(group[1] + 1);
        }
        return counts;
    }

    private static OptionalInt[][] shown(List<Suppression.ShownStage> stages, int groups) {
        var shown = new OptionalInt[groups][3];
        for (int g = 0; g < groups; g++) {
            shown[g][0] = stages.get(0).groups().get(g).entered();
            shown[g][1] = stages.get(1).groups().get(g).entered();
            shown[g][2] = stages.get(1).groups().get(g).passed();
            assertThat(stages.get(0).groups().get(g).passed()).isEqualTo(shown[g][1]);
        }
        return shown;
    }

    /** All tables with the totals and the shown counts of a true one. */
    private static List<int[][]> possible(int[][] counts, OptionalInt[][] shown) {
        int[] totals = new int[3];
        for (int[] group : counts) {
            for (int level = 0; level < 3; level++) {
                totals[level] += group[level];
            }
        }
        List<List<int[]>> rows = new ArrayList<>();
        for (OptionalInt[] group : shown) {
            List<int[]> own = new ArrayList<>();
            for (int a = 0; a <= totals[0]; a++) {
                for (int b = 0; b <= Math.min(a, totals[1]); b++) {
                    for (int c = 0; c <= Math.min(b, totals[2]); c++) {
                        int[] row = {a, b, c};
                        if (fits(row, group)) {
                            own.add(row);
                        }
                    }
                }
            }
            rows.add(own);
        }
        List<int[][]> possible = new ArrayList<>();
        for (int[] first : rows.get(0)) {
            for (int[] second : rows.get(1)) {
                int[] third = new int[3];
                for (int level = 0; level < 3; level++) {
                    third[level] = totals[level] - first[level] - second[level];
                }
                if (fits(third, shown[2])) {
                    possible.add(new int[][] {first, second, third});
                }
            }
        }
        return possible;
    }

    private static boolean fits(int[] row, OptionalInt[] shown) {
        boolean fits = row[0] >= row[1] && row[1] >= row[2] && row[2] >= 0;
        for (int level = 0; level < 3; level++) {
            fits &= shown[level].orElse(row[level]) == row[level];
        }
        return fits;
    }

    private static Shown shown(String group, int entered, int passed) {
        return new Shown(group, OptionalInt.of(entered), OptionalInt.of(passed));
    }

    /** A table from lines of a group and its counts before and after each stage. */
    private static FairnessTable table(List<String> stages, String... groups) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String group : groups) {
            String[] words = group.split(" ");
            for (int i = 0; i < Integer.parseInt(words[1]); i++) {
                int passed = 0;
                while (passed + 2 < words.length && i < Integer.parseInt(words[passed + 2])) {
                    passed++;
                }
                outcomes.add(new Outcome(words[0], passed));
            }
        }
        return FairnessTable.of("kind", stages, outcomes);
    }
}
