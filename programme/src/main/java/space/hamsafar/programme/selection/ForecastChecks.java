package space.hamsafar.programme.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import space.hamsafar.programme.setting.Finding;

/**
 * Judges the forecast by playing the campaign many times, candidate by candidate, with a fixed seed.
 *
 * <p>The share of plays with enough finalists scatters around the true probability by at most 0.0035 (one standard
 * deviation, 20,000 plays), so a forecast that is further off than five of these is wrong. Means scatter less than the
 * numbers themselves by a factor of 141, and are held to the same five.
 */
final class ForecastChecks {

    private static final int PLAYS = 20_000;
    private static final long SEED = 20_261_122;
    private static final double DEVIATIONS = 5;

    private final Campaign campaign;
    private final SelectionPlan plan;
    private final List<Finding> findings;

    ForecastChecks(Campaign campaign, SelectionPlan plan, List<Finding> findings) {
        this.campaign = campaign;
        this.plan = plan;
        this.findings = findings;
    }

    void check() {
        List<String> wanted = new ArrayList<>(List.of("applications", "eligible"));
        campaign.stages().forEach(stage -> wanted.add(stage.id()));
        List<FunnelStep> steps = plan.forecast().steps();
        if (!steps.stream().map(FunnelStep::stage).toList().equals(wanted)) {
            report("forecast", "its steps must be " + String.join(", ", wanted));
            return;
        }
        for (FunnelStep step : steps) {
            if (step.low() > step.high() || step.expected() < step.low() - 1 || step.expected() > step.high() + 1) {
                report(step.stage(), "expects " + step.expected() + " between " + step.low() + " and " + step.high());
            }
        }
        if (plan.forecast().confidence() != campaign.confidence()) {
            report(
                    "forecast",
                    "is for a confidence of " + plan.forecast().confidence() + ", not " + campaign.confidence());
        }
        play();
    }

    private void play() {
        var random = new SplittableRandom(SEED);
        int stages = campaign.stages().size();
        var sums = new double[stages];
        var squares = new double[stages];
        int enough = 0;
        for (int play = 0; play < PLAYS; play++) {
            int left = plan.eligible();
            for (int i = 0; i < stages; i++) {
                Stage stage = campaign.stages().get(i);
                left = passing(Math.min(left, stage.places()), stage.passRate().value(), random);
                sums[i] += left;
                squares[i] += (double) left * left;
            }
            enough += left >= campaign.finalists() ? 1 : 0;
        }
        double share = (double) enough / PLAYS;
        double scatter = DEVIATIONS * Math.sqrt(0.25 / PLAYS);
        if (Math.abs(share - plan.forecast().probability()) > scatter) {
            report(
                    "forecast",
                    "gives a probability of " + plan.forecast().probability()
                            + " for enough finalists; playing it gives " + share);
        }
        for (int i = 0; i < stages; i++) {
            double mean = sums[i] / PLAYS;
            double deviation = Math.sqrt(Math.max(0, squares[i] / PLAYS - mean * mean) / PLAYS);
            double expected = plan.forecast().steps().get(i + 2).expected();
            if (Math.abs(mean - expected) > DEVIATIONS * deviation + 1e-9) {
                report(campaign.stages().get(i).id(), "expects " + expected + " to pass; playing it gives " + mean);
            }
        }
    }

    private static int passing(int tested, double rate, SplittableRandom random) {
        int passing = 0;
        for (int i = 0; i < tested; i++) {
            passing += random.nextDouble() < rate ? 1 : 0;
        }
        return passing;
    }

    private void report(String subject, String message) {
        findings.add(new Finding("selection.forecast", subject, message));
    }
}
