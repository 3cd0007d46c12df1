package space.hamsafar.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;

final class BlocksTest {

    private static final int COUNT = 40;
    private static final int DRAWS = 1000;

    @Test
    void areATenthToHalfOfAllPlaces() {
        var blocks = new Blocks(project(COUNT), new Randoms(1, 0));
        var parents = parents(COUNT);
        for (int draw = 0; draw < DRAWS; draw++) {
            blocks.choose(parents, 0, 1);
            assertThat(blocks.length()).isBetween(COUNT / 10, COUNT / 2);
            assertThat(blocks.from()).isBetween(0, COUNT - blocks.length());
        }
    }

    @Test
    void comeMostlyFromWhereTheFatherIsTheBusier() {
        int[] early = new int[2];
        var blocks = new Blocks(project(COUNT), new Randoms(2, 0));
        var parents = parents(COUNT);
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int mother = 0; mother < 2; mother++) {
                blocks.choose(parents, mother, 1 - mother);
                early[mother] += blocks.from() + blocks.length() / 2 < COUNT / 2 ? 1 : 0;
            }
        }
        // One of two blocks is taken: blind to the parents, half of them would be early; always the better one, three
        // quarters.
        assertThat(early[0]).isGreaterThan(DRAWS * 65 / 100);
        assertThat(early[1]).isLessThan(DRAWS * 35 / 100);
    }

    @Test
    void ofOneActivityAreEmpty() {
        var blocks = new Blocks(project(1), new Randoms(3, 0));
        blocks.choose(parents(1), 0, 1);
        assertThat(blocks.length()).isZero();
        assertThat(blocks.from()).isBetween(0, 1);
    }

    /** Activities of one tick, of which five fit beside each other. */
    private static PureProject project(int count) {
        var builder = Project.builder(400).add(Resource.of("rack", 5)).add(Resource.of("spare", 0));
        for (int i = 0; i < count; i++) {
            List<Demand> demands = List.of(new Demand("rack", 1));
            builder.add(Activity.of("a" + i, Mode.of(1, demands, List.of()), 400));
        }
        var compiled = CompiledProject.of(builder.build());
        return PureProject.of(compiled, Bounds.of(compiled)).orElseThrow();
    }

    /** Two members with the same order: the second does five a tick in the first half of it and one a tick in the other. */
    private static Generation parents(int count) {
        var parents = Generation.of(2, count);
        int[] rare = new int[count];
        int[] dense = new int[count];
        for (int k = 1; k < count; k++) {
            boolean isEarly = k < count / 2;
            dense[k] = dense[k - 1] + (!isEarly || k % 5 == 0 ? 1 : 0);
            rare[k] = rare[k - 1] + (isEarly || k % 5 == 0 ? 1 : 0);
        }
        for (int member = 0; member < 2; member++) {
            int[] order = parents.order()[member];
            Arrays.setAll(order, k -> k);
            int[] time = member == 0 ? rare : dense;
            int end = Math.max(rare[count - 1], dense[count - 1]);
            // The order is for building from the end that the starts are not measured from.
            int[] start = parents.start()[member];
            Arrays.setAll(start, k -> end - time[k]);
        }
        return parents;
    }
}
