package space.hamsafar.peers;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.chocosolver.solver.exception.ContradictionException;
import org.chocosolver.solver.search.loop.lns.neighbors.IntNeighbor;
import org.chocosolver.solver.variables.IntVar;

/**
 * A neighbourhood for schedules: what ends before a window keeps its time, what starts after it moves up by one tick, and
 * what lies in it is free. Freezing starts where they are, as the general neighbourhoods do, would leave no room for a
 * shorter makespan. Where no window of the size helps for long, windows grow.
 */
final class ChocoWindow extends IntNeighbor {

    private static final int FIRST_SIZE = 12;

    private final List<ChocoModel.Part> parts;
    private final SplittableRandom random;
    private final int[] durations;
    private double size = FIRST_SIZE;

    ChocoWindow(List<ChocoModel.Part> parts, long seed) {
        super(Stream.concat(
                        parts.stream().map(ChocoModel.Part::start),
                        parts.stream().map(ChocoModel.Part::mode))
                .toArray(IntVar[]::new));
        this.parts = List.copyOf(parts);
        random = new SplittableRandom(seed);
        durations = new int[parts.size()];
    }

    @Override
    public void recordSolution() {
        super.recordSolution();
        for (int i = 0; i < durations.length; i++) {
            durations[i] = parts.get(i).duration().getValue();
        }
    }

    @Override
    public void fixSomeVariables() throws ContradictionException {
        int count = parts.size();
        int centre = random.nextInt(count);
        int[] distances = new int[count];
        for (int i = 0; i < count; i++) {
            distances[i] = Math.abs(values[i] - values[centre]);
        }
        int[] sorted = distances.clone();
        Arrays.sort(sorted);
        int radius = sorted[Math.min(count - 1, (int) size)];
        int begin = values[centre] - radius;
        int end = values[centre] + radius;
        for (int i = 0; i < count; i++) {
            boolean isBefore = values[i] + durations[i] <= begin;
            boolean isAfter = values[i] > end;
            if (isBefore || isAfter) {
                variables[count + i].instantiateTo(values[count + i], this);
                variables[i].instantiateTo(isAfter ? values[i] - 1 : values[i], this);
            }
        }
    }

    @Override
    public void restrictLess() {
        size = Math.min(parts.size(), size * 1.02);
    }
}
