package space.hamsafar.programme.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ProblemsTest {
    private final Problems problems = new Problems("f");

    @Test
    void tellsThemInOrderAndEachOnce() {
        problems.add(new Place(2, 1), "b");
        problems.add(new Place(1, 9), "a");
        problems.add(new Place(2, 1), "b");

        assertThat(problems.told()).extracting(Problem::toString).containsExactly("f:1:9: a", "f:2:1: b");
    }

    @Test
    void tellsAHundredAndHowManyMore() {
        for (int i = 1; i <= 5000; i++) {
            problems.add(new Place(i, 1), "wrong");
        }

        assertThat(problems.told()).hasSize(101);
        assertThat(problems.told().getLast().message()).contains("4900 more");
    }

    @Test
    void knowsWhetherOneLiesInANode() {
        problems.add(new Place(3, 5), "wrong");

        assertThat(problems.anyWithin(scalar(3, 5, 3, 9))).isTrue();
        assertThat(problems.anyWithin(scalar(3, 5, 3, 5))).isTrue();
        assertThat(problems.anyWithin(scalar(1, 1, 3, 5))).isFalse();
        assertThat(problems.anyWithin(scalar(3, 6, 9, 1))).isFalse();
    }

    private static Node scalar(int line, int column, int endLine, int endColumn) {
        return new Node.Scalar(new Place(line, column), new Place(endLine, endColumn), "x", false);
    }
}
