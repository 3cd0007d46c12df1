package space.hamsafar.exchange.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Interval;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.altitude.AltitudeReport;
import space.hamsafar.orbit.altitude.GoalOutcome;
import space.hamsafar.orbit.altitude.OrbitGoal;
import space.hamsafar.orbit.altitude.PlannedReboost;
import space.hamsafar.orbit.altitude.Reboost;
import space.hamsafar.orbit.altitude.ReboostCalendar;
import space.hamsafar.orbit.window.BetaAngle;
import space.hamsafar.orbit.window.LightPhase;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.OutlookSources;
import space.hamsafar.programme.flight.StationOutlook;

/**
 * What flight dynamics says of the stay.
 *
 * @param facts figures of the stay as sentences
 * @param reboosts raises found and raises planned, in order of time
 * @param goals how launch and landing are met, some sentences for each
 * @param targets times in which targets can be observed
 * @param approaches objects that come near
 * @param bases what the windows of each kind rest on
 */
public record OutlookView(
        List<Label> facts,
        List<Raise> reboosts,
        List<List<Label>> goals,
        List<Target> targets,
        List<Near> approaches,
        List<Basis> bases) {
    private static final int MOST_ROWS = 40;
    private static final char NO_BREAK_HYPHEN = '\u2011';

    public OutlookView {
        facts = List.copyOf(facts);
        reboosts = List.copyOf(reboosts);
        goals = List.copyOf(goals);
        targets = List.copyOf(targets);
        approaches = List.copyOf(approaches);
        bases = List.copyOf(bases);
    }

    /**
     * What windows rest on.
     *
     * @param kind kind of window
     * @param text the data and models, as a phrase
     */
    public record Basis(Label kind, String text) {}

    /**
     * A raise of the orbit.
     *
     * @param name found or planned
     * @param at when
     * @param raiseKm kilometres gained
     * @param speedMPerS change of speed
     * @param propellantKg propellant; empty for one of the past
     * @param why what it is for, or how well it is known
     */
    public record Raise(Label name, Moment at, String raiseKm, String speedMPerS, String propellantKg, Label why) {}

    /**
     * A time in which a target can be observed.
     *
     * @param place the target
     * @param at its begin
     * @param seconds how long
     * @param elevationDeg greatest elevation of the station
     * @param sunDeg elevation of the Sun then
     */
    public record Target(String place, Moment at, String seconds, String elevationDeg, String sunDeg) {}

    /**
     * An approach.
     *
     * @param name the other object
     * @param at time of closest approach
     * @param missKm distance then
     * @param speedKmS speed of one against the other
     * @param ageDays age of the other's elements then
     */
    public record Near(String name, Moment at, String missKm, String speedKmS, String ageDays) {}

    static Optional<OutlookView> of(Facts facts) {
        FlightPlan plan = facts.plan().flight();
        return plan.outlook()
                .map(outlook -> new OutlookView(
                        figures(facts, plan, outlook),
                        reboosts(facts, plan, outlook),
                        outlook.reboosts().map(ReboostCalendar::goals).orElse(List.of()).stream()
                                .map(outcome -> goal(facts, plan, outcome))
                                .toList(),
                        targets(facts, outlook),
                        approaches(outlook),
                        bases(facts, plan, outlook)));
    }

    private static List<Basis> bases(Facts facts, FlightPlan plan, StationOutlook outlook) {
        OutlookSources sources = outlook.sources();
        return List.of(
                new Basis(facts.label("basis.orbit"), sources.orbit()),
                new Basis(facts.label("basis.passes"), sources.passes()),
                new Basis(facts.label("basis.light"), sources.light()),
                new Basis(facts.label("basis.relays"), sources.relays()),
                new Basis(facts.label("basis.anomaly"), sources.anomaly()),
                new Basis(facts.label("basis.targets"), sources.targets()),
                new Basis(facts.label("basis.emergency"), sources.emergency()),
                new Basis(
                        facts.label("basis.weather"),
                        outlook.weather()
                                + plan.altitude()
                                        .map(report -> "; " + report.reason())
                                        .orElse("")));
    }

    private static List<Label> figures(Facts facts, FlightPlan plan, StationOutlook outlook) {
        List<Label> said = new ArrayList<>();
        said.add(facts.label(
                "outlook.beta",
                Facts.number(
                        outlook.beta().stream()
                                .mapToDouble(BetaAngle.Value::deg)
                                .min()
                                .orElse(0),
                        0),
                Facts.number(
                        outlook.beta().stream()
                                .mapToDouble(BetaAngle.Value::deg)
                                .max()
                                .orElse(0),
                        0)));
        plan.bands().ifPresent(bands -> {
            List<Interval> nights = bands.light().stream()
                    .filter(phase -> phase.light() == Light.NIGHT)
                    .map(LightPhase::interval)
                    .toList();
            said.add(facts.label("outlook.nights", nights.size(), minutes(nights) / Math.max(1, nights.size())));
            said.add(facts.label("outlook.passes", bands.passes().size()));
            long covered = minutes(bands.coverage());
            long open = minutes(outlook.relayGaps());
            said.add(facts.label(
                    "outlook.relay",
                    Facts.number(100.0 * covered / Math.max(1, covered + open), 1),
                    outlook.relayGaps().size(),
                    longest(outlook.relayGaps())));
        });
        said.add(facts.label("outlook.full-sun", outlook.fullSun().size()));
        said.add(facts.label("outlook.anomaly", outlook.anomaly().size(), minutes(outlook.anomaly())));
        var emergency = outlook.emergency();
        said.add(facts.label(
                "outlook.emergency",
                emergency.overflights().size(),
                Facts.number(emergency.longestGap().toDuration().toMinutes() / 60.0, 1)));
        outlook.screening()
                .ifPresent(report -> said.add(facts.label(
                        "outlook.screened",
                        report.screened(),
                        report.approaches().size(),
                        report.companions().size())));
        return said;
    }

    private static List<Raise> reboosts(Facts facts, FlightPlan plan, StationOutlook outlook) {
        List<Raise> raises = new ArrayList<>();
        for (Reboost past : plan.altitude().map(AltitudeReport::reboosts).orElse(List.of())) {
            raises.add(new Raise(
                    facts.label("reboost.found"),
                    Moment.toMinute(past.at()),
                    signed(past.gainKm()),
                    Facts.number(past.deltaVMPerS(), 2),
                    "",
                    facts.label("reboost.between", unbroken(past.earliest()), unbroken(past.latest()))));
        }
        for (PlannedReboost coming :
                outlook.reboosts().map(ReboostCalendar::reboosts).orElse(List.of())) {
            String purpose = coming.goal().map(goal -> kind(plan, goal)).orElse("band");
            raises.add(new Raise(
                    facts.label("reboost.planned"),
                    Moment.toMinute(coming.at()),
                    signed(coming.raiseKm()),
                    Facts.number(coming.deltaVMPerS(), 2),
                    Facts.number(coming.propellantKg(), 0),
                    facts.label("reboost.for-" + purpose)));
        }
        return raises;
    }

    /** A moment in UTC whose date stays in one line of running text. */
    private static String unbroken(Instant at) {
        return Moment.toMinute(at).utc().replace('-', NO_BREAK_HYPHEN);
    }

    /** Whether a goal is the launch's or the landing's, as part of a label's name. */
    private static String kind(FlightPlan plan, OrbitGoal goal) {
        return plan.launch()
                        .filter(launch -> launch.liftOff().equals(goal.at()))
                        .isPresent()
                ? "launch"
                : "landing";
    }

    private static List<Label> goal(Facts facts, FlightPlan plan, GoalOutcome outcome) {
        var said = new ArrayList<Label>();
        String how = outcome.met() ? "met" : "missed";
        said.add(facts.label("goal." + kind(plan, outcome.goal()) + "." + how, Facts.number(outcome.altitudeKm(), 1)));
        outcome.argumentErrorDeg()
                .ifPresent(error -> said.add(facts.label(
                        "goal.phase", Facts.number(Math.abs(error), 0), Facts.number(outcome.argumentSpreadDeg(), 0))));
        if (!outcome.met()) {
            said.add(facts.label(outcome.missesAltitude() ? "goal.no-altitude" : "goal.no-phase"));
        }
        return said;
    }

    private static List<Target> targets(Facts facts, StationOutlook outlook) {
        return outlook.targets().stream()
                .limit(MOST_ROWS)
                .map(window -> new Target(
                        facts.titles().site(window.targetId()),
                        Moment.toSecond(window.interval().getStart()),
                        Long.toString(window.interval().toDuration().toSeconds()),
                        Facts.number(window.maxElevationDeg(), 0),
                        Facts.number(window.sunElevationDeg(), 0)))
                .toList();
    }

    private static List<Near> approaches(StationOutlook outlook) {
        return outlook.screening().stream()
                .flatMap(report -> report.approaches().stream())
                .limit(MOST_ROWS)
                .map(near -> new Near(
                        near.name(),
                        Moment.toSecond(near.closest()),
                        Facts.number(near.missKm(), 1),
                        Facts.number(near.relativeSpeedKmS(), 1),
                        Facts.number(near.ageDays(), 0)))
                .toList();
    }

    private static String signed(double kilometres) {
        return (kilometres > 0 ? "+" : "") + Facts.number(kilometres, 1);
    }

    private static long minutes(List<Interval> spans) {
        return spans.stream().mapToLong(span -> span.toDuration().toSeconds()).sum() / 60;
    }

    private static long longest(List<Interval> spans) {
        return spans.stream()
                .mapToLong(span -> span.toDuration().toMinutes())
                .max()
                .orElse(0);
    }
}
