package space.hamsafar.orbit.altitude;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import space.hamsafar.orbit.Ranges;

/**
 * Makes a reboost calendar: goals in order of time, and between them a raise whenever the station would sink below a
 * reserve above its floor.
 *
 * <p>For a goal with a phase the day of the raise is a free choice: a raise of G km lets the station fall behind by
 * about 1.25° a day and kilometre until the goal. Of all days (every six hours, two days after the previous event to two
 * days before the goal, at most 60 days before it) and heights within the tolerance the one is taken whose altitude is
 * nearest to the one asked (without a phase, the latest day); drag during the time is taken into account. One raise for each goal.
 */
public final class ReboostPlanning {
    private static final double LEAD_DAYS = 2;
    private static final double LONGEST_LEAD_DAYS = 60;
    private static final double GRID_DAYS = 0.25;
    private static final double RESERVE_KM = 10;
    private static final double LEAST_RAISE_KM = 0.2;
    private static final double GOOD_ENOUGH_DEG = 1;
    private static final double TURN = 2 * Math.PI;

    private final DecayForecast forecast;
    private final AltitudeBand band;
    private final Propulsion propulsion;
    private final double days;
    private final PlannedPath path;
    private final TreeMap<Double, Double> raises = new TreeMap<>();
    private final TreeMap<Double, OrbitGoal> served = new TreeMap<>();
    private final double limitKm;

    private ReboostPlanning(DecayForecast forecast, AltitudeBand band, Propulsion propulsion, Instant until) {
        this.forecast = forecast;
        this.band = band;
        this.propulsion = propulsion;
        this.days = day(until);
        this.path = new PlannedPath(forecast, days);
        this.limitKm = Math.min(band.floorKm() + RESERVE_KM, middleKm());
    }

    /**
     * A calendar from the start of a forecast until an instant.
     *
     * @throws IllegalArgumentException if the end or a goal is not within three years after the start, or a goal is
     *     after the end or outside the band
     */
    public static ReboostCalendar of(
            DecayForecast forecast, AltitudeBand band, Propulsion propulsion, List<OrbitGoal> goals, Instant until) {
        double length = Ranges.seconds(forecast.start(), until) / 86_400;
        Ranges.check("days until the end", length, 1, DecayForecast.REACH_DAYS);
        for (OrbitGoal goal : goals) {
            double day = Ranges.seconds(forecast.start(), goal.at()) / 86_400;
            Ranges.check("days until " + goal.name(), day, 0, length);
            Ranges.check("altitude of " + goal.name(), goal.altitudeKm(), band.floorKm(), band.ceilingKm());
        }
        return new ReboostPlanning(forecast, band, propulsion, until).plan(goals);
    }

    private ReboostCalendar plan(List<OrbitGoal> goals) {
        List<GoalOutcome> outcomes = new ArrayList<>();
        double from = 0;
        List<OrbitGoal> ordered = new ArrayList<>(goals);
        ordered.sort(Comparator.comparing(OrbitGoal::at));
        for (OrbitGoal goal : ordered) {
            double at = day(goal.at());
            keepAboveFloor(from, Math.max(from, at - LEAD_DAYS));
            reach(goal, Math.max(from, raises.isEmpty() ? 0 : raises.lastKey()) + LEAD_DAYS);
            outcomes.add(outcome(goal));
            from = at;
        }
        keepAboveFloor(from, days);
        List<PlannedReboost> planned = planned();
        return new ReboostCalendar(
                planned,
                outcomes,
                path.samples(forecast.start(), days, raises),
                planned.stream().mapToDouble(PlannedReboost::propellantKg).sum());
    }

    /** Raises to the middle of the band each time the reserve above the floor is reached. */
    private void keepAboveFloor(double from, double until) {
        double day = path.sinksTo(limitKm, from, until, raises);
        while (day <= until) {
            raises.merge(day, middleKm() - path.at(day, raises).altitudeKm(), Double::sum);
            day = path.sinksTo(limitKm, day + 1, until, raises);
        }
    }

    private double middleKm() {
        return (band.floorKm() + band.ceilingKm()) / 2;
    }

    private record Choice(double day, double raiseKm, double missKm) {}

    private void reach(OrbitGoal goal, double earliest) {
        double at = day(goal.at());
        double first = Math.max(earliest, at - LONGEST_LEAD_DAYS);
        Optional<Choice> best = Optional.empty();
        double day = Math.ceil(first / GRID_DAYS) * GRID_DAYS;
        PlannedPath.Place here = path.at(day, raises);
        while (day <= at - LEAD_DAYS) {
            Optional<Choice> choice = new Raise(here, day, at).choice(goal);
            if (choice.isPresent()
                    && (best.isEmpty() || choice.get().missKm() < best.get().missKm())) {
                best = choice;
            }
            here = path.after(here, day, 0, day + GRID_DAYS);
            day += GRID_DAYS;
        }
        best.filter(choice -> choice.raiseKm() >= LEAST_RAISE_KM).ifPresent(choice -> {
            raises.merge(choice.day(), choice.raiseKm(), Double::sum);
            served.put(choice.day(), goal);
        });
    }

    /** A raise on a day, from a place without it, for a goal on another day. */
    private final class Raise {
        private static final int MOST_ROUNDS = 30;
        private static final double NEAR_ENOUGH_RAD = 1e-4;

        private final PlannedPath.Place from;
        private final double day;
        private final double at;

        Raise(PlannedPath.Place from, double day, double at) {
            this.from = from;
            this.day = day;
            this.at = at;
        }

        /** The raise that meets the goal, nearest to the altitude asked; empty if no phase fits in the tolerance. */
        Optional<Choice> choice(OrbitGoal goal) {
            double wanted = kilometresTo(goal.altitudeKm());
            if (goal.argumentDeg().isEmpty()) {
                // The latest day keeps the station low, where raising is put off longest; any height within the
                // tolerance
                // is good.
                return Optional.of(new Choice(day, Math.max(0, wanted), at - day));
            }
            double argument = Math.toRadians(goal.argumentDeg().getAsDouble());
            double least = Math.max(0, wanted - goal.toleranceKm());
            double most = wanted + goal.toleranceKm();
            if (most < least) {
                return Optional.empty();
            }
            double[] ends = {least, after(least).argument(), most, after(most).argument()};
            Optional<Choice> best = Optional.empty();
            // More raise means fewer turns: all arguments between the two ends can be had.
            long lastTurn = (long) Math.floor((ends[1] - argument) / TURN);
            for (long turn = (long) Math.ceil((ends[3] - argument) / TURN); turn <= lastTurn; turn++) {
                double raise = solve(argument + turn * TURN, ends);
                double miss = Math.abs(raise - wanted);
                if (best.isEmpty() || miss < best.get().missKm()) {
                    best = Optional.of(new Choice(day, raise, miss));
                }
            }
            return best;
        }

        /** Kilometres to raise so that the altitude is met at the goal; two corrections suffice for drag. */
        private double kilometresTo(double altitudeKm) {
            double raise = altitudeKm - after(0).altitudeKm();
            for (int round = 0; round < 2; round++) {
                raise += altitudeKm - after(raise).altitudeKm();
            }
            return raise;
        }

        /** False position: the argument falls with the raise, and nearly evenly. */
        private double solve(double target, double[] ends) {
            double low = ends[0];
            double lowMiss = ends[1] - target;
            double high = ends[2];
            double highMiss = ends[3] - target;
            double raise = low;
            for (int round = 0; round < MOST_ROUNDS && lowMiss > highMiss; round++) {
                raise = low + (high - low) * lowMiss / (lowMiss - highMiss);
                double miss = after(raise).argument() - target;
                if (Math.abs(miss) < NEAR_ENOUGH_RAD) {
                    break;
                }
                if (miss > 0) {
                    low = raise;
                    lowMiss = miss;
                } else {
                    high = raise;
                    highMiss = miss;
                }
            }
            return raise;
        }

        private PlannedPath.Place after(double raiseKm) {
            return path.after(from, day, raiseKm, at);
        }
    }

    private GoalOutcome outcome(OrbitGoal goal) {
        double at = day(goal.at());
        PlannedPath.Place place = path.at(at, raises);
        double argumentDeg = Math.toDegrees(place.argument() - TURN * Math.floor(place.argument() / TURN));
        OptionalDouble error = goal.argumentDeg().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        Math.IEEEremainder(argumentDeg - goal.argumentDeg().getAsDouble(), 360));
        boolean high = Math.abs(place.altitudeKm() - goal.altitudeKm()) <= goal.toleranceKm() + 0.05;
        boolean phased = error.isEmpty() || Math.abs(error.getAsDouble()) <= GOOD_ENOUGH_DEG;
        String reason =
                String.format(Locale.ROOT, "%s at %.1f km%s", goal.name(), place.altitudeKm(), missing(high, phased));
        return new GoalOutcome(goal, high && phased, place.altitudeKm(), argumentDeg, error, spreadDeg(at), reason);
    }

    private static String missing(boolean high, boolean phased) {
        if (!high) {
            return "; the altitude asked is not met: raises only, and none less than two days before";
        }
        return phased
                ? ""
                : "; no day and height within the tolerance give the phase: allow more kilometres or more time";
    }

    /** The altitude's spread grows about evenly with time, so its integral is half of end times length. */
    private double spreadDeg(double at) {
        AltitudeSample end = forecast.until(goalInstant(at)).getLast();
        double degPerDayKm = 540
                * forecast.elements().meanMotionRevPerDay()
                / forecast.elements().semiMajorAxisKm();
        return (end.highKm() - end.lowKm()) / 2 * at / 2 * degPerDayKm;
    }

    private Instant goalInstant(double day) {
        return forecast.start().plusMillis(Math.round(day * 86_400_000));
    }

    private List<PlannedReboost> planned() {
        List<PlannedReboost> planned = new ArrayList<>();
        double propulsionMass = propulsion.massKg();
        String keepsBand = String.format(Locale.ROOT, "%.0f km is reached; back to the middle of the band", limitKm);
        for (var raise : raises.entrySet()) {
            Optional<OrbitGoal> goal = Optional.ofNullable(served.get(raise.getKey()));
            double before = path.at(raise.getKey(), raises).altitudeKm();
            double axis = before + MeanOrbit.EARTH_RADIUS_KM;
            double speed = Math.sqrt(MeanOrbit.MU_KM3_S2 / axis);
            double deltaV = speed * raise.getValue() / axis / 2 * 1000;
            Propulsion now = new Propulsion(propulsionMass, propulsion.specificImpulseS(), propulsion.source());
            double propellant = now.propellantKg(deltaV);
            propulsionMass -= propellant;
            planned.add(new PlannedReboost(
                    goalInstant(raise.getKey()),
                    before,
                    raise.getValue(),
                    deltaV,
                    propellant,
                    goal,
                    goal.map(one -> "for " + one.name()).orElse(keepsBand)));
        }
        return planned;
    }

    private double day(Instant at) {
        return Ranges.seconds(forecast.start(), at) / 86_400;
    }
}
