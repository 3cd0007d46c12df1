package space.hamsafar.orbit.altitude;

import java.time.Duration;
import java.time.Instant;
import space.hamsafar.orbit.MeanElements;

/**
 * When between two element sets the orbit was changed.
 *
 * <p>A station that was raised by G at time t falls behind along its orbit by 1.5 n G/a for each unit of time after t
 * (n mean motion, a axis). So where the second set finds it tells t. Several answers a whole revolution apart are
 * possible over long gaps; then, or if none lies between the sets, it is the middle.
 */
final class BurnTime {
    private BurnTime() {}

    /** The instant of one impulsive change, within the epochs of the two sets. */
    static Instant between(MeanElements before, MeanElements after, double dragLossKm, double gainKm) {
        Duration gap = Duration.between(before.epoch(), after.epoch());
        double days = gap.toMillis() / 86_400_000.0;
        double turn = 2 * Math.PI;
        double motion = before.meanMotionRevPerDay() * turn;
        double perUnit = 1.5 * motion / before.semiMajorAxisKm();
        // Over the gap drag takes its loss evenly, so it acts on the place like half of the loss all the time.
        double expected = argument(before)
                + (motion + MeanOrbit.of(before).perigeeRadPerDay()) * days
                + perUnit * dragLossKm * days / 2;
        double behind = expected - argument(after);
        double slip = perUnit * gainKm;
        double found = Double.NaN;
        for (long turns = -200; turns <= 200; turns++) {
            double afterBurn = (behind - turn * Math.floor(behind / turn) + turns * turn) / slip;
            if (afterBurn >= 0 && afterBurn <= days) {
                if (!Double.isNaN(found)) {
                    return before.epoch().plus(gap.dividedBy(2));
                }
                found = afterBurn;
            }
        }
        return Double.isNaN(found)
                ? before.epoch().plus(gap.dividedBy(2))
                : after.epoch().minusMillis(Math.round(found * 86_400_000));
    }

    private static double argument(MeanElements elements) {
        return Math.toRadians(elements.argumentOfPerigeeDeg() + elements.meanAnomalyDeg());
    }
}
