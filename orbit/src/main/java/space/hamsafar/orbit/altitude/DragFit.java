package space.hamsafar.orbit.altitude;

import java.util.List;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.Ranges;
import space.hamsafar.orbit.weather.Activity;

/**
 * The drag of an object as its own recent past shows it.
 *
 * @param law ballistic coefficient over the beta angle
 * @param levelSpread half width of 90 % of the errors of its level beyond what the weather's spread covers, as a
 *     logarithm: 0 from a history, more from the derivative of one element set
 * @param basis what it was fitted to, in a few words
 */
record DragFit(DragLaw law, double levelSpread, String basis) {
    /** A quiet step of an age counts by exp(-age/20 days). */
    private static final double MEMORY_DAYS = 20;

    private static final double OLDEST_DAYS = 90;
    private static final double FEWEST_DAYS = 4;

    /**
     * Over 17 spans of Tianhe the line by the derivative of one set erred by 2.0 km after 30 days, that by the recent
     * past by 1.5 km; the difference is 28 % of the loss, so 45 % for 90 of 100 cases.
     */
    private static final double SPREAD_OF_ONE_SET = 0.45;

    /** Least drag, so that a set within a burn does not make a station climb. */
    private static final double LEAST_M2_PER_KG = 2e-4;

    static DragFit of(ReboostSearch search, MeanElements newest, Activity activity, Thermosphere air) {
        List<HistoryStep> quiet = search.quietSteps();
        double drop = 0;
        double unit = 0;
        double days = 0;
        for (HistoryStep step : quiet) {
            double age = Ranges.seconds(step.to().epoch(), newest.epoch()) / 86_400;
            if (age <= OLDEST_DAYS && DragLaw.isUsable(step)) {
                double weight = Math.exp(-age / MEMORY_DAYS);
                drop += weight * step.dropKm();
                unit += weight * search.shape().dropKm(step.unit());
                days += step.days();
            }
        }
        if (days >= FEWEST_DAYS) {
            DragLaw law = search.shape().times(Math.max(LEAST_M2_PER_KG, drop / unit));
            return new DragFit(law, 0, "as " + Math.round(days) + " quiet days before show");
        }
        return ofOneSet(search.shape(), newest, activity, air);
    }

    private static DragFit ofOneSet(DragLaw shape, MeanElements set, Activity activity, Thermosphere air) {
        double fallKmPerDay =
                2.0 / 3 * set.semiMajorAxisKm() * 2 * set.meanMotionDotRevPerDay2() / set.meanMotionRevPerDay();
        MeanOrbit orbit = MeanOrbit.of(set);
        Sun sun = Sun.at(set.epoch());
        double unit = air.unitDecayKmPerDay(orbit, set.epoch(), sun, activity) * shape.coefficient(orbit.cosBeta(sun));
        return new DragFit(
                shape.times(Math.max(LEAST_M2_PER_KG, fallKmPerDay / unit)),
                SPREAD_OF_ONE_SET,
                "as the mean motion derivative of one element set shows");
    }
}
