package space.hamsafar.orbit.message;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.StationOrbit;

/**
 * Finds element sets that no observation gave: round in nearly every figure, or out of keeping with the sets before and
 * after them as no drag and no engine of a station could bring about.
 *
 * <p>A set is out of keeping if it disagrees with both of its neighbours while these agree with one another; at the ends
 * of a history, with the two nearest that agree. So a real change of the orbit, which lasts, is not taken for one.
 */
final class MadeUpElements {
    /** Sets of one object scatter by a few thousandths of a degree. */
    private static final double INCLINATION_DEG = 0.05;

    /** The node is known to hundredths, and its drift to 0.01° a day where the altitude changes. */
    private static final double NODE_DEG = 0.3;

    private static final double NODE_DEG_A_DAY = 0.02;

    /** 0.02 revolutions a day are 6 km of altitude; more than that at once has not been flown. */
    private static final double MOTION_REV_A_DAY = 0.02;

    private static final double MOTION_REV_A_DAY_2 = 0.004;
    private static final int ROUND_FIGURES = 5;
    private static final Duration NEIGHBOURHOOD = Duration.ofDays(60);

    private MadeUpElements() {}

    /** Refuses a file with such sets; {@link OrbitException} with the line of each. */
    static void refuse(List<FiledElements> sets) {
        List<FiledElements> sorted = new ArrayList<>(sets);
        sorted.sort(Comparator.comparing(set -> set.elements().epoch()));
        List<FileProblem> problems = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            FiledElements set = sorted.get(i);
            int round = roundFigures(set.elements());
            if (round >= ROUND_FIGURES) {
                problems.add(new FileProblem(
                        set.file(),
                        set.line(),
                        "%s of the six elements are round figures; a set made up, not one observed".formatted(round)));
            } else {
                String strange = outOfKeeping(sorted, i);
                if (!strange.isEmpty()) {
                    problems.add(new FileProblem(set.file(), set.line(), strange));
                }
            }
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(FileProblem::line));
            throw new OrbitException(problems, null);
        }
    }

    private static int roundFigures(MeanElements e) {
        double[] inSteps = {
            e.inclinationDeg() * 100,
            e.raanDeg() * 100,
            e.argumentOfPerigeeDeg() * 100,
            e.meanAnomalyDeg() * 100,
            e.eccentricity() * 100_000,
            e.meanMotionRevPerDay() * 10_000
        };
        int round = 0;
        for (double figure : inSteps) {
            round += Math.abs(figure - Math.rint(figure)) < 1e-6 ? 1 : 0;
        }
        return round;
    }

    private static String outOfKeeping(List<FiledElements> sets, int place) {
        int first = Math.clamp(place - 1L, 0, Math.max(0, sets.size() - 3));
        if (sets.size() < 3) {
            return "";
        }
        List<MeanElements> others = new ArrayList<>();
        for (int i = first; i < first + 3; i++) {
            if (i != place) {
                others.add(sets.get(i).elements());
            }
        }
        MeanElements set = sets.get(place).elements();
        String one = difference(others.getFirst(), set);
        String other = difference(others.getLast(), set);
        boolean othersAgree = difference(others.getFirst(), others.getLast()).isEmpty();
        return one.isEmpty() || other.isEmpty() || !othersAgree ? "" : one;
    }

    private static String difference(MeanElements from, MeanElements to) {
        double days = Math.abs(Duration.between(from.epoch(), to.epoch()).toSeconds() / 86_400.0);
        if (days > NEIGHBOURHOOD.toDays()) {
            return "";
        }
        double inclination = Math.abs(to.inclinationDeg() - from.inclinationDeg());
        double node =
                Math.abs(Math.IEEEremainder(to.raanDeg() - StationOrbit.of(from).raanDegAt(to.epoch()), 360));
        double motion = Math.abs(to.meanMotionRevPerDay() - from.meanMotionRevPerDay());
        if (inclination > INCLINATION_DEG) {
            return text("inclination", inclination, "°", from);
        }
        if (node > NODE_DEG + NODE_DEG_A_DAY * days) {
            return text("node", node, "°", from);
        }
        if (motion > MOTION_REV_A_DAY + MOTION_REV_A_DAY_2 * days) {
            return text("mean motion", motion, " rev/day", from);
        }
        return "";
    }

    private static String text(String what, double by, String unit, MeanElements from) {
        return String.format(
                Locale.ROOT,
                "the %s is %.3f%s off what the set of %s leads to; made up or of another object, take it out",
                what,
                by,
                unit,
                from.epoch());
    }
}
