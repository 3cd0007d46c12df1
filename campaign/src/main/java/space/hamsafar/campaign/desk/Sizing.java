package space.hamsafar.campaign.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.forecast.FunnelSimulation;
import space.hamsafar.campaign.forecast.PublishedFunnel;
import space.hamsafar.campaign.forecast.PublishedFunnels;
import space.hamsafar.campaign.forecast.RateSpread;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.StagePolicy;

/**
 * Holds the stages of a campaign against a published funnel before it begins: how many would enter each, and whether its
 * days are enough for them. The funnel's first count is of those who enter the first stage, and so on.
 */
final class Sizing {
    private static final int ROUNDS = 4_000;
    private static final long SEED = 1;

    private final CampaignPolicy policy;
    private final Lines lines;
    private final List<Map<String, Object>> stages = new ArrayList<>();

    private Sizing(CampaignPolicy policy, Lines lines) {
        this.policy = policy;
        this.lines = lines;
    }

    /** What is wrong with a preset; empty if nothing is. */
    static Optional<String> problem(DeskOperation.Preset preset) {
        if (preset.applications() < 1 || preset.applications() > 1_000_000) {
            return Optional.of("applications is " + preset.applications() + "; allowed is 1 to 1000000");
        }
        return PublishedFunnels.find(preset.funnel()).isPresent()
                ? Optional.empty()
                : Optional.of("there is no preset '" + preset.funnel() + "'; there are "
                        + PublishedFunnels.all().stream()
                                .map(PublishedFunnel::id)
                                .collect(Collectors.joining(", ")));
    }

    /** Adds what the preset means for each stage, and gives what to keep of it; there must be no problem with it. */
    static DeskFact.Sized tell(CampaignPolicy policy, DeskOperation.Preset preset, Lines lines) {
        PublishedFunnel funnel = PublishedFunnels.find(preset.funnel()).orElseThrow();
        RateSpread spread = RateSpread.of(PublishedFunnels.all(), series -> true);
        var forecast = new FunnelSimulation(funnel.rates(), spread, ROUNDS, SEED).of(preset.applications(), 1);
        lines.line("with " + preset.applications() + " applications and the rates of " + funnel.title()
                + " (in brackets: 90 % of such campaigns):");
        new Sizing(policy, lines).tell(forecast.left());
        return new DeskFact.Sized(preset.funnel(), preset.applications());
    }

    private void tell(List<FunnelSimulation.Left> left) {
        int most = Integer.MAX_VALUE;
        for (int i = 0; i < policy.stages().size(); i++) {
            StagePolicy stage = policy.stages().get(i);
            if (i < left.size()) {
                tell(stage, left.get(i), most);
            } else {
                lines.line("  stage " + stage.id() + ": the preset has no such stage");
            }
            most = stage.pass().places();
        }
        lines.put("sized", stages);
    }

    /** Tells a stage; of those who would enter by the preset, the stage before lets so many pass at most. */
    private void tell(StagePolicy stage, FunnelSimulation.Left left, int most) {
        int high = Math.min(most, left.high());
        long days = stage.opens()
                .datesUntil(stage.closes().plusDays(1))
                .filter(stage.tests().calendar()::isWorkingDay)
                .count();
        lines.line("  stage " + stage.id() + ": " + left.median() + " (" + left.low() + " to " + left.high()
                + ") enter after '" + left.stage() + "'" + (high < left.high() ? ", " + most + " at most" : "")
                + "; at "
                + stage.capacityPerDay() + " a day " + needed(stage, Math.min(most, left.median())) + " ("
                + needed(stage, Math.min(most, left.low())) + " to " + needed(stage, high) + ") working days of " + days
                + "; "
                + stage.pass().places()
                + " can pass");
        if (needed(stage, high) > days) {
            lines.warn("stage " + stage.id() + " may be too small: " + high + " applicants need "
                    + needed(stage, high) + " working days, and there are " + days + " from "
                    + stage.opens() + " to " + stage.closes());
        }
        var one = new LinkedHashMap<String, Object>();
        one.put("stage", stage.id());
        one.put("enter", left);
        one.put("workingDays", days);
        one.put("daysNeeded", needed(stage, Math.min(most, left.median())));
        one.put("daysNeededAtMost", needed(stage, high));
        one.put("places", stage.pass().places());
        stages.add(one);
    }

    private static int needed(StagePolicy stage, int applicants) {
        return Math.ceilDiv(applicants, stage.capacityPerDay());
    }
}
