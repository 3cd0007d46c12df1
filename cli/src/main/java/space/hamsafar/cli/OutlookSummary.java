package space.hamsafar.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.threeten.extra.Interval;
import space.hamsafar.exchange.WorldTime;
import space.hamsafar.orbit.altitude.GoalOutcome;
import space.hamsafar.orbit.altitude.PlannedReboost;
import space.hamsafar.orbit.altitude.ReboostCalendar;
import space.hamsafar.orbit.conjunction.Approach;
import space.hamsafar.orbit.conjunction.ScreeningReport;
import space.hamsafar.orbit.window.BetaAngle;
import space.hamsafar.programme.flight.StationOutlook;

/** Prints what flight dynamics says of a stay. */
final class OutlookSummary {
    private OutlookSummary() {}

    static void print(Paragraphs rows, StationOutlook outlook) {
        outlook.reboosts().ifPresent(calendar -> reboosts(rows, calendar));
        rows.row("On board", light(outlook) + "; " + gaps(outlook.relayGaps()));
        rows.row(
                "",
                outlook.anomaly().size() + " crossings of the South Atlantic anomaly, " + minutes(outlook.anomaly())
                        + " min in all; " + targets(outlook));
        var emergency = outlook.emergency();
        rows.row(
                "",
                String.format(
                        Locale.ROOT,
                        "%d chances of an emergency landing, the longest time without one %.1f h",
                        emergency.overflights().size(),
                        emergency.longestGap().toDuration().toMinutes() / 60.0));
        outlook.screening().ifPresent(report -> rows.row("  near by", screening(report)));
    }

    private static void reboosts(Paragraphs rows, ReboostCalendar calendar) {
        if (calendar.reboosts().isEmpty()) {
            rows.row("Reboosts", "none needed");
        }
        for (PlannedReboost reboost : calendar.reboosts()) {
            rows.row(
                    reboost.equals(calendar.reboosts().getFirst()) ? "Reboosts" : "",
                    String.format(
                            Locale.ROOT,
                            "%s UTC from %.1f by %.1f km: %.2f m/s, %.0f kg of propellant; %s",
                            WorldTime.UTC.minute(reboost.at()),
                            reboost.altitudeKm(),
                            reboost.raiseKm(),
                            reboost.deltaVMPerS(),
                            reboost.propellantKg(),
                            reboost.reason()));
        }
        for (GoalOutcome goal : calendar.goals()) {
            rows.row("", goal.summary());
        }
    }

    private static String light(StationOutlook outlook) {
        double least =
                outlook.beta().stream().mapToDouble(BetaAngle.Value::deg).min().orElse(0);
        double most =
                outlook.beta().stream().mapToDouble(BetaAngle.Value::deg).max().orElse(0);
        String sun = outlook.fullSun().isEmpty()
                ? "no day in full sun"
                : outlook.fullSun().size() + " stretches in full sun";
        return String.format(Locale.ROOT, "beta angle %.0f° to %.0f°, %s", least, most, sun);
    }

    private static String gaps(List<Interval> gaps) {
        long longest = gaps.stream()
                .mapToLong(gap -> gap.toDuration().toMinutes())
                .max()
                .orElse(0);
        return gaps.isEmpty()
                ? "relay contact without a gap"
                : gaps.size() + " gaps in relay contact, up to " + longest + " min";
    }

    private static long minutes(List<Interval> spans) {
        return spans.stream().mapToLong(span -> span.toDuration().toSeconds()).sum() / 60;
    }

    private static String targets(StationOutlook outlook) {
        return outlook.targets().size() + " times in which a target can be observed";
    }

    private static String screening(ScreeningReport report) {
        String closest = report.approaches().stream()
                .min(Comparator.comparingDouble(Approach::missKm))
                .map(approach -> String.format(
                        Locale.ROOT,
                        ", the closest %s by %.1f km at %s UTC",
                        approach.name(),
                        approach.missKm(),
                        WorldTime.UTC.minute(approach.closest())))
                .orElse("");
        return report.screened() + " objects screened: " + report.approaches().size() + " approaches" + closest;
    }
}
